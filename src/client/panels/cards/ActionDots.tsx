/** Actions left this month as dots: full = still to come. */
import type { VNode } from 'preact';
import type { Seat } from '../../../game/seats.ts';
import type { ReadonlyState } from '../../../game/state.ts';
import { t } from '../../app/i18n.ts';
import { useTable } from '../table-context.ts';

/** Actions that a company still has this month; all of them before the first round. */
export function actionsLeft(state: ReadonlyState, seat: Seat, rounds: number): number {
  const { step } = state;
  if (step.kind === 'market' || step.kind === 'over') return 0;
  if (step.kind !== 'action' && step.kind !== 'treaty') return rounds;
  const acted = state.order.indexOf(seat) < step.turn;
  return rounds - step.round + 1 - (acted ? 1 : 0);
}

export function ActionDots({ seat }: { seat: Seat }): VNode {
  const { table } = useTable();
  const rounds = table.rules.numbers.roundsPerMonth;
  const left = actionsLeft(table.state.value, seat, rounds);
  return (
    <span class="dots" role="img" aria-label={t('table.card.actionsLeft', { n: left, of: rounds })}>
      {Array.from({ length: rounds }, (_, i) => (
        <i key={`${i}`} class={i < left ? 'left' : 'done'} />
      ))}
    </span>
  );
}
