import { useLayoutEffect, useRef } from 'preact/hooks';
import type { QuizPhase } from '../../../learning/quiz.ts';
import { choicesOf, questionsFor } from '../../app/quiz/questions.ts';
import { tq } from '../../app/quiz/quizTexts.ts';
import type { RoomSession } from '../../app/room/roomSession.ts';
import { Away } from '../class/Away.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { QuizFrame } from './QuizFrame.tsx';

export interface QuizPageProps {
  session: RoomSession;
  /** The student's own id. */
  student: string;
  phase: QuizPhase;
  /** Ids of the companies, by seat. */
  companies: readonly string[];
  /** The game plays already: what leads to it is said. */
  begun: boolean;
  /** The way past it; what has been answered counts. */
  onLeave(): void;
  /** Everything has been answered. */
  onDone(): void;
}

/** The questions of a quiz, one at a time, from the first that has no answer yet. */
export function QuizPage(props: QuizPageProps) {
  const { session, student, phase, begun, onLeave, onDone } = props;
  const questions = questionsFor(student, phase);
  const given = choicesOf(session.quiz.value, phase);
  const isOpen = ({ item }: { item: string }): boolean => !given.has(item);
  const index = questions.findIndex(isOpen);
  const question = questions[index];
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useLayoutEffect(() => {
    if (index < 0) onDone();
    else if (!first.current) heading.current?.focus();
    first.current = false;
  }, [index]);
  if (!question) return null;
  const answer = async (choice: number): Promise<void> => {
    await session.answer(phase, question.item, choice);
  };
  return (
    <QuizFrame>
      {begun && (
        <div class="quiz-begun" role="status">
          <p>
            <b>{tq('quiz.begun.title')}.</b> {tq('quiz.begun')}
          </p>
          <button type="button" class="button" onClick={onLeave}>
            {tq('quiz.begun.go')}
          </button>
        </div>
      )}
      <p class="quiz-kind">{tq(phase === 'before' ? 'quiz.before.title' : 'quiz.after.title')}</p>
      <progress
        class="quiz-progress"
        max={questions.length}
        value={index}
        aria-label={tq('quiz.progress', { n: index, all: questions.length })}
      />
      <QuestionForm
        key={question.item}
        question={question}
        place={placeOf(questions, index)}
        last={questions.filter(isOpen).length === 1}
        companies={props.companies}
        heading={heading}
        onAnswer={answer}
      />
      <Away session={session} />
      {!begun && (
        <p>
          <button type="button" class="button quiet" onClick={onLeave}>
            {tq(phase === 'before' ? 'quiz.later' : 'quiz.after.skip')}
          </button>
        </p>
      )}
    </QuizFrame>
  );
}

/** Questions and predictions are counted apart. */
function placeOf(questions: ReturnType<typeof questionsFor>, index: number): [number, number] {
  const kind = questions[index]?.kind;
  const alike = (one: { kind: string }): boolean => one.kind === kind;
  return [questions.slice(0, index + 1).filter(alike).length, questions.filter(alike).length];
}
