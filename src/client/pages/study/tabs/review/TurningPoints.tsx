/** The few decisions on which the game turned, each as a card. */
import type { GradedDecision } from '../../../../../review/grading.ts';
import type { ReviewSession } from '../../../../app/review/reviewSession.ts';
import { ts } from '../../../../app/studyTexts.ts';
import { CompanySign } from '../../../../panels/signs/CompanySign.tsx';
import { Term } from '../../../../panels/term/Term.tsx';
import { companyName } from '../../../../panels/words/names.ts';
import { decisionAt, decisionPhrase } from '../../decision.ts';
import { positionAt, type Study } from '../../study.ts';
import { Change } from './Change.tsx';
import { Explained } from './Explained.tsx';
import { LabelMark } from './LabelMark.tsx';

interface TurningPointsProps {
  study: Study;
  session: ReviewSession;
}

export function TurningPoints({ study, session }: TurningPointsProps) {
  const plies = session.turningPoints.value;
  const graded = session.decisions.value;
  const done = session.state.value.kind === 'done';
  return (
    <section class="turning-points" aria-labelledby="turning-title">
      <h2 id="turning-title">
        <Term id="review.turningPoint">{ts('study.turning')}</Term>
      </h2>
      <p class="soft">
        {ts(
          plies.length > 0
            ? 'study.turning.about'
            : done
              ? 'study.turning.none'
              : 'study.turning.coming',
        )}
      </p>
      <ol>
        {plies.map((ply, i) => {
          const decision = graded[ply];
          return (
            decision && (
              <Card key={ply} study={study} session={session} decision={decision} number={i + 1} />
            )
          );
        })}
      </ol>
    </section>
  );
}

interface CardProps extends TurningPointsProps {
  decision: GradedDecision;
  number: number;
}

function Card({ study, session, decision: graded, number }: CardProps) {
  const { game, table } = study;
  const { ply, seat, month } = graded;
  const made = decisionAt(game, ply);
  const explanation = session.explanations.value.get(ply);
  const current = study.ply.value === ply;
  if (!made) return null;
  const { state } = positionAt(game, ply);
  return (
    <li class={`turning-card${current ? ' current' : ''}`} data-ply={ply}>
      <p class="card-head">
        <span class="turn-number" aria-hidden="true">
          {number}
        </span>
        <LabelMark label={graded.label} explain />
        <Change decision={graded} explain={number === 1} />
      </p>
      <h3>
        <button
          type="button"
          class="to-decision"
          aria-current={current ? 'step' : undefined}
          onClick={() => study.visit(ply)}
        >
          <CompanySign seat={seat} company={table.seats[seat].company} size={22} />
          <span>
            {ts('study.does', {
              company:
                seat === game.viewer
                  ? ts('study.decisions.you', { company: companyName(table, seat) })
                  : companyName(table, seat),
              action: decisionPhrase(table, state, seat, made.action),
            })}
          </span>
        </button>
      </h3>
      <p class="soft">
        {ts('study.decision', { month, n: ply + 1, of: game.positions.length - 1 })}
      </p>
      {explanation && <Explained study={study} decision={graded} explanation={explanation} />}
    </li>
  );
}
