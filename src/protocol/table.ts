/**
 * What crosses the wire between a page and the host of a table. A table is a match with its seats,
 * from the lobby to the result. HTTP makes tables and gives out credentials; everything after that
 * goes over one socket, whose connection proves once which seat it holds.
 */
import * as v from 'valibot';
import { BOT_LEVELS, PERSONAS } from '../game/players.ts';
import { NameSchema } from './names.ts';
import { ScenarioFileSchema } from './scenarioFile.ts';

/** Grows when a message changes its shape; pages with another number are told to reload. */
export const PROTOCOL_VERSION = 1;

/** Ready-made things to say at a table; texts: translations `phrase.<id>`. */
export const PHRASES = [
  'hello',
  'goodLuck',
  'yourTurn',
  'takeYourTime',
  'oneMoment',
  'niceMove',
  'ouch',
  'openUp',
  'trade',
  'noThanks',
  'sorry',
  'thanks',
  'goodGame',
  'again',
] as const;
export type Phrase = (typeof PHRASES)[number];

/** Seconds for a decision; 0 = no clock. */
export const CLOCKS = [0, 20, 45, 90, 180] as const;
export type ClockSeconds = (typeof CLOCKS)[number];

/** Why the server refuses something; texts: translations `net.refused.<code>`. */
export const REFUSALS = [
  /** The message has not the shape that it should have. */
  'badMessage',
  'badName',
  'nameTaken',
  'noTable',
  'noSeat',
  'seatTaken',
  /** Only the seat's holder, or only the table's host, may do this. */
  'notAllowed',
  'notInLobby',
  'notPlaying',
  /** The position has changed since the message was sent; the true one follows. */
  'stale',
  'illegal',
  'cannotUndo',
  'paused',
  'tooFast',
  'full',
  'badLink',
  /** There is no room with this code, or it has been deleted. */
  'noRoom',
  'roomOver',
  'badCode',
  'noStudent',
  /** Only the one of several at a company who holds the pen decides. */
  'notPen',
  /** Tables of different halves of an experiment stay apart. */
  'otherArm',
  /** The table waits until the others have come as far. */
  'waiting',
  'badScenario',
  /** A question of the quiz that has another answer already. */
  'answered',
  /** The first quiz is over once the game is, and the second one begins then. */
  'quizShut',
  'outdated',
  'otherRules',
  /** The database cannot be reached; nothing was changed, and it can be tried again. */
  'unavailable',
  /** What is stored of the table cannot be read; trying again does not help. */
  'damaged',
  'internal',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const seat = v.picklist([0, 1, 2] as const);
const actionKey = v.pipe(v.string(), v.minLength(1), v.maxLength(64));

export const TableIdSchema = v.pipe(v.string(), v.regex(/^[a-z2-9]{16}$/));
export const SecretSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/));

const scenario = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const clock = v.picklist(CLOCKS);
const bot = v.strictObject({
  kind: v.literal('bot'),
  level: v.picklist(BOT_LEVELS),
  persona: v.picklist(PERSONAS),
});

/** HTTP bodies. */
export const NewTableSchema = v.strictObject({
  name: NameSchema,
  seat,
  scenario,
  clock,
});
export const JoinSchema = v.strictObject({
  name: NameSchema,
  /**
   * Drawn by whoever joins: where the answer is lost and they ask again, they get the seat that they
   * have by it, and not a second one.
   */
  credential: v.optional(SecretSchema),
});
export const ClaimSchema = v.strictObject({ token: SecretSchema });
export type NewTable = v.InferInput<typeof NewTableSchema>;

/** What HTTP answers whoever has got a seat. The credential is shown this once and never again. */
export const SeatGrantSchema = v.object({ table: TableIdSchema, seat, credential: SecretSchema });
export type SeatGrant = v.InferOutput<typeof SeatGrantSchema>;

/** In the socket's first packet, never in its address. */
export const GreetingSchema = v.object({
  protocol: v.number(),
  rules: v.number(),
  table: TableIdSchema,
  /** Absent for spectators. */
  credential: v.optional(SecretSchema),
  /** Journal rows that the page has already, so that it is sent what it missed and no more. */
  rows: v.optional(count),
});
export type Greeting = v.InferInput<typeof GreetingSchema>;

/** Changes of the table by its seats; `setUp`, `fill`, `remove` and `start` are the host's alone. */
export const ChangeSchema = v.variant('do', [
  v.strictObject({ do: v.literal('sit'), seat }),
  v.strictObject({ do: v.literal('rename'), name: NameSchema }),
  v.strictObject({ do: v.literal('leave') }),
  v.strictObject({
    do: v.literal('setUp'),
    scenario: v.optional(scenario),
    clock: v.optional(clock),
  }),
  v.strictObject({ do: v.literal('fill'), seat, with: v.union([bot, v.literal('nobody')]) }),
  v.strictObject({ do: v.literal('remove'), seat }),
  v.strictObject({ do: v.literal('start') }),
  v.strictObject({ do: v.literal('pause') }),
  v.strictObject({ do: v.literal('resume') }),
  /** Passes the pen to another of those who share the company, by their place in its names. */
  v.strictObject({ do: v.literal('pass'), to: v.picklist([1, 2] as const) }),
]);
export type Change = v.InferInput<typeof ChangeSchema>;

