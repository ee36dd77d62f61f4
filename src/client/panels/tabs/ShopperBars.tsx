/** Where the shoppers of each feed go: a stacked bar with numbers, and the same as a table. */
import type { VNode } from 'preact';
import {
  FRONT,
  IDLE,
  INDEPENDENT,
  type MarketAccount,
  PROGRAMS,
  VIDEOS,
} from '../../../game/market.ts';
import { SEATS, type Seat } from '../../../game/seats.ts';
import { t } from '../../app/i18n.ts';
import type { BoardTarget } from '../../board/target.ts';
import { Emblem } from '../signs/Emblem.tsx';
import { useTable } from '../table-context.ts';
import { companyLetter, companyName } from '../words/names.ts';
import { signed } from '../words/numbers.ts';

/** Share of a bar from which a difference has room beside the number. */
const WIDE_ENOUGH = 0.18;

interface Part {
  key: string;
  /** Class that gives the colour and the pattern. */
  look: string;
  /** One sign in the bar besides the number. */
  sign: string;
  name: string;
  n: number;
  by: number;
}

interface BarsProps {
  account: MarketAccount;
  /** Shows the differences from this one. */
  before?: MarketAccount;
}

/** Shoppers of one feed by whom they end up with; `plaza` sums the independents. */
export function shoppersTo(
  account: MarketAccount,
  host: Seat,
): { idle: number; to: number[]; plaza: number } {
  const { went } = account.feeds[host];
  const at = (place: number): number => went[place] ?? 0;
  return {
    idle: at(IDLE),
    to: SEATS.map((s) => at(FRONT + s) + at(PROGRAMS + s) + at(VIDEOS + s)),
    plaza: SEATS.reduce<number>((sum, i) => sum + at(INDEPENDENT + i), 0),
  };
}

export function ShopperBars({ account, before }: BarsProps): VNode {
  const { table } = useTable();
  const parts = (host: Seat): Part[] => {
    const now = shoppersTo(account, host);
    const was = before ? shoppersTo(before, host) : now;
    return [
      {
        key: 'idle',
        look: 'stay',
        sign: '',
        name: t('table.forecast.stay'),
        n: now.idle,
        by: now.idle - was.idle,
      },
      ...SEATS.map((s) => ({
        key: `${s}`,
        look: `seat-${s}`,
        sign: companyLetter(table, s),
        name: companyName(table, s),
        n: now.to[s] ?? 0,
        by: (now.to[s] ?? 0) - (was.to[s] ?? 0),
      })),
      {
        key: 'plaza',
        look: 'plaza',
        sign: '',
        name: t('table.forecast.plaza'),
        n: now.plaza,
        by: now.plaza - was.plaza,
      },
    ];
  };
  return (
    <div class="bars">
      {SEATS.map((host) => (
        <Bar key={host} host={host} shoppers={account.feeds[host].shoppers} parts={parts(host)} />
      ))}
      <p class="bar-legend" aria-hidden="true">
        {parts(0).map((p) => (
          <span key={p.key}>
            <i class={p.look} />
            {p.name}
          </span>
        ))}
      </p>
    </div>
  );
}

/** The ribbons on the board that a part of a bar stands for. */
function streamsOfPart(host: Seat, key: string): BoardTarget[] {
  if (key === 'idle') return [];
  const pulls =
    key === 'plaza'
      ? SEATS.map((i) => INDEPENDENT + i)
      : [FRONT, PROGRAMS, VIDEOS].map((first) => first + Number(key));
  return pulls.map((pull) => ({ type: 'stream', from: host, pull }));
}

function Bar({ host, shoppers, parts }: { host: Seat; shoppers: number; parts: Part[] }): VNode {
  const { table, ui } = useTable();
  const words = parts
    .filter((p) => p.n > 0)
    .map((p) => t('table.forecast.part', { name: p.name, n: p.n }));
  const label = t('table.forecast.bar', {
    company: companyName(table, host),
    n: shoppers,
    parts: words.join(t('table.listGap')),
  });
  return (
    <div class="bar-row" role="img" aria-label={label}>
      <span class="from">
        <Emblem seat={host} size={20} />
        <b>{shoppers}</b>
      </span>
      <div class="bar">
        {parts
          .filter((p) => p.n > 0)
          .map((p) => (
            <i
              key={p.key}
              class={`${p.look}${p.by === 0 ? '' : ' changed'}`}
              style={{ flexGrow: p.n }}
              title={`${p.name}: ${p.n}`}
              onPointerEnter={() => {
                ui.pointedAt.value = streamsOfPart(host, p.key);
              }}
              onPointerLeave={() => {
                ui.pointedAt.value = [];
              }}
            >
              <span>
                {p.sign !== '' && p.n > 2 && <small>{p.sign}</small>}
                {p.n}
                {p.by !== 0 && p.n / shoppers > WIDE_ENOUGH && <em>{signed(p.by)}</em>}
              </span>
            </i>
          ))}
      </div>
    </div>
  );
}
