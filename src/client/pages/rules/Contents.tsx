import type { ComponentChildren } from 'preact';
import { t } from '../../app/i18n.ts';
import type { RulebookSection, TextParams } from '../../app/rulebook.ts';
import { anchorOf, words } from './words.ts';

interface ContentsProps {
  sections: readonly RulebookSection[];
  params: TextParams;
  /** Above the list. */
  search: ComponentChildren;
  children: ComponentChildren;
}

function Entries({ sections, params }: Omit<ContentsProps, 'children' | 'search'>) {
  return (
    <ol>
      {sections.map((section) => (
        <li key={section.id}>
          <a href={`#${anchorOf(section.id)}`}>
            <span class="section-number">{section.id}</span>
            {words(section.title, params)}
          </a>
          {section.sections && <Entries sections={section.sections} params={params} />}
        </li>
      ))}
    </ol>
  );
}

/** Beside the rulebook on a wide screen; folded above it on a narrow one. */
export function Contents({ sections, params, search, children }: ContentsProps) {
  const wide = matchMedia('(min-width: 900px)').matches;
  return (
    <nav class="contents" id="contents" aria-labelledby="contents-title">
      {search}
      <details open={wide}>
        <summary id="contents-title">{t('app.rulebook.contents')}</summary>
        <Entries sections={sections} params={params} />
      </details>
      <div class="contents-tools">{children}</div>
    </nav>
  );
}
