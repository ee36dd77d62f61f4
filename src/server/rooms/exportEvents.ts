/** What happened at the tables of a room, as rows of its export. */
import type { GameEvent } from '../../game/events.ts';
import { GATES_OF, type GateId, gateId } from '../../game/gates.ts';
import type { CompanyAccount } from '../../game/market.ts';
import type { Rules } from '../../game/rules.ts';
import { INDEPENDENTS, SEATS, type Triple } from '../../game/seats.ts';

interface ExportedMarketDay {
  table: number;
  month: number;
  company: string;
  idle: number;
  orders: number;
  programs: number;
  hosted: number;
  payments: number;
  exposures: number;
  adCoins: number;
  income: number;
  marketValueGained: number;
  /** The company's own gates that were not blocked on that day, of 8. */
  openGates: number;
}

interface ExportedVisits {
  table: number;
  month: number;
  independent: string;
  visits: number;
  /** Shares held on that day, by company. */
  shares: Record<string, number>;
}

interface ExportedAnswer {
  table: number;
  month: number;
  edict: string;
  company: string;
  answer: 'complied' | 'defied' | 'declined';
  /** Gates opened to comply. */
  gates: number;
  /** What defying cost: coins paid, standing lost, and market value lost where coins were wanting. */
  coins: number;
  standing: number;
  marketValueLost: number;
}

export interface ExportedEvents {
  marketDays: ExportedMarketDay[];
  independents: ExportedVisits[];
  edictAnswers: ExportedAnswer[];
}

/** Adds the rows of one table; `events` all of its game, in order. */
export function addEvents(
  data: ExportedEvents,
  table: number,
  rules: Rules,
  events: readonly GameEvent[],
): void {
  const companies = rules.companies.map(({ id }) => id);
  const open = new Set<GateId>(rules.openGates);
  const shares = SEATS.map((seat) =>
    INDEPENDENTS.map((i) => rules.scenario.companies[seat].stakes[rules.independents[i].id] ?? 0),
  ) as Triple<number[]>;
  let [month, edict] = [1, ''];
  const cost = { gates: 0, coins: 0, standing: 0, marketValueLost: 0 };
  const answered = (seat: number, said: Pick<ExportedAnswer, 'answer'> & Partial<typeof cost>) =>
    data.edictAnswers.push({
      ...{ table, month, edict, company: companies[seat] ?? '' },
      ...cost,
      ...said,
    });
  for (const event of events) {
    switch (event.type) {
      case 'monthBegan':
        ({ month, edict } = event);
        break;
      case 'gateOpened':
        open.add(gateId(event.owner, event.guest, event.kind));
        break;
      case 'gateBlocked':
        open.delete(gateId(event.owner, event.guest, event.kind));
        break;
      case 'acted':
        if (event.action.type === 'stake') addTo(shares[event.seat], event.action.independent, 1);
        break;
      case 'shareSold':
        addTo(shares[event.seat], event.independent, -1);
        break;
      case 'complied':
        answered(event.seat, { answer: 'complied', gates: event.gates });
        break;
      case 'declined':
        answered(event.seat, { answer: 'declined' });
        break;
      case 'defied': {
        const { coins, standing, marketValueLost } = event;
        answered(event.seat, { answer: 'defied', coins, standing, marketValueLost });
        break;
      }
      case 'marketDay':
        for (const seat of SEATS) {
          const where = { table, month: event.month, company: companies[seat] ?? '' };
          const day = dayOf(event.account.companies[seat]);
          const openGates = GATES_OF[seat].filter(({ id }) => open.has(id)).length;
          data.marketDays.push({ ...where, ...day, openGates });
        }
        for (const i of INDEPENDENTS) {
          data.independents.push({
            ...{ table, month: event.month, independent: rules.independents[i].id },
            visits: event.account.visits[i],
            shares: Object.fromEntries(
              SEATS.map((seat) => [companies[seat] ?? '', shares[seat][i] ?? 0]),
            ),
          });
        }
        break;
    }
  }
}

function addTo(counts: number[], at: number, n: number): void {
  counts[at] = (counts[at] ?? 0) + n;
}

function dayOf(
  account: CompanyAccount,
): Omit<ExportedMarketDay, 'table' | 'month' | 'company' | 'openGates'> {
  const { idle, orders, programs, hosted, payments, exposures, adCoins } = account;
  const { income, marketValueGained } = account;
  return {
    idle,
    orders,
    programs,
    hosted,
    payments,
    exposures,
    adCoins,
    income,
    marketValueGained,
  };
}
