/**
 * What crosses the wire between a page and a room: a class with its teacher, its students and their
 * tables. HTTP makes rooms, lets students in and gives out credentials; everything after that goes
 * over the socket's namespace `/room`. A student's credential holds in the room and at the table.
 */
import * as v from 'valibot';
import { BOT_LEVELS } from '../game/players.ts';
import { EXPERIMENTS } from '../game/scenario.ts';
import { CONCEPTS, PHASES, PREDICTIONS } from '../learning/quiz.ts';
import { NameSchema, tidyName } from './names.ts';
import { CLOCKS, REFUSALS, SecretSchema, TableIdSchema } from './table.ts';

/** Room codes and personal codes: letters and digits that cannot be taken for each other. */
export const CODE_ALPHABET = 'ABCDEFGHKMNPRSTUVWXYZ23456789';
export const CODE_LENGTH = 6;

/** Reads a code as people type it: small letters, spaces, dashes. */
export function tidyCode(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-_.]/g, '');
}

export const CodeSchema = v.pipe(
  v.string(),
  v.maxLength(40),
  v.transform(tidyCode),
  v.regex(new RegExp(`^[${CODE_ALPHABET}]{${CODE_LENGTH}}$`)),
);

/** Students of a room, unless the server is told otherwise; and the most that it can be told. */
export const ROOM_LIMIT = 120;
export const ROOM_LIMIT_MOST = 400;
/** Students who may share one company; one of them holds the pen. */
export const SHARE_LIMIT = 3;

export { EXPERIMENTS, type Experiment } from '../game/scenario.ts';

const seat = v.picklist([0, 1, 2] as const);
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const month = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60));
const scenario = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const title = v.pipe(v.string(), v.maxLength(200), v.transform(tidyName), v.maxLength(80));
const studentId = v.pipe(v.string(), v.regex(/^[a-z2-9]{8}$/));
const tableNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(ROOM_LIMIT_MOST));

/** What stands in the settings' `scenario` where the room plays the file that came with it. */
export const OWN_FILE = 'file';

/** What a teacher decides about a room; may change until the tables have started, but see `Command`. */
export const RoomSettingsSchema = v.strictObject({
  title,
  /** Id of a built-in scenario, or `file` for the one that is uploaded with it. */
  scenario,
  language: v.picklist(['en', 'zh'] as const),
  clock: v.picklist(CLOCKS),
  /** Of the bots in empty seats, and of those that stand in. */
  botLevel: v.picklist(BOT_LEVELS),
  /** Other students and the projector see tables and companies, not nicknames. */
  anonymous: v.boolean(),
  /** A short quiz before and after. */
  quiz: v.boolean(),
  /** null: all tables play by the same rules. */
  experiment: v.nullable(v.picklist(EXPERIMENTS)),
  /** All tables begin each month together. */
  together: v.boolean(),
  /** How many students share a company where there are many. */
  share: v.picklist([1, 2, 3] as const),
});
export type RoomSettings = v.InferOutput<typeof RoomSettingsSchema>;

/** Characters of an uploaded scenario file. */
export const SCENARIO_FILE_LIMIT = 60_000;

export const NewRoomSchema = v.strictObject({
  settings: RoomSettingsSchema,
  /** Text of a scenario file, where `settings.scenario` is `file`. */
  file: v.optional(v.pipe(v.string(), v.maxLength(SCENARIO_FILE_LIMIT))),
});
export type NewRoom = v.InferInput<typeof NewRoomSchema>;

export const CheckScenarioSchema = v.strictObject({
  file: v.pipe(v.string(), v.maxLength(SCENARIO_FILE_LIMIT)),
});
/** What is wrong with a scenario file, in words of `scenarioFile.<code>`, at a line from 1. */
export const ScenarioProblemSchema = v.object({
  line: count,
  path: v.string(),
  code: v.string(),
  params: v.record(v.string(), v.union([v.string(), v.number()])),
});
export type ScenarioProblem = v.InferOutput<typeof ScenarioProblemSchema>;
/** HTTP answer of POST /api/scenarios/check. */
export const ScenarioCheckSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), file: v.unknown() }),
  v.object({ ok: v.literal(false), problems: v.array(ScenarioProblemSchema) }),
]);
export type ScenarioCheck = v.InferOutput<typeof ScenarioCheckSchema>;

export const RoomGrantSchema = v.object({
  room: TableIdSchema,
  code: v.string(),
  /** Proves a teacher of the room. Shown once; whoever has it is a teacher too. */
  key: SecretSchema,
  /** Shows the projector's view and nothing else. */
  view: SecretSchema,
});
export type RoomGrant = v.InferOutput<typeof RoomGrantSchema>;

export const EnterSchema = v.strictObject({ name: NameSchema });
/** With the personal code that the teacher shows, a student comes back on another device. */
export const ReturnSchema = v.strictObject({ code: CodeSchema });
export const StudentGrantSchema = v.object({
  room: TableIdSchema,
  student: studentId,
  name: v.string(),
  credential: SecretSchema,
});
export type StudentGrant = v.InferOutput<typeof StudentGrantSchema>;

