/** One company's decisions with their labels, month by month. */
import { useMemo } from 'preact/hooks';
import { SEATS, type Seat } from '../../../../../game/seats.ts';
import type { Explanation } from '../../../../../review/explain.ts';
import { LABELS } from '../../../../../review/grades.ts';
import type { GradedDecision } from '../../../../../review/grading.ts';
import { tContent } from '../../../../app/i18n.ts';
import type { ReviewSession } from '../../../../app/review/reviewSession.ts';
import { ts } from '../../../../app/studyTexts.ts';
import { Term } from '../../../../panels/term/Term.tsx';
import { companyName } from '../../../../panels/words/names.ts';
import { Segmented } from '../../../parts/Segmented.tsx';
import { type Decision, decisionAt, decisionPhrase } from '../../decision.ts';
import { positionAt, type Study } from '../../study.ts';
import { Change } from './Change.tsx';
import { fallOf } from './curve.ts';
import { Explained } from './Explained.tsx';
import { LabelMark } from './LabelMark.tsx';

interface DecisionListProps {
  study: Study;
  session: ReviewSession;
  seat: Seat;
  onSeat(seat: Seat): void;
}

export function DecisionList({ study, session, seat, onSeat }: DecisionListProps) {
  const { game, table } = study;
  const graded = session.decisions.value;
  const explanations = session.explanations.value;
  const decisions = useMemo(
    () =>
      game.record.actions.flatMap((_, ply) => {
        const decision = decisionAt(game, ply);
        return decision?.seat === seat ? [decision] : [];
      }),
    [game, seat],
  );
  const months = [...new Set(decisions.map(({ ply }) => positionAt(game, ply).state.month))];
  return (
    <section class="decisions" aria-labelledby="decisions-title">
      <h2 id="decisions-title">{ts('study.decisions')}</h2>
      <Segmented
        legend={ts('study.decisions.of')}
        options={SEATS.map((of) => ({ value: String(of), label: seatName(study, of) }))}
        value={String(seat)}
        onChange={(value) => onSeat(SEATS.find((of) => String(of) === value) ?? 0)}
      />
      <Tally graded={graded} seat={seat} />
      {decisions.length === 0 && (
        <p class="soft">{ts('study.decisions.none', { company: companyName(table, seat) })}</p>
      )}
      {months.map((month) => (
        <section key={month}>
          <h3>{ts('study.month', { month })}</h3>
          <CardsOfMonth study={study} month={month} />
          <ol>
            {decisions
              .filter(({ ply }) => positionAt(game, ply).state.month === month)
              .map((decision) => (
                <Row
                  key={decision.ply}
                  study={study}
                  decision={decision}
                  graded={graded[decision.ply]}
                  explanation={explanations.get(decision.ply)}
                />
              ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

/** The cards under which the month's decisions were made. */
function CardsOfMonth({ study: { game }, month }: { study: Study; month: number }) {
  const began = game.positions
    .at(-1)
    ?.events.find(({ event }) => event.type === 'monthBegan' && event.month === month)?.event;
  if (began?.type !== 'monthBegan') return null;
  const { edict, headline } = began;
  return (
    <p class="cards-of-month">
      <Term id={`edict.${edict}`}>{tContent(`edict.${edict}`)}</Term>{' '}
      <Term id={`headline.${headline}`}>{tContent(`headline.${headline}`)}</Term>
    </p>
  );
}

function seatName({ game, table }: Study, seat: Seat): string {
  const company = companyName(table, seat);
  return seat === game.viewer ? ts('study.decisions.you', { company }) : company;
}

/** How many decisions have each label. */
function Tally({ graded, seat }: { graded: readonly GradedDecision[]; seat: Seat }) {
  const own = graded.filter((decision) => decision?.seat === seat);
  const counts = LABELS.map((label) => ({
    label,
    n: own.filter((decision) => decision.label === label).length,
  }));
  return (
    <ul class="tally">
      {counts
        .filter(({ n }) => n > 0)
        .map(({ label, n }) => (
          <li key={label}>
            <LabelMark label={label} explain />
            <b>{n}</b>
          </li>
        ))}
    </ul>
  );
}

interface RowProps {
  study: Study;
  decision: Decision;
  /** Undefined until it has been looked at. */
  graded: GradedDecision | undefined;
  /** Undefined where there is nothing to explain, or not yet. */
  explanation: Explanation | undefined;
}

function Row({ study, decision, graded, explanation }: RowProps) {
  const { ply, seat, action } = decision;
  const { state } = positionAt(study.game, ply);
  const current = study.ply.value === ply && !study.aside.value;
  return (
    <li class={`decision-row${current ? ' current' : ''}`}>
      <button
        type="button"
        class="decision-button"
        aria-current={current ? 'step' : undefined}
        onClick={() => study.visit(ply)}
      >
        <span class="number">{ply + 1}</span>
        <span class="what">{decisionPhrase(study.table, state, seat, action)}</span>
        {graded ? (
          <LabelMark label={graded.label} />
        ) : (
          <span class="soft">{ts('study.pending')}</span>
        )}
      </button>
      {graded && explanation && (
        <details class="row-why">
          <summary>
            {ts('study.decisions.why')} <Change decision={graded} />
          </summary>
          <Explained study={study} decision={graded} explanation={explanation} />
        </details>
      )}
      {graded && !explanation && graded.label !== 'best' && fallOf(graded) && (
        <p class="row-cost">
          <Change decision={graded} />
        </p>
      )}
    </li>
  );
}
