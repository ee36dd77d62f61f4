import '../../styles/friends.css';
import '../../styles/class.css';
import { useEffect, useState } from 'preact/hooks';
import { tc } from '../../app/classTexts.ts';
import type { ApiProblem, ApiResult } from '../../app/net/api.ts';
import { type RoomFront, readCode } from '../../app/room/entry.ts';
import { roomFront } from '../../app/room/roomApi.ts';
import { heldStudentAt } from '../../app/room/roomKeys.ts';
import { navigate } from '../../app/router.ts';
import { suggestLocale } from '../../app/settings.ts';
import { ShutPage } from '../parts/ShutPage.tsx';
import { Waiting } from '../table/Waiting.tsx';
import { CodeForm } from './CodeForm.tsx';
import { EnterForm } from './EnterForm.tsx';
import { problemText } from './problemText.ts';
import { ReturnForm } from './ReturnForm.tsx';

/** Into a class: by its code, or by the link in which that stands. */
export function JoinPage({ given }: { given: string | undefined }) {
  if (given === undefined) return <CodeForm />;
  const code = readCode(given);
  if (code === undefined) return <CodeForm given={given} trouble="class.code.wrong" />;
  return <Gate code={code} />;
}

/** What the server says of the class; undefined while it is asked. Whoever is in goes straight on. */
function useFront(code: string, attempt: number): ApiResult<RoomFront> | undefined {
  const [front, setFront] = useState<ApiResult<RoomFront> | undefined>();
  useEffect(() => {
    let left = false;
    setFront(undefined);
    const ask = async (): Promise<void> => {
      const asked = await roomFront(code);
      if (left) return;
      if (asked.ok) {
        const { room, language } = asked.value;
        if (heldStudentAt(room)) return navigate({ page: 'class', id: room }, 'replace');
        await suggestLocale(language === 'zh' ? 'zh-CN' : 'en');
      }
      if (!left) setFront(asked);
    };
    void ask();
    return () => {
      left = true;
    };
  }, [code, attempt]);
  return front;
}

function Gate({ code }: { code: string }) {
  const [attempt, setAttempt] = useState(0);
  const front = useFront(code, attempt);
  const [returning, setReturning] = useState(false);
  const [shut, setShut] = useState<ApiProblem | undefined>();
  if (!front) return <Waiting text={tc('class.looking')} />;
  if (!front.ok) {
    if (front.problem === 'noRoom') {
      return <CodeForm given={code} trouble="class.problem.noRoom" />;
    }
    return (
      <ShutPage
        title={tc('class.problem.title')}
        text={problemText(front.problem, code)}
        retry={() => setAttempt(attempt + 1)}
      />
    );
  }
  const { title, stage, full } = front.value;
  const closed = shut ?? (stage === 'over' ? 'roomOver' : full ? 'full' : undefined);
  const was = (): void => setReturning(true);
  if (returning) {
    return <ReturnForm code={code} onNew={closed ? undefined : () => setReturning(false)} />;
  }
  if (closed) {
    const again = (): void => {
      setShut(undefined);
      setAttempt(attempt + 1);
    };
    return (
      <ShutPage
        title={tc('class.problem.title')}
        text={problemText(closed, code)}
        retry={closed === 'full' ? again : undefined}
      >
        <button type="button" class="button" onClick={was}>
          {tc('class.was')}
        </button>
      </ShutPage>
    );
  }
  return (
    <EnterForm
      code={code}
      title={title || tc('class.untitled')}
      late={stage === 'playing'}
      onWas={was}
      onShut={setShut}
    />
  );
}
