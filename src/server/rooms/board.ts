/** A table of a class as its teacher and the projector see it. */
import { countBlocked, GATES_OF } from '../../game/gates.ts';
import { SEATS, type Seat, type Triple } from '../../game/seats.ts';
import type { BoardTable } from '../../protocol/room.ts';
import { isHuman } from '../tables/config.ts';
import type { Table } from '../tables/table.ts';
import type { RoomTable } from './config.ts';

export function boardTable({ number, arm }: RoomTable, table: Table): BoardTable {
  const { stage, game, setting } = table;
  const match = game?.match;
  const each = <T>(of: (seat: Seat) => T): Triple<T> => SEATS.map(of) as Triple<T>;
  const openOf = (seat: Seat): number =>
    match ? GATES_OF[seat].length - countBlocked(match.state, seat) : 0;
  return {
    table: number,
    id: table.id,
    stage,
    arm,
    paused: setting.paused,
    waiting: game?.waiting === true,
    month: match?.month ?? 1,
    edict: match?.state.schedule.edicts[match.month - 1] ?? null,
    plies: match?.length ?? 0,
    toMove: game?.toMove ?? null,
    waited: game?.waited ?? 0,
    left: game?.left ?? null,
    scores: match?.standing().scores ?? [0, 0, 0],
    open: each(openOf),
    seats: each((seat) => {
      const config = setting.seats[seat];
      return {
        students: isHuman(config) ? config.holders.flatMap(({ student }) => student ?? []) : [],
        here: isHuman(config) && table.presence.isHere(seat),
        standIn: table.hasStandIn(seat),
      };
    }),
    history: (match?.history ?? []).map((end) => ({ ...end })),
  };
}
