import { useEffect, useRef, useState } from 'preact/hooks';
import { BOT_LEVELS, PERSONAS } from '../../../game/players.ts';
import type { Seat } from '../../../game/seats.ts';
import { tf } from '../../app/friendsTexts.ts';
import { t, tContent } from '../../app/i18n.ts';
import { type Change, type TableInfo, type TableSeat, tidyName } from '../../app/net/messages.ts';
import { COMPANIES } from '../../app/newGame.ts';
import { lastLevel, lastName } from '../../app/settings.ts';
import { useFocusKeeper } from '../../panels/focus.ts';
import { CompanySign } from '../../panels/signs/CompanySign.tsx';
import { Term } from '../../panels/term/Term.tsx';
import { GardenPlot, type PlotState } from '../art/GardenPlot.tsx';
import { nameProblem } from '../friends/NameField.tsx';
import { companyName } from '../parts/names.ts';
import { occupant } from './occupant.ts';

export interface SeatCardProps {
  seat: Seat;
  info: TableInfo;
  /** The seat of the person at this screen; null for a visitor. */
  own: Seat | null;
  isHost: boolean;
  change(change: Change): unknown;
  /** Given to visitors: sits down here. */
  take: (() => unknown) | undefined;
}

function plotState(who: TableSeat): PlotState {
  if (who.kind === 'open') return 'empty';
  return who.kind === 'human' && who.away ? 'dark' : 'tended';
}

/** A garden before the game: who tends it, and what can be done about that. */
export function SeatCard(props: SeatCardProps) {
  const { seat, info, own } = props;
  const who = info.seats[seat];
  const company = COMPANIES[seat]?.id ?? '';
  // A button that is pressed here often gives way to others.
  const card = useFocusKeeper<HTMLElement>();
  return (
    <article
      ref={card}
      tabIndex={-1}
      class={`plot-card seat-${seat} ${who.kind}${seat === own ? ' own' : ''}`}
      aria-labelledby={`plot-${seat}`}
    >
      <GardenPlot seat={seat} state={plotState(who)} />
      <div class="plot-words">
        <header>
          <CompanySign seat={seat} company={company} size={34} />
          <h2 id={`plot-${seat}`}>{companyName(company)}</h2>
        </header>
        <Who who={who} mine={seat === own} />
        <p class="plot-pitch">{tContent(`company.${company}.short`)}</p>
        <Deeds {...props} />
      </div>
    </article>
  );
}

function Who({ who, mine }: { who: TableSeat; mine: boolean }) {
  return (
    <p class="plot-who">
      <b>
        {who.kind === 'bot' ? (
          <Term id={`persona.${who.persona}`} also={`level.${who.level}`}>
            {occupant(who)}
          </Term>
        ) : (
          occupant(who)
        )}
      </b>
      {mine && <span class="mark you">{tf('lobby.you')}</span>}
      {who.kind === 'human' && who.host && <span class="mark">{tf('lobby.host')}</span>}
      {who.kind === 'human' && who.away && !mine && (
        <span class="mark away">{tf('lobby.away')}</span>
      )}
    </p>
  );
}

function Deeds({ seat, info, own, isHost, change, take }: SeatCardProps) {
  const who = info.seats[seat];
  const company = companyName(COMPANIES[seat]?.id ?? '');
  if (seat === own) return <Rename name={who.kind === 'human' ? who.name : ''} change={change} />;
  if (who.kind === 'open') {
    return (
      <p class="button-row">
        {take && (
          <button
            type="button"
            class="button primary"
            aria-label={tf('lobby.take.as', { company })}
            onClick={take}
          >
            {tf('lobby.take')}
          </button>
        )}
        {isHost && (
          <button
            type="button"
            class="button primary"
            aria-label={tf('lobby.fill.as', { company })}
            onClick={() =>
              change({
                do: 'fill',
                seat,
                with: { kind: 'bot', level: lastLevel.value, persona: 'plain' },
              })
            }
          >
            {tf('lobby.fill')}
          </button>
        )}
        {own !== null && (
          <button
            type="button"
            class="button"
            aria-label={tf('lobby.move.as', { company })}
            onClick={() => change({ do: 'sit', seat })}
          >
            {tf('lobby.move')}
          </button>
        )}
      </p>
    );
  }
  if (!isHost) return null;
  return who.kind === 'bot' ? (
    <BotChoice seat={seat} bot={who} company={company} change={change} />
  ) : (
    <p class="button-row">
      <button
        type="button"
        class="button quiet"
        aria-label={tf('lobby.remove.as', { name: who.name, company })}
        onClick={() => change({ do: 'remove', seat })}
      >
        {tf('lobby.remove')}
      </button>
    </p>
  );
}

interface BotChoiceProps {
  seat: Seat;
  bot: Extract<TableSeat, { kind: 'bot' }>;
  company: string;
  change(change: Change): unknown;
}

function BotChoice({ seat, bot, company, change }: BotChoiceProps) {
  const fill = (wish: Partial<typeof bot>): unknown =>
    change({ do: 'fill', seat, with: { ...bot, ...wish } });
  return (
    <div class="bot-choice">
      <select
        aria-label={tf('lobby.level.as', { company })}
        value={bot.level}
        onChange={({ currentTarget: { value } }) => {
          const level = BOT_LEVELS.find((l) => l === value);
          if (level) fill({ level });
        }}
      >
        {BOT_LEVELS.map((level) => (
          <option key={level} value={level}>
            {t(`level.${level}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={tf('lobby.temper.as', { company })}
        value={bot.persona}
        onChange={({ currentTarget: { value } }) => {
          const persona = PERSONAS.find((p) => p === value);
          if (persona) fill({ persona });
        }}
      >
        {PERSONAS.map((persona) => (
          <option key={persona} value={persona}>
            {t(`persona.${persona}`)}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="button quiet"
        aria-label={tf('lobby.remove.bot.as', { company })}
        onClick={() => change({ do: 'fill', seat, with: 'nobody' })}
      >
        {tf('lobby.remove')}
      </button>
    </div>
  );
}

function Rename({ name, change }: { name: string; change(change: Change): unknown }) {
  const [text, setText] = useState<string | undefined>();
  const field = useRef<HTMLInputElement>(null);
  const writing = text !== undefined;
  useEffect(() => {
    if (writing) field.current?.focus();
  }, [writing]);
  if (text === undefined) {
    return (
      <p class="button-row">
        <button type="button" class="button quiet" onClick={() => setText(name)}>
          {tf('lobby.rename')}
        </button>
      </p>
    );
  }
  const keep = (event: Event): void => {
    event.preventDefault();
    if (nameProblem(text)) return;
    const called = tidyName(text);
    lastName.value = called;
    change({ do: 'rename', name: called });
    setText(undefined);
  };
  return (
    <form class="rename" onSubmit={keep}>
      <input
        type="text"
        aria-label={tf('friends.name')}
        aria-invalid={nameProblem(text) !== undefined}
        maxLength={100}
        value={text}
        ref={field}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {tf('lobby.rename.done')}
      </button>
    </form>
  );
}
