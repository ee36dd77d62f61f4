import { useContext } from 'preact/hooks';
import type { TermId } from '../../../content/glossary.ts';
import { termWords } from '../../app/glossary.ts';
import { Term } from '../../panels/term/Term.tsx';
import { TermRules } from '../../panels/term/TermRules.ts';

interface TermWordsProps {
  /** Said before the words. */
  label: string;
  ids: readonly TermId[];
  class?: string;
}

/** Words by their names in a row, each of which explains itself; those that there are not are left out. */
export function TermWords({ label, ids, class: extra = '' }: TermWordsProps) {
  const rules = useContext(TermRules);
  const known = ids.flatMap((id) => {
    const words = termWords(id, rules);
    return words ? [{ id, title: words.title }] : [];
  });
  if (known.length === 0) return null;
  return (
    <p class={`term-words ${extra}`}>
      <span class="term-words-label">{label}</span>
      {known.map(({ id, title }) => (
        <Term key={id} id={id}>
          {title}
        </Term>
      ))}
    </p>
  );
}
