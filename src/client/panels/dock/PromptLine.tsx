/** The prompt with what can be done about it: confirm, cancel, undo, next, pause. */
import type { VNode } from 'preact';
import type { ActionFamily } from '../../../game/actions.ts';
import { t } from '../../app/i18n.ts';
import { ownSeat, type Table } from '../../app/table.ts';
import { ClockMark } from '../net/ClockMark.tsx';
import { Emblem } from '../signs/Emblem.tsx';
import { useTable } from '../table-context.ts';
import { Term } from '../term/Term.tsx';
import { confirmDraft, goBack, type TableUi } from '../ui.ts';
import { changeLine } from '../words/effects.ts';
import { briefReason, decisionOf } from '../words/reasons.ts';
import { refusalText } from '../words/refusals.ts';
import { promptOf } from './prompt.ts';
import { ShowControls } from './ShowControls.tsx';

/** Why the opponent whose move is being shown made it, in a few words. */
function shownReason(table: Table): string | undefined {
  const showing = table.showing.value;
  const decision = showing.kind === 'move' ? decisionOf(table, showing.event) : undefined;
  return decision && briefReason(table, decision.seat, decision.reason);
}

/** The action that is being chosen; of one that leaves no choice, its draft. */
function chosenFamily(table: Table, ui: TableUi): ActionFamily | undefined {
  const draft = table.draft.value?.type;
  if (draft === 'redPackets' || draft === 'raiseCash') return draft;
  return draft ? undefined : ui.family.value;
}

export function PromptLine(): VNode {
  const { table, ui } = useTable();
  const prompt = promptOf(table, ui);
  const draft = table.draft.value;
  const preview = table.preview.value;
  const refusal = table.refusal.value;
  const why = shownReason(table);
  const family = chosenFamily(table, ui);
  return (
    <div class="prompt">
      <ClockMark />
      <p class="says" aria-live="polite" aria-atomic="true">
        {prompt.seat !== undefined && <Emblem seat={prompt.seat} size={22} />}
        <span>
          {prompt.lead && <b>{prompt.lead} </b>}
          {prompt.text}
          {family && (
            <span class="chosen-family">
              {' '}
              <Term id={`action.${family}`}>{t(`table.family.${family}`)}</Term>
            </span>
          )}
          {why && <small class="why">{why}</small>}
        </span>
        {draft && preview && (
          <span class="effect">
            <span class="visually-hidden">{t('table.prompt.effect')} </span>
            {changeLine(preview.change[ownSeat(table)])}
          </span>
        )}
      </p>
      {draft && (
        <span class="deciding">
          <button
            type="button"
            class="primary"
            onClick={() => confirmDraft(table, ui)}
            data-confirm
          >
            {t('table.confirm')} <kbd>Enter</kbd>
          </button>
          <button type="button" class="quiet" onClick={() => goBack(table, ui)}>
            {t('table.cancel')} <kbd>Esc</kbd>
          </button>
        </span>
      )}
      {table.canUndo.value && !draft && (
        <button type="button" class="quiet" onClick={() => table.undo()}>
          {t('table.undo')} <kbd class="single">U</kbd>
        </button>
      )}
      <ShowControls />
      <button
        type="button"
        class="quiet tables"
        aria-pressed={ui.details.value}
        onClick={() => {
          ui.details.value = !ui.details.value;
        }}
      >
        {t('table.details')}
      </button>
      <p class="refused" role="alert">
        {refusal && refusalText(refusal)}
      </p>
    </div>
  );
}
