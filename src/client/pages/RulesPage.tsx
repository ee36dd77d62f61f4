import '../styles/rules.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { locale, t } from '../app/i18n.ts';
import { SCENARIOS } from '../app/newGame.ts';
import { rulebookFor } from '../app/rulebook.ts';
import { lastScenario } from '../app/settings.ts';
import { Choice } from './parts/Choice.tsx';
import { Header } from './parts/Header.tsx';
import { Contents } from './rules/Contents.tsx';
import { RulebookSections } from './rules/RulebookSections.tsx';

/** The whole rulebook with the numbers of the chosen scenario. */
export function RulesPage() {
  const [scenario, setScenario] = useState(
    SCENARIOS.find(({ id }) => id === lastScenario.value)?.id ?? 'standard',
  );
  const language = locale.value;
  const book = useMemo(() => rulebookFor(scenario, language), [scenario, language]);
  useEffect(() => {
    // The address may name a section that did not exist when the page was opened.
    const anchor = decodeURIComponent(location.hash.slice(1));
    if (anchor) document.getElementById(anchor)?.scrollIntoView();
  }, []);
  return (
    <div class="rules-page">
      <Header />
      <div class="rules-body">
        <Contents sections={book.sections} params={book.params}>
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
          <RulebookSections sections={book.sections} params={book.params} />
        </main>
      </div>
    </div>
  );
}
