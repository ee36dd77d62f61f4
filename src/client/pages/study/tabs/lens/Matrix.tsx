/**
 * The two-by-two as game theory writes it: the first company chooses the row and has its payoff at
 * the lower left of each cell, the second the column and the upper right.
 */
import type { Seat } from '../../../../../game/seats.ts';
import { type DilemmaLens, type FourWays, worthOf } from '../../../../../review/dilemma.ts';
import type { Prospect } from '../../../../../review/prospects.ts';
import { bestCells, repliesOf } from '../../../../../review/verdict.ts';
import { tw } from '../../../../app/studyTexts.ts';
import type { Table } from '../../../../app/table.ts';
import { CompanySign } from '../../../../panels/signs/CompanySign.tsx';
import { Term } from '../../../../panels/term/Term.tsx';
import { companyName, kindName } from '../../../../panels/words/names.ts';
import { points } from '../whatIf/words.ts';
import { leadText } from './words.ts';

type Way = keyof FourWays<unknown>;

interface MatrixProps {
  table: Table;
  lens: DilemmaLens;
  /** As the gates stand. */
  now: Way;
}

const ROWS: readonly { deed: 'opens' | 'shuts'; ways: readonly [Way, Way] }[] = [
  { deed: 'opens', ways: ['open', 'firstOpens'] },
  { deed: 'shuts', ways: ['secondOpens', 'shut'] },
];

export function Matrix({ table, lens, now }: MatrixProps) {
  const { pair, kind, prospects } = lens;
  const [first, second] = pair;
  const best = bestCells(repliesOf(worthOf(prospects, pair)));
  const isStable = (way: Way): boolean => best[way][0] && best[way][1];
  const firstStable = ROWS.flatMap(({ ways }) => ways).find(isStable);
  return (
    <table class="lens-matrix">
      <caption class="visually-hidden">
        {tw('lens.matrix', {
          gate: kindName(kind),
          first: companyName(table, first),
          second: companyName(table, second),
        })}
      </caption>
      <thead>
        <tr>
          <td class="corner" colSpan={2} rowSpan={2} />
          <th scope="colgroup" colSpan={2} class={`seat-${second}`}>
            <Name table={table} seat={second} />
          </th>
        </tr>
        <tr>
          <th scope="col">{tw('lens.opens')}</th>
          <th scope="col">{tw('lens.shuts')}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map(({ deed, ways }, i) => (
          <tr key={deed}>
            {i === 0 && (
              <th scope="rowgroup" rowSpan={2} class={`side seat-${first}`}>
                <Name table={table} seat={first} />
              </th>
            )}
            <th scope="row">{tw(`lens.${deed}`)}</th>
            {ways.map((way) => (
              <td key={way} class={way === now ? 'now' : ''} data-way={way}>
                <div class="cell">
                  <Payoff
                    table={table}
                    seat={second}
                    prospect={prospects[way]}
                    best={best[way][1]}
                    place="column"
                  />
                  <Payoff
                    table={table}
                    seat={first}
                    prospect={prospects[way]}
                    best={best[way][0]}
                    place="row"
                  />
                </div>
                {isStable(way) && (
                  <p class="cell-note">
                    {way === firstStable ? (
                      <Term id="review.stable">{tw('lens.stable')}</Term>
                    ) : (
                      tw('lens.stable')
                    )}
                  </p>
                )}
                {way === now && <p class="cell-note">{tw('lens.now')}</p>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Name({ table, seat }: { table: Table; seat: Seat }) {
  return (
    <span class="matrix-name">
      <CompanySign seat={seat} company={table.seats[seat].company} size={20} />
      {companyName(table, seat)}
    </span>
  );
}

interface PayoffProps {
  table: Table;
  seat: Seat;
  prospect: Prospect;
  best: boolean;
  place: 'row' | 'column';
}

function Payoff({ table, seat, prospect, best, place }: PayoffProps) {
  const chance = points(prospect.chance[seat]);
  const lead = leadText(prospect.lead[seat]);
  return (
    <p class={`payoff of-${place} seat-${seat}${best ? ' best' : ''}`}>
      <span class="visually-hidden">
        {tw('lens.payoff', { company: companyName(table, seat), chance, lead })}
        {best && ` (${tw('lens.best')})`}
      </span>
      <span class="shown" aria-hidden="true">
        <CompanySign seat={seat} company={table.seats[seat].company} size={16} />
        {best && <span class="best-mark">★</span>}
        <b>{tw('lens.chance', { n: chance })}</b>
        <span class="lead">{lead}</span>
      </span>
    </p>
  );
}
