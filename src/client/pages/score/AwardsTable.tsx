import type { GameEvent } from '../../../game/events.ts';
import { SECTORS } from '../../../game/scoring.ts';
import { SEATS } from '../../../game/seats.ts';
import { t } from '../../app/i18n.ts';
import type { Table } from '../../app/table.ts';
import { CompanySign } from '../../panels/signs/CompanySign.tsx';
import { Term } from '../../panels/term/Term.tsx';
import { companyName } from '../parts/names.ts';
import { WideTable } from '../parts/WideTable.tsx';

type Awards = Extract<GameEvent, { type: 'awardsGiven' }>;

function Winners({ table, points }: { table: Table; points: readonly number[] }) {
  const winners = SEATS.filter((seat) => (points[seat] ?? 0) > 0).sort(
    (a, b) => (points[b] ?? 0) - (points[a] ?? 0),
  );
  if (winners.length === 0) return <>–</>;
  return (
    <span class="award-winners">
      {winners.map((seat) => {
        const { company } = table.seats[seat];
        return (
          <span key={seat} class="award">
            <CompanySign seat={seat} company={company} size={22} />
            <span class="visually-hidden">{companyName(company)} </span>+{points[seat]}
          </span>
        );
      })}
    </span>
  );
}

function Antitrust({ table, awards }: { table: Table; awards: Awards }) {
  const { antitrust } = awards;
  if (antitrust === -1) return <>{t('app.score.antitrustNone')}</>;
  const company = companyName(table.seats[antitrust].company);
  const points = table.rules.numbers.awards.antitrust;
  return <>{t('app.score.antitrustHit', { points, company })}</>;
}

/** Who took which award, sector by sector. */
export function AwardsTable({ table }: { table: Table }) {
  const given = table.events.value.flatMap(({ event }) =>
    event.type === 'awardsGiven' ? [event] : [],
  );
  if (given.length === 0) return null;
  return (
    <section class="awards" aria-labelledby="awards-title">
      <h2 id="awards-title">{t('app.score.awardsTitle')}</h2>
      <WideTable>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('app.score.sector')}</th>
              {given.map(({ month }) => (
                <th key={month} scope="col">
                  {t('app.score.awardsOf', { month })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {SECTORS.map((sector) => (
              <tr key={sector}>
                <th scope="row">
                  <Term id={`sector.${sector}`}>{t(`sector.${sector}`)}</Term>
                </th>
                {given.map(({ month, awards }) => (
                  <td key={month}>
                    <Winners
                      table={table}
                      points={awards.find((award) => award.sector === sector)?.points ?? []}
                    />
                  </td>
                ))}
              </tr>
            ))}
            <tr class="antitrust">
              <th scope="row">{t('app.score.antitrust')}</th>
              {given.map((awards) => (
                <td key={awards.month}>
                  <Antitrust table={table} awards={awards} />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </WideTable>
    </section>
  );
}
