/**
 * How pages get to tables: who connects proves once which seat is theirs; after that, only requests
 * of the known shapes count, each for that seat.
 */
import * as v from 'valibot';
import { RULES_VERSION } from '../../game/rules.ts';
import {
  GreetingSchema,
  PROTOCOL_VERSION,
  REQUESTS,
  type RequestName,
} from '../../protocol/table.ts';
import type { Door, Wire } from '../sockets.ts';
import type { Connection } from './audience.ts';
import { Refused } from './refused.ts';
import { linkSeat } from './seating.ts';
import { hashSecret } from './secrets.ts';
import type { Table } from './table.ts';
import type { Tables } from './tables.ts';

/** The namespace of tables. */
export const TABLES = '/';

interface Visitor {
  table: Table;
  connection: Connection;
  /** Journal rows that the page has already. */
  rows: number | undefined;
}

const isRequest = (name: string): name is RequestName => Object.hasOwn(REQUESTS, name);

/**
 * First the numbers: the rest of what an older or newer page says may have another shape.
 * @throws Refused where the page has to be loaded anew.
 */
export function checkVersions(auth: unknown): void {
  const versions = v.safeParse(v.object({ protocol: v.number(), rules: v.number() }), auth);
  if (!versions.success) throw new Refused('badMessage');
  const { protocol, rules } = versions.output;
  if (protocol !== PROTOCOL_VERSION || rules !== RULES_VERSION) throw new Refused('outdated');
}

function parse<K extends RequestName>(name: K, body: unknown): v.InferOutput<(typeof REQUESTS)[K]> {
  const parsed = v.safeParse(REQUESTS[name], body);
  if (!parsed.success) throw new Refused('badMessage');
  return parsed.output;
}

function connectionOf(wire: Wire, room: string, hash: string | undefined): Connection {
  return {
    hash,
    send: (name, body) => wire.send(name, body),
    listen: () => wire.listen(room),
    end: (why) => {
      wire.send('bye', { why });
      wire.end();
    },
  };
}

export interface TableDoorOptions {
  tables: Tables;
  spectatorsPerTable: number;
  /** Milliseconds since 1970. */
  now(): number;
}

export function tableDoor({ tables, spectatorsPerTable, now }: TableDoorOptions): Door<Visitor> {
  return {
    requests: Object.keys(REQUESTS),
    talk: ['say'],
    hashOf: ({ connection }) => connection.hash,

    async greet(auth, wire) {
      checkVersions(auth);
      const parsed = v.safeParse(GreetingSchema, auth);
      if (!parsed.success) throw new Refused('badMessage');
      const { table: id, credential, rows } = parsed.output;
      const table = await tables.open(id);
      const hash = credential === undefined ? undefined : hashSecret(credential);
      if (hash === undefined) {
        if (table.spectators >= spectatorsPerTable) throw new Refused('full');
      } else if (table.seatOf(hash) === undefined) throw new Refused('noSeat');
      return { table, connection: connectionOf(wire, table.id, hash), rows };
    },

    welcome: ({ table, connection, rows }) => table.attach(connection, rows),

    leave: ({ table, connection }) => table.detach(connection),

    /** The page shows something else than what is so: it is told how things stand. */
    onRefused({ table, connection }, code) {
      if (code === 'stale' || code === 'illegal') table.resync(connection);
    },

    async carryOut({ table, connection }, name, body) {
      if (!isRequest(name)) throw new Refused('badMessage');
      if (name === 'resync') {
        parse(name, body);
        table.resync(connection);
        return undefined;
      }
      const place = table.placeOf(connection);
      if (!place) throw new Refused('notAllowed');
      const { seat, pen } = place;
      if (!pen && name !== 'say') throw new Refused('notPen');
      const { hash } = connection;
      switch (name) {
        case 'decide': {
          const { rows, action } = parse(name, body);
          await table.decide(seat, rows, action, { bot: false, hash });
          return undefined;
        }
        case 'undo':
          await table.undo(seat, parse(name, body).rows, hash);
          return undefined;
        case 'change':
          await table.change(hash, parse(name, body));
          return undefined;
        case 'say':
          table.say(seat, parse(name, body).phrase);
          return undefined;
        case 'rematch':
          parse(name, body);
          await tables.rematch(table, hash);
          return undefined;
        case 'link':
          parse(name, body);
          return { token: await linkSeat(table, hash, now()) };
      }
    },
  };
}
