/** What is to be changed: first what kind of thing, then which and how. */
import { useId } from 'preact/hooks';
import { DISTRICTS, GATE_KINDS, SEATS, type Seat } from '../../../../../game/seats.ts';
import type { ReadonlyState } from '../../../../../game/state.ts';
import { tContent } from '../../../../app/i18n.ts';
import { tw } from '../../../../app/studyTexts.ts';
import type { Table } from '../../../../app/table.ts';
import { edictText, headlineText } from '../../../../panels/words/cards.ts';
import { companyName, districtName, kindName } from '../../../../panels/words/names.ts';
import { Choice } from '../../../parts/Choice.tsx';
import { cardsFor, type Draft, laterMonths, levelsOf, STATUSES, WAYS, WHATS } from './draft.ts';

export interface ChangeFormProps {
  table: Table;
  /** The position that is changed. */
  state: ReadonlyState;
  draft: Draft;
  onChange(set: Partial<Draft>): void;
}

export function ChangeForm(props: ChangeFormProps) {
  const { draft, onChange } = props;
  return (
    <div class="change-form">
      <Choice
        label={tw('whatIf.change')}
        options={WHATS.map((value) => ({ value, label: tw(`whatIf.change.${value}`) }))}
        value={draft.what}
        onChange={(what) => onChange({ what })}
      />
      <Fields {...props} />
    </div>
  );
}

function Fields(props: ChangeFormProps) {
  switch (props.draft.what) {
    case 'none':
      return <p class="soft">{tw('whatIf.change.none.about')}</p>;
    case 'gate':
      return <GateFields {...props} />;
    case 'level':
      return <LevelFields {...props} />;
    case 'cash':
      return <CashFields {...props} />;
    default:
      return <CardFields {...props} what={props.draft.what} />;
  }
}

function CompanyField({ table, draft, onChange }: ChangeFormProps) {
  return (
    <Choice
      label={tw('whatIf.change.company')}
      options={SEATS.map((seat) => ({ value: String(seat), label: companyName(table, seat) }))}
      value={String(draft.seat)}
      onChange={(value) => onChange({ seat: Number(value) as Seat })}
    />
  );
}

function GateFields({ table, draft, onChange }: ChangeFormProps) {
  return (
    <>
      <Choice
        label={tw('whatIf.change.way')}
        options={WAYS.map(([owner, guest], i) => ({
          value: String(i),
          label: tw('whatIf.change.way.value', {
            owner: companyName(table, owner),
            guest: companyName(table, guest),
          }),
        }))}
        value={String(WAYS.findIndex(([o, g]) => o === draft.seat && g === draft.guest))}
        onChange={(value) => {
          const way = WAYS[Number(value)];
          if (way) onChange({ seat: way[0], guest: way[1] });
        }}
      />
      <Choice
        label={tw('whatIf.change.kind')}
        options={GATE_KINDS.map((value) => ({ value, label: kindName(value) }))}
        value={draft.kind}
        onChange={(kind) => onChange({ kind })}
      />
      <Choice
        label={tw('whatIf.change.status')}
        options={STATUSES.map((value) => ({ value, label: tw(`whatIf.change.${value}`) }))}
        value={draft.status}
        onChange={(status) => onChange({ status })}
      />
    </>
  );
}

function LevelFields(props: ChangeFormProps) {
  const { table, state, draft, onChange } = props;
  const { seat, district } = draft;
  const now = state.companies[seat].levels[district];
  return (
    <>
      <CompanyField {...props} />
      <Choice
        label={tw('whatIf.change.district')}
        options={DISTRICTS.map((value) => ({ value, label: districtName(value) }))}
        value={district}
        onChange={(value) => onChange({ district: value })}
      />
      <Choice
        label={tw('whatIf.change.to')}
        options={levelsOf(table.rules, seat, district).map((level) => ({
          value: String(level),
          label: level === now ? tw('whatIf.change.to.now', { n: level }) : String(level),
        }))}
        value={String(draft.level)}
        onChange={(value) => onChange({ level: Number(value) })}
      />
    </>
  );
}

function CashFields(props: ChangeFormProps) {
  const { state, draft, onChange } = props;
  const id = useId();
  return (
    <>
      <CompanyField {...props} />
      <p class="choice-field">
        <label for={id}>{tw('whatIf.change.coins', { n: state.companies[draft.seat].cash })}</label>
        <input
          id={id}
          class="coins-field"
          type="number"
          inputMode="numeric"
          min={0}
          max={1000}
          value={draft.coins}
          onInput={(event) => onChange({ coins: event.currentTarget.value })}
        />
      </p>
    </>
  );
}

interface CardFieldsProps extends ChangeFormProps {
  what: 'edict' | 'headline';
}

function CardFields({ table, state, draft, onChange, what }: CardFieldsProps) {
  const months = laterMonths(table.rules, state, what);
  if (months.length === 0) return <p class="soft">{tw('whatIf.change.noMonth')}</p>;
  return (
    <>
      <Choice
        label={tw('whatIf.change.month')}
        options={months.map((month) => ({ value: String(month), label: String(month) }))}
        value={String(draft.month)}
        onChange={(value) => onChange({ month: Number(value) })}
      />
      <Choice
        label={tw('whatIf.change.card')}
        options={cardsFor(table.rules, state, what, draft.month).map((value) => ({
          value,
          label: tContent(`${what}.${value}`),
        }))}
        value={draft.card}
        about={what === 'edict' ? edictText(table, draft.card) : headlineText(table, draft.card)}
        onChange={(card) => onChange({ card })}
      />
    </>
  );
}
