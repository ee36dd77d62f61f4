/** The nine families: icon, word, cost and number key; the reason where one is not possible. */
import type { VNode } from 'preact';
import { t } from '../../app/i18n.ts';
import { type Family, familiesOf } from '../choice/families.ts';
import { useRovingFocus } from '../focus.ts';
import { compact } from '../screen.ts';
import { ActionIcon } from '../signs/ActionIcon.tsx';
import { useTable } from '../table-context.ts';
import { chooseFamily } from '../ui.ts';
import { familyReason, refusalText } from '../words/refusals.ts';

export function ActionBar(): VNode {
  const { table } = useTable();
  const bar = useRovingFocus<HTMLFieldSetElement>();
  const families = familiesOf(table);
  const first = Math.max(
    0,
    families.findIndex((f) => !f.refusal),
  );
  return (
    <fieldset class="actions bare" aria-label={t('table.actions')} ref={bar} data-choices>
      {families.map((f, i) => (
        <FamilyButton key={f.family} family={f} tabIndex={i === first ? 0 : -1} />
      ))}
      {compact.value && <DetailsButton />}
    </fieldset>
  );
}

/** On a phone, the tenth place: the tabs. */
function DetailsButton(): VNode {
  const { ui } = useTable();
  return (
    <button
      type="button"
      class="action details"
      tabIndex={-1}
      onClick={() => {
        ui.details.value = true;
      }}
    >
      <svg class="line-icon" width="25" height="25" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4 20V10M10 20V4M16 20v-8M22 20H2" />
      </svg>
      <b>{t('table.details')}</b>
    </button>
  );
}

function FamilyButton({ family: f, tabIndex }: { family: Family; tabIndex: number }): VNode {
  const { table, ui } = useTable();
  const picked = table.draft.value?.type === f.family;
  const reason = f.refusal ? refusalText(f.refusal) : '';
  const waiting = f.refusal?.code === 'notYourTurn';
  const describe = (): void => {
    ui.hint.value = waiting ? '' : reason || t(`table.family.${f.family}.about`);
  };
  const beSilent = (): void => {
    ui.hint.value = '';
  };
  return (
    <button
      type="button"
      class={`action${picked ? ' on' : ''}`}
      aria-disabled={f.refusal !== undefined}
      aria-pressed={picked}
      tabIndex={tabIndex}
      title={reason || t(`table.family.${f.family}.about`)}
      data-choice={f.family}
      onFocus={describe}
      onPointerEnter={describe}
      onBlur={beSilent}
      onPointerLeave={beSilent}
      onClick={() => {
        if (f.refusal) table.refusal.value = f.refusal;
        else chooseFamily(table, ui, f.family);
      }}
    >
      <ActionIcon family={f.family} />
      <b>{t(`table.family.${f.family}`)}</b>
      <span class="cost">
        {f.refusal && !waiting ? familyReason(f.family, f.refusal) : f.cost}
        {f.refusal && <span class="visually-hidden"> {reason}</span>}
      </span>
      <kbd class="single" aria-label={t('table.key', { key: f.key })}>
        {f.key}
      </kbd>
    </button>
  );
}
