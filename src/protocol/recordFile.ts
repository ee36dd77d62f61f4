/** The text form of a match record, as saved in the browser and exchanged as a file. */
import * as v from 'valibot';
import { PERSONAS, type Persona, PLAYERS, type Player } from '../game/players.ts';
import type { MatchRecord } from '../game/record.ts';
import { RULES_VERSION } from '../game/rules.ts';
import type { Seat, Triple } from '../game/seats.ts';
import { ScenarioFileSchema } from './scenarioFile.ts';

export const RECORD_FORMAT = 'walled-gardens-record';
/** Grows when the file's shape changes; older shapes are migrated here. */
export const RECORD_FILE_VERSION = 1;

/** More than any game can have; keeps a hostile file from being worked through. */
const MAX_ACTIONS = 5000;
const MAX_MONTHS = 60;
const MAX_FILE_CHARS = 1_000_000;

const seat = v.picklist([0, 1, 2] as const);
const player = v.picklist(PLAYERS);
const persona = v.picklist(PERSONAS);

const cards = v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.maxLength(MAX_MONTHS));

const Fields = v.object({
  format: v.literal(RECORD_FORMAT),
  version: v.literal(RECORD_FILE_VERSION),
  rulesVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  scenario: v.pipe(v.string(), v.maxLength(64)),
  scenarioFile: v.exactOptional(ScenarioFileSchema),
  seed: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  /** In the place of a seed that stays secret. */
  deal: v.exactOptional(
    v.object({ order: v.strictTuple([seat, seat, seat]), edicts: cards, headlines: cards }),
  ),
  players: v.strictTuple([player, player, player]),
  personas: v.strictTuple([persona, persona, persona]),
  viewer: seat,
  actions: v.pipe(
    v.array(v.object({ seat, action: v.pipe(v.string(), v.maxLength(64)) })),
    v.maxLength(MAX_ACTIONS),
  ),
});

/**
 * The seat of the person at the screen has no bot. Other people there may be only in a record from
 * a table over the network, which is known by its deal; nobody could move for them elsewhere.
 */
const FileSchema = v.pipe(
  Fields,
  v.forward(
    v.check(({ players, viewer, deal }) =>
      players.every((p, i) => (i === viewer ? p === 'human' : p !== 'human' || deal !== undefined)),
    ),
    ['players'],
  ),
);

/** A record with who played it and whose seat the screen belongs to. */
export interface RecordFile extends MatchRecord {
  format: typeof RECORD_FORMAT;
  version: typeof RECORD_FILE_VERSION;
  players: Triple<Player>;
  /** The taste of each bot; `plain` for people. */
  personas: Triple<Persona>;
  viewer: Seat;
}

/** Why a file is refused; texts: translations `record.<code>`. */
export interface RecordFileProblem {
  code: 'tooLarge' | 'notJson' | 'foreign' | 'newerFile' | 'otherRules' | 'damaged';
  params: Record<string, string | number>;
}

export function recordFile(
  record: MatchRecord,
  { players, personas, viewer }: Pick<RecordFile, 'players' | 'personas' | 'viewer'>,
): RecordFile {
  return {
    format: RECORD_FORMAT,
    version: RECORD_FILE_VERSION,
    ...record,
    players,
    personas,
    viewer,
  };
}

export function formatRecordFile(file: RecordFile): string {
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Reads a record's text; never throws. Whether its actions replay is for the match host to say. */
export function parseRecordFile(
  text: string,
): { ok: true; file: RecordFile } | { ok: false; problem: RecordFileProblem } {
  const refuse = (code: RecordFileProblem['code'], params: RecordFileProblem['params'] = {}) =>
    ({ ok: false, problem: { code, params } }) as const;
  if (text.length > MAX_FILE_CHARS) return refuse('tooLarge');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse('notJson');
  }
  const head = v.safeParse(
    v.object({ format: v.literal(RECORD_FORMAT), version: v.number() }),
    data,
  );
  if (!head.success) return refuse('foreign');
  if (head.output.version > RECORD_FILE_VERSION) return refuse('newerFile');
  const parsed = v.safeParse(FileSchema, data);
  if (!parsed.success) {
    const path = parsed.issues[0].path?.map((item) => String(item.key)).join('.') ?? '';
    return refuse('damaged', { path });
  }
  if (parsed.output.rulesVersion !== RULES_VERSION) {
    return refuse('otherRules', { version: parsed.output.rulesVersion, known: RULES_VERSION });
  }
  return { ok: true, file: parsed.output };
}
