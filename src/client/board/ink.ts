/** What the board shows of the market: the last day's streams, or what a draft would change. */

import type { CompanyForecast, Preview } from '../../game/forecast.ts';
import type { GateStatus } from '../../game/gates.ts';
import type { MarketAccount } from '../../game/market.ts';
import { DISTRICTS, SEATS, type Seat, type Triple } from '../../game/seats.ts';
import type { Table } from '../app/table.ts';
import type { BoardLayout, Point } from './layout.ts';
import type { Tag } from './paint/labels.ts';
import { tagReach } from './paint/labels.ts';
import type { LineOf } from './paint/ribbons.ts';
import { changesOf, idleOf, type Stream, type StreamChange, streamsOf } from './streams.ts';
import { placeTags } from './tags.ts';

export interface Ink {
  streams: readonly Stream[];
  changes: readonly StreamChange[];
  idle: readonly number[];
  /** How many more would stay after a draft. */
  stays: readonly number[];
  /** What the draft would change for each company; undefined without a draft. */
  change?: Triple<CompanyForecast>;
  /** Strength of the ribbons, 0..1. */
  strength: number;
  /** The streams are of a day that is still to come: dotted. */
  coming: boolean;
  /** The day whose payments are shown as threads; undefined where none are. */
  account?: MarketAccount;
}

export const NO_INK: Ink = {
  streams: [],
  changes: [],
  idle: [],
  stays: [],
  strength: 1,
  coming: false,
};

/** Right after a market day, between market days, under a preview. */
export const STRENGTH = { fresh: 1, resting: 0.72, ghost: 0.5 } as const;

const remembered = new WeakMap<MarketAccount, Stream[]>();

/** Streams of a past account, by the gates of its own day. */
export function pastStreams(account: MarketAccount, gates: readonly GateStatus[]): Stream[] {
  const known = remembered.get(account);
  if (known) return known;
  const streams = streamsOf(account, gates);
  remembered.set(account, streams);
  return streams;
}

export interface InkWish {
  gates: readonly GateStatus[];
  last: MarketAccount | undefined;
  /** Gates as they were on the last market day. */
  lastGates: readonly GateStatus[] | undefined;
  preview: Preview | undefined;
  /** What the first market day would bring, as long as none has been. */
  coming: MarketAccount | undefined;
}

/** What the table has for the board to lay; reads its signals. */
export function inkWish(table: Table): InkWish {
  const last = table.lastMarket.value;
  return {
    gates: table.state.peek().gates,
    last,
    lastGates: table.marketGates.value,
    preview: table.preview.value,
    coming: last ? undefined : table.forecast.value?.account,
  };
}

export function inkOf({ gates, last, lastGates, preview, coming }: InkWish): Ink {
  if (preview) {
    const before = preview.before.account;
    return {
      streams: streamsOf(before, gates),
      changes: changesOf(before, preview.after.account, gates),
      idle: idleOf(before),
      stays: idleOf(preview.after.account).map((n, i) => n - (idleOf(before)[i] ?? 0)),
      change: preview.change,
      strength: STRENGTH.ghost,
      coming: last === undefined,
    };
  }
  if (last) {
    return {
      streams: pastStreams(last, lastGates ?? gates),
      changes: [],
      idle: idleOf(last),
      stays: [],
      strength: STRENGTH.resting,
      coming: false,
      account: last,
    };
  }
  if (!coming) return NO_INK;
  return {
    streams: streamsOf(coming, gates),
    changes: [],
    idle: idleOf(coming),
    stays: [],
    strength: 1,
    coming: true,
  };
}

/** Numbers for the ink: with changes only theirs, otherwise one for each stream. */
export function tagsOf(ink: Ink, layout: BoardLayout, lineOf: LineOf): Tag[] {
  const found: { tag: Omit<Tag, 'at'>; line: readonly number[] }[] = [];
  if (ink.changes.length > 0) {
    for (const { stream, before, after } of ink.changes) {
      const line = lineOf(stream);
      const count = before > 0 ? before : undefined;
      if (line) found.push({ tag: { from: stream.from, count, change: after - before }, line });
    }
  } else {
    for (const stream of ink.streams) {
      const line = lineOf(stream);
      if (line) {
        found.push({ tag: { from: stream.from, count: stream.count }, line });
      }
    }
  }
  const k = layout.scale.pavilion;
  const reach = layout.words ? 24 * k : 0;
  const labels = SEATS.flatMap((seat) =>
    DISTRICTS.flatMap((district): Point[] => {
      const [x, y] = layout.pavilions[seat][district];
      const [dx, dy] = layout.labelOffset[`${seat}:${district}`] ?? [0, 0];
      const ly = y + dy + (district === 'feed' ? 24 : 16) * k;
      // A row's name is the longest.
      const sides = district === 'mini' ? [-1.9, -1, 0, 1, 1.9] : [-1, 0, 1];
      return sides.map((side): Point => [x + dx + side * reach, ly]);
    }),
  );
  const stays = SEATS.map((seat) => stayAt(layout, seat));
  const tablets = layout.tablets.flatMap(([x, y]): Point[] =>
    [-50, 0, 50].map((side): Point => [x + side * layout.scale.title, y]),
  );
  // The names of the plaza's stalls; the stalls and flags of the mini-program rows.
  const names = layout.stalls.flatMap(([x, y]): Point[] => {
    const s = layout.scale.stall;
    return [-14, 14].map((side): Point => [x + side * s, y + 19 * s]);
  });
  const flags = SEATS.flatMap((seat) => {
    const [x, y] = layout.pavilions[seat].mini;
    return [-1.5, -0.5, 0.5, 1.5].flatMap((i) =>
      [34, 20, 6].map((up): Point => [x + i * layout.slot, y - up * k]),
    );
  });
  const obstacles: Point[] = [
    ...layout.gates.map((g) => g.at),
    ...layout.stalls,
    ...names,
    ...flags,
    ...labels,
    ...stays,
    ...tablets,
  ];
  const places = placeTags(
    layout,
    found.map(({ tag, line }) => {
      const { left, right, half } = tagReach(tag);
      const k = layout.scale.tag;
      return { line, left: left * k, right: right * k, half: half * k };
    }),
    obstacles,
  );
  const tags: Tag[] = found.map(({ tag }, i) => ({ ...tag, at: places[i] ?? [0, 0] }));
  for (const seat of SEATS) {
    const at = stayAt(layout, seat);
    const count = ink.idle[seat] ?? 0;
    const change = ink.stays[seat] ?? 0;
    if (ink.changes.length > 0 ? change !== 0 : count > 0) {
      tags.push({ at, from: seat, count, stay: true, ...(change === 0 ? {} : { change }) });
    }
  }
  return tags;
}

/** Where the number of those who stay stands on a pond. */
function stayAt(layout: BoardLayout, seat: Seat): Point {
  const [x, y, rx, ry] = layout.ponds[seat];
  return [x + 0.62 * rx, y + 0.04 * ry];
}
