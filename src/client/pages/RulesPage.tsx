import '../styles/rules.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { locale, t } from '../app/i18n.ts';
import { SCENARIOS } from '../app/newGame.ts';
import { rulebookFor } from '../app/rulebook.ts';
import { searchRulebook, termsOf } from '../app/rulebookSearch.ts';
import { lastScenario } from '../app/settings.ts';
import { Choice } from './parts/Choice.tsx';
import { Header } from './parts/Header.tsx';
import { Contents } from './rules/Contents.tsx';
import { Terms } from './rules/Marked.tsx';
import { RulebookSections } from './rules/RulebookSections.tsx';
import { Search } from './rules/Search.tsx';
import { searchedSections } from './rules/searched.ts';

/** The whole rulebook with the numbers of the chosen scenario. */
export function RulesPage() {
  const [scenario, setScenario] = useState(
    SCENARIOS.find(({ id }) => id === lastScenario.value)?.id ?? 'standard',
  );
  const language = locale.value;
  const book = useMemo(() => rulebookFor(scenario, language), [scenario, language]);
  const [query, setQuery] = useState('');
  const searched = useMemo(() => searchedSections(book.sections, book.params), [book]);
  const found = useMemo(() => searchRulebook(searched, termsOf(query)), [searched, query]);
  const terms = useMemo(() => (found.length > 0 ? termsOf(query) : []), [found, query]);
  useEffect(() => {
    // The address may name a section that did not exist when the page was opened.
    const anchor = decodeURIComponent(location.hash.slice(1));
    if (anchor) document.getElementById(anchor)?.scrollIntoView();
  }, []);
  return (
    <div class="rules-page">
      <Header />
      <div class="rules-body">
        <Contents
          sections={book.sections}
          params={book.params}
          search={<Search query={query} found={found} onQuery={setQuery} />}
        >
          <Choice
            label={t('app.rulebook.numbers')}
            options={SCENARIOS.map(({ id }) => ({ value: id, label: t(`scenario.${id}`) }))}
            value={scenario}
            onChange={setScenario}
          />
          <button type="button" class="button" onClick={() => print()}>
            {t('app.rulebook.print')}
          </button>
        </Contents>
        <main id="content" class="rulebook" tabIndex={-1}>
          <h1>{t('app.rulebook')}</h1>
          <Terms.Provider value={terms}>
            <RulebookSections sections={book.sections} params={book.params} />
          </Terms.Provider>
        </main>
      </div>
    </div>
  );
}
