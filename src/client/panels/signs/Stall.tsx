/** A market stall of the plaza with the shares taken in it, by company shape. */
import type { VNode } from 'preact';
import { type Independent, SEATS, type Seat } from '../../../game/seats.ts';
import { useTable } from '../table-context.ts';
import { CompanyShape } from './CompanySign.tsx';

const AWNING = ['--pdd', '--mt', '--ks'] as const;

export function Stall({
  independent,
  size = 34,
}: {
  independent: Independent;
  size?: number;
}): VNode {
  const { table } = useTable();
  const { companies } = table.state.value;
  const holders = SEATS.flatMap((s) => new Array<Seat>(companies[s].stakes[independent]).fill(s));
  const { shares } = table.rules.numbers.stake;
  return (
    <svg class="stall" width={size} height={size} viewBox="-23 -24 46 40" aria-hidden="true">
      <path class="post" d="M-17 12V-8M17 12V-8" />
      <rect class="counter" x="-17" y="1" width="34" height="12" />
      <path
        class="awning"
        style={{ fill: `var(${AWNING[independent]})` }}
        d="M-22-7L-17-20H17L22-7q-3.7 3-7.3 0q-3.7 3-7.3 0q-3.7 3-7.4 0q-3.7 3-7.3 0q-3.7 3-7.3 0q-3.7 3-7.4 0z"
      />
      {Array.from({ length: shares }, (_, i) => {
        const seat = holders[i];
        const x = (i - (shares - 1) / 2) * 11;
        return (
          <g key={x} transform={`translate(${x} 7) scale(.38)`}>
            {seat === undefined ? (
              <circle class="free" r="8" />
            ) : (
              <g class={`co-fill seat-${seat}`}>
                <CompanyShape seat={seat} />
              </g>
            )}
          </g>
        );
      })}
    </svg>
  );
}
