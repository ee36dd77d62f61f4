/** A process that appends to a journal until it is killed, and prints each ply that is stored. */
import { writeSync } from 'node:fs';
import { openStore } from '../../../src/server/storage/open.ts';

const [dataDir = '', databaseUrl = ''] = process.argv.slice(2);
const store = await openStore({ dataDir, databaseUrl });
const ids = ['a', 'b', 'c'];
for (const id of ids) {
  if ((await store.readMatch(id)) === undefined) {
    await store.createMatch({ id, rulesVersion: 1, scenario: 'quick', seed: id, config: {} });
  }
}
await Promise.all(
  ids.map(async (id) => {
    for (let ply = (await store.readJournal(id)).length; ; ply++) {
      const outcome = await store.append(id, ply, 0, `move ${ply}`, false);
      writeSync(1, `${id} ${ply} ${outcome}\n`);
    }
  }),
);
