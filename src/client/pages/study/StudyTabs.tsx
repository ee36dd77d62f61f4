/** The tabs beside the board. A tab that was opened once stays, so that its work goes on. */
import { useState } from 'preact/hooks';
import { noRoom } from '../../app/review/kept.ts';
import type { TabId } from '../../app/study/beside.ts';
import { ts } from '../../app/studyTexts.ts';
import { useRovingFocus } from '../../panels/focus.ts';
import type { Study } from './study.ts';
import { STUDY_TABS } from './tabs/index.ts';

/** A panel that scrolls must take the focus, or the keyboard cannot read to its end. */
const REACHABLE = 0;

export function StudyTabs({ study }: { study: Study }) {
  const list = useRovingFocus<HTMLDivElement>();
  const current = study.beside.value.tab;
  const [opened, setOpened] = useState<ReadonlySet<TabId>>(new Set([current]));
  const open = (id: TabId): void => {
    study.look({ tab: id });
    if (!opened.has(id)) setOpened(new Set([...opened, id]));
  };
  return (
    <section class="study-side" aria-label={ts('study.tabs')}>
      <div class="study-tabs" role="tablist" ref={list} aria-label={ts('study.tabs')}>
        {STUDY_TABS.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`study-tab-${id}`}
            aria-selected={id === current}
            aria-controls={`study-panel-${id}`}
            tabIndex={id === current ? 0 : -1}
            onFocus={() => open(id)}
            onClick={() => open(id)}
          >
            {ts(title)}
          </button>
        ))}
      </div>
      <p class="not-kept" role="status">
        {noRoom.value && ts('study.notKept')}
      </p>
      {STUDY_TABS.map(({ id, Panel }) => (
        <div
          key={id}
          class="study-panel"
          role="tabpanel"
          id={`study-panel-${id}`}
          aria-labelledby={`study-tab-${id}`}
          tabIndex={REACHABLE}
          hidden={id !== current}
        >
          {opened.has(id) && <Panel study={study} />}
        </div>
      ))}
    </section>
  );
}
