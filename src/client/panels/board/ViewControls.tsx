/** What of the board is looked at: one garden, nearer, farther, all of it. */
import type { ComponentChildren, VNode } from 'preact';
import { SEATS } from '../../../game/seats.ts';
import { t } from '../../app/i18n.ts';
import { Emblem } from '../signs/Emblem.tsx';
import { useTable } from '../table-context.ts';
import { companyName } from '../words/names.ts';

const STEP = 1.35;

export function ViewControls(): VNode | null {
  const { table, ui } = useTable();
  const board = ui.board.value;
  if (!board) return null;
  const look = board.lookingAt.value;
  const whole = look.kind === 'whole';
  return (
    <fieldset class="bare view-controls" aria-label={t('table.view.label')}>
      {SEATS.map((seat) => (
        <ViewButton
          key={seat}
          name={t('table.view.garden', { company: companyName(table, seat) })}
          pressed={look.kind === 'garden' && look.seat === seat}
          class="of-garden"
          onClick={() => board.focusGarden(seat)}
        >
          <Emblem seat={seat} size={18} />
        </ViewButton>
      ))}
      <ViewButton
        name={t('table.view.out')}
        disabled={whole}
        onClick={() => board.zoomBy(1 / STEP)}
      >
        <Lines path="M6 12h12" />
      </ViewButton>
      <ViewButton name={t('table.view.in')} onClick={() => board.zoomBy(STEP)}>
        <Lines path="M6 12h12M12 6v12" />
      </ViewButton>
      <ViewButton
        name={t('table.view.whole')}
        disabled={whole}
        class="whole"
        onClick={() => board.focusGarden(undefined)}
      >
        <Lines path="M9 5H5v4M15 5h4v4M9 19H5v-4M15 19h4v-4" />
        <span class="word">{t('table.view.whole')}</span>
      </ViewButton>
    </fieldset>
  );
}

const Lines = ({ path }: { path: string }): VNode => (
  <svg class="line-icon" width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
    <path d={path} />
  </svg>
);

interface ViewButtonProps {
  name: string;
  class?: string;
  pressed?: boolean;
  disabled?: boolean;
  onClick(): void;
  children: ComponentChildren;
}

function ViewButton(props: ViewButtonProps): VNode {
  return (
    <button
      type="button"
      class={`view ${props.class ?? ''}`}
      title={props.name}
      aria-label={props.name}
      aria-pressed={props.pressed}
      disabled={props.disabled}
      onClick={props.onClick}
    >
      {props.children}
    </button>
  );
}
