/** Makes a tab fill the screen, for the projector, and leads back. */
import { tw } from '../../../app/studyTexts.ts';

interface LargeButtonProps {
  large: boolean;
  onChange(large: boolean): void;
}

export function LargeButton({ large, onChange }: LargeButtonProps) {
  return (
    <button type="button" class="button large-button" onClick={() => onChange(!large)}>
      <svg class="line-icon" width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
        <path
          d={
            large
              ? 'M4 9h5V4M20 9h-5V4M4 15h5v5M20 15h-5v5'
              : 'M9 4H4v5M15 4h5v5M9 20H4v-5M15 20h5v-5'
          }
        />
      </svg>
      {tw(large ? 'whatIf.large.leave' : 'whatIf.large')}
    </button>
  );
}
