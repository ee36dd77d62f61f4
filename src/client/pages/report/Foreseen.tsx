import { tq } from '../../app/quiz/quizTexts.ts';
import type { Report } from '../../app/report/report.ts';
import { predictionChoice } from '../quiz/predictionChoice.ts';

/** What was predicted before the first move, and what came at the table. */
export function Foreseen({ report: { predictions, game } }: { report: Report }) {
  const companies = game.rules.companies.map(({ id }) => id);
  return (
    <section>
      <h3>{tq('quiz.predicted.title')}</h3>
      <table class="foreseen">
        <thead>
          <tr>
            <td />
            <th scope="col">{tq('quiz.predicted.yours')}</th>
            <th scope="col">{tq('quiz.predicted.table')}</th>
          </tr>
        </thead>
        <tbody>
          {predictions.map(({ prediction, foreseen, happened }) => (
            <tr key={prediction}>
              <th scope="row">{tq(`quiz.predict.${prediction}`)}</th>
              <td>
                {foreseen === undefined
                  ? tq('quiz.predicted.nothing')
                  : predictionChoice(prediction, foreseen, companies)}
              </td>
              <td>
                {predictionChoice(prediction, happened, companies)}
                {foreseen === happened && (
                  <span class="came-true"> ✓ {tq('quiz.predicted.true')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
