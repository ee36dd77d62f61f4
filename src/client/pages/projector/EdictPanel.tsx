import { tContent } from '../../app/i18n.ts';
import { tt } from '../../app/teachTexts.ts';
import { historyText } from '../../panels/words/cards.ts';
import { Seal } from '../art/Seal.tsx';

/** The edict of the leading month, and what really happened. */
export function EdictPanel({ id }: { id: string }) {
  return (
    <section class="edict-panel" aria-labelledby="edict-title">
      <Seal glyph="令" size={60} />
      <div>
        <p class="edict-kicker">{tt('projector.edict')}</p>
        <h2 id="edict-title">{tContent(`edict.${id}`)}</h2>
        <p>{historyText('edict', id)}</p>
      </div>
    </section>
  );
}
