/** Everything that the charts show, as a table. */
import { SEATS, type Seat } from '../../../../../game/seats.ts';
import type { Comparison } from '../../../../../review/comparison.ts';
import type { Ending, Spread } from '../../../../../review/whatIf.ts';
import { tw } from '../../../../app/studyTexts.ts';
import type { Table } from '../../../../app/table.ts';
import { Term } from '../../../../panels/term/Term.tsx';
import { companyName } from '../../../../panels/words/names.ts';
import { WideTable } from '../../../parts/WideTable.tsx';
import { plain } from '../../../score/numbers.ts';
import { scoresOf, summaryOf } from './scores.ts';
import { intervalText, points, tenths } from './words.ts';

interface Played {
  spread: Spread;
  endings: readonly Ending[];
}

interface NumbersProps {
  table: Table;
  played: Played;
  changed: Played | undefined;
  comparison: Comparison | undefined;
}

const COLUMNS = [
  'company',
  'games',
  'wins',
  'interval',
  'mean',
  'interval',
  'median',
  'half',
] as const;

export function Numbers({ table, played, changed, comparison }: NumbersProps) {
  return (
    <WideTable>
      <table class="curve-numbers">
        <thead>
          <tr>
            {COLUMNS.map((column, i) => (
              <th key={`${column} ${i < 4 ? 'wins' : 'scores'}`} scope="col">
                <Column column={column} again={i > 3} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SEATS.map((seat) => {
            const company = companyName(table, seat);
            return [
              <Row
                key={`played ${seat}`}
                name={changed ? tw('whatIf.row.played', { company }) : company}
                seat={seat}
                {...played}
              />,
              changed && (
                <Row
                  key={`changed ${seat}`}
                  name={tw('whatIf.row.changed', { company })}
                  seat={seat}
                  {...changed}
                />
              ),
              comparison && (
                <Difference
                  key={`difference ${seat}`}
                  name={tw('whatIf.row.difference', { company })}
                  seat={seat}
                  comparison={comparison}
                />
              ),
            ];
          })}
        </tbody>
      </table>
    </WideTable>
  );
}

/** The head of a column; what an interval is, it tells. */
function Column({ column, again }: { column: (typeof COLUMNS)[number]; again: boolean }) {
  const name = tw(`whatIf.column.${column}`);
  if (column !== 'interval' || again) return <>{name}</>;
  return <Term id="review.interval">{name}</Term>;
}

function Row({ name, seat, spread, endings }: Played & { name: string; seat: Seat }) {
  const wins = spread.wins[seat];
  const score = spread.scores[seat];
  const summary = summaryOf(scoresOf(endings, seat));
  const whole = (n: number): string => plain(Math.round(n));
  if (!summary) return null;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{spread.games}</td>
      <td>{tw('whatIf.share', { n: points(wins.value) })}</td>
      <td>{intervalText(wins)}</td>
      <td>{tenths(score.value)}</td>
      <td>{tw('whatIf.interval', { low: tenths(score.low), high: tenths(score.high) })}</td>
      <td>{whole(summary.median)}</td>
      <td>{tw('whatIf.interval', { low: whole(summary.q25), high: whole(summary.q75) })}</td>
    </tr>
  );
}

interface DifferenceProps {
  name: string;
  seat: Seat;
  comparison: Comparison;
}

function Difference({ name, seat, comparison: { games, wins, scores } }: DifferenceProps) {
  const score = scores[seat];
  return (
    <tr class="difference-row">
      <th scope="row">{name}</th>
      <td>{games}</td>
      <td>{tw('whatIf.points', { n: points(wins[seat].value) })}</td>
      <td>{intervalText(wins[seat])}</td>
      <td>{tenths(score.value)}</td>
      <td>{tw('whatIf.interval', { low: tenths(score.low), high: tenths(score.high) })}</td>
      <td />
      <td />
    </tr>
  );
}
