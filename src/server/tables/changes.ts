/** What the seats of a table may change about it, as pure functions from one set-up to the next. */
import { isScenarioId } from '../../content/scenarios.ts';
import type { ScenarioRef } from '../../game/scenario.ts';
import { SEATS, type Seat, type Triple } from '../../game/seats.ts';
import { nameKey } from '../../protocol/names.ts';
import type { Change, RefusalCode } from '../../protocol/table.ts';
import type { MatchStatus } from '../storage/rows.ts';
import {
  holderOf,
  isHuman,
  type SeatConfig,
  STAND_IN,
  type TableConfig,
  withHost,
  withSeat,
} from './config.ts';
import { fits, hashSecret } from './secrets.ts';

/** The part of a stored match that a change decides on. */
export interface TableSetting {
  status: MatchStatus;
  scenario: ScenarioRef;
  config: TableConfig;
}

type Changed = TableSetting | RefusalCode;

const OPEN: SeatConfig = { kind: 'open' };

/** Whether another seat goes by this name already; what looks the same counts as one. */
export function isNameTaken({ seats }: TableConfig, name: string, but?: Seat): boolean {
  const same = nameKey(name);
  return SEATS.some((seat) => {
    const other = seats[seat];
    if (seat === but || !isHuman(other)) return false;
    return other.holders.some((holder) => nameKey(holder.name) === same);
  });
}

/** The table after a person has sat down, or why they may not. Bots of a game make room. */
export function join(
  { status, scenario, config }: TableSetting,
  seat: Seat,
  name: string,
  credentialHash: string,
): Changed {
  if (config.room) return 'notAllowed';
  if (status !== 'lobby' && status !== 'playing') return 'notPlaying';
  if (isHuman(config.seats[seat])) return 'seatTaken';
  if (status === 'lobby' && config.seats[seat].kind !== 'open') return 'seatTaken';
  if (isNameTaken(config, name)) return 'nameTaken';
  const holders = [{ name, credentialHash }];
  const seated = withSeat(config, seat, { kind: 'human', holders });
  return { status, scenario, config: withHost(seated) };
}

/** How long a link moves a seat; milliseconds. */
const LINK_LIFE = 10 * 60_000;

/** The table after a token was given out that moves a seat to another device. */
export function offerMove(setting: TableSetting, seat: Seat, token: string, now: number): Changed {
  const { config } = setting;
  const at = config.seats[seat];
  if (!isHuman(at)) return 'noSeat';
  // In a class, the teacher shows a code for that.
  if (config.room) return 'notAllowed';
  const moving = { hash: hashSecret(token), until: now + LINK_LIFE };
  const holders = at.holders.map((holder) => ({ ...holder, moving }));
  return { ...setting, config: withSeat(config, seat, { ...at, holders }) };
}

/** The table after a token was used: its seat has another credential, and the token is spent. */
export function move(
  setting: TableSetting,
  token: string,
  credentialHash: string,
  now: number,
): Changed {
  const { config } = setting;
  for (const seat of SEATS) {
    const at = config.seats[seat];
    const [holder] = isHuman(at) ? at.holders : [];
    if (!holder?.moving || holder.moving.until <= now) continue;
    if (!fits(token, holder.moving.hash)) continue;
    const holders = [{ name: holder.name, credentialHash }];
    return { ...setting, config: withSeat(config, seat, { kind: 'human', holders }) };
  }
  return 'badLink';
}

/** Why whoever holds the credential with this hash may not act for a seat now. */
export function penRefusal(
  config: TableConfig,
  seat: Seat | undefined,
  hash: string | undefined,
): RefusalCode | undefined {
  const at = holderOf(config, hash);
  if (!at || at.seat !== seat) return 'notAllowed';
  return at.place === 0 ? undefined : 'notPen';
}

/** The table after the seat has changed it that a credential stands for, or why it may not. */
export function changeBy(setting: TableSetting, hash: string | undefined, wish: Change): Changed {
  const seat = holderOf(setting.config, hash)?.seat;
  if (seat === undefined) return 'notAllowed';
  return penRefusal(setting.config, seat, hash) ?? change(setting, seat, wish);
}

