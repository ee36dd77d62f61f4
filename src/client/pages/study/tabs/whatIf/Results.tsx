/** What has come of the games so far: shares won, final scores, words and a table. */
import { useMemo } from 'preact/hooks';
import { compareEndings } from '../../../../../review/comparison.ts';
import { spreadOf } from '../../../../../review/whatIf.ts';
import type { WhatIfSession } from '../../../../app/review/whatIfSession.ts';
import { tw } from '../../../../app/studyTexts.ts';
import { Term } from '../../../../panels/term/Term.tsx';
import { positionAt, type Study } from '../../study.ts';
import { Numbers } from './Numbers.tsx';
import { Scores } from './Scores.tsx';
import { known } from './scores.ts';
import { Wins } from './Wins.tsx';
import { changePhrase, comparisonSentences, leaderSentence } from './words.ts';

interface ResultsProps {
  study: Study;
  session: WhatIfSession;
}

export function Results({ study, session }: ResultsProps) {
  const { game, table } = study;
  const { ply, games, cards, change } = session.plan;
  const played = session.played.value;
  const changed = session.changed.value;
  const spread = useMemo(() => spreadOf(known(played), games), [played, games]);
  const other = useMemo(
    () => (change ? spreadOf(known(changed), games) : undefined),
    [changed, change, games],
  );
  const comparison = useMemo(
    () => (change ? compareEndings(played, changed) : undefined),
    [played, changed, change],
  );
  if (spread.games === 0) return null;
  const sentences =
    change && comparison
      ? comparisonSentences(table, change, comparison)
      : [leaderSentence(table, spread)];
  const elsewhere = ply !== study.ply.value;
  return (
    <div class="what-if-results" data-games={spread.games}>
      {elsewhere && (
        <p class="elsewhere">
          <span>
            {tw('whatIf.elsewhere', {
              month: positionAt(game, ply).state.month,
              n: ply,
              of: game.positions.length - 1,
            })}
          </span>
          <button type="button" class="button" onClick={() => study.goTo(ply)}>
            {tw('whatIf.elsewhere.go')}
          </button>
        </p>
      )}
      <section class="what-it-says" aria-labelledby="what-it-says-title">
        <h3 id="what-it-says-title">{tw('whatIf.says')}</h3>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {cards === 'dealt' && (
          <p class="soft">
            <Term id="review.hindsight">{tw('whatIf.says.dealt')}</Term>
          </p>
        )}
        {change && (
          <p class="soft what-changed">
            {tw('whatIf.changed.legend', { change: changePhrase(table, change) })}
          </p>
        )}
        <p class="soft">{tw('whatIf.says.bots')}</p>
      </section>
      <Wins table={table} played={spread} changed={other} comparison={comparison} />
      <Scores table={table} played={known(played)} changed={change && known(changed)} />
      <details class="what-if-numbers">
        <summary>{tw('whatIf.table')}</summary>
        <Numbers
          table={table}
          played={{ spread, endings: known(played) }}
          changed={other && { spread: other, endings: known(changed) }}
          comparison={comparison}
        />
      </details>
    </div>
  );
}
