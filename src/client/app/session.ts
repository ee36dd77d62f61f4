/** Games of this browser: begin, continue, open from a file, list, delete. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { MatchHost } from '../../bgio/matchHost.ts';
import { type RulesFound, rulesOf } from '../../content/rulesOf.ts';
import { type BotLevel, PERSONAS, type Persona, type Player } from '../../game/players.ts';
import { newRecord } from '../../game/record.ts';
import type { Rules } from '../../game/rules.ts';
import { refOf, type ScenarioRef } from '../../game/scenario.ts';
import { scoreOf } from '../../game/scoring.ts';
import { SEATS, type Seat, type Triple } from '../../game/seats.ts';
import type { Params } from '../../i18n/format.ts';
import type { MessageKey } from '../../i18n/index.ts';
import { parseRecordFile, type RecordFile, recordFile } from '../../protocol/recordFile.ts';
import { BotPlayers } from './match/botPlayers.ts';
import {
  countOtherRules,
  readAllSaves,
  readSave,
  removeSaved,
  watchSave,
  writeSave,
} from './match/saveStore.ts';
import { soloTable } from './match/soloTable.ts';
import { lastLevel } from './settings.ts';
import type { SeatInfo, Table } from './table.ts';

export { countOtherRules };

export interface NewGame extends ScenarioRef {
  /** The seat that the person plays. */
  company: Seat;
  level: BotLevel;
  /** The taste of both opponents; `mixed` draws one for each. */
  persona: Persona | 'mixed';
  /** Given only where a game must be repeatable, such as in tests. */
  seed?: string;
}

export interface SaveSummary {
  id: string;
  scenario: string;
  company: Seat;
  level: Player;
  month: number;
  months: number;
  scores: Triple<number>;
  finished: boolean;
  /** ISO 8601. */
  savedAt: string;
}

/** A reason in a form that the page words in the reader's language. */
export interface Problem {
  key: MessageKey;
  params: Params;
}

type Opened = { ok: true; rules: Rules; host: MatchHost } | { ok: false; problem: Problem };

/** Random text of `bytes` × 8 bits. */
function randomId(bytes: number): string {
  return [...crypto.getRandomValues(new Uint8Array(bytes))]
    .map((b) => b.toString(16).padStart(2, '0'))
    .join('');
}

export function scenarioProblem(
  scenario: string,
  problem: Extract<RulesFound, { ok: false }>['problem'],
): Problem {
  if (problem.code === 'unknownScenario') {
    return { key: 'record.unknownScenario', params: { scenario } };
  }
  const path = ['scenarioFile', ...(problem.faults[0]?.at ?? [])].join('.');
  return { key: 'record.damaged', params: { path } };
}

function openMatch(id: string, file: RecordFile): Opened {
  const found = rulesOf(file);
  if (!found.ok) return { ok: false, problem: scenarioProblem(file.scenario, found.problem) };
  const { rules } = found;
  const opened = MatchHost.open(rules, id, file);
  if (opened.ok) {
    // Cards that nobody here knows cannot be turned up.
    const known = file.deal ? file.deal.edicts.length : rules.scenario.months;
    const whole = known === rules.scenario.months;
    if (whole || opened.host.state.step.kind === 'over') {
      return { ok: true, rules, host: opened.host };
    }
    return { ok: false, problem: { key: 'record.unfinished', params: {} } };
  }
  const ply = opened.problem.ply + 1;
  return { ok: false, problem: { key: 'record.illegal', params: { ply } } };
}

function keep(id: string, rules: Rules, host: MatchHost, file: RecordFile): boolean {
  const { state } = host;
  return writeSave(id, recordFile(host.record, file), {
    month: state.month,
    finished: state.step.kind === 'over',
    scores: SEATS.map((seat) => scoreOf(rules, state, seat).total) as Triple<number>,
    savedAt: new Date().toISOString(),
  });
}

/** Games of this page that the browser could not keep; they last until the page is closed. */
const unkept = new Map<string, RecordFile>();

/** A record becomes a new saved game, or is refused. */
export function startFrom(
  file: RecordFile,
): { ok: true; id: string } | { ok: false; problem: Problem } {
  const id = randomId(8);
  const opened = openMatch(id, file);
  if (!opened.ok) return opened;
  if (!keep(id, opened.rules, opened.host, file)) unkept.set(id, file);
  return { ok: true, id };
}

