/**
 * The place of the painted board. It is loaded on its own; where that fails a sentence says so
 * and the panels carry the game. What is picked there opens the fitting chooser here.
 */
import { computed, effect } from '@preact/signals';
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Action } from '../../../game/actions.ts';
import { t } from '../../app/i18n.ts';
import { reducedMotion } from '../../app/motion.ts';
import { cueOfBeat } from '../../app/sound/cues.ts';
import { playCue } from '../../app/sound/index.ts';
import type { Table } from '../../app/table.ts';
import { theme } from '../../app/theme.ts';
import type { BoardTarget } from '../../board/target.ts';
import { useTable } from '../table-context.ts';
import type { TableUi } from '../ui.ts';
import { momentEvents } from '../words/events.ts';
import { refusalText } from '../words/refusals.ts';
import { eventTargets } from './event-targets.ts';
import { pickTarget } from './pick-target.ts';
import { ShowBanner } from './ShowBanner.tsx';
import { targetLine } from './target-line.ts';
import { ViewControls } from './ViewControls.tsx';

type Load = 'loading' | 'ready' | 'failed';

export function BoardSlot(): VNode {
  const { table, ui } = useTable();
  const host = useRef<HTMLDivElement>(null);
  const [load, setLoad] = useState<Load>('loading');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    let gone = false;
    const undo: (() => void)[] = [];
    async function mount(into: HTMLElement): Promise<void> {
      const { mountBoard } = await import('../../board/index.ts');
      if (gone) return;
      const board = mountBoard(into, table, {
        theme,
        reducedMotion,
        offered: computed(() => offeredIn(table, ui)),
        onPickTarget: (target) => pickTarget(table, ui, target),
        onHover: (target) => {
          ui.hovered.value = target;
          ui.hint.value = target ? targetLine(table, target) : '';
        },
        onBeat: (beat) => playCue(cueOfBeat(beat)),
        hurry: ui.hurry,
        onShow: (report) => {
          ui.show.value = report;
        },
      });
      ui.board.value = board;
      undo.push(() => {
        ui.board.value = undefined;
        ui.show.value = undefined;
        board.dispose();
      });
      await board.ready;
      undo.push(effect(() => board.highlight(pointedAt(table, ui))));
      settle('ready');
    }
    function settle(how: Load): void {
      if (gone) return;
      setLoad(how);
      ui.settled.value = true;
    }
    mount(element).catch((error: unknown) => {
      console.error(error);
      settle('failed');
    });
    return () => {
      gone = true;
      for (const step of undo.reverse()) step();
    };
  }, [table, ui, attempt]);
  return (
    <>
      <div class={`board ${load}`}>
        <div class="board-host" ref={host} aria-hidden="true" />
        {load !== 'ready' && (
          <p class="board-note" role="status">
            {t(load === 'failed' ? 'table.board.failed' : 'table.board.loading')}
          </p>
        )}
        {load === 'failed' && (
          <button
            type="button"
            class="button board-again"
            onClick={() => {
              setLoad('loading');
              setAttempt(attempt + 1);
            }}
          >
            {t('app.problem.retry')}
          </button>
        )}
        <ShowBanner />
      </div>
      <div class="board-foot">
        <Hint />
        <ViewControls />
      </div>
    </>
  );
}

/** What a line of the log points at, or else where the move that is shown happened. */
function pointedAt(table: Table, ui: TableUi): readonly BoardTarget[] {
  const pointed = ui.pointedAt.value;
  const showing = table.showing.value;
  if (pointed.length > 0 || showing.kind !== 'move') return pointed;
  return momentEvents(table, showing.event).flatMap(eventTargets);
}

/** With a chooser open the board offers that family only. */
function offeredIn(table: Table, ui: TableUi): readonly Action[] | undefined {
  const family = ui.family.value;
  return family && table.legal.value.filter((a) => a.type === family);
}

/** What the pointer or the focus is on, in one line. */
function Hint(): VNode {
  const { table, ui } = useTable();
  const refusal = table.refusal.value;
  // What the prompt says as well is not said twice.
  const line = refusal && refusalText(refusal) === ui.hint.value ? '' : ui.hint.value;
  return (
    <p class={`hint${line ? ' shown' : ''}`} role="status">
      {line}
    </p>
  );
}
