/** What everybody may know of a table. */
import { SEATS, type Seat, type Triple } from '../../game/seats.ts';
import type { TableInfo, TableSeat } from '../../protocol/table.ts';
import { namesOf, type SeatConfig, type TableConfig } from './config.ts';

interface Standing extends Omit<TableInfo, 'seats' | 'clock' | 'paused' | 'left' | 'result'> {
  config: TableConfig;
  left: number | undefined;
  result: TableInfo['result'];
  /** Whether no page of the seat's person is connected. */
  isAway(seat: Seat): boolean;
  /** Whether a bot decides for them meanwhile. */
  hasStandIn(seat: Seat): boolean;
}

export function tableInfo(standing: Standing): TableInfo {
  const { config, left, result, isAway, hasStandIn, ...plain } = standing;
  const seatInfo = (seat: Seat, at: SeatConfig): TableSeat =>
    at.kind === 'human'
      ? {
          kind: 'human',
          name: namesOf(at),
          ...(at.holders.length > 1 ? { sharing: at.holders.map(({ name }) => name) } : {}),
          host: config.host === seat,
          away: isAway(seat),
          standIn: hasStandIn(seat),
        }
      : at;
  return {
    ...plain,
    clock: config.clock,
    paused: config.paused,
    seats: SEATS.map((seat) => seatInfo(seat, config.seats[seat])) as Triple<TableSeat>,
    ...(left === undefined ? {} : { left }),
    ...(result === undefined ? {} : { result }),
  };
}
