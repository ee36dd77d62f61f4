/** The tables of the Market tab as they should be for an account and the position of its day. */
import { type GateStatus, gateId } from '../../../src/game/gates.ts';
import {
  FIGURES,
  FRONT,
  IDLE,
  INDEPENDENT,
  type MarketAccount,
  PROGRAMS,
  PULL_COUNT,
  VIDEOS,
} from '../../../src/game/market.ts';
import type { Rules } from '../../../src/game/rules.ts';
import {
  type GateKind,
  INDEPENDENTS,
  type Independent,
  RIVALS,
  SEATS,
  type Seat,
} from '../../../src/game/seats.ts';
import { brandName, companyName, feedName, independentName, signed, words } from './words.ts';

/** What was true just before the market day. */
export interface Day {
  rules: Rules;
  account: MarketAccount;
  gates: readonly GateStatus[];
  /** By company, then feed. */
  campaigns: readonly (readonly number[])[];
}

type Rows = string[][];

/** The gates by which shoppers of a feed come to a place. */
function waysTo({ gates, campaigns }: Day, host: Seat, place: number): GateKind[] {
  if (place === IDLE || place >= INDEPENDENT) return [];
  if (place >= VIDEOS) return ['links'];
  if (place >= PROGRAMS) return ['mini'];
  const seat = (place - FRONT) as Seat;
  const linked = seat !== host && gates[gateId(host, seat, 'links')] !== 'blocked';
  return [
    ...(linked ? (['links'] as const) : []),
    ...((campaigns[seat]?.[host] ?? 0) > 0 ? (['ads'] as const) : []),
  ];
}

function placeName(rules: Rules, host: Seat, place: number): string {
  if (place === IDLE) return words('table.place.idle');
  if (place >= INDEPENDENT) return independentName(rules, (place - INDEPENDENT) as Independent);
  const kind = place >= VIDEOS ? 'videos' : place >= PROGRAMS ? 'programs' : 'front';
  const seat = ((place - FRONT) % SEATS.length) as Seat;
  const own = kind === 'front' && seat === host;
  return words(`table.place.${own ? 'own' : kind}`, { company: companyName(rules, seat) });
}

/** Who of a feed went where, through which gates, and how hard each place pulled. */
export function feedRows(day: Day, host: Seat): Rows {
  const { pulls, went } = day.account.feeds[host];
  return Array.from({ length: PULL_COUNT }, (_, place) => place)
    .filter((place) => (pulls[place] ?? 0) > 0)
    .map((place) => [
      placeName(day.rules, host, place),
      waysTo(day, host, place)
        .map((kind) => words(`gate.${kind}`))
        .join(' '),
      String(pulls[place]),
      String(went[place]),
    ]);
}

/** A market's orders by source and by wallet. */
export function marketRows({ rules, account }: Day, seat: Seat): Rows {
  const result = account.companies[seat];
  const { payers, wallets } = account.markets[seat];
  const went = (host: Seat, place: number): number => account.feeds[host].went[place] ?? 0;
  const sources: [string, number][] = [
    ...SEATS.map((host): [string, number] => [feedName(rules, host), went(host, FRONT + seat)]),
    ...RIVALS[seat].map((host): [string, number] => [
      words('table.market.programs', { company: companyName(rules, host) }),
      went(host, PROGRAMS + seat),
    ]),
    [
      words('table.market.campaignAt', { independent: feedName(rules, 3) }),
      account.adSeller.won[seat],
    ],
    [words('table.market.direct'), result.direct],
  ];
  return [
    ...sources.filter(([, n]) => n > 0),
    [words('table.market.ordersSum'), result.orders] as [string, number],
    ...(result.programs > 0
      ? [[words('table.market.paidToHosts'), result.programs] as [string, number]]
      : []),
    ...SEATS.filter((w) => wallets[w] > 0).map((w): [string, number] => [
      words('table.market.paidWith', { wallet: brandName(rules, w, 'wallet'), of: payers }),
      wallets[w],
    ]),
  ].map(([name, n]) => [name, String(n)]);
}

/** Visits of the independents, and the wallets that were used there. */
export function plazaRows({ rules, account }: Day): Rows {
  return INDEPENDENTS.map((i) => {
    const left = i === rules.adSeller && account.adSeller.stayed < account.visits[i];
    const stayed = words('table.market.stayed', { n: account.adSeller.stayed });
    const { payers, wallets } = account.independents[i];
    return [
      independentName(rules, i) + (left ? ` ${stayed}` : ''),
      String(account.visits[i]),
      ...SEATS.map((s) => (payers > 0 ? String(wallets[s]) : '–')),
    ];
  });
}

const COINS = ['orders', 'ads', 'payments', 'hosting', 'stakes'] as const;

export function coinRows({ account }: Day): Rows {
  const row = (name: string, value: (seat: Seat) => string): string[] => [
    words(`table.coins.${name}`),
    ...SEATS.map(value),
  ];
  return [
    ...COINS.map((name) => row(name, (s) => String(account.companies[s].coins[name]))),
    row('sum', (s) => signed(account.companies[s].income)),
  ];
}

/** The five figures, what was carried over (from the position before), and the points given. */
export function figureRows({ rules, account }: Day, carried: readonly number[]): Rows {
  const per = rules.numbers.figuresPerPoint;
  const row = (name: string, value: (seat: Seat) => number | string): string[] => [
    name,
    ...SEATS.map((s) => String(value(s))),
  ];
  const sum = (s: Seat): number =>
    FIGURES.reduce((n, f) => n + account.companies[s].figures[f], 0) + (carried[s] ?? 0);
  return [
    ...FIGURES.map((f) => row(words(`figure.${f}`), (s) => account.companies[s].figures[f])),
    row(words('table.figures.carried'), (s) => carried[s] ?? 0),
    row(words('table.figures.sum'), sum),
    row(words('table.figures.points', { per }), (s) => signed(Math.floor(sum(s) / per))),
    row(words('table.figures.rest'), (s) => sum(s) % per),
  ];
}
