/** What is decided about a table besides the game itself, as it is kept with the match. */
import * as v from 'valibot';
import { BOT_LEVELS, PERSONAS } from '../../game/players.ts';
import { SEATS, type Seat, type Triple } from '../../game/seats.ts';
import { CLOCKS } from '../../protocol/table.ts';
import type { Json } from '../storage/rows.ts';

const bot = { level: v.picklist(BOT_LEVELS), persona: v.picklist(PERSONAS) };

const SeatSchema = v.variant('kind', [
  v.object({ kind: v.literal('open') }),
  v.object({ kind: v.literal('bot'), ...bot }),
  v.object({
    kind: v.literal('human'),
    name: v.string(),
    credentialHash: v.string(),
    /** Of a token that moves the seat to another device, and when it expires; ms since 1970. */
    moving: v.optional(v.object({ hash: v.string(), until: v.number() })),
  }),
]);
export type SeatConfig = v.InferOutput<typeof SeatSchema>;

const ConfigSchema = v.object({
  format: v.literal(1),
  /** The seat that changes and starts the table. */
  host: v.picklist([0, 1, 2]),
  seats: v.strictTuple([SeatSchema, SeatSchema, SeatSchema]),
  clock: v.picklist(CLOCKS),
  paused: v.boolean(),
  /** Makes the bots' choices differ from table to table; not the match's seed, which is secret. */
  botSeed: v.string(),
});
export type TableConfig = v.InferOutput<typeof ConfigSchema>;

/** The bot that takes a person's place while they are away. */
export const STAND_IN = { level: 'steward', persona: 'plain' } as const;

export function readTableConfig(json: Json): TableConfig | undefined {
  const parsed = v.safeParse(ConfigSchema, json);
  return parsed.success ? parsed.output : undefined;
}

export function isHuman(seat: SeatConfig): seat is Extract<SeatConfig, { kind: 'human' }> {
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
