/** How a class's teacher puts students at a table's companies and takes them away again. */
import type { BotLevel } from '../../game/players.ts';
import { SEATS, type Seat, type Triple } from '../../game/seats.ts';
import { SHARE_LIMIT } from '../../protocol/room.ts';
import type { TableSetting } from '../tables/changes.ts';
import { type Holder, isHuman, type RoomPart, withSeat } from '../tables/config.ts';
import type { Refused } from '../tables/refused.ts';

type Changed = TableSetting | Refused['code'];

/**
 * The table with one more student at a company; a bot makes room, others share unless the student
 * wants it `alone`.
 */
export function addHolder(
  setting: TableSetting,
  seat: Seat,
  holder: Holder,
  { alone = false } = {},
): Changed {
  const { status, config } = setting;
  if (status !== 'playing') return 'notPlaying';
  const at = config.seats[seat];
  const holders = isHuman(at) ? at.holders : [];
  if (holders.length >= (alone ? 1 : SHARE_LIMIT)) return 'seatTaken';
  const next = { kind: 'human' as const, holders: [...holders, holder] };
  const seated = { ...setting, config: withSeat(config, seat, next) };
  // A bot that stood in for whoever was here before does not do so for who comes now.
  return holders.length === 0 ? withBotIn(seated, seat, false) : seated;
}

/** The table with a bot that decides for a seat until it is handed back, or without one. */
export function withBotIn(setting: TableSetting, seat: Seat, on: boolean): TableSetting {
  const botIn = [...(setting.config.room?.botIn ?? NOBODY)] as Triple<boolean>;
  botIn[seat] = on;
  return withRoom(setting, { botIn });
}

const NOBODY = [false, false, false] as const;

/** The table with bots of another level, in empty seats and in students' stead. */
export function withBotLevel(setting: TableSetting, level: BotLevel): TableSetting {
  let { config } = setting;
  for (const seat of SEATS) {
    const at = config.seats[seat];
    if (at.kind === 'bot') config = withSeat(config, seat, { ...at, level });
  }
  const standIn = { ...(config.room?.standIn ?? DEFAULT_BOT), level };
  return withRoom({ ...setting, config }, { standIn });
}

/** The table without a student; a company that nobody is left at goes on as a bot. */
export function dropHolder(setting: TableSetting, student: string): TableSetting {
  let { config } = setting;
  for (const seat of SEATS) {
    const at = config.seats[seat];
    if (!isHuman(at)) continue;
    const holders = at.holders.filter((holder) => holder.student !== student);
    if (holders.length === at.holders.length) continue;
    const bot = { kind: 'bot' as const, ...(config.room?.standIn ?? DEFAULT_BOT) };
    config = withSeat(config, seat, holders.length > 0 ? { kind: 'human', holders } : bot);
  }
  return { ...setting, config };
}

const DEFAULT_BOT = { level: 'steward', persona: 'plain' } as const;

/** The table with a change of one student's entry, such as a new name or credential. */
export function changeHolder(
  setting: TableSetting,
  student: string,
  changes: Partial<Pick<Holder, 'name' | 'credentialHash'>>,
): TableSetting {
  let { config } = setting;
  for (const seat of SEATS) {
    const at = config.seats[seat];
    if (!isHuman(at)) continue;
    const holders = at.holders.map((h) => (h.student === student ? { ...h, ...changes } : h));
    config = withSeat(config, seat, { kind: 'human', holders });
  }
  return { ...setting, config };
}

/** The table with the pen of a company in a student's hand. */
export function givePen(setting: TableSetting, student: string): Changed {
  const { config } = setting;
  for (const seat of SEATS) {
    const at = config.seats[seat];
    if (!isHuman(at)) continue;
    const holder = at.holders.find((h) => h.student === student);
    if (!holder) continue;
    const holders = [holder, ...at.holders.filter((h) => h !== holder)];
    return { ...setting, config: withSeat(config, seat, { kind: 'human', holders }) };
  }
  return 'noStudent';
}

/** The table with another wish of its room. */
export function withRoom(setting: TableSetting, changes: Partial<RoomPart>): TableSetting {
  const { room } = setting.config;
  if (!room) return setting;
  return { ...setting, config: { ...setting.config, room: { ...room, ...changes } } };
}
