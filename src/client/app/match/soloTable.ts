/** A solo game's table: a match host in the page, and a worker that decides for the opponents. */
import { signal } from '@preact/signals';
import type { MatchHost } from '../../../bgio/matchHost.ts';
import type { BotAnswer, BotRequest } from '../../../bots/hosts/request.ts';
import type { Reason } from '../../../bots/reason.ts';
import { actionKey } from '../../../game/actions.ts';
import { legalActions } from '../../../game/legal.ts';
import type { BotLevel, Persona, Player } from '../../../game/players.ts';
import type { Rules } from '../../../game/rules.ts';
import { refOf } from '../../../game/scenario.ts';
import type { Seat, Triple } from '../../../game/seats.ts';
import { seatToMove } from '../../../game/state.ts';
import { formatRecordFile, recordFile } from '../../../protocol/recordFile.ts';
import type { SeatInfo, Table } from '../table.ts';
import { matchShow } from './matchShow.ts';
import { thinkingTime } from './pace.ts';

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

export function soloTable({ rules, host, seats, viewer, botSeed, bots }: SoloOptions): Table {
  const thinking = signal(false);
  const reasons = signal<ReadonlyMap<number, Reason>>(new Map());
  /** Counts what opponents were asked; an answer to any but the last question is dropped. */
  let question = 0;

  const show = matchShow({
    rules,
    match: host,
    viewer,
    decide(seat, key) {
      const played = host.act(seat, key);
      if (!played.ok) show.shown.refusal.value = played.refusal;
    },
    canUndo: () => host.canUndo(viewer),
    onCaughtUp: inviteBot,
    onRewind() {
      question++;
      thinking.value = false;
    },
  });

  /**
   * Asks the worker for the decision of the bot whose turn it is, if it is a bot's. `pressed`: the
   * person has just gone on from something shown, so that the next rival waits for no other sign.
   */
  function inviteBot(pressed: boolean): void {
    const seat = seatToMove(show.shown.state.value);
    if (seat === undefined) return;
    const { player, persona } = seats[seat];
    if (player === 'human') return;
    const plies = show.played;
    question++;
    const asked = question;
    thinking.value = true;
    const decision = chooseFor(player, persona, plies);
    show.waitAtSpeed(thinkingTime(pressed), () => {
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
    const scenario = refOf(host.record);
    const legal = legalActions(rules, view).map(actionKey);
    const asked = question;
    try {
      const seed = `${botSeed}:${plies}`;
      const answer = await bots.choose({ ...scenario, view, level, persona, seed });
      if (!legal.includes(answer.key)) throw new Error(`A bot chose ${answer.key}, not legal`);
      return answer;
    } catch (error) {
      if (asked === question) console.error(error);
      return { key: legal[0] ?? '' };
    }
  }

  show.start();
  return {
    ...show.shown,
    seats,
    thinking,
    reasons,
    undo: () => void host.undo(viewer),
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
      show.dispose();
      bots.dispose();
    },
  };
}
