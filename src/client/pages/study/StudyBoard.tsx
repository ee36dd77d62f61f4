/** The painted board at the position that is looked at; nothing can be played on it. */
import { effect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { ts } from '../../app/studyTexts.ts';
import { BoardSlot } from '../../panels/board/BoardSlot.tsx';
import { TableContext } from '../../panels/table-context.ts';
import { createTableUi } from '../../panels/ui.ts';
import type { Study } from './study.ts';

export function StudyBoard({ study }: { study: Study }) {
  const scope = useMemo(() => ({ table: study.table, ui: createTableUi() }), [study]);
  useEffect(
    () =>
      effect(() => {
        scope.ui.pointedAt.value = study.targets.value;
      }),
    [study, scope],
  );
  const shown = study.aside.value;
  return (
    <section
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
