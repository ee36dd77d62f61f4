import { useRef, useState } from 'preact/hooks';
import { tc } from '../../app/classTexts.ts';
import { readCode } from '../../app/room/entry.ts';
import { returnToRoom } from '../../app/room/roomApi.ts';
import { keepStudent } from '../../app/room/roomKeys.ts';
import { navigate } from '../../app/router.ts';
import { CodeField } from './CodeField.tsx';
import { JoinFrame } from './JoinFrame.tsx';
import { problemText } from './problemText.ts';

interface ReturnFormProps {
  /** Of the class. */
  code: string;
  /** Absent where nobody new can enter. */
  onNew: (() => void) | undefined;
}

/** Back in one's seat on another device, by the personal code that the teacher shows. */
export function ReturnForm({ code, onNew }: ReturnFormProps) {
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const refuse = (why: string): void => {
    setTrouble(why);
    form.current?.querySelector('input')?.focus();
  };
  const back = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const personal = readCode(text);
    if (personal === undefined) return refuse(tc('class.return.wrong'));
    setTrouble('');
    setBusy(true);
    const returned = await returnToRoom(code, personal);
    setBusy(false);
    if (!returned.ok) return refuse(problemText(returned.problem, code));
    const { room, student, name, credential } = returned.value;
    keepStudent({ room, code, student, name, credential });
    navigate({ page: 'class', id: room }, 'replace');
  };
  return (
    <JoinFrame title={tc('class.return.title')} text={tc('class.return.text')}>
      <form ref={form} class="join-form" onSubmit={back} noValidate>
        <CodeField
          label={tc('class.return.code')}
          hint={tc('class.return.hint')}
          value={text}
          invalid={trouble !== ''}
          onInput={(value) => {
            setText(value);
            setTrouble('');
          }}
        />
        <p class="trouble" role="alert">
          {trouble}
        </p>
        <p class="button-row">
          <button type="submit" class="button primary start" aria-busy={busy}>
            {tc('class.return.go')}
          </button>
          {onNew && (
            <button type="button" class="button quiet" onClick={onNew}>
              {tc('class.return.new')}
            </button>
          )}
        </p>
      </form>
    </JoinFrame>
  );
}
