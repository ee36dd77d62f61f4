import { PREDICTIONS, predictionItem } from '../../../learning/quiz.ts';
import type { OwnGame } from '../../app/quiz/ownGame.ts';
import { choicesOf } from '../../app/quiz/questions.ts';
import { tq } from '../../app/quiz/quizTexts.ts';
import type { OwnQuiz } from '../../app/room/messages.ts';
import { predictionChoice } from './predictionChoice.ts';

interface PredictedProps {
  quiz: OwnQuiz;
  /** Undefined for a student who had no seat. */
  game: OwnGame | undefined;
  companies: readonly string[];
}

/** What was expected before the first move, beside what happened at the table and in the class. */
export function Predicted({ quiz, game, companies }: PredictedProps) {
  const given = choicesOf(quiz, 'before');
  return (
    <section aria-labelledby="predicted-title">
      <h2 id="predicted-title">{tq('quiz.predicted.title')}</h2>
      {PREDICTIONS.map((prediction) => {
        const choice = given.get(predictionItem(prediction));
        const happened = game?.outcome[prediction];
        const say = (one: number): string => predictionChoice(prediction, one, companies);
        return (
          <div key={prediction} class="predicted">
            <h3>{tq(`quiz.predict.${prediction}`)}</h3>
            <dl>
              <dt>{tq('quiz.predicted.yours')}</dt>
              <dd>{choice === undefined ? tq('quiz.predicted.nothing') : say(choice)}</dd>
              {happened !== undefined && (
                <>
                  <dt>{tq('quiz.predicted.table')}</dt>
                  <dd>
                    {say(happened)}
                    {choice === happened && (
                      <span class="came-true"> ✓ {tq('quiz.predicted.true')}</span>
                    )}
                  </dd>
                </>
              )}
              <dt>{tq('quiz.predicted.class')}</dt>
              <dd>
                <InClass counts={quiz.outcomes?.[prediction]} say={say} />
              </dd>
            </dl>
          </div>
        );
      })}
    </section>
  );
}

interface InClassProps {
  /** Tables by choice; undefined while some still play. */
  counts: readonly number[] | undefined;
  say(choice: number): string;
}

function InClass({ counts, say }: InClassProps) {
  if (!counts) return <>{tq('quiz.predicted.waiting')}</>;
  const all = counts.reduce((sum, n) => sum + n, 0);
  const happened = counts
    .map((n, choice) => ({ n, choice }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n);
  return (
    <ul>
      {happened.map(({ n, choice }) => (
        <li key={choice}>{tq('quiz.predicted.tables', { choice: say(choice), n, all })}</li>
      ))}
    </ul>
  );
}
