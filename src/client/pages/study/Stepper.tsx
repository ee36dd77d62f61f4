/** Goes through the game, or through what is shown beside it, and says what is looked at. */
import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { ts } from '../../app/studyTexts.ts';
import { CompanySign } from '../../panels/signs/CompanySign.tsx';
import { companyName } from '../../panels/words/names.ts';
import { decisionAt, decisionPhrase, monthStarts } from './decision.ts';
import { stepBy, toMonth } from './keys.ts';
import { positionAt, type ShownAside, type Study } from './study.ts';

export function Stepper({ study }: { study: Study }) {
  const shown = study.aside.value;
  return (
    <div class="stepper">
      {shown ? <AsideBar study={study} {...shown} /> : <GameBar study={study} />}
    </div>
  );
}

/** What the position waits for, and what was decided then. */
function Moment({ study }: { study: Study }) {
  const { game, table } = study;
  const ply = study.ply.value;
  const { state } = positionAt(game, ply);
  const decision = decisionAt(game, ply);
  const all = game.positions.length - 1;
  if (!decision) {
    return <span class="moment-what">{ts(game.over ? 'study.end' : 'study.now', { n: all })}</span>;
  }
  const { seat, action } = decision;
  return (
    <>
      <span class="moment-when">
        {ts('study.decision', { month: state.month, n: ply + 1, of: all })}
      </span>
      <span class="moment-what">
        <CompanySign seat={seat} company={table.seats[seat].company} size={20} />
        <span>
          {ts('study.does', {
            company: companyName(table, seat),
            action: decisionPhrase(table, state, seat, action),
          })}
        </span>
      </span>
    </>
  );
}

function GameBar({ study }: { study: Study }) {
  const id = useId();
  const { game } = study;
  const ply = study.ply.value;
  const last = game.positions.length - 1;
  const starts = monthStarts(game);
  return (
    <>
      <p class="moment" role="status">
        <Moment study={study} />
      </p>
      <div class="step-row">
        <StepButton
          label={ts('study.month.before')}
          icon="monthBack"
          off={ply === 0}
          onClick={() => toMonth(study, -1)}
        />
        <StepButton
          label={ts('study.back')}
          icon="back"
          off={ply === 0}
          onClick={() => stepBy(study, -1)}
        />
        <div class="ply-slider">
          <label class="visually-hidden" for={id}>
            {ts('study.slider')}
          </label>
          <input
            id={id}
            type="range"
            min={0}
            max={last}
            value={ply}
            aria-valuetext={ts('study.slider.value', {
              n: ply,
              of: last,
              month: positionAt(game, ply).state.month,
            })}
            onInput={(event) => study.goTo(Number(event.currentTarget.value))}
          />
          <span class="month-marks" aria-hidden="true">
            {starts.map((start, i) => (
              <span key={start} style={{ left: `${(100 * start) / Math.max(1, last)}%` }}>
                {i + 1}
              </span>
            ))}
          </span>
        </div>
        <StepButton
          label={ts('study.forward')}
          icon="forward"
          off={ply === last}
          onClick={() => stepBy(study, 1)}
        />
        <StepButton
          label={ts('study.month.after')}
          icon="monthForward"
          off={ply === last}
          onClick={() => toMonth(study, 1)}
        />
      </div>
    </>
  );
}

function AsideBar({ study, aside, at }: ShownAside & { study: Study }) {
  const step = aside.steps[at];
  const last = aside.steps.length - 1;
  return (
    <>
      <p class="moment" role="status">
        <span class="moment-when">
          {ts('study.aside.step', { n: at + 1, of: aside.steps.length })}
        </span>
        <span class="moment-what">
          <span>{step?.says()}</span>
        </span>
      </p>
      <div class="step-row">
        <StepButton
          label={ts('study.back')}
          icon="back"
          off={at === 0}
          onClick={() => stepBy(study, -1)}
        />
        <StepButton
          label={ts('study.forward')}
          icon="forward"
          off={at === last}
          onClick={() => stepBy(study, 1)}
        />
        <button type="button" class="button to-game" onClick={() => study.back()}>
          {ts('study.aside.back')}
        </button>
      </div>
    </>
  );
}

const ICONS = {
  back: 'M14 6l-6 6 6 6',
  forward: 'M10 6l6 6-6 6',
  monthBack: 'M18 6l-6 6 6 6M11 6l-6 6 6 6',
  monthForward: 'M6 6l6 6-6 6M13 6l6 6-6 6',
} as const;

interface StepButtonProps {
  label: string;
  icon: keyof typeof ICONS;
  /** There is nothing farther on this side. */
  off: boolean;
  onClick(): void;
}

/** Stays in reach of the focus at the ends, so that whoever steps by keyboard does not lose it. */
function StepButton({ label, icon, off, onClick }: StepButtonProps): VNode {
  return (
    <button
      type="button"
      class="step-button"
      title={label}
      aria-label={label}
      aria-disabled={off}
      onClick={() => {
        if (!off) onClick();
      }}
    >
      <svg class="line-icon" width="22" height="22" viewBox="0 0 24 24" aria-hidden="true">
        <path d={ICONS[icon]} />
      </svg>
    </button>
  );
}
