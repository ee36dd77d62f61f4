import { td } from '../../app/debriefTexts.ts';
import { tt } from '../../app/teachTexts.ts';
import { Segmented } from '../parts/Segmented.tsx';
import { Dialog } from '../teach/Dialog.tsx';
import type { SlideId } from './slides.tsx';

interface ContentsProps {
  slides: readonly SlideId[];
  at: number;
  anonymous: boolean;
  names: boolean;
  onNames(shown: boolean): void;
  onChoose(to: number): void;
  onClose(): void;
}

/** All slides by number, and whether names are shown. */
export function Contents(props: ContentsProps) {
  const { slides, at, anonymous, names, onNames, onChoose, onClose } = props;
  return (
    <Dialog title={td('debrief.contents')} onClose={onClose}>
      <ol class="debrief-contents">
        {slides.map((id, i) => (
          <li key={id}>
            <button
              type="button"
              class="button quiet"
              aria-current={i === at ? 'step' : undefined}
              onClick={() => onChoose(i)}
            >
              <span class="debrief-count">{i + 1}</span> {td(`debrief.slide.${id}`)}
            </button>
          </li>
        ))}
      </ol>
      {anonymous ? (
        <p class="soft">{td('debrief.anonymous')}</p>
      ) : (
        <Segmented
          legend={tt('teach.results.names')}
          options={[
            { value: 'without', label: tt('teach.results.names.without') },
            { value: 'with', label: tt('teach.results.names.with') },
          ]}
          value={names ? 'with' : 'without'}
          onChange={(value) => onNames(value === 'with')}
        />
      )}
    </Dialog>
  );
}
