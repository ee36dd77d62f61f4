import type { Seat } from '../../../game/seats.ts';
import { median } from '../../../learning/statistics.ts';
import { COMPANIES } from '../../app/newGame.ts';
import type { MonthSpread } from '../../app/room/results.ts';
import { tt } from '../../app/teachTexts.ts';
import { GridLines, Places } from '../../charts/Axes.tsx';
import { CompanyShape, CompanySign } from '../../panels/signs/CompanySign.tsx';
import { companyName } from '../parts/names.ts';
import { plain } from '../score/numbers.ts';
import { monthPlaces, monthX, sideSteps, valueScale } from './chartFrame.ts';

const FRAME = { left: 90, right: 1090, top: 30, bottom: 640 };
/** Half the height of a dot. */
const DOT = 9;

interface RaceProps {
  spreads: readonly MonthSpread[];
  months: number;
}

/** A dot for each table, company beside company, with a bar at the middle one; month by month. */
export function RaceChart({ spreads, months }: RaceProps) {
  const { ticks, y } = valueScale(
    FRAME,
    spreads.flatMap(({ values }) => values.flat()),
  );
  const column = (FRAME.right - FRAME.left) / Math.max(1, months);
  const xOf = (month: number, seat: Seat): number =>
    monthX(FRAME, months, month) + (seat - 1) * column * 0.3;
  const step = Math.min(2 * DOT, (column * 0.26) / 5);
  return (
    <section class="projector-chart race-chart" aria-labelledby="race-title">
      <h2 id="race-title">{tt('projector.values')}</h2>
      <p class="wall-legend">
        {COMPANIES.map(({ seat, id }) => (
          <span key={seat}>
            <CompanySign seat={seat} company={id} size={30} /> {companyName(id)}
          </span>
        ))}
      </p>
      <svg viewBox="0 0 1110 710" role="img" aria-label={summary(spreads)}>
        <GridLines ticks={ticks} {...FRAME} y={y} say={plain} />
        <Places places={monthPlaces(FRAME, months)} y={690} />
        {spreads.map(({ month, values }) =>
          COMPANIES.map(({ seat }) => (
            <Swarm
              key={`${month} ${seat}`}
              seat={seat}
              values={values[seat]}
              x={xOf(month, seat)}
              y={y}
              step={step}
              half={column * 0.13}
            />
          )),
        )}
      </svg>
      {spreads.length === 0 && <p class="chart-empty">{tt('projector.empty')}</p>}
      <details>
        <summary>{tt('projector.table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{tt('projector.column.month')}</th>
              {COMPANIES.map(({ seat, id }) => (
                <th key={seat} scope="col">
                  {companyName(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {spreads.map(({ month, values }) => (
              <tr key={month}>
                <th scope="row">{month}</th>
                {COMPANIES.map(({ seat }) => (
                  <td key={seat}>{rangeText(values[seat])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

interface SwarmProps {
  seat: Seat;
  values: readonly number[];
  x: number;
  y(value: number): number;
  step: number;
  half: number;
}

function Swarm({ seat, values, x, y, step, half }: SwarmProps) {
  const heights = values.map(y);
  const sides = sideSteps(heights, 2 * DOT);
  const middle = y(median(values));
  return (
    <g class={`swarm seat-${seat}`}>
      {values.length > 0 && <path class="middle" d={`M${x - half} ${middle}H${x + half}`} />}
      {heights.map((height, i) => {
        const at = x + (sides[i] ?? 0) * step;
        return (
          <g key={`${at} ${height}`} transform={`translate(${at} ${height}) scale(${DOT / 11})`}>
            <CompanyShape seat={seat} />
          </g>
        );
      })}
    </g>
  );
}

/** The middle value and, where they differ, the lowest and highest. */
function rangeText(values: readonly number[]): string {
  if (values.length === 0) return '';
  return tt('projector.range', {
    median: plain(median(values)),
    low: plain(Math.min(...values)),
    high: plain(Math.max(...values)),
  });
}

function summary(spreads: readonly MonthSpread[]): string {
  const last = spreads.at(-1);
  if (!last) return tt('projector.empty');
  const [a, t, b] = COMPANIES.map(({ seat }) => plain(median(last.values[seat])));
  return tt('projector.values.summary', {
    month: last.month,
    a: a ?? '',
    t: t ?? '',
    b: b ?? '',
  });
}