/** What somebody with the code may know before they are in: GET /api/rooms/:code. */
export const RoomFrontSchema = v.object({
  room: TableIdSchema,
  code: v.string(),
  title: v.string(),
  language: v.picklist(['en', 'zh'] as const),
  stage: v.picklist(['waiting', 'playing', 'over'] as const),
  full: v.boolean(),
});
export type RoomFront = v.InferOutput<typeof RoomFrontSchema>;

/** In the first packet of the namespace `/room`. */
export const RoomGreetingSchema = v.object({
  protocol: v.number(),
  rules: v.number(),
  room: TableIdSchema,
  /** A student's credential, a teacher's key or the projector's key. */
  credential: SecretSchema,
});
export type RoomGreeting = v.InferInput<typeof RoomGreetingSchema>;

const table = v.nullable(tableNumber);

/** What a teacher may ask for; `table: null` = all tables. Each is answered like a table's request. */
export const CommandSchema = v.variant('do', [
  /** Before the start all settings, afterwards only title, anonymity, together and bots' level. */
  v.strictObject({ do: v.literal('setUp'), settings: v.partial(RoomSettingsSchema) }),
  /** Seats everybody who has no seat: by chance, or evenly by when they came. */
  v.strictObject({ do: v.literal('seatAll'), by: v.picklist(['chance', 'arrival'] as const) }),
  /** Takes everybody out of their seats; before the start. */
  v.strictObject({ do: v.literal('clearSeats') }),
  /** A seat for one student, at a table that there is or the next new one; null = back to waiting. */
  v.strictObject({
    do: v.literal('place'),
    student: studentId,
    at: v.nullable(v.strictObject({ table: tableNumber, seat })),
  }),
  v.strictObject({ do: v.literal('rename'), student: studentId, name: NameSchema }),
  v.strictObject({ do: v.literal('remove'), student: studentId }),
  /** A code with which the student comes back on another device; in the answer's `code`. */
  v.strictObject({ do: v.literal('showCode'), student: studentId }),
  v.strictObject({ do: v.literal('pen'), student: studentId }),
  /** People of one table go to bots' seats of another; both must be at work. */
  v.strictObject({ do: v.literal('merge'), from: tableNumber, into: tableNumber }),
  v.strictObject({ do: v.literal('start') }),
  v.strictObject({ do: v.literal('pause'), table }),
  v.strictObject({ do: v.literal('resume'), table }),
  v.strictObject({
    do: v.literal('moreTime'),
    table,
    seconds: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(600)),
  }),
  /** A bot makes the decision that the table awaits. */
  v.strictObject({ do: v.literal('playOn'), table: tableNumber }),
  /** A bot decides for the seat until it is handed back. */
  v.strictObject({ do: v.literal('botIn'), table: tableNumber, seat }),
  v.strictObject({ do: v.literal('handBack'), table: tableNumber, seat }),
  /** Where months begin together: the next one begins now, for who is ready. */
  v.strictObject({ do: v.literal('nextMonth') }),
  v.strictObject({
    do: v.literal('message'),
    text: v.pipe(
      v.string(),
      v.maxLength(1_000),
      v.transform(tidyName),
      v.minLength(1),
      v.maxLength(280),
    ),
  }),
  /** Tables that are not over stop as they are; results stay. */
  v.strictObject({ do: v.literal('end') }),
  /** Deletes the room with all that belongs to it, at once. */
  v.strictObject({ do: v.literal('delete') }),
]);
export type Command = v.InferInput<typeof CommandSchema>;

/** What a student may ask for in the room. */
export const ROOM_REQUESTS = {
  command: CommandSchema,
  /** The company that a student would like; null = any. Before the start. */
  wish: v.strictObject({ company: v.nullable(seat) }),
  /** Answers to the quiz or predictions (learning/quiz.ts), one or several; each can be given once. */
  quiz: v.strictObject({
    phase: v.picklist(PHASES),
    answers: v.pipe(
      v.array(v.strictObject({ item: v.pipe(v.string(), v.maxLength(40)), choice: count })),
      v.maxLength(40),
    ),
  }),
} as const;
export type RoomRequestName = keyof typeof ROOM_REQUESTS;
export type RoomRequestBody<K extends RoomRequestName> = v.InferInput<(typeof ROOM_REQUESTS)[K]>;

export const RoomAnswerSchema = v.union([
  v.object({ ok: v.literal(true), code: v.optional(v.string()) }),
  v.object({
    ok: v.literal(false),
    refused: v.object({
      code: v.picklist(REFUSALS),
      params: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
    }),
  }),
]);
export type RoomAnswer = v.InferOutput<typeof RoomAnswerSchema>;

const Place = v.object({
  table: tableNumber,
  /**
   * For the table's own address and socket; null until the cards are dealt. Students are told only
   * their own: at other tables they would see cards of the deck that all share before these turn up.
   */
  id: v.nullable(TableIdSchema),
  seat,
  /** Decides for the company; the others look on. */
  pen: v.boolean(),
});

