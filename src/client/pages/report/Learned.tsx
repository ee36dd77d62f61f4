import { REVIEW } from '../../../i18n/review.ts';
import type { GradedDecision } from '../../../review/grading.ts';
import { locale } from '../../app/i18n.ts';
import type { QuizScore, Report } from '../../app/report/report.ts';
import { tp } from '../../app/report/reportTexts.ts';
import { ReviewWords } from '../../app/review/wording.ts';
import { Term } from '../../panels/term/Term.tsx';

interface LearnedProps {
  report: Report;
  /** Whether the class had a quiz. */
  quiz: boolean;
}

/** How much of the game was one's own, how good it was, and what was learned. */
export function Learned({ report, quiz }: LearnedProps) {
  const { decisions, inPerson, givenAway, concepts } = report;
  const share = decisions === 0 ? 0 : inPerson / decisions;
  const number = new Intl.NumberFormat(locale.value, { maximumFractionDigits: 1 });
  return (
    <>
      <div class="report-facts three">
        <section>
          <h3>{tp('report.part')}</h3>
          <p>
            {tp('report.part.text', {
              n: inPerson,
              all: decisions,
              percent: Math.round(share * 100),
            })}
          </p>
        </section>
        <section>
          <h3>
            <Term id="review.givenAway">{tp('report.quality')}</Term>
          </h3>
          <p>
            {givenAway === null
              ? tp('report.quality.none')
              : tp('report.quality.text', { percent: number.format(givenAway * 100) })}
            {report.dearest && ` ${dearestText(report, report.dearest)}`}
          </p>
        </section>
        {quiz && (
          <section>
            <h3>{tp('report.quiz')}</h3>
            <p>{quizText(report.quiz)}</p>
          </section>
        )}
      </div>
      <section>
        <h3>{tp('report.again')}</h3>
        {concepts.length === 0 && <p>{tp('report.again.none')}</p>}
        <dl class="report-again">
          {concepts.map((concept) => (
            <div key={concept}>
              <dt>{REVIEW.text(locale.value, `review.concept.${concept}`)}</dt>
              <dd>{REVIEW.text(locale.value, `review.concept.${concept}.about`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

function dearestText({ game: { rules } }: Report, decision: GradedDecision): string {
  const { seat, month, action, best, lost } = decision;
  const words = new ReviewWords(rules, locale.value);
  return tp('report.quality.dearest', {
    ...{ month, percent: Math.round(lost.chance * 100) },
    action: words.doing({ seat, action }),
    best: words.doing({ seat, action: best }),
  });
}

function quizText({ before, after, all }: QuizScore): string {
  if (before !== null && after !== null) {
    const signed = new Intl.NumberFormat(locale.value, { signDisplay: 'exceptZero' });
    return tp('report.quiz.both', { before, after, all, gain: signed.format(after - before) });
  }
  if (after !== null) return tp('report.quiz.after', { after, all });
  if (before !== null) return tp('report.quiz.before', { before, all });
  return tp('report.quiz.none');
}
