import { COMPANIES } from '../../app/newGame.ts';
import type { BoardTable, RoomStudent } from '../../app/room/messages.ts';
import { type CompanySummary, companyResults } from '../../app/room/results.ts';
import { roomGameId } from '../../app/router.ts';
import { tt } from '../../app/teachTexts.ts';
import { CompanySign } from '../../panels/signs/CompanySign.tsx';
import { Link } from '../parts/Link.tsx';
import { companyName } from '../parts/names.ts';
import { plain } from '../score/numbers.ts';

interface RankingProps {
  room: string;
  summary: CompanySummary;
  tables: readonly BoardTable[];
  experiment: boolean;
  /** Undefined: names are not shown. */
  students: ReadonlyMap<string, RoomStudent> | undefined;
  onStudent(id: string): void;
}

/** One company at every table, best first; all were dealt the same cards, so this compares play. */
export function CompanyRanking({
  room,
  summary,
  tables,
  experiment,
  students,
  onStudent,
}: RankingProps) {
  const { seat, median, low, high } = summary;
  const company = COMPANIES[seat]?.id ?? '';
  return (
    <section class={`ranking seat-${seat}`} aria-labelledby={`ranking-${seat}`}>
      <header>
        <CompanySign seat={seat} company={company} size={34} />
        <h2 id={`ranking-${seat}`}>{companyName(company)}</h2>
      </header>
      <p class="soft">
        {tt('teach.results.spread', {
          median: plain(median),
          low: plain(low),
          high: plain(high),
        })}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{tt('teach.column.place')}</th>
            <th scope="col">{tt('teach.column.table')}</th>
            <th scope="col" class="figures">
              {tt('teach.column.value')}
            </th>
            <th scope="col" class="figures">
              {tt('teach.column.open')}
            </th>
          </tr>
        </thead>
        <tbody>
          {companyResults(tables, seat).map((result) => (
            <tr key={result.table}>
              <td class="figures">{result.place}</td>
              <td>
                <Link
                  to={{ page: 'study', source: 'room', id: roomGameId(room, result.table) }}
                  label={tt('teach.table.review', { table: result.table })}
                >
                  {tt('teach.table', { table: result.table })}
                </Link>
                {experiment && <span class="mark">{tt(`teach.arm.${result.arm}`)}</span>}
                {result.students.length === 0 && <span class="soft"> {tt('teach.bot')}</span>}
                {students &&
                  result.students.map((id) => (
                    <button
                      key={id}
                      type="button"
                      class="name-button"
                      onClick={() => onStudent(id)}
                    >
                      {students.get(id)?.name ?? tt('teach.unnamed')}
                    </button>
                  ))}
              </td>
              <td class="figures">{plain(result.score)}</td>
              <td class="figures">{tt('teach.open', { n: result.open })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