/** What a page may send. Each is answered with `Answer`; `link` with a token beside it. */
export const REQUESTS = {
  /** A decision on the position after `rows` journal rows. Sent again, it counts once. */
  decide: v.strictObject({ rows: count, action: actionKey }),
  undo: v.strictObject({ rows: count }),
  change: ChangeSchema,
  say: v.strictObject({ phrase: v.picklist(PHRASES) }),
  /** Asks for a token that moves this seat to another device, once, within ten minutes. */
  link: v.strictObject({}),
  /** After the game: a new table for the same people, each one garden on. Sent again, it counts once. */
  rematch: v.strictObject({}),
  /** Asks for the whole course anew. */
  resync: v.strictObject({}),
} as const;
export type RequestName = keyof typeof REQUESTS;
export type RequestBody<K extends RequestName> = v.InferInput<(typeof REQUESTS)[K]>;

const refused = v.object({
  code: v.picklist(REFUSALS),
  params: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
});
export const AnswerSchema = v.union([
  v.object({ ok: v.literal(true), token: v.optional(SecretSchema) }),
  v.object({ ok: v.literal(false), refused }),
]);
export type Answer = v.InferOutput<typeof AnswerSchema>;

const cards = v.pipe(v.array(v.string()), v.readonly());
const played = v.object({ seat, action: actionKey });

const SeatInfoSchema = v.variant('kind', [
  v.object({ kind: v.literal('open') }),
  bot,
  v.object({
    kind: v.literal('human'),
    /** Of the person; of all who share the company, the pen's first. Empty at an anonymous class's. */
    name: v.string(),
    /** Each one's name in the same order, where several share the company. */
    sharing: v.exactOptional(v.array(v.string())),
    /** Changes the table in the lobby, and starts it. */
    host: v.boolean(),
    /** No page of theirs is connected. */
    away: v.boolean(),
    /** A bot decides until they are back. */
    standIn: v.boolean(),
  }),
]);

/** Where a table stands, for everybody who may see it. */
export const TableInfoSchema = v.object({
  id: TableIdSchema,
  /** `archived`: begun under other rules, kept to be looked at. `closed`: it cannot be played on. */
  stage: v.picklist(['lobby', 'playing', 'over', 'archived', 'closed']),
  scenario: v.string(),
  rules: v.number(),
  clock,
  seats: v.strictTuple([SeatInfoSchema, SeatInfoSchema, SeatInfoSchema]),
  spectators: count,
  paused: v.boolean(),
  /** Begins its next month when the other tables of the room have come as far. */
  waiting: v.boolean(),
  /** Milliseconds left for the decision that is awaited; absent where nothing counts it down. */
  left: v.exactOptional(v.number()),
  /** How an archived table stood. */
  result: v.exactOptional(
    v.object({ month: count, scores: v.strictTuple([v.number(), v.number(), v.number()]) }),
  ),
  /** Where the same people play again; whoever has a seat here has one there, by the same credential. */
  next: v.exactOptional(TableIdSchema),
});
export type TableInfo = v.InferOutput<typeof TableInfoSchema>;
export type TableSeat = TableInfo['seats'][number];

export const CourseSchema = v.object({
  rulesVersion: v.number(),
  scenario: v.string(),
  scenarioFile: v.exactOptional(ScenarioFileSchema),
  deal: v.object({
    order: v.pipe(v.strictTuple([seat, seat, seat]), v.readonly()),
    edicts: cards,
    headlines: cards,
  }),
  actions: v.array(played),
});

const Step = v.object({
  /** Journal rows with this one. */
  rows: count,
  seat,
  action: actionKey,
  /** A bot decided, for itself or in a person's stead. */
  byBot: v.boolean(),
  turnedUp: v.exactOptional(v.object({ edicts: cards, headlines: cards })),
  digest: v.number(),
  /** Why a bot decided so (bots/reason.ts); only with steps that happen while one looks on. */
  reason: v.optional(v.unknown()),
  /** As in TableInfo, for the decision that is awaited now. */
  left: v.exactOptional(v.number()),
});
export type StepMessage = v.InferOutput<typeof Step>;

/** What the server sends unasked. */
export const NOTICES = {
  /** First on every connection. A spectator has no seat. */
  welcome: v.object({
    seat: v.nullable(seat),
    /** False for those who share a company and look on while another holds the pen. */
    pen: v.boolean(),
    info: TableInfoSchema,
  }),
  table: TableInfoSchema,
  /** The whole course: at first, after a step back, and when asked for. */
  course: v.object({ rows: count, course: CourseSchema }),
  /** Decisions since what the page has, oldest first. */
  steps: v.array(Step),
  said: v.object({ seat, phrase: v.picklist(PHRASES) }),
  /** The connection ends and should not be tried again by itself. */
  bye: v.object({ why: v.picklist(['moved', 'removed', 'closed', 'outdated']) }),
} as const;
export type NoticeName = keyof typeof NOTICES;
export type Notice<K extends NoticeName> = v.InferOutput<(typeof NOTICES)[K]>;
