/** Why a decision was good or bad, in words; the better one, on the board; and what it is about. */
import { useMemo } from 'preact/hooks';
import { actionByKey } from '../../../../../game/actions.ts';
import type { Concept } from '../../../../../review/concepts.ts';
import type { Explanation } from '../../../../../review/explain.ts';
import { CONCEPT_SECTIONS } from '../../../../../review/glossary.ts';
import type { GradedDecision } from '../../../../../review/grading.ts';
import { locale, tContent } from '../../../../app/i18n.ts';
import { ReviewWords } from '../../../../app/review/wording.ts';
import { pathOf } from '../../../../app/router.ts';
import { tr, ts } from '../../../../app/studyTexts.ts';
import { Term } from '../../../../panels/term/Term.tsx';
import { decisionPhrase } from '../../decision.ts';
import { positionAt, type Study } from '../../study.ts';
import { lineAside } from './line.ts';

interface ExplainedProps {
  study: Study;
  decision: GradedDecision;
  explanation: Explanation;
}

export function Explained({ study, decision, explanation }: ExplainedProps) {
  const { rules } = study.game;
  const language = locale.value;
  const words = useMemo(() => new ReviewWords(rules, language), [rules, language]);
  const isBest = decision.best === decision.action;
  return (
    <div class="explained">
      {!isBest && <Other study={study} decision={decision} explanation={explanation} />}
      <p class="how">{words.how(explanation)}</p>
      {explanation.sentences.map((sentence) => (
        <p key={sentence.key} class="sentence">
          {words.sentence(sentence)}
        </p>
      ))}
      <Named explanation={explanation} />
      {isBest && <Other study={study} decision={decision} explanation={explanation} />}
      <ConceptLine concept={explanation.concept} />
    </div>
  );
}

/** The edicts that an explanation names, to be asked what they are. */
function Named({ explanation: { here, sentences } }: Pick<ExplainedProps, 'explanation'>) {
  const clauses = sentences.flatMap(({ params: { gains = [], costs = [] } }) => [
    ...gains,
    ...costs,
  ]);
  const edicts = new Set([...here, ...clauses].flatMap(({ params: { edict } }) => edict ?? []));
  if (edicts.size === 0) return null;
  return (
    <p class="cards-of-month">
      {[...edicts].map((edict) => (
        <Term key={edict} id={`edict.${edict}`}>
          {tContent(`edict.${edict}`)}
        </Term>
      ))}
    </p>
  );
}

/** The better decision, or the next best where this one was the best, and its line. */
function Other({ study, decision, explanation }: ExplainedProps) {
  const { ply, seat } = decision;
  const [first] = explanation.other.actions;
  const action = first && actionByKey(seat, first.action);
  if (!action) return null;
  const { state } = positionAt(study.game, ply);
  const phrase = decisionPhrase(study.table, state, seat, action);
  const isBest = decision.best === decision.action;
  return (
    <>
      <p class="other-way">
        <span>{ts(isBest ? 'study.nextBest' : 'study.better', { action: phrase })}</span>
        <button
          type="button"
          class="button"
          aria-label={ts('study.show.line.as', { action: phrase })}
          onClick={() => {
            study.goTo(ply);
            study.show(lineAside(study, ply, explanation.other));
          }}
        >
          {ts('study.show.line')}
        </button>
      </p>
      <LineSteps study={study} from={ply} />
    </>
  );
}

/** All steps of the line while the board shows it: the one that is shown is marked, each can be gone to. */
function LineSteps({ study, from }: { study: Study; from: number }) {
  const shown = study.aside.value;
  if (shown?.aside.from !== from) return null;
  return (
    <ol class="line-steps" aria-label={ts('study.line.steps')}>
      {shown.aside.steps.map((step, i) => (
        <li key={i}>
          <button
            type="button"
            aria-current={i === shown.at ? 'step' : undefined}
            onClick={() => study.step(i)}
          >
            {step.does()}
          </button>
        </li>
      ))}
    </ol>
  );
}

function ConceptLine({ concept }: { concept: Concept }) {
  const section = CONCEPT_SECTIONS[concept];
  return (
    <p class="concept">
      <b>{tr(`review.concept.${concept}`)}</b>
      <span>{tr(`review.concept.${concept}.about`)}</span>
      <a href={`${pathOf({ page: 'rules' })}#s${section}`} target="_blank" rel="noopener">
        {ts('study.rulebook', { section })}
      </a>
    </p>
  );
}
