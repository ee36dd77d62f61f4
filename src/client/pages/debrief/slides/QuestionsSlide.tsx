import type { TableFacts } from '../../../../debrief/facts.ts';
import { type Phase, type QuestionParams, questionsOf } from '../../../../debrief/questions.ts';
import { td, tdContent } from '../../../app/debriefTexts.ts';
import {
  figure,
  nameOfIndependent,
  nameOfSeat,
  percent,
  type SlideProps,
  signedFigure,
} from '../deckData.ts';
import { Finding } from '../Finding.tsx';

/** One phase of the talk: few questions, some with the room's own figures. */
export function QuestionsSlide({ data: { tables }, phase }: SlideProps & { phase: Phase }) {
  return (
    <>
      <Finding>{td(`debrief.slide.${phase}`)}</Finding>
      <p class="debrief-lead">{td(`debrief.phase.${phase}`)}</p>
      <ol class="debrief-questions">
        {questionsOf(phase, tables).map(({ id, params }) => (
          <li key={id}>
            {params === false
              ? tdContent(`debrief.ask.${phase}.${id}.plain`)
              : tdContent(`debrief.ask.${phase}.${id}`, worded(tables, params))}
          </li>
        ))}
      </ol>
    </>
  );
}

function worded(tables: readonly TableFacts[], params: QuestionParams): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => {
      if (typeof value === 'number') return [key, figure(value)];
      if ('correlation' in value) return [key, signedFigure(value.correlation, 2)];
      if ('percent' in value) return [key, percent(value.percent)];
      if ('seat' in value) return [key, nameOfSeat(tables, value.seat)];
      return [key, nameOfIndependent(tables, value.independent)];
    }),
  );
}
