/** The way of a payment on the board: from where it was owed, through the Payments gate, to a wallet. */
import { gateId } from '../../game/gates.ts';
import type { MarketAccount } from '../../game/market.ts';
import { SEATS, type Seat } from '../../game/seats.ts';
import type { BoardLayout, Point } from './layout.ts';
import type { Flat } from './path.ts';
import type { Payer } from './timeline.ts';

/** A line, and how many payments took it. */
export interface Thread {
  line: Flat;
  payments: number;
}

const STEPS = 12;
/** How far an arc rises, as a share of its length. */
const RISE = 0.14;

function payerAt(layout: BoardLayout, payer: Payer): Point {
  switch (payer.type) {
    case 'market':
      return layout.pavilions[payer.seat].market;
    case 'stalls':
      return layout.pavilions[payer.seat].mini;
    case 'independent':
      return layout.stalls[payer.independent];
  }
}

const minus = (a: Point, b: Point, k = 1): Point => [(a[0] - b[0]) * k, (a[1] - b[1]) * k];

/** Appends a cubic from `a` to `b` with the given directions (Hermite form). */
function bend(out: number[], a: Point, b: Point, da: Point, db: Point): void {
  for (let i = out.length > 0 ? 1 : 0; i <= STEPS; i++) {
    const t = i / STEPS;
    const h = [
      (1 + 2 * t) * (1 - t) ** 2,
      t * (1 - t) ** 2,
      t * t * (3 - 2 * t),
      t * t * (t - 1),
    ] as const;
    for (const axis of [0, 1] as const) {
      out.push(h[0] * a[axis] + h[1] * da[axis] + h[2] * b[axis] + h[3] * db[axis]);
    }
  }
}

/** Through the Market's own Payments gate to a rival's wallet; otherwise in a low arc. */
export function threadOf(layout: BoardLayout, payer: Payer, wallet: Seat): Flat {
  const from = payerAt(layout, payer);
  const [wx, wy] = layout.pavilions[wallet].wallet;
  const to: Point = [wx, wy - 12 * layout.scale.pavilion];
  const crosses = payer.type === 'market' && payer.seat !== wallet;
  const gate = crosses ? layout.gates[gateId(payer.seat, wallet, 'pay')]?.at : undefined;
  const line: number[] = [];
  if (gate) {
    const through = minus(to, from, 0.3);
    bend(line, from, gate, minus(gate, from), through);
    bend(line, gate, to, through, minus(to, gate));
    return line;
  }
  const over = minus(to, from);
  const rise = 4 * RISE * Math.hypot(...over);
  bend(line, from, to, [over[0], over[1] - rise], [over[0], over[1] + rise]);
  return line;
}

/** From each Market to each wallet that it was paid with. */
export function threadsOf(account: MarketAccount, layout: BoardLayout): Thread[] {
  return SEATS.flatMap((seat) =>
    SEATS.flatMap((wallet): Thread[] => {
      const payments = account.markets[seat].wallets[wallet];
      const line = threadOf(layout, { type: 'market', seat }, wallet);
      return payments > 0 ? [{ line, payments }] : [];
    }),
  );
}
