/**
 * A solo game's store: a match host and a boardgame.io client in the page, the opponents' worker,
 * and the pace at which what happened is shown.
 */
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { LogEntry } from 'boardgame.io';
import { Client } from '#bgio/client';
import { bgioGame, playerOf } from '../../../bgio/game.ts';
import type { MatchHost } from '../../../bgio/matchHost.ts';
import { localTransport } from '../../../bgio/transport.ts';
import type { BotAnswer, BotRequest } from '../../../bots/hosts/request.ts';
import type { Reason } from '../../../bots/reason.ts';
import { type Action, actionKey } from '../../../game/actions.ts';
import { forecastOf, previewOf } from '../../../game/forecast.ts';
import type { GateStatus } from '../../../game/gates.ts';
import { explainRefusal, legalActions, type Refusal } from '../../../game/legal.ts';
import type { MarketAccount } from '../../../game/market.ts';
import type { BotLevel, Persona, Player } from '../../../game/players.ts';
import type { RecordedAction } from '../../../game/record.ts';
import type { Rules } from '../../../game/rules.ts';
import type { Seat, Triple } from '../../../game/seats.ts';
import { type GameState, type ReadonlyState, seatToMove } from '../../../game/state.ts';
import { formatRecordFile, recordFile } from '../../../protocol/recordFile.ts';
import { opponentSpeed } from '../settings.ts';
import type { LoggedEvent, SeatInfo, Showing, Table } from '../table.ts';
import { showTime, type TimeAt, thinkingTime, Wait } from './pace.ts';
import { type Frame, Timeline } from './timeline.ts';

interface SoloOptions {
  rules: Rules;
  host: MatchHost;
  seats: Triple<SeatInfo>;
  viewer: Seat;
  /** Makes the bots' choices differ from game to game; not the match's seed, which is secret. */
  botSeed: string;
  /** Who decides for the opponents; the page gives its worker. */
  bots: { choose(request: BotRequest): Promise<BotAnswer>; dispose(): void };
}

/** The decisions in boardgame.io's log, in order. */
function decisionsOf(log: readonly LogEntry[] = []): RecordedAction[] {
  return log.flatMap(({ action }) => {
    if (action.type !== 'MAKE_MOVE') return [];
    const [key] = Array.isArray(action.payload.args) ? action.payload.args : [];
    return [{ seat: Number(action.payload.playerID) as Seat, action: `${key}` }];
  });
}

