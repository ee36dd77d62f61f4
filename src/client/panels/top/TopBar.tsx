/** Brand, month, edict, headlines, and the tools that the page's owner puts there. */
import type { ComponentChildren, VNode } from 'preact';
import { t } from '../../app/i18n.ts';
import { NetMenu } from '../net/NetMenu.tsx';
import { Seal } from '../signs/Seal.tsx';
import { useTable } from '../table-context.ts';
import { EdictScroll } from './EdictScroll.tsx';
import { Headlines } from './Headlines.tsx';
import { MonthLanterns } from './MonthLanterns.tsx';

interface TopBarProps {
  tools: ComponentChildren;
  onLeave(): void;
}

export function TopBar({ tools, onLeave }: TopBarProps): VNode {
  const { table, ui } = useTable();
  const { month } = table.state.value;
  const { months } = table.rules.scenario;
  return (
    <header class="top">
      <div class="brand">
        <Seal glyph="园" size={42} />
        <div>
          <h1>{t('table.title')}</h1>
          <p class="motto">{t('table.motto', { n: months })}</p>
          <p class="month-line" aria-hidden="true">
            <b>{t('table.monthShort', { n: month })}</b> {t('table.monthOf', { of: months })}
          </p>
        </div>
      </div>
      <MonthLanterns />
      <EdictScroll />
      <Headlines />
      <div class="top-tools">
        <button
          type="button"
          class="tool"
          title={t('table.help.open')}
          aria-label={t('table.help.open')}
          onClick={() => {
            ui.help.value = true;
          }}
        >
          ?
        </button>
        <NetMenu />
        {tools}
        <button
          type="button"
          class="tool leave"
          title={t('table.leave')}
          aria-label={t('table.leave')}
          onClick={onLeave}
        >
          <svg class="line-icon" width="19" height="19" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M10 4H5v16h5M14 8l4 4-4 4M18 12H9" />
          </svg>
        </button>
      </div>
    </header>
  );
}
