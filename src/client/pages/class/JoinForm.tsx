import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type HeldStudent, keepStudent } from '../../app/room/roomKeys.ts';
import { navigate } from '../../app/router.ts';
import { JoinFrame } from './JoinFrame.tsx';

export interface TypedText {
  value: string;
  /** It was refused as it stands. */
  invalid: boolean;
  onInput(value: string): void;
}

/** A place in a class, or why there is none. */
export type Joined = { student: Omit<HeldStudent, 'since'> } | { trouble: string };

interface JoinFormProps {
  title: string;
  text: string;
  initial: string;
  field(typed: TypedText): ComponentChildren;
  /** Words of the button, and while it is waited for. */
  go: string;
  busy?: string;
  join(text: string): Promise<Joined>;
  /** The other way in. */
  children?: ComponentChildren;
}

/** One line of text, and in; what both ways into a class look like. */
export function JoinForm({
  title,
  text,
  initial,
  field,
  go,
  busy = go,
  join,
  children,
}: JoinFormProps) {
  const [value, setValue] = useState(initial);
  const [trouble, setTrouble] = useState('');
  const [waiting, setWaiting] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (waiting) return;
    setTrouble('');
    setWaiting(true);
    const joined = await join(value);
    setWaiting(false);
    if ('trouble' in joined) {
      setTrouble(joined.trouble);
      form.current?.querySelector('input')?.focus();
      return;
    }
    keepStudent(joined.student);
    navigate({ page: 'class', id: joined.student.room }, 'replace');
  };
  return (
    <JoinFrame title={title} text={text}>
      <form ref={form} class="join-form" onSubmit={submit} noValidate>
        {field({
          value,
          invalid: trouble !== '',
          onInput: (typed) => {
            setValue(typed);
            setTrouble('');
          },
        })}
        <p class="trouble" role="alert">
          {trouble}
        </p>
        <p class="button-row">
          <button type="submit" class="button primary start" aria-busy={waiting}>
            {waiting ? busy : go}
          </button>
          {children}
        </p>
      </form>
    </JoinFrame>
  );
}
