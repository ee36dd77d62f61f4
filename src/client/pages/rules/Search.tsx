import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../app/i18n.ts';
import type { Found } from '../../app/rulebookSearch.ts';
import { shortcuts } from '../../app/settings.ts';
import { anchorOf } from './words.ts';

interface SearchProps {
  query: string;
  found: readonly Found[];
  onQuery(query: string): void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, select, textarea') !== null;

/** Looks through the rulebook: `/` comes here, Enter goes to the next hit, Esc ends the search. */
export function Search({ query, found, onQuery }: SearchProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  /** The hit that Enter has gone to last. */
  const at = useRef(-1);
  useEffect(() => {
    at.current = -1;
  }, [query]);
  // The book is long: its key works as soon as it stands there, not only when it has been painted.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== '/' || shortcuts.value === 'off' || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  const goOn = (event: Event): void => {
    event.preventDefault();
    const hits = document.querySelectorAll('.rulebook mark');
    if (hits.length === 0) return;
    hits[at.current]?.classList.remove('here');
    at.current = (at.current + 1) % hits.length;
    hits[at.current]?.classList.add('here');
    hits[at.current]?.scrollIntoView({ block: 'center' });
  };
  const hits = found.reduce((sum, one) => sum + one.hits, 0);
  const looking = query.trim() !== '';
  return (
    <search class="rules-search">
      <form onSubmit={goOn}>
        <label for={id}>{t('app.rulebook.search')}</label>
        <input
          ref={field}
          id={id}
          type="search"
          value={query}
          autocomplete="off"
          aria-describedby={`${id}-about`}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onQuery('');
          }}
        />
        <small id={`${id}-about`}>{t('app.rulebook.search.about')}</small>
      </form>
      <p role="status">
        {looking &&
          (hits === 0
            ? t('app.rulebook.search.none', { query: query.trim() })
            : t('app.rulebook.search.found', { n: hits, sections: found.length }))}
      </p>
      {found.length > 0 && (
        <ol>
          {found.map((section) => (
            <li key={section.id}>
              <a href={`#${anchorOf(section.id)}`}>
                <span class="section-number">{section.id}</span>
                {section.title}
                <span class="search-hits">{section.hits}</span>
              </a>
            </li>
          ))}
        </ol>
      )}
    </search>
  );
}
