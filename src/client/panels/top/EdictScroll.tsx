/** This month's edict as a scroll; opened, it tells the effect, the history and next month's. */
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { t, tContent } from '../../app/i18n.ts';
import { Seal } from '../signs/Seal.tsx';
import { useTable } from '../table-context.ts';
import { edictText, historyText } from '../words/cards.ts';
import { companyName } from '../words/names.ts';
import { listed } from '../words/numbers.ts';
import { Popover } from './Popover.tsx';

export function EdictScroll(): VNode {
  const { table, ui } = useTable();
  const large = ui.moments.value[0]?.type === 'monthBegan';
  // It comes to its place only after it was shown large.
  const announced = useRef(false);
  if (large) announced.current = true;
  const { schedule, month, named } = table.state.value;
  const now = schedule.edicts[month - 1] ?? '';
  const next = schedule.edicts[month];
  const card = table.rules.edicts[now];
  const names = card?.order?.who === 'everyone' ? [] : named;
  return (
    <Popover
      class={announced.current && !large ? 'edict arrives' : 'edict'}
      label={t('table.edict.open')}
      summary={
        <>
          <i class="scroll-rod" />
          <span class="paper">
            <Seal glyph="令" />
            <span class="words">
              <small>{t('table.edict.of', { month })}</small>
              <b>{tContent(`edict.${now}`)}</b>
              <span class="gist">{edictText(table, now)}</span>
            </span>
          </span>
          <i class="scroll-rod" />
        </>
      }
    >
      <h3>{tContent(`edict.${now}`)}</h3>
      <p>{edictText(table, now)}</p>
      {names.length > 0 && (
        <p class="named">
          {t('table.edict.names', { companies: listed(names.map((s) => companyName(table, s))) })}
        </p>
      )}
      <h4>{t('table.edict.history')}</h4>
      <p class="history">{historyText('edict', now)}</p>
      {next && (
        <>
          <h4>{t('table.edict.next', { edict: tContent(`edict.${next}`) })}</h4>
          <p>{edictText(table, next)}</p>
        </>
      )}
    </Popover>
  );
}
