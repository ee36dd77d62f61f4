import { COMPANIES } from '../../app/newGame.ts';
import type { BoardTable } from '../../app/room/messages.ts';
import { tt } from '../../app/teachTexts.ts';
import { GridLines, Places } from '../../charts/Axes.tsx';
import { CompanyShape } from '../../panels/signs/CompanySign.tsx';
import { companyName } from '../parts/names.ts';
import { plain } from '../score/numbers.ts';
import { valueScale } from './chartFrame.ts';

const FRAME = { left: 90, right: 1090, top: 30, bottom: 840 };
/** Gates of one company. */
const OWN = 8;

/** Every company at every table: how many of its gates were open, and what it was worth. */
export function OpennessChart({ tables }: { tables: readonly BoardTable[] }) {
  const { ticks, y } = valueScale(
    FRAME,
    tables.flatMap(({ scores }) => scores),
    false,
  );
  const x = (open: number): number =>
    FRAME.left + 30 + ((FRAME.right - FRAME.left - 60) * open) / OWN;
  return (
    <section class="projector-chart openness" aria-labelledby="openness-title">
      <h2 id="openness-title">{tt('projector.openness')}</h2>
      <svg viewBox="0 0 1110 950" role="img" aria-label={tt('projector.openness.summary')}>
        <GridLines ticks={ticks} {...FRAME} y={y} say={plain} />
        <Places
          places={Array.from({ length: OWN + 1 }, (_, open) => ({ x: x(open), text: open }))}
          y={886}
        />
        <text class="axis" x={(FRAME.left + FRAME.right) / 2} y={936} text-anchor="middle">
          {tt('projector.openness.x')}
        </text>
        {tables.map(({ table, scores, open }) =>
          COMPANIES.map(({ seat }) => (
            <g
              key={`${table} ${seat}`}
              class={`swarm seat-${seat}`}
              transform={`translate(${x(open[seat]) + (seat - 1) * 26} ${y(scores[seat])}) scale(1.2)`}
            >
              <CompanyShape seat={seat} />
            </g>
          )),
        )}
      </svg>
      <details>
        <summary>{tt('projector.table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{tt('teach.column.table')}</th>
              {COMPANIES.map(({ seat, id }) => (
                <th key={seat} scope="col">
                  {companyName(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tables.map(({ table, scores, open }) => (
              <tr key={table}>
                <th scope="row">{table}</th>
                {COMPANIES.map(({ seat }) => (
                  <td key={seat}>
                    {tt('projector.openness.of', { value: plain(scores[seat]), open: open[seat] })}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
