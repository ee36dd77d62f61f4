import '../../styles/rules.css';
import '../../styles/pack.css';
import type { ComponentChildren } from 'preact';
import { tk } from '../../app/packTexts.ts';
import { Header } from '../parts/Header.tsx';
import { TermWords } from '../parts/TermWords.tsx';
import { Plan } from './Plan.tsx';
import { PARTS, type Part, READING, WORDS } from './parts.ts';
import { QuizKey } from './QuizKey.tsx';
import { Rubric } from './Rubric.tsx';
import { TeachingNote } from './TeachingNote.tsx';
import { Words } from './Words.tsx';

/** Everything that a teacher needs for a lesson beside the room itself; made to be printed. */
export function PackPage() {
  return (
    <div class="rules-page pack-page">
      <Header />
      <div class="rules-body">
        <nav class="contents" id="contents" aria-labelledby="contents-title">
          <h2 id="contents-title">{tk('pack.contents')}</h2>
          <ol>
            {PARTS.map((part, i) => (
              <li key={part}>
                <a href={`#${part}`}>
                  <span class="section-number">{i + 1}</span>
                  {tk(`pack.${part}`)}
                </a>
              </li>
            ))}
          </ol>
          <div class="contents-tools">
            <button type="button" class="button" onClick={() => print()}>
              {tk('pack.print')}
            </button>
          </div>
        </nav>
        <main id="content" class="rulebook pack" tabIndex={-1}>
          <h1>{tk('pack.title')}</h1>
          <p>{tk('pack.intro')}</p>
          {PARTS.map((part, i) => (
            <section key={part} id={part} aria-labelledby={`${part}-title`}>
              <h2 id={`${part}-title`}>
                <span class="section-number">{i + 1}</span>
                {tk(`pack.${part}`)}
              </h2>
              <TermWords label={tk('pack.words.here')} ids={WORDS[part] ?? []} />
              {CONTENT[part]()}
            </section>
          ))}
        </main>
      </div>
    </div>
  );
}

const CONTENT: Readonly<Record<Part, () => ComponentChildren>> = {
  objectives: () => <Objectives />,
  plan50: () => <Plan minutes={50} />,
  plan75: () => <Plan minutes={75} />,
  note: () => <TeachingNote />,
  rubric: () => <Rubric />,
  key: () => <QuizKey />,
  words: () => <Words />,
  sources: () => <Sources />,
};

function Objectives() {
  return (
    <>
      <p>{tk('pack.objectives.about')}</p>
      <ul class="rule-list">
        {([1, 2, 3, 4, 5, 6] as const).map((n) => (
          <li key={n}>{tk(`pack.objectives.${n}`)}</li>
        ))}
      </ul>
    </>
  );
}

function Sources() {
  return (
    <>
      {([1, 2, 3, 4] as const).map((n) => (
        <p key={n}>{tk(`pack.sources.${n}`)}</p>
      ))}
      <p>{tk('pack.sources.read')}</p>
      <ul class="rule-list">
        {READING.map((address) => (
          <li key={address}>
            <a href={address} rel="noreferrer">
              {address}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
