/** One choice as a card of the dock: sign, title, cost, effect or the reason why not. */
import type { VNode } from 'preact';
import { t } from '../../app/i18n.ts';
import { DistrictIcon } from '../signs/ActionIcon.tsx';
import { Emblem } from '../signs/Emblem.tsx';
import { GateGlyph } from '../signs/GateGlyph.tsx';
import { Seal } from '../signs/Seal.tsx';
import { Stall } from '../signs/Stall.tsx';
import { useTable } from '../table-context.ts';
import { refusalText, shortReason } from '../words/refusals.ts';
import type { Choice, Sign } from './choice.ts';

interface CardProps {
  choice: Choice;
  /** The number key, where there is one. */
  hotkey: number | undefined;
  tabIndex: number;
}

export function ChoiceCard({ choice, hotkey, tabIndex }: CardProps): VNode {
  const { table, ui } = useTable();
  const { refusal } = choice;
  const reason = refusal ? refusalText(refusal) : '';
  const describe = (): void => {
    ui.hint.value = reason;
  };
  const beSilent = (): void => {
    ui.hint.value = '';
  };
  return (
    <button
      type="button"
      class={`choice sign-${choice.sign.kind}${choice.picked ? ' on' : ''}`}
      aria-pressed={choice.picked}
      aria-disabled={refusal !== undefined}
      data-choice={choice.key}
      tabIndex={tabIndex}
      title={reason}
      onFocus={describe}
      onPointerEnter={describe}
      onBlur={beSilent}
      onPointerLeave={beSilent}
      onClick={() => {
        table.refusal.value = refusal;
        if (!refusal) choice.choose();
      }}
    >
      <span class="sign">
        <ChoiceSign sign={choice.sign} />
      </span>
      <b>{choice.title}</b>
      <span class="detail">{choice.detail}</span>
      {refusal ? (
        <span class="reason">
          {shortReason(refusal)}
          <span class="visually-hidden"> {reason}</span>
        </span>
      ) : (
        choice.effect !== '' && <span class="effect">{choice.effect}</span>
      )}
      {hotkey !== undefined && (
        <kbd class="single" aria-label={t('table.key', { key: hotkey })}>
          {hotkey}
        </kbd>
      )}
    </button>
  );
}

const SEALS = { comply: '允', defy: '拒', decline: '谢', accept: '允', refuse: '拒' } as const;

function ChoiceSign({ sign }: { sign: Sign }): VNode {
  const { table } = useTable();
  const { gates, treatyUntil } = table.state.value;
  switch (sign.kind) {
    case 'district':
      return <DistrictIcon district={sign.district} size={28} />;
    case 'company':
      return <Emblem seat={sign.seat} size={28} />;
    case 'independent':
      return <Stall independent={sign.independent} />;
    case 'gate':
      return (
        <GateGlyph
          gate={sign.gate}
          status={gates[sign.gate.id]}
          until={treatyUntil[sign.gate.id]}
          width={56}
        />
      );
    case 'gates':
      return (
        <span class="glyphs">
          {sign.gates.map((gate) => (
            <GateGlyph key={gate.id} gate={gate} status={gates[gate.id]} until={0} width={48} />
          ))}
        </span>
      );
    case 'seal':
      return <Seal glyph={SEALS[sign.text]} tone={sign.text} />;
  }
}
