/**
 * boardgame.io's own state of a match: phase, turn, stage and log beside the position. Each decision of
 * a game that is played goes through its reducer before anyone is told. What is only replayed, as when a
 * match is opened or a step taken back, waits until the next decision or client, because a step of the
 * reducer takes as long as many of the rules themselves.
 */
import type { LogEntry, State } from 'boardgame.io';
import { CreateGameReducer, getFilterPlayerView, InitializeGame } from '#bgio/internal';
import type { RecordedAction } from '../game/record.ts';
import type { Rules } from '../game/rules.ts';
import { SEATS } from '../game/seats.ts';
import type { GameState } from '../game/state.ts';
import { bgioGame, playerOf } from './game.ts';
import type { TransportData } from './transport.ts';

type Cards = NonNullable<GameState['secret']>;

/** What the reducer has yet to be told. */
type News = { decision: RecordedAction } | { cards: Cards };

/** Where boardgame.io is. */
interface Reached {
  readonly reducer: ReturnType<typeof CreateGameReducer>;
  readonly filter: ReturnType<typeof getFilterPlayerView>;
  state: State<GameState>;
  readonly log: LogEntry[];
}

export class Flow {
  private readonly rules: Rules;
  private readonly matchID: string;
  private readonly start: () => GameState;
  private reached: Reached | undefined;
  private news: News[] = [];

  /** `start` deals the position before the first card. */
  constructor(rules: Rules, matchID: string, start: () => GameState) {
    this.rules = rules;
    this.matchID = matchID;
    this.start = start;
  }

  /** A decision was made, legal by the rules. */
  decided(decision: RecordedAction): void {
    this.news.push({ decision });
  }

  /** These cards lie next, face down. */
  learned(cards: Cards): void {
    this.news.push({ cards });
  }

  /** Passes the decisions on to boardgame.io. Throws where it refuses one. */
  confirm(): void {
    this.catchUp();
  }

  /** What a client is told of the last decision. */
  update(playerID: string | null): TransportData {
    const { state, filter } = this.catchUp();
    return filter(playerID, { type: 'update', args: [this.matchID, state as State] });
  }

  /** What a client is told that knows nothing yet. */
  sync(playerID: string | null): TransportData {
    const { state, log, filter } = this.catchUp();
    // The initial state would show the face-down cards; the client does not need it.
    const info = { state, log: [...log], initialState: state, filteredMetadata: [] };
    const data = filter(playerID, { type: 'sync', args: [this.matchID, info] });
    if (data.type === 'sync') data.args[1].initialState = data.args[1].state;
    return data;
  }

  /** Throws where boardgame.io refuses what the rules allow: a fault of the game in game.ts. */
  private catchUp(): Reached {
    this.reached ??= this.begin();
    const { reached, news } = this;
    this.news = [];
    for (const item of news) {
      if ('decision' in item) decide(reached, item.decision);
      else reached.state = { ...reached.state, G: { ...reached.state.G, secret: item.cards } };
    }
    return reached;
  }

  private begin(): Reached {
    const game = bgioGame(this.rules, this.start);
    return {
      reducer: CreateGameReducer({ game }),
      filter: getFilterPlayerView(game),
      state: InitializeGame({ game, numPlayers: SEATS.length }),
      log: [],
    };
  }
}

function decide(reached: Reached, { seat, action }: RecordedAction): void {
  const type = action.split(':')[0] ?? action;
  const payload = { type, args: [action], playerID: playerOf(seat), credentials: '' };
  const { transients, ...next } = reached.reducer(reached.state, { type: 'MAKE_MOVE', payload });
  if (transients) throw new Error(`boardgame.io refused the legal action ${action}`);
  reached.state = next as State<GameState>;
  reached.log.push(...(reached.state.deltalog ?? []));
}
