/**
 * What every table has in common: boardgame.io's client on a match, and the pace at which what
 * happened there is shown. Who decides for the others is the business of the table built on it.
 */
import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { LogEntry } from 'boardgame.io';
import { Client } from '#bgio/client';
import { bgioGame, playerOf } from '../../../bgio/game.ts';
import { type MatchSource, transportTo } from '../../../bgio/transport.ts';
import { type Action, actionKey } from '../../../game/actions.ts';
import { forecastOf, previewOf } from '../../../game/forecast.ts';
import type { GateStatus } from '../../../game/gates.ts';
import { explainRefusal, legalActions, type Refusal } from '../../../game/legal.ts';
import type { MarketAccount } from '../../../game/market.ts';
import type { RecordedAction } from '../../../game/record.ts';
import type { Rules } from '../../../game/rules.ts';
import type { Seat } from '../../../game/seats.ts';
import { type GameState, type ReadonlyState, seatToMove } from '../../../game/state.ts';
import { opponentSpeed } from '../settings.ts';
import type { LoggedEvent, Showing, Table } from '../table.ts';
import { showTime, type TimeAt, Wait } from './pace.ts';
import { type Frame, Timeline } from './timeline.ts';

export interface MatchShowOptions {
  rules: Rules;
  /** The match that is followed: a host in the page, or the copy of a distant one. */
  match: MatchSource & { readonly matchID: string; view(): GameState };
  viewer: Seat | undefined;
  /** What the viewer wishes to do; the match tells by itself if it came about. */
  decide(seat: Seat, key: string): void;
  /** Whether the match would let the viewer take back the last decision. */
  canUndo(): boolean;
  /** Everything has been shown; `pressed`: the person has just gone on from something shown. */
  onCaughtUp(pressed: boolean): void;
  /** The match went back to another course; what was asked about the old one counts no more. */
  onRewind(): void;
  /** The most that may pass before everything waiting has been shown, in milliseconds. */
  mayLag?(): number;
}

/** What a table takes over as it is. */
type Shown = Pick<
  Table,
  | 'rules'
  | 'viewer'
  | 'state'
  | 'events'
  | 'showing'
  | 'legal'
  | 'toMove'
  | 'draft'
  | 'forecast'
  | 'preview'
  | 'lastMarket'
  | 'marketGates'
  | 'refusal'
  | 'canUndo'
  | 'speed'
  | 'paused'
  | 'pick'
  | 'confirm'
  | 'skip'
>;

export interface MatchShow {
  readonly shown: Shown;
  /** Decisions that the match has taken. */
  readonly played: number;
  /** What is being waited for; `skip` cuts it short. */
  waitAtSpeed(time: TimeAt, done: () => void): void;
  /** Begins to follow the match. */
  start(): void;
  /** The time allowed by `mayLag` has changed. */
  hurry(): void;
  /** Leaves out everything that is still to be shown. */
  catchUp(): void;
  /** True while the viewer may pick nothing, as when a decision is still under way. */
  readonly held: Signal<boolean>;
  dispose(): void;
}

/** The decisions in boardgame.io's log, in order. */
function decisionsOf(log: readonly LogEntry[] = []): RecordedAction[] {
  return log.flatMap(({ action }) => {
    if (action.type !== 'MAKE_MOVE') return [];
    const [key] = Array.isArray(action.payload.args) ? action.payload.args : [];
    return [{ seat: Number(action.payload.playerID) as Seat, action: `${key}` }];
  });
}

const NO_LIMIT = (): number => Number.POSITIVE_INFINITY;

