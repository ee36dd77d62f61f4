/** What next month's edict is, and the headlines of this month and the next. */
import type { VNode } from 'preact';
import { t, tContent } from '../../app/i18n.ts';
import { useTable } from '../table-context.ts';
import { edictText, headlineText, historyText } from '../words/cards.ts';
import { Popover } from './Popover.tsx';

export function Headlines(): VNode {
  const { table } = useTable();
  const { schedule, month } = table.state.value;
  const now = schedule.headlines[month - 1] ?? '';
  const next = schedule.headlines[month];
  const nextEdict = schedule.edicts[month];
  return (
    <Popover
      class="news"
      label={t('table.news.open')}
      summary={
        <>
          <svg
            class="line-icon news-sign"
            width="24"
            height="24"
            viewBox="0 0 24 24"
            aria-hidden="true"
          >
            <path d="M4 5h12v14H6a2 2 0 0 1-2-2zM16 9h4v8a2 2 0 0 1-4 0M7 9h6M7 12.500h6M7 16h4" />
          </svg>
          <span>
            <small>{t('table.news.now')}</small>
            <b>{tContent(`headline.${now}`)}</b>
          </span>
          {next && (
            <span class="next">
              <small>{t('table.news.next')}</small>
              <b>{tContent(`headline.${next}`)}</b>
            </span>
          )}
          {nextEdict && (
            <span class="next">
              <small>{t('table.news.nextEdict')}</small>
              <b>{tContent(`edict.${nextEdict}`)}</b>
            </span>
          )}
        </>
      }
    >
      <h3>{t('table.news.title')}</h3>
      <h4>{t('table.news.thisMonth', { headline: tContent(`headline.${now}`) })}</h4>
      <p>{headlineText(table, now)}</p>
      <p class="history">{historyText('headline', now)}</p>
      {next && (
        <>
          <h4>{t('table.news.nextMonth', { headline: tContent(`headline.${next}`) })}</h4>
          <p>{headlineText(table, next)}</p>
        </>
      )}
      {nextEdict && (
        <>
          <h4>{t('table.edict.next', { edict: tContent(`edict.${nextEdict}`) })}</h4>
          <p>{edictText(table, nextEdict)}</p>
        </>
      )}
    </Popover>
  );
}
