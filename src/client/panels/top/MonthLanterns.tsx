/** The months as a row of lanterns; the present one is lit, award months carry a ribbon. */
import type { VNode } from 'preact';
import { t } from '../../app/i18n.ts';
import { useHint } from '../hint.ts';
import { useTable } from '../table-context.ts';

export function MonthLanterns(): VNode {
  const { table, ui } = useTable();
  const turning = ui.moments.value[0]?.type === 'monthBegan';
  const { month } = table.state.value;
  const { months, awardMonths } = table.rules.scenario;
  const all = Array.from({ length: months }, (_, i) => i + 1);
  return (
    <div
      class={`months${months > 8 ? ' many' : ''}${turning ? ' turning' : ''}`}
      role="img"
      aria-label={t('table.month', { n: month, of: months })}
    >
      {all.map((n) => (
        <Lantern
          key={n}
          n={n}
          when={n < month ? 'past' : n === month ? 'now' : 'next'}
          went={n === month - 1}
          award={awardMonths.includes(n)}
        />
      ))}
    </div>
  );
}

interface LanternProps {
  n: number;
  when: 'past' | 'now' | 'next';
  /** It was the last month's. */
  went: boolean;
  award: boolean;
}

function Lantern({ n, when, went, award }: LanternProps): VNode {
  const about = useHint(() =>
    t(award ? 'table.hint.month.award' : 'table.hint.month', {
      n,
      what: t(`table.hint.month.${when}`),
    }),
  );
  return (
    <svg
      class={`lantern ${when}${went ? ' went' : ''}`}
      {...about}
      width="30"
      height="46"
      viewBox="-15 -17 30 46"
      aria-hidden="true"
    >
      {went && <path class="smoke" d="M0-12Q-4-15 0-18Q4-21 0-24" />}
      <path class="string" d="M0-17V-11" />
      {when === 'now' && <circle class="halo" r="15" />}
      <rect class="cap" x="-5" y="-12" width="10" height="3" />
      <ellipse class="silk" rx="11" ry="9.5" />
      <path class="ribs" d="M0-9.5V9.5M-6-8Q-9 0-6 8M6-8Q9 0 6 8" />
      <rect class="cap" x="-4.5" y="9" width="9" height="2.6" />
      <path class={award ? 'tassel prize' : 'tassel'} d="M-2 12v7M0 12v9M2 12v7" />
      {award && <circle class="prize" cy="22.5" r="2.6" />}
      <text text-anchor="middle" y="5" font-size={n > 9 ? 12 : 14}>
        {n}
      </text>
    </svg>
  );
}