export function matchShow(options: MatchShowOptions): MatchShow {
  const { rules, match, viewer, onCaughtUp, onRewind, mayLag = NO_LIMIT } = options;
  const client = Client<GameState>({
    game: bgioGame(rules),
    multiplayer: transportTo(match, options.decide),
    matchID: match.matchID,
    ...(viewer === undefined ? {} : { playerID: playerOf(viewer) }),
    debug: false,
  });

  let timeline = new Timeline(rules, match.view());
  let queue: Frame[] = [];
  const wait = new Wait();
  /** What is being waited for at the opponents' speed. */
  let paced: TimeAt | undefined;
  let unsubscribe = (): void => undefined;

  const state = signal<ReadonlyState>(match.view());
  const events = signal<readonly LoggedEvent[]>([]);
  const showing = signal<Showing>({ kind: 'ready' });
  const lastMarket = signal<MarketAccount | undefined>(undefined);
  const marketGates = signal<readonly GateStatus[] | undefined>(undefined);
  const draft = signal<Action | undefined>(undefined);
  const refusal = signal<Refusal | undefined>(undefined);
  const paused = signal(false);
  const canUndo = signal(false);
  const held = signal(false);

  const toMove: ReadonlySignal<Seat | undefined> = computed(() =>
    showing.value.kind === 'ready' ? seatToMove(state.value) : undefined,
  );
  const legal: ReadonlySignal<readonly Action[]> = computed(() =>
    viewer !== undefined && toMove.value === viewer && !held.value
      ? legalActions(rules, state.value)
      : [],
  );
  const forecast = computed(() =>
    state.value.step.kind === 'over' ? undefined : forecastOf(rules, state.value),
  );
  const preview = computed(() =>
    draft.value && legal.value.includes(draft.value)
      ? previewOf(rules, state.value, draft.value)
      : undefined,
  );

  /** Takes up one frame; its events count as shown from then on. */
  function take(frame: Frame): void {
    if (frame.market) {
      lastMarket.value = frame.market;
      marketGates.value = frame.gates;
    }
    state.value = frame.after;
    events.value = [...events.value, ...frame.events];
  }

  function settle(): void {
    canUndo.value = queue.length === 0 && options.canUndo();
  }

  /** Shows the next thing there is to show; where there is none, the table may go on. */
  function proceed(pressed = false): void {
    batch(() => {
      const frame = queue.shift();
      if (!frame) {
        showing.value = { kind: 'ready' };
        settle();
        onCaughtUp(pressed);
        return;
      }
      draft.value = undefined;
      if (frame.seat !== viewer || viewer === undefined) canUndo.value = false;
      if (frame.market) {
        showing.value = { kind: 'marketDay', account: frame.market };
        paced = undefined;
        wait.start(Number.POSITIVE_INFINITY, paused.value, () => {
          batch(() => {
            take(frame);
            dwell(frame);
          });
        });
        return;
      }
      take(frame);
      if (frame.seat !== undefined && frame.seat === viewer) proceed();
      else dwell(frame);
    });
  }

  /** Leaves what a frame tells on the screen for as long as it takes to read. */
  function dwell({ events: told }: Frame): void {
    const [first] = told;
    if (!first) {
      proceed();
      return;
    }
    showing.value = { kind: 'move', event: first };
    const stepping = opponentSpeed.peek() === 'step';
    waitAtSpeed(showTime(told.map(({ event }) => event)), () => proceed(stepping));
  }

  function timeAllowed(time: TimeAt): number {
    return Math.min(time(opponentSpeed.peek()), mayLag() / (queue.length + 1));
  }

  function waitAtSpeed(time: TimeAt, done: () => void): void {
    paced = time;
    wait.start(timeAllowed(time), paused.peek(), done);
  }

  /** Follows the client: new decisions are queued to be shown, another course is taken at once. */
  function follow(): void {
    const current = client.getState();
    if (!current) return;
    const decisions = decisionsOf(client.log);
    if (!timeline.leadsTo(decisions)) {
      rewind(current.G, decisions);
      return;
    }
    queue.push(...timeline.follow(current.G, decisions));
    if (showing.value.kind === 'ready' && queue.length > 0) {
      wait.cancel();
      proceed();
    } else hurry();
  }

  function hurry(): void {
    if (paced && showing.peek().kind === 'move') wait.atMost(timeAllowed(paced), paused.peek());
  }

  /** Sets the table to the end of these decisions without showing how it came about. */
  function rewind(view: ReadonlyState, decisions: readonly RecordedAction[]): void {
    wait.cancel();
    onRewind();
    batch(() => {
      timeline = new Timeline(rules, view);
      queue = [];
      events.value = [];
      lastMarket.value = undefined;
      marketGates.value = undefined;
      draft.value = undefined;
      const opening = timeline.begin();
      for (const frame of [...opening, ...timeline.follow(view, decisions)]) take(frame);
      showing.value = { kind: 'ready' };
      settle();
      // The first edict is read before a rival answers it; the person here may answer at once.
      const mine = viewer !== undefined && toMove.value === viewer;
      const [first] = decisions.length === 0 && !mine ? opening : [];
      if (first) dwell(first);
    });
    if (showing.value.kind === 'ready') onCaughtUp(false);
  }

  function catchUp(): void {
    const waiting = showing.peek();
    if (waiting.kind === 'ready' && queue.length === 0) return;
    batch(() => {
      const rest = queue;
      queue = [];
      // A market day that is on is taken up by the end of its wait, which then finds nothing more.
      if (waiting.kind === 'marketDay') wait.finish();
      wait.cancel();
      for (const frame of rest) take(frame);
      proceed();
    });
  }

  function pick(action: Action | undefined): void {
    refusal.value = undefined;
    if (!action) {
      draft.value = undefined;
      return;
    }
    const refused =
      viewer === undefined ? undefined : explainRefusal(rules, state.value, viewer, action);
    // Whoever holds the table says so in words of its own.
    if (!refused && held.value) return;
    if (refused || viewer === undefined || toMove.value !== viewer) {
      refusal.value = refused ?? { code: 'notYourTurn', params: {} };
      return;
    }
    // The table's own object, so that `legal` includes it whoever built the one given.
    draft.value = legal.value.find((a) => actionKey(a) === actionKey(action));
  }

  function confirm(action?: Action): void {
    if (action) {
      pick(action);
      if (refusal.value) return;
    }
    const chosen = draft.value;
    if (!chosen) return;
    draft.value = undefined;
    refusal.value = undefined;
    client.moves[chosen.type]?.(actionKey(chosen));
  }

  const stopPausing = effect(() => (paused.value ? wait.pause() : wait.resume()));
  const stopPacing = effect(() => {
    opponentSpeed.value;
    if (paced) wait.restart(timeAllowed(paced), paused.peek());
  });

  return {
    shown: {
      rules,
      viewer,
      state,
      events,
      showing,
      legal,
      toMove,
      draft,
      forecast,
      preview,
      lastMarket,
      marketGates,
      refusal,
      canUndo,
      speed: opponentSpeed,
      paused,
      pick,
      confirm,
      skip: () => wait.finish(),
    },
    get played() {
      return timeline.played;
    },
    waitAtSpeed,
    held,
    hurry,
    catchUp,
    start() {
      client.start();
      const current = client.getState();
      if (current) rewind(current.G, decisionsOf(client.log));
      unsubscribe = client.subscribe(follow);
    },
    dispose() {
      wait.cancel();
      stopPausing();
      stopPacing();
      unsubscribe();
      client.stop();
    },
  };
}
