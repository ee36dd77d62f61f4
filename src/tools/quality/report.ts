/** All figures of the card, and the ones that `--json` prints. */
import type { BotLevel } from '../../game/players.ts';
import { type Estimate, share } from '../../review/estimates.ts';
import { type Balance, balanceOf } from './balance.ts';
import { type Builds, buildsOf } from './builds.ts';
import { type Conduct, conductOf } from './conduct.ts';
import { decksOf, leadsOf, luckOf, winsOf } from './luck.ts';
import type { MatchResult } from './match.ts';
import { type Plan, winsOfOne } from './plan.ts';
import type { Restriction } from './restrictions.ts';

export interface Report {
  games: { equals: number; all: number };
  balance: Balance;
  conduct: Conduct;
  ablations: { name: Restriction; wins: Estimate }[];
  ladder: { level: BotLevel; below: BotLevel; wins: Estimate }[];
  luck: { lead: Estimate; win: Estimate };
  builds: Builds;
}

/** The results of a plan, part by part. */
export interface Results {
  equals: MatchResult[];
  ablations: MatchResult[][];
  ladder: MatchResult[][];
}

export function reportOf(plan: Plan, { equals, ablations, ladder }: Results): Report {
  const wins = (results: readonly MatchResult[] = []): Estimate =>
    share(winsOfOne(results), results.length);
  return {
    games: {
      equals: equals.length,
      all: equals.length + ablations.flat().length + ladder.flat().length,
    },
    balance: balanceOf(equals),
    conduct: conductOf(equals),
    ablations: plan.ablations.map(({ name }, i) => ({ name, wins: wins(ablations[i]) })),
    ladder: plan.ladder.map(({ rung }, i) => ({ ...rung, wins: wins(ladder[i]) })),
    luck: { lead: luckOf(decksOf(equals, leadsOf)), win: luckOf(decksOf(equals, winsOf)) },
    builds: buildsOf(equals),
  };
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

function valuesOf<K extends string>(estimates: Readonly<Record<K, Estimate>>): Record<K, number> {
  const entries = Object.entries<Estimate>(estimates).map(([k, e]) => [k, rounded(e.value)]);
  return Object.fromEntries(entries) as Record<K, number>;
}

/** The object of the last line with `--json`. */
export function figuresOf({ games, balance, conduct, ablations, ladder, luck, builds }: Report) {
  const [alibaba, tencent, bytedance] = balance.companies;
  const { links, payments } = conduct.dilemma;
  const defy = 1 - conduct.comply.value;
  const always = Object.fromEntries(
    ablations.map(({ name, wins }) => [name, rounded(wins.value)]),
  ) as Record<Restriction, number>;
  return {
    games: games.equals,
    companies: valuesOf({ alibaba, tencent, bytedance }),
    seats: balance.seats.map((s) => rounded(s.value)),
    halfTimeLeaderWins: rounded(balance.halfTimeLeaderWins.value),
    leadChanges: rounded(balance.leadChanges.value),
    actionShares: valuesOf(conduct.actionShares),
    complyShare: rounded(conduct.comply.value),
    defyShare: rounded(defy),
    dilemma: valuesOf({ links: links.dilemma, payments: payments.dilemma }),
    ablations: always,
    always: { defy: always.alwaysDefy, comply: always.alwaysComply },
    ladder: ladder.map(({ level, wins }) => ({
      level,
      winShare: rounded(wins.value),
      low: rounded(wins.low),
      high: rounded(wins.high),
    })),
    luck: rounded(luck.lead.value),
    margin: rounded(100 * balance.margin.median),
    branching: rounded(balance.branching.value),
    length: rounded(balance.decisions.value),
    treaties: {
      offered: rounded(conduct.treaties.offered),
      accepted: rounded(conduct.treaties.accepted),
    },
    builds: { count: builds.count, silhouette: rounded(builds.silhouette) },
  };
}
