/** One company at a glance: worth, cash, standing, actions left, stakes, gates, who plays it. */
import type { VNode } from 'preact';
import { scoreOf } from '../../../game/scoring.ts';
import { INDEPENDENTS, type Seat } from '../../../game/seats.ts';
import { t } from '../../app/i18n.ts';
import { Emblem } from '../signs/Emblem.tsx';
import { Stall } from '../signs/Stall.tsx';
import { useTable } from '../table-context.ts';
import { companyName, independentName, playerAbout, playerName } from '../words/names.ts';
import { plain, signed } from '../words/numbers.ts';
import { ActionDots } from './ActionDots.tsx';
import { GateGrid } from './GateGrid.tsx';

export function CompanyCard({ seat }: { seat: Seat }): VNode {
  const { table } = useTable();
  const state = table.state.value;
  const company = state.companies[seat];
  const forecast = table.forecast.value;
  const gain = forecast ? forecast.companies[seat].marketValue - company.marketValue : undefined;
  const turn = table.toMove.value === seat;
  const me = seat === table.viewer;
  const stakes = INDEPENDENTS.filter((i) => company.stakes[i] > 0);
  return (
    <section
      class={`card seat-${seat}${me ? ' me' : ''}${turn ? ' turn' : ''}`}
      aria-labelledby={`company-${seat}`}
    >
      <header>
        <Emblem seat={seat} size={30} />
        <h2 id={`company-${seat}`}>
          {companyName(table, seat)}
          <small title={playerAbout(table, seat)}>
            {me && turn ? t('table.card.yourTurn') : playerName(table, seat)}
          </small>
        </h2>
        {!me && turn && <span class="turn-mark">{t('table.card.turn')}</span>}
      </header>
      <div class="mv">
        <b>{plain(company.marketValue)}</b>
        <span>
          {t('table.card.marketValue')}
          {gain !== undefined && <i>{t('table.card.gain', { n: signed(gain) })}</i>}
        </span>
      </div>
      <dl>
        <div>
          <dt>{t('table.card.cash')}</dt>
          <dd>{company.cash}</dd>
        </div>
        <div>
          <dt>{t('table.card.standing')}</dt>
          <dd>{signed(company.standing)}</dd>
        </div>
        <div>
          <dt>{t('table.card.actions')}</dt>
          <dd>
            <ActionDots seat={seat} />
          </dd>
        </div>
        <div>
          <dt>{t('table.card.score')}</dt>
          <dd>{plain(scoreOf(table.rules, state, seat).total)}</dd>
        </div>
      </dl>
      <GateGrid owner={seat} />
      {stakes.length > 0 && (
        <p class="holdings">
          <span>{t('table.card.stakes')}</span>
          {stakes.map((i) => (
            <span key={i} class="share" title={independentName(table, i)}>
              <Stall independent={i} size={26} />
              <span class="visually-hidden">{independentName(table, i)} </span>
              {company.stakes[i]}
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
