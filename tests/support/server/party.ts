/** Three people at a table, each with a page. */
import type { Triple } from '../../../src/game/seats.ts';
import type { SeatGrant } from '../../../src/protocol/table.ts';
import { makeTable, Page, takeSeat } from './page.ts';

export interface Party {
  table: string;
  grants: Triple<SeatGrant>;
  pages: Triple<Page>;
  /** The page whose turn it is. */
  mover(): Page;
  /** Resolves when every page has so many journal rows. */
  all(rows: number): Promise<void>;
  close(): void;
}

export async function party(
  urls: string | Triple<string>,
  { start = true, clock = 0 } = {},
): Promise<Party> {
  const [a, b, c] = typeof urls === 'string' ? [urls, urls, urls] : urls;
  const first = await makeTable(a, { name: 'Ada', clock });
  const { table } = first;
  const grants: Triple<SeatGrant> = [
    first,
    await takeSeat(b, table, 1, 'Ben'),
    await takeSeat(c, table, 2, '陈晨'),
  ];
  const pages: Triple<Page> = [
    new Page(a, table, grants[0].credential),
    new Page(b, table, grants[1].credential),
    new Page(c, table, grants[2].credential),
  ];
  await Promise.all(pages.map((page) => page.ready()));
  if (start) {
    const answer = await pages[0].ask('change', { do: 'start' });
    if (!answer.ok) throw new Error(answer.refused.code);
    await Promise.all(pages.map((page) => page.until((p) => p.mirror !== undefined)));
  }
  return {
    table,
    grants,
    pages,
    mover: () => pages[pages[0].toMove ?? 0],
    async all(rows) {
      await Promise.all(pages.map((page) => page.until((p) => p.rows >= rows)));
    },
    close() {
      for (const page of pages) page.close();
    },
  };
}
