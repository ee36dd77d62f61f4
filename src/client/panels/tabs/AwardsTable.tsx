/** Who would get which award if the month ended now, with the figures compared. */
import type { VNode } from 'preact';
import type { MarketAccount } from '../../../game/market.ts';
import { type AwardResult, awardsFor } from '../../../game/scoring.ts';
import { SEATS } from '../../../game/seats.ts';
import { t, tContent } from '../../app/i18n.ts';
import { useTable } from '../table-context.ts';
import { Term } from '../term/Term.tsx';
import { plain, signed } from '../words/numbers.ts';
import { CompanyHead } from './CompanyHead.tsx';

export function AwardsTable({ account }: { account: MarketAccount }): VNode {
  const { table } = useTable();
  const { month } = table.state.value;
  const { awardMonths } = table.rules.scenario;
  const next = awardMonths.find((m) => m >= month);
  return (
    <section class="awards">
      <h3>
        <Term id="awards">
          {next === month ? t('table.awards.thisMonth') : t('table.awards.ifNow')}
        </Term>
      </h3>
      {next !== undefined && next !== month && (
        <p class="note">{t('table.awards.next', { month: next })}</p>
      )}
      <AwardRows awards={awardsFor(table.rules, table.state.value, account)} explain />
    </section>
  );
}

interface AwardRowsProps {
  awards: readonly AwardResult[];
  /** Whether the sectors explain themselves. */
  explain?: boolean;
}

/** Sector by sector: each company's figure; gold for most, outline for second. */
export function AwardRows({ awards, explain = false }: AwardRowsProps): VNode {
  const { table } = useTable();
  const { most, second } = table.rules.numbers.awards;
  return (
    <table class="figures sectors">
      <caption>
        <span class="most">
          <i class="figure" /> {t('table.awards.most', { n: signed(most) })}
        </span>{' '}
        <span class="second">
          <i class="figure" /> {t('table.awards.second', { n: signed(second) })}
        </span>
      </caption>
      <CompanyHead />
      <tbody>
        {awards.map(({ sector, values, points }) => (
          <tr key={sector}>
            <th scope="row">
              {explain ? (
                <Term id={`sector.${sector}`}>{tContent(`sector.${sector}`)}</Term>
              ) : (
                tContent(`sector.${sector}`)
              )}
            </th>
            {SEATS.map((s) => (
              <td key={s} class={points[s] === most ? 'most' : points[s] > 0 ? 'second' : ''}>
                <span class="figure">{plain(values[s])}</span>
                {points[s] > 0 && <span class="visually-hidden"> {signed(points[s])}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
