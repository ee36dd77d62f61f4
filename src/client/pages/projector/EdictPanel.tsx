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
  /** Those of an experiment's half of them. */
  changed?: Rules | undefined;
}

/** What an edict does by these rules; undefined where they have no such card. */
function effectOf(id: string, rules: Rules | undefined): string | undefined {
  const card = rules?.edicts[id];
  return rules && card && tContent(`edict.${id}.text`, cardParams(rules, card));
}

/**
 * The edict of the leading month: what it does, and what really happened. Where half of a class
 * plays with a rule that makes another card of it, both are told, and what happened is left to the
 * cards at the tables: the wall has no room for three texts.
 */
export function EdictPanel({ id, rules, changed }: EdictPanelProps) {
  const usual = effectOf(id, rules);
  const other = effectOf(id, changed);
  return (
    <section class="edict-panel" aria-labelledby="edict-title">
      <Seal glyph="令" size={60} />
      <div>
        <p class="edict-kicker">{tt('projector.edict')}</p>
        <h2 id="edict-title">{tContent(`edict.${id}`)}</h2>
        {other === undefined || other === usual ? (
          <>
            {usual && <p class="edict-does">{usual}</p>}
            <p>{historyText('edict', id)}</p>
          </>
        ) : (
          <dl class="edict-arms">
            <dt>{tt('teach.arm.0')}</dt>
            <dd>{usual}</dd>
            <dt>{tt('teach.arm.1')}</dt>
            <dd>{other}</dd>
          </dl>
        )}
      </div>
    </section>
  );
}
