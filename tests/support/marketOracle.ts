/**
 * Market day written a second time, straight from rulebook 4 and 5, with its numbers as they stand
 * there and card names instead of modifiers. Slow and plain on purpose; property tests compare.
 */
import { gateId } from '../../src/game/gates.ts';
import type { GateKind, Seat } from '../../src/game/seats.ts';
import type { ReadonlyState } from '../../src/game/state.ts';

const COMPANIES: readonly Seat[] = [0, 1, 2];
const KINDS: readonly GateKind[] = ['links', 'ads', 'mini', 'pay'];
const TENCENT: Seat = 1;
const BYTEDANCE: Seat = 2;

export interface OracleAccount {
  went: number[][];
  visits: number[];
  /** By company: idle, orders, exposures, hosted, payments, ad coins, income, points, remainder. */
  companies: number[][];
}

/** Largest remainder with remainders as whole numbers over the same W. */
function share(n: number, weights: number[]): number[] {
  const total = sum(weights);
  if (total === 0) return weights.map(() => 0);
  const rows = weights.map((w, place) => ({
    place,
    floor: Math.trunc((n * w) / total),
    rest: (n * w) % total,
  }));
  const byRest = [...rows].sort((x, y) => y.rest - x.rest || x.place - y.place);
  for (const row of byRest.slice(0, n - sum(rows.map((r) => r.floor)))) row.floor++;
  return rows.map((r) => r.floor);
}

function sum(xs: readonly number[]): number {
  return xs.reduce((a, b) => a + b, 0);
}

export function marketOracle(state: ReadonlyState): OracleAccount {
  const edict = state.schedule.edicts[state.month - 1];
  const news = state.schedule.headlines[state.month - 1];
  const company = (i: Seat) => state.companies[i];
  const passable = (kind: GateKind, i: Seat, j: Seat) =>
    state.gates[gateId(i, j, kind)] !== 'blocked';
  const others = (i: Seat) => COMPANIES.filter((j) => j !== i);
  const law = edict === 'personalDataLaw' ? 2 : 0;

  const feed = (i: Seat): { shoppers: number; pulls: number[] } => {
    const { levels } = company(i);
    let shoppers = 4 * levels.feed;
    for (const j of others(i)) {
      for (const k of KINDS) {
        if (passable(k, i, j) && passable(k, j, i)) shoppers += k === 'links' ? 2 : 1;
      }
    }
    if (news === 'shortVideoCraze' && i === BYTEDANCE) shoppers += 4;
    if (news === 'miniGameCraze' && i === TENCENT) shoppers += 4;
    if (edict === 'screenTime' && levels.feed >= 4) shoppers -= 2;

    const fronts = COMPANIES.map((j) => {
      const market = company(j).levels.market;
      const sale = news === 'sale618' && market >= 3 ? 2 : 0;
      const campaigns = company(j).campaigns[i] * (2 + levels.ads - law);
      if (j === i) return market + sale + campaigns;
      if (!passable('links', i, j)) return campaigns;
      return market + sale + (passable('pay', j, i) ? 1 : 0) + campaigns;
    });
    const each = news === 'holidayTravel' ? 13 : 12;
    const programs = COMPANIES.map((j) => company(j).miniPrograms[i] * each);
    const videos = COMPANIES.map((j) =>
      j !== i && passable('links', i, j) ? Math.floor(company(j).levels.feed / 2) : 0,
    );
    const links = others(TENCENT).filter((j) => passable('links', TENCENT, j)).length;
    const independent = (inT: number) => (i === TENCENT ? Math.max(0, inT - 2 * links) : 1);
    return {
      shoppers,
      pulls: [
        2 * levels.feed,
        ...fronts,
        ...programs,
        ...videos,
        independent(5) + (news === 'groupBuyingBoom' ? 2 : 0),
        independent(5) + (news === 'stayHomeWeeks' ? 3 : 0),
        independent(4),
      ],
    };
  };

  const went = COMPANIES.map((i) => {
    const { shoppers, pulls } = feed(i);
    return share(shoppers, pulls);
  });
  const at = (i: Seat, place: number) => went[i]?.[place] ?? 0;
  const everywhere = (place: number) => at(0, place) + at(1, place) + at(2, place);
  const visits = [everywhere(10), everywhere(11), everywhere(12)];
  const kuaishou = COMPANIES.map((j) => company(j).campaigns[3] * (2 + 2 - law));
  const won = share(visits[2] ?? 0, [2, ...kuaishou]).slice(1);

  const weight = COMPANIES.map((k) => {
    const { levels, redPackets } = company(k);
    const whole = levels.wallet + (redPackets ? 5 : 0);
    const halved = edict === 'fintechRestructuring' && state.named.includes(k);
    return halved ? Math.floor(whole / 2) : whole;
  });
  const counted = COMPANIES.map((j) => {
    const direct = company(j).levels.market * (news === 'singlesDay' ? 2 : 1);
    const front = everywhere(1 + j) + (won[j] ?? 0);
    return {
      idle: at(j, 0) + sum(others(j).map((i) => at(i, 7 + j))),
      front,
      direct,
      orders: front + direct + everywhere(4 + j),
      hosted: sum(others(j).map((g) => at(j, 4 + g))),
    };
  });
  const paid = counted.map((c) => c.hosted);
  const split = (payers: number, takes: (k: Seat) => boolean) => {
    const parts = share(
      payers,
      COMPANIES.map((k) => (takes(k) ? (weight[k] ?? 0) : 0)),
    );
    for (const k of COMPANIES) paid[k] = (paid[k] ?? 0) + (parts[k] ?? 0);
  };
  for (const j of COMPANIES) {
    const { front = 0, direct = 0 } = counted[j] ?? {};
    split(front + direct, (k) => k === j || passable('pay', j, k));
  }
  for (const visited of visits.slice(0, 2)) {
    split(visited, (k) => k !== BYTEDANCE || company(k).levels.wallet >= 3);
  }

  const companies = COMPANIES.map((j) => {
    const { idle = 0, front = 0, direct = 0, orders = 0, hosted = 0 } = counted[j] ?? {};
    const payments = paid[j] ?? 0;
    const { levels, stakes, remainder } = company(j);
    const exposures = idle + front + direct;
    const whole = Math.floor((exposures * levels.ads) / 5);
    const adCoins = edict === 'algorithmRules' ? Math.floor(whole / 2) : whole;
    const guests = sum(others(j).map((g) => company(g).campaigns[j]));
    const income =
      (news === 'brandSeason' ? orders : Math.floor(orders / 2)) +
      adCoins +
      Math.floor(payments / 5) +
      Math.floor(hosted / 2) +
      sum(visits.map((v, n) => v * (stakes[n] ?? 0)));
    const figures = idle + adCoins + guests * (3 + levels.ads) + hosted + orders + payments;
    const all = figures + remainder;
    return [
      idle,
      orders,
      exposures,
      hosted,
      payments,
      adCoins,
      income,
      Math.floor(all / 6),
      all % 6,
    ];
  });
  return { went, visits, companies };
}
