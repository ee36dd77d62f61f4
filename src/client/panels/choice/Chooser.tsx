/** The open family's choices, with the way back. */
import type { VNode } from 'preact';
import type { ActionFamily } from '../../../game/actions.ts';
import { t } from '../../app/i18n.ts';
import { familyQuestion } from '../dock/prompt.ts';
import { ActionIcon } from '../signs/ActionIcon.tsx';
import { useTable } from '../table-context.ts';
import { goBack } from '../ui.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import { familyChoices } from './family-choices.ts';

export function Chooser({ family }: { family: ActionFamily }): VNode {
  const { table, ui } = useTable();
  const choices = familyChoices(table, ui, family);
  const layout = choices[0]?.sign.kind === 'gate' && choices.length > 4 ? 'gates' : 'list';
  return (
    <ChoiceRow label={familyQuestion(table, ui, family)} choices={choices} layout={layout}>
      <button type="button" class="back" onClick={() => goBack(table, ui)}>
        <ActionIcon family={family} size={20} />
        <span>{t('table.back')}</span>
        <kbd>Esc</kbd>
      </button>
    </ChoiceRow>
  );
}
