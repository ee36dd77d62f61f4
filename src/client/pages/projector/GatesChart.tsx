import { mean } from '../../../learning/statistics.ts';
import type { MonthSpread } from '../../app/room/results.ts';
import { tt } from '../../app/teachTexts.ts';
import { GridLines, Places } from '../../charts/Axes.tsx';
import { monthPlaces, monthX } from './chartFrame.ts';
import { rounded } from './rounded.ts';

const FRAME = { left: 70, right: 720, top: 20, bottom: 240 };
/** Gates on the board. */
const ALL = 24;

interface GatesProps {
  spreads: readonly MonthSpread[];
  months: number;
}

/** How many of the 24 gates are open: a bar for the class's mean, whiskers from the least to the most. */
export function GatesChart({ spreads, months }: GatesProps) {
  const y = (open: number): number => FRAME.bottom - ((FRAME.bottom - FRAME.top) * open) / ALL;
  const half = Math.min(34, ((FRAME.right - FRAME.left) / Math.max(1, months)) * 0.34);
  const last = spreads.at(-1);
  return (
    <section class="projector-chart gates-chart" aria-labelledby="gates-title">
      <h2 id="gates-title">{tt('projector.gates')}</h2>
      <svg
        viewBox="0 0 740 300"
        role="img"
        aria-label={
          last
            ? tt('projector.gates.summary', { month: last.month, open: rounded(mean(last.open)) })
            : tt('projector.empty')
        }
      >
        <GridLines ticks={[0, 8, 16, 24]} {...FRAME} y={y} say={String} />
        <Places places={monthPlaces(FRAME, months)} y={284} />
        {spreads.map(({ month, open }) => {
          const x = monthX(FRAME, months, month);
          const top = y(mean(open));
          return (
            <g key={month} class="gate-bar">
              <path d={`M${x - half} ${FRAME.bottom}V${top}H${x + half}V${FRAME.bottom}Z`} />
              <path class="whisker" d={`M${x} ${y(Math.min(...open))}V${y(Math.max(...open))}`} />
            </g>
          );
        })}
      </svg>
      <details>
        <summary>{tt('projector.table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{tt('projector.column.month')}</th>
              <th scope="col">{tt('projector.column.mean')}</th>
              <th scope="col">{tt('projector.column.range')}</th>
            </tr>
          </thead>
          <tbody>
            {spreads.map(({ month, open }) => (
              <tr key={month}>
                <th scope="row">{month}</th>
                <td>{rounded(mean(open))}</td>
                <td>
                  {tt('projector.fromTo', { low: Math.min(...open), high: Math.max(...open) })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