export function soloTable({ rules, host, seats, viewer, botSeed, bots }: SoloOptions): Table {
  const client = Client<GameState>({
    game: bgioGame(rules),
    multiplayer: localTransport(host, (played) => {
      if (!played.ok) refusal.value = played.refusal;
    }),
    matchID: host.matchID,
    playerID: playerOf(viewer),
    debug: false,
  });

  let timeline = new Timeline(rules, host.view());
  let queue: Frame[] = [];
  const wait = new Wait();
  /** What is being waited for at the opponents' speed. */
  let paced: TimeAt | undefined;
  /** Counts what opponents were asked; an answer to any but the last question is dropped. */
  let question = 0;

  const state = signal<ReadonlyState>(host.view());
  const events = signal<readonly LoggedEvent[]>([]);
  const showing = signal<Showing>({ kind: 'ready' });
  const lastMarket = signal<MarketAccount | undefined>(undefined);
  const marketGates = signal<readonly GateStatus[] | undefined>(undefined);
  const draft = signal<Action | undefined>(undefined);
  const refusal = signal<Refusal | undefined>(undefined);
  const thinking = signal(false);
  const reasons = signal<ReadonlyMap<number, Reason>>(new Map());
  const paused = signal(false);
  const canUndo = signal(false);

  const toMove: ReadonlySignal<Seat | undefined> = computed(() =>
    showing.value.kind === 'ready' ? seatToMove(state.value) : undefined,
  );
  const legal: ReadonlySignal<readonly Action[]> = computed(() =>
    toMove.value === viewer ? legalActions(rules, state.value) : [],
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
    canUndo.value = queue.length === 0 && host.canUndo(viewer);
  }

  /**
   * Shows the next thing there is to show, or lets the next player decide. `pressed`: the person has just gone
   * on from something shown, so that the next rival waits for no other sign.
   */
  function proceed(pressed = false): void {
    batch(() => {
      const frame = queue.shift();
      if (!frame) {
        showing.value = { kind: 'ready' };
        settle();
        inviteBot(pressed);
        return;
      }
      draft.value = undefined;
      if (frame.seat !== viewer) canUndo.value = false;
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
      if (frame.seat === viewer) proceed();
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

  function waitAtSpeed(time: TimeAt, done: () => void): void {
    paced = time;
    wait.start(time(opponentSpeed.peek()), paused.peek(), done);
  }

  /** Asks the worker for the decision of the bot whose turn it is, if it is a bot's. */
  function inviteBot(pressed = false): void {
    const seat = seatToMove(state.value);
    if (seat === undefined) return;
    const { player, persona } = seats[seat];
    if (player === 'human') return;
    const plies = timeline.played;
    question++;
    const asked = question;
    thinking.value = true;
    const decision = chooseFor(player, persona, plies);
    waitAtSpeed(thinkingTime(pressed), () => {
      void decision.then(({ key, reason }) => {
        if (asked !== question) return;
        thinking.value = false;
        if (reason) reasons.value = new Map(reasons.value).set(plies, reason);
        host.act(seat, key);
      });
    });
  }

  /** A bot that fails must not stop the game: its first legal move is played. */
  async function chooseFor(
    level: BotLevel,
    persona: Persona,
    plies: number,
  ): Promise<{ key: string; reason?: Reason }> {
    const view = host.view();
    const scenario = rules.scenario.id;
    const legal = legalActions(rules, view).map(actionKey);
    const asked = question;
    try {
      const seed = `${botSeed}:${plies}`;
      const answer = await bots.choose({ scenario, view, level, persona, seed });
      if (!legal.includes(answer.key)) throw new Error(`A bot chose ${answer.key}, not legal`);
      return answer;
    } catch (error) {
      if (asked === question) console.error(error);
      return { key: legal[0] ?? '' };
    }
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
    }
  }

  /** Sets the table to the end of these decisions without showing how it came about. */
  function rewind(view: ReadonlyState, decisions: readonly RecordedAction[]): void {
    wait.cancel();
    question++;
    batch(() => {
      timeline = new Timeline(rules, view);
      queue = [];
      events.value = [];
      lastMarket.value = undefined;
      marketGates.value = undefined;
      draft.value = undefined;
      thinking.value = false;
      const opening = timeline.begin();
      for (const frame of [...opening, ...timeline.follow(view, decisions)]) take(frame);
      showing.value = { kind: 'ready' };
      settle();
      // The first edict is read before a rival answers it; the person here may answer at once.
      const [first] = decisions.length === 0 && toMove.value !== viewer ? opening : [];
      if (first) dwell(first);
    });
    if (showing.value.kind === 'ready') inviteBot();
  }

  function pick(action: Action | undefined): void {
    refusal.value = undefined;
    if (!action) {
      draft.value = undefined;
      return;
    }
    const refused = explainRefusal(rules, state.value, viewer, action);
    if (refused || toMove.value !== viewer) {
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

  client.start();
  const current = client.getState();
  if (current) rewind(current.G, decisionsOf(client.log));
  const unsubscribe = client.subscribe(follow);
  const stopPausing = effect(() => (paused.value ? wait.pause() : wait.resume()));
  const stopPacing = effect(() => {
    const speed = opponentSpeed.value;
    if (paced) wait.restart(paced(speed), paused.peek());
  });

  return {
    rules,
    seats,
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
    thinking,
    reasons,
    paused,
    pick,
    confirm,
    undo: () => void host.undo(viewer),
    skip: () => wait.finish(),
    exportRecord: () =>
      formatRecordFile(
        recordFile(host.record, {
          players: seats.map((s) => s.player) as Triple<Player>,
          personas: seats.map((s) => s.persona) as Triple<Persona>,
          viewer,
        }),
      ),
    dispose() {
      question++;
      wait.cancel();
      stopPausing();
      stopPacing();
      unsubscribe();
      client.stop();
      bots.dispose();
    },
  };
}
