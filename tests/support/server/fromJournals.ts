/** What a class's export should hold of its tables, rebuilt from their journals alone. */
import { rulesOf } from '../../../src/content/rulesOf.ts';
import { newRecord, type RecordedAction, replay } from '../../../src/game/record.ts';
import { scoreOf } from '../../../src/game/scoring.ts';
import { SEATS, type Seat } from '../../../src/game/seats.ts';
import type { RoomExport } from '../../../src/server/rooms/exportData.ts';
import type { Store } from '../../../src/server/storage/store.ts';
import { TableBook } from '../../../src/server/tables/book.ts';
import { BACK } from '../../../src/server/tables/match.ts';

interface Rebuilt {
  actions: unknown[];
  marketDays: unknown[];
  results: unknown[];
}

const time = (ms: number): string => new Date(ms).toISOString();

/** The part of an export that the journals can tell. */
export function toldByJournals({ actions, marketDays, results }: RoomExport): Rebuilt {
  return {
    actions: actions.map(({ table, row, seat, action, byBot, at }) => ({
      ...{ table, row, seat, action, byBot, at },
    })),
    marketDays: marketDays.map(({ table, month, company, income, orders, marketValueGained }) => ({
      ...{ table, month, company, income, orders, marketValueGained },
    })),
    results: results.map(({ table, company, score, marketValue, cash, standing, finished }) => ({
      ...{ table, company, score, marketValue, cash, standing, finished },
    })),
  };
}

/** The same of tables in the store. @throws Error for a journal that does not replay. */
export async function rebuild(
  store: Store,
  tables: readonly { table: number; id: string }[],
): Promise<Rebuilt> {
  const told: Rebuilt = { actions: [], marketDays: [], results: [] };
  for (const { table, id } of tables) {
    const book = await TableBook.open(store, id, () => undefined);
    const found = book && rulesOf(book.scenario);
    if (!book || !found?.ok) throw new Error(`Table ${table} cannot be read`);
    const { rules } = found;
    const company = (seat: Seat): string => rules.companies[seat].id;
    const standing: RecordedAction[] = [];
    for (const { ply: row, seat, action, byBot, at } of await store.readJournal(id)) {
      told.actions.push({ table, row, seat, action, byBot, at: time(at) });
      if (action === BACK) standing.pop();
      else standing.push({ seat, action });
    }
    const replayed = replay(rules, { ...newRecord(book.scenario, book.seed), actions: standing });
    if (!replayed.ok) throw new Error(`Table ${table} does not replay: ${replayed.problem.code}`);
    const { state } = replayed;
    for (const event of replayed.events.flat()) {
      if (event.type !== 'marketDay') continue;
      for (const seat of SEATS) {
        const { income, orders, marketValueGained } = event.account.companies[seat];
        const day = { table, month: event.month, company: company(seat) };
        told.marketDays.push({ ...day, income, orders, marketValueGained });
      }
    }
    for (const seat of SEATS) {
      const { marketValue, cash, standing } = state.companies[seat];
      const score = scoreOf(rules, state, seat).total;
      const result = { table, company: company(seat), score, marketValue, cash, standing };
      told.results.push({ ...result, finished: state.step.kind === 'over' });
    }
  }
  return told;
}
