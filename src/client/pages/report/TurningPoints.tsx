import { inARow } from '../../../i18n/inARow.ts';
import { REVIEW } from '../../../i18n/review.ts';
import { locale } from '../../app/i18n.ts';
import type { Report, TurningPoint } from '../../app/report/report.ts';
import { tp } from '../../app/report/reportTexts.ts';
import { ReviewWords } from '../../app/review/wording.ts';
import { Term } from '../../panels/term/Term.tsx';
import { companyName } from '../parts/names.ts';
import { fallOf } from '../study/tabs/review/curve.ts';
import { LabelMark } from '../study/tabs/review/LabelMark.tsx';

/** Sentences of each: a printed page has room for no more. */
const SENTENCES = 2;

/** The decisions on which the game turned, in words. */
export function TurningPoints({ report }: { report: Report }) {
  const { game, turningPoints, reviewed } = report;
  const words = new ReviewWords(game.rules, locale.value);
  return (
    <section>
      <h3>
        <Term id="review.turningPoint">{tp('report.turning')}</Term>
      </h3>
      {turningPoints.length === 0 && (
        <p>{tp(reviewed ? 'report.turning.none' : 'report.unreviewed')}</p>
      )}
      <ol class="report-turns">
        {turningPoints.map((point) => (
          <Turn key={point.decision.ply} point={point} report={report} words={words} />
        ))}
      </ol>
    </section>
  );
}

interface TurnProps {
  point: TurningPoint;
  report: Report;
  words: ReviewWords;
}

function Turn({ point: { decision, explanation }, report, words }: TurnProps) {
  const { seat, month, action, best } = decision;
  const fall = fallOf(decision);
  return (
    <li>
      <p class="turn-head">
        <LabelMark label={decision.label} explain />
        <b>
          {tp('report.turning.head', {
            month,
            company: companyName(report.game.rules.companies[seat].id),
            action: words.doing({ seat, action }),
          })}
        </b>
        {fall && <span class="soft">{tp('report.turning.cost', fall)}</span>}
      </p>
      <p>
        {explanation
          ? inARow(
              locale.value,
              explanation.sentences.slice(0, SENTENCES).map((sentence) => words.sentence(sentence)),
            )
          : best !== action &&
            tp('report.turning.better', { action: words.doing({ seat, action: best }) })}
      </p>
      {explanation && (
        <p class="soft">
          <Term id={`concept.${explanation.concept}`}>
            {tp('report.turning.concept', {
              concept: REVIEW.text(locale.value, `review.concept.${explanation.concept}`),
            })}
          </Term>
        </p>
      )}
    </li>
  );
}
