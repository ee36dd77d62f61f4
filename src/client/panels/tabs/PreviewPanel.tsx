/** "If you open Payments to ByteDance": the effect on you in words, on all three in a table. */
import type { VNode } from 'preact';
import type { Preview } from '../../../game/forecast.ts';
import { t } from '../../app/i18n.ts';
import { ownSeat } from '../../app/table.ts';
import { useTable } from '../table-context.ts';
import { actionPhrase } from '../words/actions.ts';
import { type Change, changesOf, movesOf } from '../words/effects.ts';
import { signed } from '../words/numbers.ts';
import { OutlookTable } from './OutlookTable.tsx';

const MOVES_SHOWN = 4;

export function PreviewPanel({ preview }: { preview: Preview }): VNode {
  const { table } = useTable();
  const viewer = ownSeat(table);
  const changes = changesOf(preview.change[viewer]);
  const moves = movesOf(table, preview).slice(0, MOVES_SHOWN);
  return (
    <section class="preview">
      <h3>{t('table.preview.title', { action: actionPhrase(table, viewer, preview.action) })}</h3>
      <ul class="effects">
        {changes.length === 0 && <li class="none">{t('table.preview.nothing')}</li>}
        {changes.map((change) => (
          <Effect key={change.measure} change={change} />
        ))}
      </ul>
      {moves.length > 0 && (
        <details class="moves" open>
          <summary>{t('table.preview.moves')}</summary>
          <ul class="effects small">
            {moves.map((m) => (
              <li key={m.text}>
                <b class={m.by > 0 ? 'up' : 'down'}>{signed(m.by)}</b>
                <span>{m.text}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <OutlookTable forecast={preview.after} change={preview.change} />
    </section>
  );
}

function Effect({ change: { measure, by } }: { change: Change }): VNode {
  return (
    <li>
      <b class={by > 0 ? 'up' : 'down'}>{signed(by)}</b>
      <span>{t(`table.effect.${measure}`, { n: by })}</span>
    </li>
  );
}
