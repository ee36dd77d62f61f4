import { conceptsRight } from '../../../learning/gain.ts';
import {
  CONCEPTS,
  itemsFor,
  PHASES,
  type QuizItem,
  type QuizPhase,
} from '../../../learning/quiz.ts';
import type { OwnGame } from '../../app/quiz/ownGame.ts';
import { choicesOf, QUESTIONS } from '../../app/quiz/questions.ts';
import { itemText, tq } from '../../app/quiz/quizTexts.ts';
import type { OwnQuiz } from '../../app/room/messages.ts';
import { ConceptResult } from './ConceptResult.tsx';
import { Predicted } from './Predicted.tsx';
import { QuizFrame } from './QuizFrame.tsx';

interface OwnResultProps {
  quiz: OwnQuiz;
  /** The class's, and the student's own. */
  room: string;
  student: string;
  /** Undefined for who had no seat. */
  game: OwnGame | undefined;
  companies: readonly string[];
  onOn(): void;
}

/** What a student had right before and after, concept by concept, and what came of the predictions. */
export function OwnResult({ quiz, room, student, game, companies, onOn }: OwnResultProps) {
  const before = conceptsRight(quiz.answers, 'before');
  const after = conceptsRight(quiz.answers, 'after');
  const right = (answers: ReadonlyMap<string, boolean>): number =>
    [...answers.values()].filter(Boolean).length;
  const counts = { before: right(before), after: right(after), all: QUESTIONS };
  const score =
    after.size === 0 ? 'none' : before.size === QUESTIONS ? 'score' : ('onlyAfter' as const);
  return (
    <QuizFrame>
      <h1>{tq('quiz.own.title')}</h1>
      <p class="own-score" role="status">
        {tq(`quiz.own.${score}`, counts)}
      </p>
      <p class="soft">{tq('quiz.own.private')}</p>
      <Predicted quiz={quiz} game={game} companies={companies} />
      <section aria-labelledby="concepts-title">
        <h2 id="concepts-title">{tq('quiz.own.concepts')}</h2>
        <ul class="concept-results">
          {CONCEPTS.map((concept) => (
            <ConceptResult
              key={concept}
              concept={concept}
              before={before.get(concept)}
              after={after.get(concept)}
              game={game}
              room={room}
            />
          ))}
        </ul>
      </section>
      <details class="own-answers">
        <summary>{tq('quiz.own.look')}</summary>
        {PHASES.map((phase) => (
          <Answers key={phase} quiz={quiz} student={student} phase={phase} />
        ))}
      </details>
      <p class="button-row">
        <button type="button" class="button primary" onClick={onOn}>
          {tq('quiz.own.on')}
        </button>
      </p>
    </QuizFrame>
  );
}

interface AnswersProps {
  quiz: OwnQuiz;
  student: string;
  phase: QuizPhase;
}

/** The questions that were answered, with the right choice and one's own. */
function Answers({ quiz, student, phase }: AnswersProps) {
  const given = choicesOf(quiz, phase);
  const answered = itemsFor(student, phase).filter(({ id }) => given.has(id));
  if (answered.length === 0) return null;
  return (
    <>
      <h3>{tq(`quiz.${phase}.title`)}</h3>
      <ol>
        {answered.map((item) => (
          <Answered key={item.id} item={item} choice={given.get(item.id)} />
        ))}
      </ol>
    </>
  );
}

function Answered({ item, choice }: { item: QuizItem; choice: number | undefined }) {
  const { correct } = item;
  return (
    <li>
      <p>{itemText(item)}</p>
      <p>
        <b>✓ {tq('quiz.own.key')}:</b> {itemText(item, correct)}
      </p>
      {choice !== undefined && choice !== correct && (
        <p>
          <b>✗ {tq('quiz.own.yours')}:</b> {itemText(item, choice)}
        </p>
      )}
    </li>
  );
}
