/** The table of a match that another machine hosts: what is shown follows a copy of it. */
import { computed, effect, untracked } from '@preact/signals';
import type { MatchMirror } from '../../../bgio/mirror.ts';
import type { Persona, Player } from '../../../game/players.ts';
import type { Rules } from '../../../game/rules.ts';
import { SEATS, type Seat, type Triple } from '../../../game/seats.ts';
import { formatRecordFile, recordFile } from '../../../protocol/recordFile.ts';
import type { TableInfo } from '../../../protocol/table.ts';
import type { NetPart } from '../net/netPart.ts';
import type { TableSession } from '../net/tableSession.ts';
import { opponentSpeed } from '../settings.ts';
import type { SeatInfo, Table } from '../table.ts';
import { matchShow } from './matchShow.ts';

interface NetOptions {
  rules: Rules;
  session: TableSession;
  mirror: MatchMirror;
  /** As the host says that the table stands at first. */
  info: TableInfo;
  viewer: Seat | undefined;
  ofClass: boolean;
}

/** The most that the show may lag behind, in milliseconds: while others play, and on one's turn. */
const LAG = 9000;
const OWN_LAG = 3000;
/** However late it is, this much is left for reading. */
const LEAST = 500;
/** With less than this left of one's own time, in milliseconds, the show ends by itself. */
const HASTE = 8000;

export function seatsOf(rules: Rules, { seats }: TableInfo): Triple<SeatInfo> {
  return SEATS.map((seat): SeatInfo => {
    const who = seats[seat];
    const company = rules.companies[seat].id;
    if (who.kind === 'bot') return { seat, company, player: who.level, persona: who.persona };
    // At an anonymous class's table people have no names: the company's stands for them.
    const name = who.kind === 'human' && who.name !== '' ? { name: who.name } : {};
    return { seat, company, player: 'human', persona: 'plain', ...name };
  }) as Triple<SeatInfo>;
}

export function netTable({
  rules,
  session,
  mirror,
  info: first,
  viewer,
  ofClass,
}: NetOptions): Table {
  const info = computed(() => session.info.value ?? first);
  const seats = computed(() => seatsOf(rules, info.value));
  const awaited = session.awaited;
  /** Since when one's own decision is awaited, by this page's clock. */
  let ownSince = 0;
  const mine = (): boolean => viewer !== undefined && awaited.value === viewer;

  const show = matchShow({
    rules,
    match: mirror,
    viewer,
    decide: (_seat, key) => session.decide(key),
    canUndo: () =>
      viewer !== undefined && session.pen.value && !session.lastByBot && mirror.canUndo(viewer),
    onCaughtUp: () => undefined,
    onRewind: () => undefined,
    mayLag: () => {
      if (untracked(mine)) return Math.max(LEAST, OWN_LAG - (performance.now() - ownSince));
      return opponentSpeed.peek() === 'step' ? Number.POSITIVE_INFINITY : LAG;
    },
  });
  const { showing } = show.shown;

  const stops = [
    effect(() => {
      const { paused, waiting } = info.value;
      show.held.value = session.sending.value || !session.pen.value || paused || waiting;
      if (paused) untracked(() => show.shown.pick(undefined));
    }),
    effect(() => {
      if (!mine()) return;
      ownSince = performance.now();
      untracked(show.hurry);
    }),
    effect(() => {
      const { value: left } = session.left;
      if (!mine() || left === undefined || left > HASTE) return;
      untracked(() => {
        if (showing.value.kind === 'ready') return;
        show.shown.paused.value = false;
        show.catchUp();
      });
    }),
  ];

  const net: NetPart = {
    id: session.id,
    link: session.link,
    info,
    ofClass,
    pen: session.pen,
    awaited,
    left: session.left,
    said: session.said,
    trouble: session.trouble,
    decidedFor: session.decidedFor,
    sending: session.sending,
    say: (phrase) => session.say(phrase),
    pause: () => void session.change({ do: 'pause' }),
    resume: () => void session.change({ do: 'resume' }),
    passPen: (to) => void session.change({ do: 'pass', to }),
    moveSeat: () => session.moveSeat(),
    catchUp: show.catchUp,
    behind: computed(() => mine() && showing.value.kind !== 'ready'),
  };

  function exportRecord(): string {
    const players = seats.peek().map((s) => s.player) as Triple<Player>;
    const personas = seats.peek().map((s) => s.persona) as Triple<Persona>;
    // The seed stays with the host; in its place stands a name of the match.
    const record = { ...mirror.course, seed: session.id.slice(0, 6) };
    const anyone = SEATS.find((seat) => players[seat] === 'human') ?? 0;
    return formatRecordFile(recordFile(record, { players, personas, viewer: viewer ?? anyone }));
  }

  show.start();
  return {
    ...show.shown,
    get seats() {
      return seats.value;
    },
    thinking: computed(() => {
      const { value: seat } = awaited;
      return seat !== undefined && seats.value[seat].player !== 'human';
    }),
    reasons: session.reasons,
    undo: () => session.undo(),
    exportRecord,
    dispose() {
      for (const stop of stops) stop();
      show.dispose();
    },
    net,
  };
}
