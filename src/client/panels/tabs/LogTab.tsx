/** The game as prose, month by month, the latest month first; each line can take the focus. */
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t, tContent } from '../../app/i18n.ts';
import type { LoggedEvent } from '../../app/table.ts';
import { eventTargets } from '../board/event-targets.ts';
import { Emblem } from '../signs/Emblem.tsx';
import { useTable } from '../table-context.ts';
import { Term } from '../term/Term.tsx';
import { showTab } from '../ui.ts';
import { actorOf, eventSentence, isTold } from '../words/events.ts';
import { decisionOf, reasonText } from '../words/reasons.ts';

/** Months in order, each with its told events in order. */
export function byMonth(events: readonly LoggedEvent[]): [month: number, events: LoggedEvent[]][] {
  const months = new Map<number, LoggedEvent[]>();
  for (const logged of events) {
    if (!isTold(logged.event)) continue;
    const list = months.get(logged.month) ?? [];
    list.push(logged);
    months.set(logged.month, list);
  }
  return [...months];
}

export function LogTab(): VNode {
  const { table } = useTable();
  const end = useRef<HTMLDivElement>(null);
  const events = table.events.value;
  const count = events.length;
  useEffect(() => {
    if (count > 0) end.current?.scrollIntoView({ block: 'end' });
  }, [count]);
  return (
    <div class="log" role="log" aria-label={t('table.tab.log')}>
      {byMonth(events).map(([month, list]) => (
        <section key={month}>
          <h3>{t('table.log.month', { n: month })}</h3>
          <ol>
            {list.map((logged) => (
              <LogLine key={logged.index} logged={logged} />
            ))}
          </ol>
        </section>
      ))}
      <div ref={end} />
    </div>
  );
}

const MILESTONES: ReadonlySet<string> = new Set([
  'monthBegan',
  'marketDay',
  'awardsGiven',
  'gameOver',
]);

/** An opponent's reason, to be opened by whoever wants to know. */
function Why({ logged }: { logged: LoggedEvent }): VNode | null {
  const { table } = useTable();
  const decision = decisionOf(table, logged);
  if (!decision) return null;
  return (
    <details class="why">
      <summary>{t('reason.why')}</summary>
      <p>{reasonText(table, decision.seat, decision.reason)}</p>
    </details>
  );
}

/** The month's cards, which the line above only names. */
function Cards({ edict, headline }: { edict: string; headline: string }): VNode {
  return (
    <p class="cards-of-month">
      <Term id={`edict.${edict}`}>{tContent(`edict.${edict}`)}</Term>{' '}
      <Term id={`headline.${headline}`}>{tContent(`headline.${headline}`)}</Term>
    </p>
  );
}

function LogLine({ logged }: { logged: LoggedEvent }): VNode {
  const { table, ui } = useTable();
  const { event } = logged;
  const seat = actorOf(event);
  const big = MILESTONES.has(event.type);
  const point = (): void => {
    ui.pointedAt.value = eventTargets(event);
  };
  const unpoint = (): void => {
    ui.pointedAt.value = [];
  };
  return (
    <li class={big ? 'big' : ''}>
      <button
        type="button"
        class="line"
        onFocus={point}
        onBlur={unpoint}
        onPointerEnter={point}
        onPointerLeave={unpoint}
        onClick={point}
      >
        {seat !== undefined && <Emblem seat={seat} size={16} />}
        <span>{eventSentence(table, event)}</span>
      </button>
      <Why logged={logged} />
      {event.type === 'monthBegan' && <Cards edict={event.edict} headline={event.headline} />}
      {event.type === 'marketDay' && (
        <button type="button" class="link" onClick={() => showTab(ui, 'market')}>
          {t('table.readAccount')}
        </button>
      )}
    </li>
  );
}
