/** The table: top bar, companies, board, tabs and dock, laid out for desk, tablet or phone. */
import { effect, untracked } from '@preact/signals';
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { SEATS } from '../../game/seats.ts';
import { t } from '../app/i18n.ts';
import { shortcuts } from '../app/settings.ts';
import { playCue } from '../app/sound/index.ts';
import { listenToTable } from '../app/sound/tableSounds.ts';
import type { Table } from '../app/table.ts';
import '../styles/table/index.css';
import { BoardSlot } from './board/BoardSlot.tsx';
import { CompanyCard } from './cards/CompanyCard.tsx';
import { CompanyStrip } from './cards/CompanyStrip.tsx';
import { Dock } from './dock/Dock.tsx';
import { GameOver } from './GameOver.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { listenToKeys } from './keyboard.ts';
import { Moments } from './moments/Moments.tsx';
import { followMoments } from './moments/queue.ts';
import { NetNotes } from './net/NetNotes.tsx';
import { Talk } from './net/Talk.tsx';
import { TableContext, useTable } from './table-context.ts';
import { Tabs } from './tabs/Tabs.tsx';
import { TermRules } from './term/TermRules.ts';
import { TopBar } from './top/TopBar.tsx';
import { closeChoosers, createTableUi, type TableUi } from './ui.ts';

export interface TablePageProps {
  table: Table;
  onLeave(): void;
  /** Shows the full score; offered when the game is over. */
  onFinished?: () => void;
  /** Language, theme, sound, settings: placed in the top bar. */
  tools?: ComponentChildren;
  /** What a spectator is offered in the dock. */
  forWatchers?: ComponentChildren;
  /** What else is to be said over the board, such as a teacher's words. */
  notes?: ComponentChildren;
}

export function TablePage({
  table,
  onLeave,
  onFinished,
  tools,
  forWatchers,
  notes,
}: TablePageProps): VNode {
  const scope = useMemo(() => ({ table, ui: createTableUi() }), [table]);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => follow(table, scope.ui), [table, scope]);
  useEffect(
    () => listenToTable({ table, picks: [scope.ui.family, scope.ui.treaty], play: playCue }),
    [table, scope],
  );
  useEffect(() => calmDown(table, scope.ui), [table, scope]);
  useEffect(() => followMoments(table, scope.ui), [table, scope]);
  useEffect(
    () => (root.current ? listenToKeys(table, scope.ui, root.current) : undefined),
    [table, scope],
  );
  return (
    <TableContext.Provider value={{ ...scope, forWatchers, notes }}>
      <TermRules.Provider value={table.rules}>
        <div class={`table-page${shortcuts.value === 'off' ? ' no-shortcuts' : ''}`} ref={root}>
          <a class="skip-link" href="#dock">
            {t('table.skipToActions')}
          </a>
          <TopBar tools={tools} onLeave={onLeave} />
          <Companies />
          <main class="board-area">
            <BoardSlot />
            <Moments />
            <NetNotes />
            <Talk />
            <Result onScore={onFinished} onLeave={onLeave} />
          </main>
          <Foot />
          <HelpDialog />
        </div>
      </TermRules.Provider>
    </TableContext.Provider>
  );
}

/** The next market day is shown at the usual speed again. */
function calmDown(table: Table, ui: TableUi): () => void {
  return effect(() => {
    const shown = table.showing.value.kind === 'marketDay' || ui.show.value !== undefined;
    if (!shown) ui.hurry.value = 1;
  });
}

/** When the turn passes, what was begun or refused before is over. */
function follow(table: Table, ui: TableUi): () => void {
  return effect(() => {
    const seat = table.toMove.value;
    untracked(() => {
      ui.hint.value = '';
      table.refusal.value = undefined;
      if (seat !== table.viewer) closeChoosers(ui);
    });
  });
}

function Companies(): VNode {
  const { ui } = useTable();
  const open = ui.company.value;
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open === undefined) return;
    const onPress = (event: Event): void => {
      if (event.target instanceof Node && region.current?.contains(event.target)) return;
      ui.company.value = undefined;
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [open, ui]);
  return (
    <section class="left" ref={region} aria-label={t('table.companies')}>
      <CompanyStrip />
      <div class="cards">
        {SEATS.map((seat) => (
          <div key={seat} class={`card-slot${open === seat ? ' open' : ''}`}>
            <CompanyCard seat={seat} />
          </div>
        ))}
      </div>
    </section>
  );
}

function Foot(): VNode {
  const { ui } = useTable();
  return (
    <div class={`foot${ui.details.value ? ' details' : ''}`}>
      <Tabs />
      <Dock />
    </div>
  );
}

function Result({
  onScore,
  onLeave,
}: {
  onScore: (() => void) | undefined;
  onLeave(): void;
}): VNode | null {
  const { table } = useTable();
  const over = table.state.value.step.kind === 'over' && table.showing.value.kind === 'ready';
  return over ? <GameOver onScore={onScore} onLeave={onLeave} /> : null;
}
