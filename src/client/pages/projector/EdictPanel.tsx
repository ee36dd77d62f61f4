import { cardParams } from '../../../content/params.ts';
import type { Rules } from '../../../game/rules.ts';
import { tContent } from '../../app/i18n.ts';
import { tt } from '../../app/teachTexts.ts';
import { historyText } from '../../panels/words/cards.ts';
import { Seal } from '../art/Seal.tsx';

interface EdictPanelProps {
  id: string;
  /** Those of the room's tables. */
  rules: Rules;
}

/** The edict of the leading month: what it does, and what really happened. */
export function EdictPanel({ id, rules }: EdictPanelProps) {
  const card = rules.edicts[id];
  return (
    <section class="edict-panel" aria-labelledby="edict-title">
      <Seal glyph="令" size={60} />
      <div>
        <p class="edict-kicker">{tt('projector.edict')}</p>
        <h2 id="edict-title">{tContent(`edict.${id}`)}</h2>
        {card && <p class="edict-does">{tContent(`edict.${id}.text`, cardParams(rules, card))}</p>}
        <p>{historyText('edict', id)}</p>
      </div>
    </section>
  );
}
