import { glossarySection, type TermId } from '../../../content/glossary.ts';
import { inARow } from '../../../i18n/inARow.ts';
import { CONCEPTS } from '../../../review/concepts.ts';
import { termWords } from '../../app/glossary.ts';
import { locale } from '../../app/i18n.ts';
import { tk } from '../../app/packTexts.ts';
import { pathOf } from '../../app/router.ts';
import { anchorOf } from '../rules/words.ts';
import { ALL_WORDS } from './parts.ts';

const EXPLAINED: ReadonlySet<TermId> = new Set([
  ...ALL_WORDS,
  ...CONCEPTS.map((concept): TermId => `concept.${concept}`),
]);

/** On paper nothing opens by a press: what the words mean stands here. */
export function Words() {
  return (
    <>
      <p>
        {tk('pack.words.about')}{' '}
        <a
          href={`${pathOf({ page: 'rules' })}#${anchorOf(glossarySection([]).id)}`}
          target="_blank"
          rel="noopener"
        >
          {tk('pack.words.book')}
        </a>
      </p>
      <dl class="pack-words">
        {[...EXPLAINED].map((id) => {
          const words = termWords(id);
          return (
            words && (
              <div key={id}>
                <dt>{words.title}</dt>
                <dd>{inARow(locale.value, words.sentences)}</dd>
              </div>
            )
          );
        })}
      </dl>
    </>
  );
}