function randomPersona(): Persona {
  const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
  return PERSONAS[byte % PERSONAS.length] ?? 'plain';
}

/** Begins a game and returns its id. */
export async function createGame(game: NewGame): Promise<string> {
  const { company, level, persona, seed } = game;
  const players = SEATS.map((seat) => (seat === company ? 'human' : level)) as Triple<Player>;
  const record = newRecord(refOf(game), seed ?? randomId(16));
  const personas = SEATS.map((seat) =>
    seat === company ? 'plain' : persona === 'mixed' ? randomPersona() : persona,
  ) as Triple<Persona>;
  const started = startFrom(recordFile(record, { players, personas, viewer: company }));
  if (!started.ok) throw new Error(`A new game does not open: ${started.problem.key}`);
  return started.id;
}

/** A game that can be opened: what only this page knows goes before what is stored. */
export function readGame(
  id: string,
): { ok: true; file: RecordFile } | { ok: false; problem: Problem } | undefined {
  const file = unkept.get(id);
  if (file) return { ok: true, file };
  const text = readSave(id);
  return text === undefined ? undefined : readRecord(text);
}

function readRecord(
  text: string,
): { ok: true; file: RecordFile } | { ok: false; problem: Problem } {
  const parsed = parseRecordFile(text);
  if (parsed.ok) return parsed;
  const { code, params } = parsed.problem;
  return { ok: false, problem: { key: `record.${code}`, params } };
}

/** A table, and whether the browser could keep its game at the last change. */
export interface OpenedSession {
  ok: true;
  table: Table;
  kept: ReadonlySignal<boolean>;
}

/** Who sits where in a game of this browser. */
export function seatsOfFile(rules: Rules, { players, personas }: RecordFile): Triple<SeatInfo> {
  return SEATS.map((seat) => ({
    seat,
    company: rules.companies[seat].id,
    player: players[seat],
    persona: personas[seat],
  })) as Triple<SeatInfo>;
}

/** Opens a saved game's table; the game is saved again at each decision. */
export async function openSession(
  id: string,
): Promise<OpenedSession | { ok: false; problem: Problem }> {
  const read = readGame(id);
  if (!read) return { ok: false, problem: { key: 'record.missing', params: {} } };
  if (!read.ok) return read;
  const { file } = read;
  const opened = openMatch(id, file);
  if (!opened.ok) return opened;
  const { rules, host } = opened;
  const { viewer } = file;
  const seats = seatsOfFile(rules, file);
  const table = soloTable({ rules, host, seats, viewer, botSeed: id, bots: new BotPlayers() });
  const kept = signal(!unkept.has(id));
  const stopSaving = host.observe(() => {
    kept.value = keep(id, rules, host, file);
    if (kept.value) unkept.delete(id);
    else unkept.set(id, recordFile(host.record, file));
  });
  const stopWatching = watchSave(id, () => {
    const saved = readGame(id);
    if (saved?.ok) host.adopt(saved.file);
  });
  const { dispose } = table;
  return {
    ok: true,
    kept,
    table: {
      ...table,
      dispose() {
        stopWatching();
        stopSaving();
        dispose();
      },
    },
  };
}

/** Every game kept in this browser, newest first. */
export async function listSaves(): Promise<SaveSummary[]> {
  return readAllSaves().flatMap(({ id, file, status }) => {
    const found = rulesOf(file);
    if (!found.ok) return [];
    const level = file.players.find((player) => player !== 'human') ?? 'steward';
    return [
      {
        id,
        scenario: file.scenario,
        company: file.viewer,
        level,
        months: found.rules.scenario.months,
        month: status.month,
        scores: status.scores,
        finished: status.finished,
        savedAt: status.savedAt,
      },
    ];
  });
}

export async function deleteSave(id: string): Promise<void> {
  removeSaved(id);
  unkept.delete(id);
}

/** Opens the text of a record file as a new saved game. */
export async function importRecord(
  text: string,
): Promise<{ ok: true; id: string } | { ok: false; problem: Problem }> {
  const read = readRecord(text);
  return read.ok ? startFrom(forOne(read.file)) : read;
}

/** In the places of other people bots go on. */
function forOne(file: RecordFile): RecordFile {
  const players = SEATS.map((seat) => {
    const player = file.players[seat];
    return seat === file.viewer || player !== 'human' ? player : lastLevel.peek();
  }) as Triple<Player>;
  return { ...file, players };
}