/** A student as everybody in the room may see them; without a name where the room is anonymous. */
const StudentSchema = v.object({
  id: studentId,
  name: v.nullable(v.string()),
  here: v.boolean(),
  wish: v.nullable(seat),
  place: v.nullable(Place),
});
export type RoomStudent = v.InferOutput<typeof StudentSchema>;

export const RoomInfoSchema = v.object({
  room: TableIdSchema,
  code: v.string(),
  stage: v.picklist(['waiting', 'playing', 'over'] as const),
  settings: RoomSettingsSchema,
  /** What the tables are played by, where it is an uploaded file. */
  file: v.optional(v.unknown()),
  limit: count,
  /** The month that tables may play up to, where they begin months together. */
  openMonth: v.nullable(month),
  /** When the room and all that belongs to it is deleted, ms since 1970. */
  expires: v.number(),
});
export type RoomInfo = v.InferOutput<typeof RoomInfoSchema>;

const triple = <T extends v.GenericSchema>(of: T) => v.strictTuple([of, of, of]);

/** A table as teachers and the projector see it. */
export const BoardTableSchema = v.object({
  table: tableNumber,
  id: TableIdSchema,
  stage: v.picklist(['lobby', 'playing', 'over', 'archived', 'closed'] as const),
  /** 0: by the usual rules; 1: by the experiment's. */
  arm: v.picklist([0, 1] as const),
  paused: v.boolean(),
  /** It has reached a month that the others have not, and waits for them. */
  waiting: v.boolean(),
  month,
  /** Id of the month's edict, once it is turned up. */
  edict: v.nullable(v.string()),
  /** Decisions so far. */
  plies: count,
  toMove: v.nullable(seat),
  /** For how many milliseconds the decision has been awaited, when this was sent. */
  waited: v.number(),
  left: v.nullable(v.number()),
  scores: triple(v.number()),
  /** Open gates of each company, of 8. */
  open: triple(count),
  seats: triple(
    v.object({
      /** Ids of the students who share the company, the pen's first; none = a bot's. */
      students: v.array(studentId),
      here: v.boolean(),
      standIn: v.boolean(),
    }),
  ),
  /** Market values and open gates at the end of each month that is over. */
  history: v.array(v.object({ values: triple(v.number()), open: count, defied: count })),
});
export type BoardTable = v.InferOutput<typeof BoardTableSchema>;

const choices = v.array(count);
const PredictedSchema = v.object(v.entriesFromList(PREDICTIONS, choices));

/** What a student has answered so far, and what the predictions came to in the class. */
const OwnQuizSchema = v.object({
  answers: v.array(v.object({ phase: v.picklist(PHASES), item: v.string(), choice: count })),
  /** At how many tables each choice of a prediction came true; null while the class plays. */
  outcomes: v.nullable(PredictedSchema),
});
export type OwnQuiz = v.InferOutput<typeof OwnQuizSchema>;

/** What a class has answered, without anybody's name. */
const LearningSchema = v.object({
  done: v.object({ before: count, after: count }),
  /** Both empty for projectors where so few have answered that single students could be told. */
  concepts: v.array(
    v.object({
      concept: v.picklist(CONCEPTS),
      both: count,
      gained: count,
      lost: count,
      neither: count,
    }),
  ),
  totals: v.array(v.tuple([count, count])),
  predicted: PredictedSchema,
  outcomes: PredictedSchema,
});
export type Learning = v.InferOutput<typeof LearningSchema>;

/** What a teacher said to all, and when, in ms since 1970; of one room no two have the same time. */
export const MessageSchema = v.object({ text: v.string(), at: v.number() });
export type SaidToAll = v.InferOutput<typeof MessageSchema>;

export const ROOM_NOTICES = {
  welcome: v.object({
    role: v.picklist(['teacher', 'viewer', 'student'] as const),
    /** The student's own id; absent for others. */
    you: v.optional(studentId),
    info: RoomInfoSchema,
  }),
  room: RoomInfoSchema,
  /** Students who are new or have changed; `gone` have been removed. Everybody at first. */
  students: v.object({ changed: v.array(StudentSchema), gone: v.array(studentId) }),
  /** Tables that are new or have changed, to teachers and projectors; all of them at first. */
  board: v.object({ changed: v.array(BoardTableSchema), gone: v.array(tableNumber) }),
  message: MessageSchema,
  /** To each student, of rooms with a quiz: their own. */
  quiz: OwnQuizSchema,
  /** To teachers and projectors, of rooms with a quiz. */
  learning: LearningSchema,
  bye: v.object({ why: v.picklist(['moved', 'removed', 'closed', 'outdated'] as const) }),
} as const;
export type RoomNoticeName = keyof typeof ROOM_NOTICES;
export type RoomNotice<K extends RoomNoticeName> = v.InferOutput<(typeof ROOM_NOTICES)[K]>;
