import '../styles/score.css';
import '../styles/score-tables.css';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { standings } from '../../game/scoring.ts';
import { t } from '../app/i18n.ts';
import type { StudyRoute } from '../app/router.ts';
import { seedOf } from '../app/saveFile.ts';
import { scoreLedger } from '../app/scoreLedger.ts';
import type { Table } from '../app/table.ts';
import { TermRules } from '../panels/term/TermRules.ts';
import { Seal } from './art/Seal.tsx';
import { WallFoot, WallTop } from './art/WallTop.tsx';
import { Tools } from './parts/Tools.tsx';
import { AwardsTable } from './score/AwardsTable.tsx';
import { LedgerTable } from './score/LedgerTable.tsx';
import { Podium } from './score/Podium.tsx';
import { type Onward, ScoreActions } from './score/ScoreActions.tsx';
import { ValueCurve } from './score/ValueCurve.tsx';
import { Verdict } from './score/Verdict.tsx';

interface ScorePageProps {
  table: Table;
  /** Back to the board, which stays behind the result. */
  onBoard: () => void;
  /** The way on, where it is not another game. */
  onward?: Onward | undefined;
  /** Where the game is looked at again. */
  study: StudyRoute;
}

/** Who won, and where every point came from. Over the table; Escape shows the board. */
export function ScorePage({ table, onBoard, onward, study }: ScorePageProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    document.getElementById('score-title')?.focus();
  }, []);
  const state = table.state.value;
  const events = table.events.value;
  const seed = useMemo(() => seedOf(table), [table]);
  const ranking = useMemo(() => standings(table.rules, state), [table, state]);
  const ledgers = useMemo(
    () =>
      scoreLedger(
        table.rules,
        events.map(({ event }) => event),
        state,
      ),
    [table, events, state],
  );
  return (
    <dialog ref={dialog} class="score-page" aria-labelledby="score-title" onClose={onBoard}>
      <div class="score-scene">
        <WallTop />
        <div class="wall-face" />
        <WallFoot />
        <header class="score-header">
          <p class="score-brand">
            <Seal glyph="园" size={34} />
            {t('app.name')}
          </p>
          <Tools />
        </header>
        <section class="score-top">
          <Verdict table={table} ranking={ranking} />
          <Podium table={table} ranking={ranking} />
          <ValueCurve table={table} ledgers={ledgers} />
          <div class="score-end">
            <ScoreActions table={table} onBoard={onBoard} onward={onward} study={study} />
            <p class="score-colophon">
              {t('app.score.colophon', { months: table.rules.scenario.months })}
              {seed && (
                <>
                  {' · '}
                  {t('app.score.seed')} <code lang="zxx">{seed}</code>
                </>
              )}
            </p>
          </div>
        </section>
      </div>
      <TermRules.Provider value={table.rules}>
        <div class="score-body">
          <LedgerTable table={table} ledgers={ledgers} ranking={ranking} />
          <AwardsTable table={table} />
        </div>
      </TermRules.Provider>
    </dialog>
  );
}
