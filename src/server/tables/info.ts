/** What everybody may know of a table. */
import type { ScenarioRef } from '../../game/scenario.ts';
import { SEATS, type Seat, type Triple } from '../../game/seats.ts';
import type { TableInfo, TableSeat } from '../../protocol/table.ts';
import { namesOf, type SeatConfig, type TableConfig } from './config.ts';

/** The part of a table that is told. */
interface Told {
  readonly id: string;
  readonly stage: TableInfo['stage'];
  readonly scenario: ScenarioRef;
  readonly setting: Readonly<TableConfig>;
  readonly spectators: number;
  readonly presence: { isHere(seat: Seat): boolean };
  readonly game: { readonly waiting: boolean; readonly left: number | undefined } | undefined;
  /** Whether a bot decides for a person who is away. */
  hasStandIn(seat: Seat): boolean;
}

/** `rules`: the version under which it was begun; `result`: how it was last noted. */
export function tableInfo(
  table: Told,
  { rules, result: noted }: { rules: number; result: TableInfo['result'] },
): TableInfo {
  const { id, stage, spectators, setting: config } = table;
  const left = stage === 'playing' ? table.game?.left : undefined;
  const result = stage === 'archived' ? noted : undefined;
  const named = !config.room?.anonymous;
  const seatInfo = (seat: Seat, at: SeatConfig): TableSeat =>
    at.kind === 'human'
      ? {
          kind: 'human',
          name: named ? namesOf(at) : '',
          ...(at.holders.length > 1
            ? { sharing: at.holders.map(({ name }) => (named ? name : '')) }
            : {}),
          host: config.host === seat,
          away: !table.presence.isHere(seat),
          standIn: table.hasStandIn(seat),
        }
      : at;
  return {
    id,
    stage,
    rules,
    spectators,
    scenario: table.scenario.scenario,
    waiting: table.game?.waiting === true,
    clock: config.clock,
    paused: config.paused,
    seats: SEATS.map((seat) => seatInfo(seat, config.seats[seat])) as Triple<TableSeat>,
    ...(left === undefined ? {} : { left }),
    ...(result === undefined ? {} : { result }),
    ...(config.next === undefined ? {} : { next: config.next }),
  };
}
