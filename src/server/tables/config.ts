/** What is decided about a table besides the game itself, as it is kept with the match. */
import * as v from 'valibot';
import { BOT_LEVELS, PERSONAS } from '../../game/players.ts';
import { SEATS, type Seat, type Triple } from '../../game/seats.ts';
import { SHARE_LIMIT } from '../../protocol/room.ts';
import { CLOCKS } from '../../protocol/table.ts';
import type { Json } from '../storage/rows.ts';

const bot = { level: v.picklist(BOT_LEVELS), persona: v.picklist(PERSONAS) };

const HolderSchema = v.object({
  name: v.string(),
  credentialHash: v.string(),
  /** Who it is in the room, where the table belongs to one. */
  student: v.optional(v.string()),
  /** Of a token that moves the seat to another device, and when it expires; ms since 1970. */
  moving: v.optional(v.object({ hash: v.string(), until: v.number() })),
});
export type Holder = v.InferOutput<typeof HolderSchema>;

const SeatSchema = v.variant('kind', [
  v.object({ kind: v.literal('open') }),
  v.object({ kind: v.literal('bot'), ...bot }),
  v.object({
    kind: v.literal('human'),
    /** Who shares the company; the first holds the pen, which alone decides. */
    holders: v.pipe(v.array(HolderSchema), v.minLength(1), v.maxLength(SHARE_LIMIT)),
  }),
]);
export type SeatConfig = v.InferOutput<typeof SeatSchema>;

/** What a class decides about one of its tables. */
const RoomPartSchema = v.object({
  id: v.string(),
  /** 0: by the usual rules; 1: by the experiment's. */
  arm: v.picklist([0, 1]),
  /** Seats that a bot decides for because the teacher wants it to. */
  botIn: v.strictTuple([v.boolean(), v.boolean(), v.boolean()]),
  /** The last month that may be played now; null = all. */
  until: v.nullable(v.number()),
  /** Nobody is told the names of who plays. */
  anonymous: v.boolean(),
  /** The bot that stands in for students. */
  standIn: v.object(bot),
});
export type RoomPart = v.InferOutput<typeof RoomPartSchema>;

const ConfigSchema = v.object({
  format: v.literal(1),
  /** The seat that changes and starts the table. */
  host: v.picklist([0, 1, 2]),
  seats: v.strictTuple([SeatSchema, SeatSchema, SeatSchema]),
  clock: v.picklist(CLOCKS),
  paused: v.boolean(),
  /** Makes the bots' choices differ from table to table; not the match's seed, which is secret. */
  botSeed: v.string(),
  room: v.optional(RoomPartSchema),
  /** The table at which the same people play again. */
  next: v.optional(v.string()),
});
export type TableConfig = v.InferOutput<typeof ConfigSchema>;

/** The bot that takes a person's place while they are away. */
export const STAND_IN = { level: 'steward', persona: 'plain' } as const;

export function readTableConfig(json: Json): TableConfig | undefined {
  const parsed = v.safeParse(ConfigSchema, json);
  return parsed.success ? parsed.output : undefined;
}

export type HumanSeat = Extract<SeatConfig, { kind: 'human' }>;

/**
 * Where in a table a credential belongs: the seat, the place among those who share it, and in a
 * class the student.
 */
export function holderOf(
  { seats }: TableConfig,
  hash: string | undefined,
): { seat: Seat; place: number; student: string | undefined } | undefined {
  if (hash === undefined) return undefined;
  for (const seat of SEATS) {
    const config = seats[seat];
    if (!isHuman(config)) continue;
    const place = config.holders.findIndex(({ credentialHash }) => credentialHash === hash);
    if (place >= 0) return { seat, place, student: config.holders[place]?.student };
  }
  return undefined;
}

/** The names of those who share a seat, the pen's holder first. */
export function namesOf({ holders }: HumanSeat): string {
  return holders.map(({ name }) => name).join(' · ');
}

export function isHuman(seat: SeatConfig): seat is HumanSeat {
  return seat.kind === 'human';
}

export function withSeat(config: TableConfig, at: Seat, seat: SeatConfig): TableConfig {
  const seats = config.seats.map((old, i) => (i === at ? seat : old)) as Triple<SeatConfig>;
  return { ...config, seats };
}

/** The host's chair passes to the next person where the host's seat is no person's any more. */
export function withHost(config: TableConfig): TableConfig {
  if (config.seats[config.host].kind === 'human') return config;
  const next = SEATS.find((seat) => config.seats[seat].kind === 'human');
  return next === undefined ? config : { ...config, host: next };
}
