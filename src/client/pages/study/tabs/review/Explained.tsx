/** Why a decision was good or bad, in words; the better one, on the board; and what it is about. */
import { useMemo } from 'preact/hooks';
import { actionByKey } from '../../../../../game/actions.ts';
import type { Concept } from '../../../../../review/concepts.ts';
import type { Explanation } from '../../../../../review/explain.ts';
import type { GradedDecision } from '../../../../../review/grading.ts';
import { locale } from '../../../../app/i18n.ts';
import { ReviewWords } from '../../../../app/review/wording.ts';
import { pathOf } from '../../../../app/router.ts';
import { tr, ts } from '../../../../app/studyTexts.ts';
import { decisionPhrase } from '../../decision.ts';
import { positionAt, type Study } from '../../study.ts';
import { lineAside } from './line.ts';

/** Where the rulebook says how the game shows a concept. */
const SECTIONS: Readonly<Record<Concept, string>> = {
  bottlenecks: '4.1',
  envelopment: '3',
  coopetition: '3',
  multiHoming: '4.2',
  networkEffects: '4.1',
  cannibalization: '4.2',
  makeBuyAlly: '3',
  gradedOpenness: '5',
};

interface ExplainedProps {
  study: Study;
  decision: GradedDecision;
  explanation: Explanation;
}

export function Explained({ study, decision, explanation }: ExplainedProps) {
  const { rules } = study.game;
  const language = locale.value;
  const words = useMemo(() => new ReviewWords(rules, language), [rules, language]);
  return (
    <div class="explained">
      {explanation.sentences.map((sentence) => (
        <p key={sentence.key} class="sentence">
          {words.sentence(sentence)}
        </p>
      ))}
      <Other study={study} decision={decision} explanation={explanation} />
      <ConceptLine concept={explanation.concept} />
    </div>
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
  );
}

function ConceptLine({ concept }: { concept: Concept }) {
  const section = SECTIONS[concept];
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
