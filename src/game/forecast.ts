/** What the coming market day would bring, now and after an action (product: preview). */
import type { Action } from './actions.ts';
import { decide } from './apply.ts';
import { type MarketAccount, marketDay } from './market.ts';
import type { Rules } from './rules.ts';
import { SEATS, type Triple } from './seats.ts';
import { cloneState, type ReadonlyState } from './state.ts';

export interface CompanyForecast {
  orders: number;
  payments: number;
  /** Coins of the market day. */
  income: number;
  /** Cash after the market day. */
  cash: number;
  /** Market value after the market day, without awards. */
  marketValue: number;
  standing: number;
}

export interface Forecast {
  account: MarketAccount;
  companies: Triple<CompanyForecast>;
}

/** `after` supposes that an offered treaty is accepted. Differences are after minus before. */
export interface Preview {
  action: Action;
  before: Forecast;
  after: Forecast;
  change: Triple<CompanyForecast>;
}

/** This month's market day if nobody did anything more. Needs no hidden card. */
export function forecastOf(rules: Rules, state: ReadonlyState): Forecast {
  const account = marketDay(rules, state);
  const companies = SEATS.map((seat): CompanyForecast => {
    const company = state.companies[seat];
    const result = account.companies[seat];
    return {
      orders: result.orders,
      payments: result.payments,
      income: result.income,
      cash: company.cash + result.income,
      marketValue: company.marketValue + result.marketValueGained,
      standing: company.standing,
    };
  }) as Triple<CompanyForecast>;
  return { account, companies };
}

/** The effect of a legal action on this month's market day, all else staying as it is. */
export function previewOf(rules: Rules, state: ReadonlyState, action: Action): Preview {
  const next = cloneState(state);
  decide(rules, next, action);
  if (action.type === 'offer') decide(rules, next, { type: 'acceptTreaty' });
  const before = forecastOf(rules, state);
  const after = forecastOf(rules, next);
  const change = SEATS.map((seat): CompanyForecast => {
    const a = after.companies[seat];
    const b = before.companies[seat];
    return {
      orders: a.orders - b.orders,
      payments: a.payments - b.payments,
      income: a.income - b.income,
      cash: a.cash - b.cash,
      marketValue: a.marketValue - b.marketValue,
      standing: a.standing - b.standing,
    };
  }) as Triple<CompanyForecast>;
  return { action, before, after, change };
}
