/** Checks the text of a scenario file that a teacher uploads, and says what is wrong where. */
import { checkScenario, type ScenarioFault } from '../../content/scenarioCheck.ts';
import { isBuiltIn } from '../../content/scenarios.ts';
import type { ScenarioFile } from '../../game/scenario.ts';
import { SCENARIO_FILE_LIMIT, type ScenarioProblem } from '../../protocol/room.ts';
import { type JsonText, readJson } from './positions.ts';

/** As many problems as somebody reads at a time. */
export const MOST_PROBLEMS = 20;

export type CheckedFile =
  | { ok: true; file: ScenarioFile }
  | { ok: false; problems: ScenarioProblem[] };

/** What only an uploaded file must not do: take the name of another scenario. */
function reserved(file: ScenarioFile): ScenarioFault[] {
  const at = ['id'];
  if (isBuiltIn(file.id)) return [{ code: 'reservedId', at, params: { value: file.id } }];
  return file.id.includes('~') ? [{ code: 'badName', at, params: { value: file.id } }] : [];
}

/** Problems that are the months' fault where the file itself has no such place. */
const BY_MONTHS: readonly string[] = ['tooFewCards', 'monthOutOfRange'];

/** The line of a fault, or of the nearest thing around it that the file has. */
function lineOf({ code, at }: ScenarioFault, text: JsonText): number {
  const own = text.lineOf(at);
  if (own !== undefined) return own;
  if (BY_MONTHS.includes(code)) {
    const months = text.lineOf(['months']);
    if (months !== undefined && text.lineOf(at.slice(0, 2)) === undefined) return months;
  }
  for (let depth = at.length - 1; depth > 0; depth--) {
    const line = text.lineOf(at.slice(0, depth));
    if (line !== undefined) return line;
  }
  return text.lineOf([]) ?? 1;
}

/** `companies[0].levels.feed` */
function pathOf(at: ScenarioFault['at']): string {
  return at.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? key.slice(0, 40) : `${path}.${key.slice(0, 40)}`;
  }, '');
}

/** The file, ready to be played, or all that is wrong with it, by line. Never throws. */
export function checkScenarioFile(text: string): CheckedFile {
  if (text.length > SCENARIO_FILE_LIMIT) {
    const params = { max: SCENARIO_FILE_LIMIT, value: text.length };
    return { ok: false, problems: [{ line: 1, path: '', code: 'fileTooLarge', params }] };
  }
  const read = readJson(text);
  const problems: ScenarioProblem[] = read.faults.map(({ code, at, line, params }) => ({
    line,
    path: pathOf(at),
    code,
    params,
  }));
  if (read.data !== undefined) {
    const checked = checkScenario(read.data);
    const faults = checked.ok ? reserved(checked.file) : checked.faults;
    if (checked.ok && faults.length === 0 && problems.length === 0) {
      return { ok: true, file: checked.file };
    }
    for (const fault of faults) {
      const { code, at, params } = fault;
      problems.push({
        line: lineOf(fault, read),
        path: pathOf(at),
        // What was probably meant makes another sentence.
        code: 'nearest' in params ? `${code}Near` : code,
        params,
      });
    }
  }
  problems.sort((a, b) => a.line - b.line);
  return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
}
