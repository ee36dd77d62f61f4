/** The painted board at the position that is looked at; nothing can be played on it. */
import { effect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { reducedMotion } from '../../app/motion.ts';
import { ts } from '../../app/studyTexts.ts';
import { BoardSlot } from '../../panels/board/BoardSlot.tsx';
import { TableContext } from '../../panels/table-context.ts';
import { createTableUi } from '../../panels/ui.ts';
import type { Study } from './study.ts';

/** The board lies above the tabs, and not beside them (study.css). */
const STACKED = '(max-width: 979px)';

/** Scrolls to the board when it is asked for, and back to where one was when its line is left. */
function bringIntoSight(study: Study, board: () => Element | null): () => void {
  const behavior = (): ScrollBehavior => (reducedMotion.peek() ? 'auto' : 'smooth');
  const isStacked = (): boolean => matchMedia(STACKED).matches;
  let before: { top: number; ply: number } | undefined;
  const stops = [
    effect(() => {
      if (study.calls.value === 0 || !isStacked()) return;
      before = { top: scrollY, ply: study.ply.peek() };
      board()?.scrollIntoView({ block: 'start', behavior: behavior() });
    }),
    effect(() => {
      if (study.aside.value || !before) return;
      const { top, ply } = before;
      before = undefined;
      if (study.ply.peek() === ply) scrollTo({ top, behavior: behavior() });
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

export function StudyBoard({ study }: { study: Study }) {
  const scope = useMemo(() => ({ table: study.table, ui: createTableUi() }), [study]);
  useEffect(
    () =>
      effect(() => {
        scope.ui.pointedAt.value = study.targets.value;
      }),
    [study, scope],
  );
  const place = useRef<HTMLElement>(null);
  useEffect(() => bringIntoSight(study, () => place.current), [study]);
  const shown = study.aside.value;
  return (
    <section
      ref={place}
      class={`study-board${shown ? ' aside' : ''}`}
      aria-label={ts('study.board')}
      data-shows={shown ? 'aside' : 'game'}
    >
      <TableContext.Provider value={scope}>
        <BoardSlot />
      </TableContext.Provider>
      {shown && <p class="aside-sign">{shown.aside.title()}</p>}
    </section>
  );
}
