import { useRef, useState } from 'preact/hooks';
import { tc } from '../../app/classTexts.ts';
import type { ApiProblem } from '../../app/net/api.ts';
import { tidyName } from '../../app/net/messages.ts';
import { nameFault } from '../../app/room/entry.ts';
import { enterRoom } from '../../app/room/roomApi.ts';
import { keepStudent } from '../../app/room/roomKeys.ts';
import { navigate } from '../../app/router.ts';
import { lastName } from '../../app/settings.ts';
import { JoinFrame } from './JoinFrame.tsx';
import { faultText, NicknameField } from './NicknameField.tsx';
import { problemText } from './problemText.ts';

interface EnterFormProps {
  code: string;
  title: string;
  late: boolean;
  onWas(): void;
  /** Nobody can enter any more. */
  onShut(problem: ApiProblem): void;
}

/** The nickname, and in. */
export function EnterForm({ code, title, late, onWas, onShut }: EnterFormProps) {
  const [name, setName] = useState(lastName.value);
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const refuse = (why: string): void => {
    setTrouble(why);
    form.current?.querySelector('input')?.focus();
  };
  const enter = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const fault = nameFault(name);
    if (fault) return refuse(faultText(fault));
    setTrouble('');
    setBusy(true);
    const entered = await enterRoom(code, tidyName(name));
    setBusy(false);
    if (!entered.ok) {
      const { problem } = entered;
      if (problem === 'full' || problem === 'roomOver' || problem === 'noRoom') onShut(problem);
      return refuse(problemText(problem, code));
    }
    const { room, student, name: called, credential } = entered.value;
    lastName.value = called;
    keepStudent({ room, code, student, name: called, credential });
    navigate({ page: 'class', id: room }, 'replace');
  };
  return (
    <JoinFrame title={title} text={tc(late ? 'class.enter.late' : 'class.enter.text')}>
      <form ref={form} class="join-form" onSubmit={enter} noValidate>
        <NicknameField
          value={name}
          invalid={trouble !== ''}
          onInput={(value) => {
            setName(value);
            setTrouble('');
          }}
        />
        <p class="trouble" role="alert">
          {trouble}
        </p>
        <p class="button-row">
          <button type="submit" class="button primary start" aria-busy={busy}>
            {tc(busy ? 'class.enter.busy' : 'class.enter.go')}
          </button>
          <button type="button" class="button quiet" onClick={onWas}>
            {tc('class.was')}
          </button>
        </p>
      </form>
    </JoinFrame>
  );
}