/** The table after its seat `by` has changed it, or why it may not. */
export function change(setting: TableSetting, by: Seat, wish: Change): Changed {
  // A class's tables are its teacher's; only the pen is its students' own.
  if (setting.config.room && wish.do !== 'pass') return 'notAllowed';
  switch (wish.do) {
    case 'pass':
      return pass(setting, by, wish.to);
    case 'rename':
      return rename(setting, by, wish.name);
    case 'leave':
      return leave(setting, by);
    case 'pause':
    case 'resume':
      if (setting.status !== 'playing') return 'notPlaying';
      return { ...setting, config: { ...setting.config, paused: wish.do === 'pause' } };
    case 'sit':
      return setting.status === 'lobby' ? sit(setting, by, wish.seat) : 'notInLobby';
    default:
      if (setting.config.host !== by) return 'notAllowed';
      return setting.status === 'lobby' ? asHost(setting, by, wish) : 'notInLobby';
  }
}

/**
 * The table at which the people of a finished one play again, each at the next person's garden, so
 * that in time everybody has had each. The bots stay where they are.
 */
export function rematchOf(
  config: TableConfig,
  hash: string | undefined,
  botSeed: string,
): TableConfig | RefusalCode {
  if (config.room) return 'notAllowed';
  const by = holderOf(config, hash)?.seat;
  if (by === undefined) return 'notAllowed';
  const people = SEATS.filter((seat) => isHuman(config.seats[seat]));
  const nextOf = (seat: Seat): Seat => people[(people.indexOf(seat) + 1) % people.length] ?? seat;
  const seats = [...config.seats] as Triple<SeatConfig>;
  for (const seat of people) {
    const at = config.seats[seat];
    if (!isHuman(at)) continue;
    const holders = at.holders.map(({ name, credentialHash }) => ({ name, credentialHash }));
    seats[nextOf(seat)] = { kind: 'human', holders };
  }
  const { clock } = config;
  return { format: 1, host: nextOf(by), seats, clock, paused: false, botSeed };
}

function rename(setting: TableSetting, by: Seat, name: string): Changed {
  const { config } = setting;
  const seat = config.seats[by];
  if (!isHuman(seat)) return 'noSeat';
  if (isNameTaken(config, name, by)) return 'nameTaken';
  const holders = seat.holders.map((holder) => ({ ...holder, name }));
  return { ...setting, config: withSeat(config, by, { ...seat, holders }) };
}

/** The pen goes to the one at this place, who changes places with the one who held it. */
export function pass(setting: TableSetting, seat: Seat, to: number): Changed {
  const { config } = setting;
  const at = config.seats[seat];
  const next = isHuman(at) ? at.holders[to] : undefined;
  if (!isHuman(at) || !next) return 'noSeat';
  const holders = [next, ...at.holders.filter((holder) => holder !== next)];
  return { ...setting, config: withSeat(config, seat, { ...at, holders }) };
}

/** A seat left in the lobby is open again; one left during a game goes on as a bot. */
function leave(setting: TableSetting, by: Seat): Changed {
  const { status, config } = setting;
  if (status === 'over' || status === 'closed') return 'notPlaying';
  const left: SeatConfig = status === 'lobby' ? OPEN : { kind: 'bot', ...STAND_IN };
  const next = withHost(withSeat(config, by, left));
  const empty = !next.seats.some(isHuman);
  return { ...setting, status: empty && status === 'lobby' ? 'closed' : status, config: next };
}

function sit(setting: TableSetting, by: Seat, to: Seat): Changed {
  const { config } = setting;
  if (by === to) return setting;
  if (config.seats[to].kind !== 'open') return 'seatTaken';
  const moved = withSeat(withSeat(config, to, config.seats[by]), by, OPEN);
  return { ...setting, config: { ...moved, host: config.host === by ? to : config.host } };
}

type HostChange = Extract<Change, { do: 'setUp' | 'fill' | 'remove' | 'start' }>;

function asHost(setting: TableSetting, by: Seat, wish: HostChange): Changed {
  const { config } = setting;
  switch (wish.do) {
    case 'setUp': {
      const { scenario: id, clock = config.clock } = wish;
      if (id !== undefined && !isScenarioId(id)) return 'badMessage';
      const scenario = id === undefined ? setting.scenario : { scenario: id };
      return { ...setting, scenario, config: { ...config, clock } };
    }
    case 'fill':
      if (isHuman(config.seats[wish.seat])) return 'seatTaken';
      return {
        ...setting,
        config: withSeat(config, wish.seat, wish.with === 'nobody' ? OPEN : wish.with),
      };
    case 'remove':
      if (wish.seat === by || !isHuman(config.seats[wish.seat])) return 'noSeat';
      return { ...setting, config: withSeat(config, wish.seat, OPEN) };
    case 'start':
      if (config.seats.some((seat) => seat.kind === 'open')) return 'noSeat';
      return { ...setting, status: 'playing' };
  }
}
