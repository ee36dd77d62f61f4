/** The table: top bar, companies, board, tabs and dock, laid out for desk, tablet or phone. */
import { effect } from '@preact/signals';
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { SEATS } from '../../game/seats.ts';
import { t } from '../app/i18n.ts';
import type { Table } from '../app/table.ts';
import '../styles/table/index.css';
import { BoardSlot } from './board/BoardSlot.tsx';
import { CompanyCard } from './cards/CompanyCard.tsx';
import { CompanyStrip } from './cards/CompanyStrip.tsx';
import { Dock } from './dock/Dock.tsx';
import { GameOver } from './GameOver.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { listenToKeys } from './keyboard.ts';
import { TableContext, useTable } from './table-context.ts';
import { Tabs } from './tabs/Tabs.tsx';
import { TopBar } from './top/TopBar.tsx';
import { closeChoosers, createTableUi, type TableUi } from './ui.ts';

export interface TablePageProps {
  table: Table;
  onLeave(): void;
  /** Shows the full score; offered when the game is over. */
  onFinished?: () => void;
  /** Language, theme, sound, settings: placed in the top bar. */
  tools?: ComponentChildren;
}

export function TablePage({ table, onLeave, onFinished, tools }: TablePageProps): VNode {
  const scope = useMemo(() => ({ table, ui: createTableUi() }), [table]);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => follow(table, scope.ui), [table, scope]);
  useEffect(
    () => (root.current ? listenToKeys(table, scope.ui, root.current) : undefined),
    [table, scope],
  );
  return (
    <TableContext.Provider value={scope}>
      <div class="table-page" ref={root}>
        <a class="skip-link" href="#dock">
          {t('table.skipToActions')}
        </a>
        <TopBar tools={tools} onLeave={onLeave} />
        <Companies />
        <main class="board-area" id="content" tabIndex={-1}>
          <BoardSlot />
          <Result onScore={onFinished} onLeave={onLeave} />
        </main>
        <Foot />
        <HelpDialog />
      </div>
    </TableContext.Provider>
  );
}

/** Closes choosers when the turn passes and opens the forecast when a decision comes. */
function follow(table: Table, ui: TableUi): () => void {
  return effect(() => {
    if (table.toMove.value === table.viewer) return;
    closeChoosers(ui);
  });
}

function Companies(): VNode {
  const { ui } = useTable();
  const open = ui.company.value;
  return (
    <section class="left" aria-label={t('table.companies')}>
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
