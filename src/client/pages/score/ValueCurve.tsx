import type { Triple } from '../../../game/seats.ts';
import { t } from '../../app/i18n.ts';
import type { CompanyLedger } from '../../app/scoreLedger.ts';
import type { Table } from '../../app/table.ts';
import { GridLines, Places } from '../../charts/Axes.tsx';
import { CompanySign } from '../../panels/signs/CompanySign.tsx';
import { companyName } from '../parts/names.ts';
import { niceTicks, spread } from './chart.ts';
import { plain } from './numbers.ts';

const WIDTH = 460;
const HEIGHT = 236;
const PLOT = { left: 34, right: 400, top: 14, bottom: 204 };

const valuesOf = (ledger: CompanyLedger): number[] => [
  ledger.start,
  ...ledger.months.map(({ after }) => after),
];

function Marker({ seat, x, y }: { seat: number; x: number; y: number }) {
  const at = `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
  if (seat === 0) return <circle transform={at} r="4.5" />;
  if (seat === 1) return <rect transform={at} x="-4.2" y="-4.2" width="8.4" height="8.4" />;
  return <path transform={at} d="M0-5.500L5.500 4.200H-5.500Z" />;
}

function Chart({ table, ledgers }: CurveProps) {
  const series = ledgers.map(valuesOf);
  const count = series[0]?.length ?? 1;
  const ticks = niceTicks(Math.min(0, ...series.flat()), Math.max(1, ...series.flat()));
  const low = ticks[0] ?? 0;
  const high = ticks.at(-1) ?? 1;
  const x = (i: number): number =>
    PLOT.left + ((PLOT.right - PLOT.left) * i) / Math.max(1, count - 1);
  const y = (value: number): number =>
    PLOT.bottom - ((PLOT.bottom - PLOT.top) * (value - low)) / (high - low);
  const labels = spread(
    series.map((values) => y(values.at(-1) ?? 0)),
    24,
  );
  return (
    <svg class="curve" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <GridLines ticks={ticks} {...PLOT} y={y} say={plain} gap={7} />
      <Places
        places={Array.from({ length: count }, (_, i) => ({
          x: x(i),
          text: i === 0 ? t('app.score.curve.start') : t('app.score.monthShort', { month: i }),
        }))}
        y={HEIGHT - 10}
      />
      {ledgers.map(({ seat }) => {
        const values = series[seat] ?? [];
        const points = values.map((value, i) => `${x(i).toFixed(1)} ${y(value).toFixed(1)}`);
        return (
          <g key={seat} class={`series seat-${seat}`}>
            <path class="line" pathLength={1} d={`M${points.join('L')}`} />
            {values.map((value, i) => (
              <Marker key={x(i)} seat={seat} x={x(i)} y={y(value)} />
            ))}
            <g transform={`translate(${PLOT.right + 11} ${(labels[seat] ?? 0) - 10})`}>
              <CompanySign seat={seat} company={table.seats[seat].company} size={20} />
              <text class="end" x="24" y="15">
                {plain(values.at(-1) ?? 0)}
              </text>
            </g>
          </g>
        );
      })}
    </svg>
  );
}

interface CurveProps {
  table: Table;
  ledgers: Triple<CompanyLedger>;
}

/** Market value by month: a chart for the eye, the same numbers as a table for everyone. */
export function ValueCurve({ table, ledgers }: CurveProps) {
  const months = ledgers[0].months.map(({ month }) => month);
  return (
    <section class="value-curve" aria-labelledby="curve-title">
      <h2 id="curve-title">{t('app.score.curve')}</h2>
      <Chart table={table} ledgers={ledgers} />
      <p class="soft">{t('app.score.curve.caption')}</p>
      <details>
        <summary>{t('app.score.curve.table')}</summary>
        <table>
          <thead>
            <tr>
              <td />
              {table.seats.map(({ seat, company }) => (
                <th key={seat} scope="col">
                  {companyName(company)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[0, ...months].map((month, i) => (
              <tr key={month}>
                <th scope="row">
                  {month === 0 ? t('app.score.curve.start') : t('app.score.month', { month })}
                </th>
                {ledgers.map((ledger) => (
                  <td key={ledger.seat}>{plain(valuesOf(ledger)[i] ?? 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
