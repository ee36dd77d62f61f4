/** The right side: forecast, gates, log, account of the market day, rules. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../app/i18n.ts';
import { useRovingFocus } from '../focus.ts';
import { useScrollCue } from '../scrollCue.ts';
import { useTable } from '../table-context.ts';
import { TABS, type TabId } from '../ui.ts';
import { ForecastTab } from './ForecastTab.tsx';
import { GatesTab } from './GatesTab.tsx';
import { LogTab } from './LogTab.tsx';
import { MarketTab } from './MarketTab.tsx';
import { RulesTab } from './RulesTab.tsx';

const PANELS: Record<TabId, () => VNode> = {
  forecast: ForecastTab,
  gates: GatesTab,
  log: LogTab,
  market: MarketTab,
  rules: RulesTab,
};

/** A panel that scrolls must take the focus, or the keyboard cannot read to its end. */
const REACHABLE = 0;

export function Tabs(): VNode {
  const { ui } = useTable();
  const list = useRovingFocus<HTMLDivElement>();
  const current = ui.tab.value;
  const Panel = PANELS[current];
  const panel = useRef<HTMLDivElement>(null);
  useScrollCue(panel);
  // A tab begins at its top, however far down the one before was read; the log then goes to its end.
  useLayoutEffect(() => {
    if (panel.current) panel.current.scrollTop = 0;
  }, [current]);
  return (
    <aside class={`right${ui.wide.value ? ' wide' : ''}`} aria-label={t('table.tabs')}>
      <h2 class="visually-hidden">{t('table.tabs')}</h2>
      <div class="tab-bar">
        <div class="tab-list" role="tablist" ref={list}>
          {TABS.map((tab) => (
            <button
              key={tab}
              type="button"
              role="tab"
              id={`tab-${tab}`}
              aria-selected={tab === current}
              aria-controls="tab-panel"
              tabIndex={tab === current ? 0 : -1}
              onFocus={() => {
                ui.tab.value = tab;
              }}
              onClick={() => {
                ui.tab.value = tab;
              }}
            >
              {t(`table.tab.${tab}`)}
            </button>
          ))}
        </div>
        <WidthButton />
      </div>
      <div
        class="tab-panel"
        ref={panel}
        role="tabpanel"
        id="tab-panel"
        aria-labelledby={`tab-${current}`}
        tabIndex={REACHABLE}
      >
        <div class={`tab-body of-${current}`}>
          <Panel key={current} />
        </div>
      </div>
    </aside>
  );
}

/** Wider for reading tables; on a phone it closes the tabs. */
function WidthButton(): VNode {
  const { ui } = useTable();
  const wide = ui.wide.value;
  return (
    <>
      <button
        type="button"
        class="tool widen"
        aria-pressed={wide}
        title={t(wide ? 'table.tabs.narrow' : 'table.tabs.wide')}
        aria-label={t('table.tabs.wide')}
        onClick={() => {
          ui.wide.value = !wide;
        }}
      >
        <svg class="line-icon" width="16" height="16" viewBox="0 0 24 24" aria-hidden="true">
          <path d={wide ? 'M4 5v14M20 12H8M12 8l-4 4 4 4' : 'M20 5v14M4 12h12M12 8l4 4-4 4'} />
        </svg>
      </button>
      <button
        type="button"
        class="primary close-details"
        onClick={() => {
          ui.details.value = false;
        }}
      >
        {t('table.tabs.close')}
      </button>
    </>
  );
}
