import { useMemo, useState } from 'preact/hooks';
import type { TableSession } from '../../app/net/tableSession.ts';
import { ownGame } from '../../app/quiz/ownGame.ts';
import { progressOf } from '../../app/quiz/questions.ts';
import { tq } from '../../app/quiz/quizTexts.ts';
import type { OwnQuiz, RoomStudent } from '../../app/room/messages.ts';
import type { RoomSession } from '../../app/room/roomSession.ts';
import { OwnResult } from './OwnResult.tsx';
import { QuizFrame } from './QuizFrame.tsx';
import { QuizPage } from './QuizPage.tsx';

interface AfterProps {
  session: RoomSession;
  quiz: OwnQuiz;
  own: RoomStudent;
  /** The student's own table; undefined without a seat. */
  table: TableSession | undefined;
  companies: readonly string[];
  onOn(): void;
}

/** After the game: what comes, the questions, and then one's own result. */
export function AfterGame({ session, quiz, own, table, companies, onOn }: AfterProps) {
  const [step, setStep] = useState<'invitation' | 'questions' | 'result'>('invitation');
  const seat = own.place?.seat;
  const mirror = table?.mirror.value;
  const game = useMemo(
    () => (table && seat !== undefined ? ownGame(table, seat) : undefined),
    [table, mirror, seat],
  );
  const { answered, all } = progressOf(quiz, own.id, 'after');
  if (step === 'questions') {
    return (
      <QuizPage
        session={session}
        student={own.id}
        phase="after"
        companies={companies}
        begun={false}
        onLeave={() => setStep('result')}
        onDone={() => setStep('result')}
      />
    );
  }
  if (step === 'result' || answered === all) {
    return (
      <OwnResult
        quiz={quiz}
        room={session.room}
        student={own.id}
        game={game}
        companies={companies}
        onOn={onOn}
      />
    );
  }
  return (
    <QuizFrame>
      <h1>{tq('quiz.after.title')}</h1>
      <p>{tq('quiz.after.about')}</p>
      {answered > 0 && <p>{tq('quiz.progress', { n: answered, all })}</p>}
      <p class="button-row">
        <button type="button" class="button primary" onClick={() => setStep('questions')}>
          {tq(answered > 0 ? 'quiz.after.go' : 'quiz.after.start')}
        </button>
        <button type="button" class="button quiet" onClick={() => setStep('result')}>
          {tq('quiz.after.skip')}
        </button>
      </p>
    </QuizFrame>
  );
}
