/** What the bots do: families of actions, answers to edicts, treaties, dilemmas met. */
import { ACTION_FAMILIES, type ActionFamily } from '../../game/actions.ts';
import { SEATS } from '../../game/seats.ts';
import { type Estimate, share, sum } from '../../review/estimates.ts';
import type { DilemmaCount } from './dilemma.ts';
import type { MatchResult, Tally } from './match.ts';

export interface DilemmaShares {
  /** Both would gain by opening both, and one of them would rather stay shut. */
  dilemma: Estimate;
  /** Both would gain by opening both. */
  pact: Estimate;
  /** One of them would rather stay shut while the other opens. */
  tempted: Estimate;
}

export interface Conduct {
  actionShares: Record<ActionFamily, Estimate>;
  /** The same by company. */
  byCompany: Record<ActionFamily, number>[];
  comply: Estimate;
  /** Treaties a game. */
  treaties: { offered: number; accepted: number };
  dilemma: { links: DilemmaShares; payments: DilemmaShares };
}

function familyShares(tallies: readonly Tally[]): Record<ActionFamily, Estimate> {
  const all = sum(tallies.map((t) => sum(Object.values(t.families))));
  const shares = ACTION_FAMILIES.map(
    (f) => [f, share(sum(tallies.map((t) => t.families[f])), all)] as const,
  );
  return Object.fromEntries(shares) as Record<ActionFamily, Estimate>;
}

function valuesOf(shares: Record<ActionFamily, Estimate>): Record<ActionFamily, number> {
  const values = ACTION_FAMILIES.map((f) => [f, shares[f].value] as const);
  return Object.fromEntries(values) as Record<ActionFamily, number>;
}

function dilemmaShares(counts: readonly DilemmaCount[]): DilemmaShares {
  const of = (key: keyof DilemmaCount): number => sum(counts.map((c) => c[key]));
  const pairs = of('pairs');
  return {
    dilemma: share(of('dilemmas'), pairs),
    pact: share(of('pacts'), pairs),
    tempted: share(of('tempted'), pairs),
  };
}

export function conductOf(results: readonly MatchResult[]): Conduct {
  const tallies = results.flatMap((r) => r.tallies);
  const complied = sum(tallies.map((t) => t.complied));
  const defied = sum(tallies.map((t) => t.defied));
  return {
    actionShares: familyShares(tallies),
    byCompany: SEATS.map((s) => valuesOf(familyShares(results.map((r) => r.tallies[s])))),
    comply: share(complied, complied + defied),
    treaties: {
      offered: sum(tallies.map((t) => t.offered)) / results.length,
      accepted: sum(tallies.map((t) => t.families.offer)) / results.length,
    },
    dilemma: {
      links: dilemmaShares(results.map((r) => r.dilemmas.links)),
      payments: dilemmaShares(results.map((r) => r.dilemmas.pay)),
    },
  };
}
