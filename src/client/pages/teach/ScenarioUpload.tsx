import { useId, useState } from 'preact/hooks';
import { problemKey, tf } from '../../app/friendsTexts.ts';
import type { ApiProblem } from '../../app/net/ask.ts';
import { SCENARIO_FILE_LIMIT, type ScenarioCheck } from '../../app/room/messages.ts';
import { checkScenarioFile } from '../../app/room/roomApi.ts';
import { tt } from '../../app/teachTexts.ts';
import { FilePreview } from './FilePreview.tsx';
import { faultText } from './faultText.ts';

type Checked =
  | { kind: 'none' }
  | { kind: 'checking'; name: string }
  | { kind: 'unchecked'; name: string; problem: ApiProblem | 'tooLong' | 'unreadable' }
  | { kind: 'checked'; name: string; check: ScenarioCheck };

interface UploadProps {
  /** The text of a file that is good; undefined for anything else. */
  onFile(text: string | undefined): void;
}

/** A scenario file of one's own: what is wrong with it, line by line, or what it holds. */
export function ScenarioUpload({ onFile }: UploadProps) {
  const id = useId();
  const [checked, setChecked] = useState<Checked>({ kind: 'none' });
  const take = async (file: File | undefined): Promise<void> => {
    onFile(undefined);
    if (!file) return setChecked({ kind: 'none' });
    const { name } = file;
    setChecked({ kind: 'checking', name });
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return setChecked({ kind: 'unchecked', name, problem: 'unreadable' });
    if (text.length > SCENARIO_FILE_LIMIT) {
      return setChecked({ kind: 'unchecked', name, problem: 'tooLong' });
    }
    const asked = await checkScenarioFile(text);
    if (!asked.ok) return setChecked({ kind: 'unchecked', name, problem: asked.problem });
    setChecked({ kind: 'checked', name, check: asked.value });
    if (asked.value.ok) onFile(text);
  };
  return (
    <div class="file-field">
      <label for={id}>{tt('teach.file')}</label>
      <input
        id={id}
        type="file"
        name="file"
        accept=".json,application/json"
        aria-describedby={`${id}-result`}
        onChange={(event) => void take(event.currentTarget.files?.[0])}
      />
      <div id={`${id}-result`} role="status">
        <Result checked={checked} />
      </div>
    </div>
  );
}

function Result({ checked }: { checked: Checked }) {
  switch (checked.kind) {
    case 'none':
      return <small>{tt('teach.file.hint')}</small>;
    case 'checking':
      return <p>{tt('teach.file.checking', { file: checked.name })}</p>;
    case 'unchecked':
      return (
        <p class="trouble">
          {checked.problem === 'tooLong' || checked.problem === 'unreadable'
            ? tt(`teach.file.${checked.problem}`, { n: SCENARIO_FILE_LIMIT })
            : tf(problemKey(checked.problem))}
        </p>
      );
    case 'checked':
      return checked.check.ok ? (
        <FilePreview file={checked.check.file} />
      ) : (
        <>
          <p class="trouble">{tt('teach.file.faulty', { n: checked.check.problems.length })}</p>
          <ol class="file-faults">
            {checked.check.problems.map((problem) => (
              <li key={JSON.stringify(problem)}>
                <b>{tt('teach.file.line', { line: problem.line })}</b> {faultText(problem)}
              </li>
            ))}
          </ol>
        </>
      );
  }
}
