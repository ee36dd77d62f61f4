import { COMPANIES } from '../../app/newGame.ts';
import { companySummaries, countedTables } from '../../app/room/results.ts';
import type { RoomSession } from '../../app/room/roomSession.ts';
import { tt } from '../../app/teachTexts.ts';
import { CompanySign } from '../../panels/signs/CompanySign.tsx';
import { GardenPlot } from '../art/GardenPlot.tsx';
import { companyName } from '../parts/names.ts';
import { plain } from '../score/numbers.ts';
import { OpennessChart } from './OpennessChart.tsx';

/** How it ended: the companies in order, and whether openness went with success. */
export function Finale({ session }: { session: RoomSession }) {
  const tables = countedTables(session.board.value.values());
  if (tables.length === 0) return <p class="chart-empty">{tt('teach.results.none')}</p>;
  return (
    <div class="wall-pair finale">
      <section aria-labelledby="podium-title">
        <h1 id="podium-title">{tt('projector.podium')}</h1>
        <p>{tt('projector.podium.about', { n: tables.length })}</p>
        <ol class="class-podium">
          {companySummaries(tables).map(({ seat, median, low, high }) => {
            const company = COMPANIES[seat]?.id ?? '';
            return (
              <li key={seat} class={`seat-${seat}`}>
                <GardenPlot seat={seat} state="tended" />
                <h2>
                  <CompanySign seat={seat} company={company} size={46} />
                  {companyName(company)}
                </h2>
                <p class="podium-value">{plain(median)}</p>
                <p>{tt('projector.fromTo', { low: plain(low), high: plain(high) })}</p>
              </li>
            );
          })}
        </ol>
      </section>
      <OpennessChart tables={tables} />
    </div>
  );
}
