/** An edict or a treaty that waits for the viewer: the scroll, and exactly the legal answers. */
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { t, tContent } from '../../app/i18n.ts';
import { answerChoices } from '../choice/answer-choices.ts';
import { ChoiceRow } from '../choice/ChoiceRow.tsx';
import { useScrollCue } from '../scrollCue.ts';
import type { BrushGlyph } from '../signs/brush.ts';
import { Seal } from '../signs/Seal.tsx';
import { useTable } from '../table-context.ts';
import { edictText } from '../words/cards.ts';
import { offerTerms } from '../words/events.ts';
import { companyName } from '../words/names.ts';

export function AnswerDock(): VNode {
  const { table } = useTable();
  const region = useRef<HTMLDivElement>(null);
  useScrollCue(region);
  const choices = answerChoices(table);
  const state = table.state.value;
  const { step } = state;
  const edict = state.schedule.edicts[state.month - 1] ?? '';
  const many = choices.length > 5;
  if (step.kind === 'treaty') {
    const offerer = state.order[step.turn as 0 | 1 | 2];
    return (
      <div class="answer treaty" ref={region}>
        <Scroll
          seal="约"
          title={t('table.answer.treaty', { company: companyName(table, offerer) })}
          text={offerTerms(table, offerer, step.offer)}
        />
        <ChoiceRow label={t('table.answer.label')} choices={choices} layout="list" />
      </div>
    );
  }
  return (
    <div class={`answer edict-answer${many ? ' many' : ''}`} ref={region}>
      <Scroll seal="令" title={tContent(`edict.${edict}`)} text={edictText(table, edict)} />
      <ChoiceRow
        label={t('table.answer.label')}
        choices={choices}
        layout={many ? 'gates' : 'list'}
      />
    </div>
  );
}

function Scroll({ seal, title, text }: { seal: BrushGlyph; title: string; text: string }): VNode {
  return (
    <div class="answer-scroll">
      <i class="scroll-rod" />
      <div>
        <Seal glyph={seal} />
        <p>
          <b>{title}</b> {text}
        </p>
      </div>
      <i class="scroll-rod" />
    </div>
  );
}
