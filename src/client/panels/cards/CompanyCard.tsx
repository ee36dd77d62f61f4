/** One company at a glance: worth, cash, standing, actions left, stakes, gates, who plays it. */
import type { VNode } from 'preact';
import type { TermId } from '../../../content/glossary.ts';
import { INDEPENDENTS, type Seat } from '../../../game/seats.ts';
import { t } from '../../app/i18n.ts';
import { useHint } from '../hint.ts';
import { isAway, presence } from '../net/people.ts';
import { Emblem } from '../signs/Emblem.tsx';
import { Stall } from '../signs/Stall.tsx';
import { useTable } from '../table-context.ts';
import { Term } from '../term/Term.tsx';
import { companyName, independentName } from '../words/names.ts';
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
  // One of the three cards is enough for the Tab key; the words of the others are there to be pressed.
  const again = seat !== (table.viewer ?? 0);
  const stakes = INDEPENDENTS.filter((i) => company.stakes[i] > 0);
  return (
    <section
      class={`card seat-${seat}${me ? ' me' : ''}${turn ? ' turn' : ''}${isAway(table, seat) ? ' absent' : ''}`}
      aria-labelledby={`company-${seat}`}
    >
      <header>
        <Emblem seat={seat} size={30} />
        <h2 id={`company-${seat}`}>
          <Term id={`company.${table.seats[seat].company}`} again={again}>
            {companyName(table, seat)}
          </Term>
          <small>
            {me && turn ? t('table.card.yourTurn') : <Player seat={seat} again={again} />}
          </small>
        </h2>
        {!me && turn && <span class="turn-mark">{t('table.card.turn')}</span>}
      </header>
      <div class="mv" {...aboutScore}>
        <b>{scoreNow(table, seat)}</b>
        <span>
          <Term id="score" again={again}>
            {t('table.card.score')}
          </Term>
          {gain !== undefined && <i>{gain}</i>}
        </span>
      </div>
      <dl>
        {figuresOf(table, seat).map((line) => (
          <CardFigure key={line.figure} line={line} again={again} />
        ))}
        <div {...aboutActions}>
          <dt>
            <Term id="actions" again={again}>
              {t('table.card.actions')}
            </Term>
          </dt>
          <dd>
            <ActionDots seat={seat} />
          </dd>
        </div>
      </dl>
      <GateGrid owner={seat} again={again} />
      {stakes.length > 0 && (
        <p class="holdings">
          <Term id="shares" again={again}>
            {t('table.card.stakes')}
          </Term>
          {stakes.map((i) => (
            <span key={i} class="share">
              <Term id={`independent.${table.rules.independents[i].id}`} again={again}>
                <Stall independent={i} size={26} />
                <span class="visually-hidden">{independentName(table, i)}</span>
              </Term>{' '}
              {company.stakes[i]}
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

/** A person's name, or the bot's level or temper, which explain themselves. */
function Player({ seat, again }: { seat: Seat; again: boolean }): VNode {
  const { table } = useTable();
  const { player, persona } = table.seats[seat];
  const name = presence(table, seat);
  if (player === 'human') return <>{name}</>;
  const level: TermId = `level.${player}`;
  const plain = persona === 'plain';
  return (
    <Term id={plain ? level : `persona.${persona}`} also={plain ? undefined : level} again={again}>
      {name}
    </Term>
  );
}

interface CardFigureProps {
  line: FigureLine;
  again: boolean;
}

function CardFigure({ line: { figure, now, by }, again }: CardFigureProps): VNode {
  const about = useHint(() => t(`table.hint.${figure}`));
  return (
    <div {...about}>
      <dt>
        <Term id={figure} again={again}>
          {t(`table.strip.${figure}`)}
        </Term>
      </dt>
      <dd>
        {now}
        <Delta by={by} />
      </dd>
    </div>
  );
}
