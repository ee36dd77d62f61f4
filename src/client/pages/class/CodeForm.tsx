import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClassKey } from '../../../i18n/class.ts';
import { tc } from '../../app/classTexts.ts';
import { readCode } from '../../app/room/entry.ts';
import { navigate } from '../../app/router.ts';
import { TextField } from '../parts/TextField.tsx';
import { JoinFrame } from './JoinFrame.tsx';

interface CodeFormProps {
  /** What was typed or stood in the link, where that led to nothing. */
  given?: string | undefined;
  trouble?: ClassKey | undefined;
}

/** Which class it is. */
export function CodeForm({ given = '', trouble: first }: CodeFormProps) {
  const [text, setText] = useState(given);
  const [trouble, setTrouble] = useState(first);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => setTrouble(first), [first]);
  const go = (event: Event): void => {
    event.preventDefault();
    const code = readCode(text);
    if (code === undefined || (code === given && first !== undefined)) {
      setTrouble(text.trim() === '' ? 'class.code.missing' : (code && first) || 'class.code.wrong');
      form.current?.querySelector('input')?.focus();
      return;
    }
    navigate({ page: 'join', code }, given === '' ? undefined : 'replace');
  };
  return (
    <JoinFrame title={tc('class.join.title')} text={tc('class.join.text')}>
      <form ref={form} class="join-form" onSubmit={go} noValidate>
        <TextField
          kind="code"
          label={tc('class.code')}
          hint={tc('class.code.hint')}
          value={text}
          invalid={trouble !== undefined}
          onInput={(value) => {
            setText(value);
            setTrouble(undefined);
          }}
        />
        <p class="trouble" role="alert">
          {trouble && tc(trouble, { code: given })}
        </p>
        <p class="button-row">
          <button type="submit" class="button primary start">
            {tc('class.code.go')}
          </button>
        </p>
      </form>
    </JoinFrame>
  );
}
