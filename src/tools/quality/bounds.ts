/** What a good game's figures lie between, and whether these do. */
import { ACTION_FAMILIES } from '../../game/actions.ts';
import type { Estimate } from '../../review/estimates.ts';
import type { Report } from './report.ts';
import { RESTRICTION_TEXT, type Restriction } from './restrictions.ts';

export interface Bound {
  name: string;
  figure: Estimate;
  least?: number;
  most?: number;
  /** That it holds is sure where the interval lies above this, instead of above `least`. */
  surelyOver?: number;
  /** Shares are written in percent. */
  unit: 'share' | 'count';
}

/** yes and no where the whole interval says so; else the figure itself decides, but only just. */
export type Verdict = 'yes' | 'no' | 'likely' | 'unlikely';

export function verdictOf(bound: Bound): Verdict {
  const { figure, least = -Infinity, most = Infinity, surelyOver = least } = bound;
  const { value, low, high } = figure;
  if (value >= least && low >= surelyOver && high <= most) return 'yes';
  if (high < least || low > most) return 'no';
  return value >= least && value <= most ? 'likely' : 'unlikely';
}

const COMPANY_NAMES = ['Alibaba', 'Tencent', 'ByteDance'] as const;
const ALWAYS: readonly Restriction[] = ['alwaysDefy', 'alwaysComply'];

function without(value: number): Estimate {
  return { value, low: value, high: value, n: 0 };
}

export function boundsOf({ balance, conduct, ablations, ladder, builds }: Report): Bound[] {
  const inShare = (name: string, figure: Estimate, least?: number, most?: number): Bound => ({
    name,
    figure,
    unit: 'share',
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
  });
  const { comply, dilemma } = conduct;
  return [
    ...balance.companies.map((c, i) => inShare(`${COMPANY_NAMES[i]} wins`, c, 0.3, 0.37)),
    inShare('half-time leader wins', balance.halfTimeLeaderWins, 0.45, 0.65),
    { name: 'lead changes a game', figure: balance.leadChanges, least: 1.5, unit: 'count' },
    ...ACTION_FAMILIES.map((f) =>
      inShare(`share of ${f} among actions`, conduct.actionShares[f], 0.03, 0.35),
    ),
    inShare('orders complied with', comply, 0.15, 0.85),
    ...ablations.map(({ name, wins }) =>
      inShare(
        `a bot that plays "${RESTRICTION_TEXT[name]}" wins`,
        wins,
        undefined,
        ALWAYS.includes(name) ? 0.3 : 0.28,
      ),
    ),
    inShare('dilemmas on Links', dilemma.links.dilemma, 0.3, 0.7),
    inShare('dilemmas on Payments', dilemma.payments.dilemma, 0.3, 0.7),
    {
      name: 'clearly different winning builds',
      figure: without(builds.count),
      least: 3,
      unit: 'count',
    },
    ...ladder.map(({ level, below, wins }) => ({
      ...inShare(`${level} against two of level ${below} wins`, wins, 0.45),
      surelyOver: 0.4,
    })),
  ];
}
