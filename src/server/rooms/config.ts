/** What is decided about a room besides its students, as it is kept. */
import * as v from 'valibot';
import { MessageSchema, RoomSettingsSchema } from '../../protocol/room.ts';
import { TableIdSchema } from '../../protocol/table.ts';
import type { Json } from '../storage/rows.ts';

const RoomTableSchema = v.object({
  number: v.number(),
  id: TableIdSchema,
  /** 0: by the usual rules; 1: by the experiment's. */
  arm: v.picklist([0, 1] as const),
});
export type RoomTable = v.InferOutput<typeof RoomTableSchema>;

const ConfigSchema = v.object({
  format: v.literal(1),
  settings: RoomSettingsSchema,
  /** The uploaded scenario that the tables play, where there is one. */
  file: v.optional(v.unknown()),
  /** The last month that tables may play now; null where they need not wait for each other. */
  openMonth: v.nullable(v.number()),
  tables: v.array(RoomTableSchema),
  /** The last that the teacher said, oldest first, for students who were away. */
  said: v.optional(v.array(MessageSchema)),
  /** The same bots at every table, so that tables can be compared. */
  botSeed: v.string(),
});
export type RoomConfig = v.InferOutput<typeof ConfigSchema>;

export function readRoomConfig(json: Json): RoomConfig | undefined {
  const parsed = v.safeParse(ConfigSchema, json);
  return parsed.success ? parsed.output : undefined;
}
