import '../../styles/quiz.css';
import { type ConceptCounts, conceptGain, scoreGain } from '../../../learning/gain.ts';
import { PREDICTIONS } from '../../../learning/quiz.ts';
import { conceptName, tq } from '../../app/quiz/quizTexts.ts';
import type { Learning } from '../../app/room/messages.ts';
import { Term } from '../../panels/term/Term.tsx';
import { WideTable } from '../parts/WideTable.tsx';
import { predictionChoice } from '../quiz/predictionChoice.ts';
import { oneDecimal, signedDecimal, signedPoints, wholePercent } from './figures.ts';

/** With fewer students than this, the class can tell who answered what. */
const FEW = 5;

interface LearningProps {
  learning: Learning;
  /** Ids of the companies, by seat. */
  companies: readonly string[];
}

/** What the class has learned, concept by concept, and what came of its predictions. */
export function LearningResult({ learning, companies }: LearningProps) {
  const { done, concepts, totals } = learning;
  const score = scoreGain(totals);
  const answered = concepts.some((counts) => conceptGain(counts).n > 0);
  return (
    <section class="experiment learning" aria-labelledby="learning-title">
      <h2 id="learning-title">{tq('quiz.class.title')}</h2>
      <p role="status">{tq('quiz.class.done', done)}</p>
      {answered ? (
        <>
          <p>{tq('quiz.class.about', { n: score.n })}</p>
          {score.n < FEW && <p class="trouble">{tq('quiz.class.few', { n: FEW })}</p>}
          {score.n > 0 && <Totals score={score} />}
          <Concepts concepts={concepts} />
          <p class="soft">
            {tq('quiz.class.points')} {tq('quiz.class.interval')}
          </p>
        </>
      ) : (
        <p class="soft">{tq('quiz.class.none')}</p>
      )}
      <Predictions learning={learning} companies={companies} />
    </section>
  );
}

function Totals({ score: { before, after, gain } }: { score: ReturnType<typeof scoreGain> }) {
  const means = { before: oneDecimal(before), after: oneDecimal(after) };
  return (
    <p class="learning-totals">
      {gain
        ? tq('quiz.class.score', {
            ...means,
            gain: signedDecimal(gain.difference),
            low: signedDecimal(gain.low),
            high: signedDecimal(gain.high),
          })
        : tq('quiz.class.score.bare', means)}
    </p>
  );
}

function Concepts({ concepts }: { concepts: readonly ConceptCounts[] }) {
  return (
    <WideTable>
      <table>
        <thead>
          <tr>
            {(['concept', 'n', 'before', 'after', 'gain'] as const).map((column) => (
              <th key={column} scope="col">
                {tq(`quiz.class.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {concepts.map((counts) => {
            const { concept, n, before, after, gain } = conceptGain(counts);
            return (
              <tr key={concept}>
                <th scope="row">
                  <Term id={`concept.${concept}`}>{conceptName(concept)}</Term>
                </th>
                <td class="figures">{n}</td>
                <td class="figures">{n > 0 && wholePercent(before)}</td>
                <td class="figures">{n > 0 && wholePercent(after)}</td>
                <td class="figures">
                  {gain &&
                    tq('quiz.class.gain', {
                      difference: signedPoints(gain.difference),
                      low: signedPoints(gain.low),
                      high: signedPoints(gain.high),
                    })}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </WideTable>
  );
}

function Predictions({ learning: { predicted, outcomes }, companies }: LearningProps) {
  return (
    <>
      <h3>{tq('quiz.class.predictions')}</h3>
      <div class="learning-predictions">
        {PREDICTIONS.map((prediction) => (
          <WideTable key={prediction}>
            <table>
              <caption>{tq(`quiz.predict.${prediction}`)}</caption>
              <thead>
                <tr>
                  {(['choice', 'expected', 'happened'] as const).map((column) => (
                    <th key={column} scope="col">
                      {tq(`quiz.class.column.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {predicted[prediction].map((n, choice) => (
                  <tr key={choice}>
                    <th scope="row">{predictionChoice(prediction, choice, companies)}</th>
                    <td class="figures">{tq('quiz.class.expected', { n })}</td>
                    <td class="figures">
                      {tq('quiz.class.happened', { n: outcomes[prediction][choice] ?? 0 })}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
        ))}
      </div>
    </>
  );
}
