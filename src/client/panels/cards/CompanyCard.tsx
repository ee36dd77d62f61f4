/** One company at a glance: worth, cash, standing, actions left, stakes, gates, who plays it. */
import type { VNode } from 'preact';
import { INDEPENDENTS, type Seat } from '../../../game/seats.ts';
import { t } from '../../app/i18n.ts';
import { useHint } from '../hint.ts';
import { isAway, presence } from '../net/people.ts';
import { Emblem } from '../signs/Emblem.tsx';
import { Stall } from '../signs/Stall.tsx';
import { useTable } from '../table-context.ts';
import { companyName, independentName, playerAbout } from '../words/names.ts';
import { ActionDots } from './ActionDots.tsx';
import { Delta, type FigureLine, figuresOf, gainLine, scoreNow } from './figures.tsx';
import { GateGrid } from './GateGrid.tsx';

export function CompanyCard({ seat }: { seat: Seat }): VNode {
  const { table } = useTable();
  const company = table.state.value.companies[seat];
  const gain = gainLine(table, seat);
  const aboutScore = useHint(() => t('table.hint.score'));
  const aboutActions = useHint(() => t('table.hint.actions'));
  const turn = table.toMove.value === seat;
  const me = seat === table.viewer;
  const stakes = INDEPENDENTS.filter((i) => company.stakes[i] > 0);
  return (
    <section
      class={`card seat-${seat}${me ? ' me' : ''}${turn ? ' turn' : ''}${isAway(table, seat) ? ' absent' : ''}`}
      aria-labelledby={`company-${seat}`}
    >
      <header>
        <Emblem seat={seat} size={30} />
        <h2 id={`company-${seat}`}>
          {companyName(table, seat)}
          <small title={playerAbout(table, seat)}>
            {me && turn ? t('table.card.yourTurn') : presence(table, seat)}
          </small>
        </h2>
        {!me && turn && <span class="turn-mark">{t('table.card.turn')}</span>}
      </header>
      <div class="mv" {...aboutScore}>
        <b>{scoreNow(table, seat)}</b>
        <span>
          {t('table.card.score')}
          {gain !== undefined && <i>{gain}</i>}
        </span>
      </div>
      <dl>
        {figuresOf(table, seat).map((line) => (
          <CardFigure key={line.figure} line={line} />
        ))}
        <div {...aboutActions}>
          <dt>{t('table.card.actions')}</dt>
          <dd>
            <ActionDots seat={seat} />
          </dd>
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

function CardFigure({ line: { figure, now, by } }: { line: FigureLine }): VNode {
  const about = useHint(() => t(`table.hint.${figure}`));
  return (
    <div {...about}>
      <dt>{t(`table.strip.${figure}`)}</dt>
      <dd>
        {now}
        <Delta by={by} />
      </dd>
    </div>
  );
}
