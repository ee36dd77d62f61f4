import { tc } from '../../app/classTexts.ts';
import type { ApiProblem } from '../../app/net/api.ts';
import { tidyName } from '../../app/net/messages.ts';
import { nameFault } from '../../app/room/entry.ts';
import { enterRoom } from '../../app/room/roomApi.ts';
import { lastName } from '../../app/settings.ts';
import { type Joined, JoinForm } from './JoinForm.tsx';
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
  const enter = async (nickname: string): Promise<Joined> => {
    const fault = nameFault(nickname);
    if (fault) return { trouble: faultText(fault) };
    const entered = await enterRoom(code, tidyName(nickname));
    if (!entered.ok) {
      const { problem } = entered;
      if (problem === 'full' || problem === 'roomOver' || problem === 'noRoom') onShut(problem);
      return { trouble: problemText(problem, code) };
    }
    const { room, student, name, credential } = entered.value;
    lastName.value = name;
    return { student: { room, code, student, name, credential } };
  };
  return (
    <JoinForm
      title={title}
      text={tc(late ? 'class.enter.late' : 'class.enter.text')}
      initial={lastName.value}
      field={(typed) => <NicknameField {...typed} />}
      go={tc('class.enter.go')}
      busy={tc('class.enter.busy')}
      join={enter}
    >
      <button type="button" class="button quiet" onClick={onWas}>
        {tc('class.was')}
      </button>
    </JoinForm>
  );
}
