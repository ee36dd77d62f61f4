import { progressOf } from '../../app/quiz/questions.ts';
import { tq } from '../../app/quiz/quizTexts.ts';
import type { RoomStudent } from '../../app/room/messages.ts';
import type { RoomSession } from '../../app/room/roomSession.ts';

interface QuizCardProps {
  session: RoomSession;
  own: RoomStudent;
  onStart(): void;
}

/** The way from the waiting garden to the quiz, and how far one is. */
export function QuizCard({ session, own, onStart }: QuizCardProps) {
  const quiz = session.quiz.value;
  const { answered, all } = progressOf(quiz, own.id, 'before');
  if (!quiz) return null;
  return (
    <div class="quiz-card">
      <h2>{tq('quiz.before.title')}</h2>
      {answered === all ? (
        <p role="status">✓ {tq('quiz.before.done')}</p>
      ) : (
        <>
          <p>{tq('quiz.before.about')}</p>
          <p class="button-row">
            <button type="button" class="button primary" onClick={onStart}>
              {tq(answered > 0 ? 'quiz.before.go' : 'quiz.before.start')}
            </button>
            {answered > 0 && <span class="soft">{tq('quiz.progress', { n: answered, all })}</span>}
          </p>
        </>
      )}
    </div>
  );
}
