import { tc } from '../../app/classTexts.ts';
import { readCode } from '../../app/room/entry.ts';
import { returnToRoom } from '../../app/room/roomApi.ts';
import { TextField } from '../parts/TextField.tsx';
import { type Joined, JoinForm } from './JoinForm.tsx';
import { problemText } from './problemText.ts';

interface ReturnFormProps {
  /** Of the class. */
  code: string;
  /** Absent where nobody new can enter. */
  onNew: (() => void) | undefined;
}

/** Back in one's seat on another device, by the personal code that the teacher shows. */
export function ReturnForm({ code, onNew }: ReturnFormProps) {
  const back = async (text: string): Promise<Joined> => {
    const personal = readCode(text);
    if (personal === undefined) return { trouble: tc('class.return.wrong') };
    const returned = await returnToRoom(code, personal);
    if (!returned.ok) return { trouble: problemText(returned.problem, code) };
    const { room, student, name, credential } = returned.value;
    return { student: { room, code, student, name, credential } };
  };
  return (
    <JoinForm
      title={tc('class.return.title')}
      text={tc('class.return.text')}
      initial=""
      field={(typed) => (
        <TextField
          {...typed}
          kind="code"
          label={tc('class.return.code')}
          hint={tc('class.return.hint')}
        />
      )}
      go={tc('class.return.go')}
      join={back}
    >
      {onNew && (
        <button type="button" class="button quiet" onClick={onNew}>
          {tc('class.return.new')}
        </button>
      )}
    </JoinForm>
  );
}
