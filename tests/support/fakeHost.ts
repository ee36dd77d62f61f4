/**
 * The server's side of one table for tests of the client: the server's own match, and connections
 * over which a test lets through, holds back or changes what it tells.
 */
import type {
  AnyNotice,
  Connection,
  ConnectionOptions,
} from '../../src/client/app/net/connection.ts';
import type { Asked, Ending } from '../../src/client/app/net/netPart.ts';
import { actionKey } from '../../src/game/actions.ts';
import { legalActions } from '../../src/game/legal.ts';
import { RULES_VERSION } from '../../src/game/rules.ts';
import type { Seat } from '../../src/game/seats.ts';
import { seatToMove } from '../../src/game/state.ts';
import type { StepMessage, TableInfo, TableSeat } from '../../src/protocol/table.ts';
import { BACK, Match } from '../../src/server/tables/match.ts';

export const TABLE = 'abcdefghjkmnpqr2';

const human = (name: string, host = false): TableSeat => ({
  kind: 'human',
  name,
  host,
  away: false,
  standIn: false,
});

export function tableInfoOf(change: Partial<TableInfo> = {}): TableInfo {
  return {
    id: TABLE,
    stage: 'playing',
    scenario: 'quick',
    rules: RULES_VERSION,
    clock: 0,
    seats: [human('Ann', true), human('Bo'), { kind: 'bot', level: 'novice', persona: 'plain' }],
    spectators: 0,
    paused: false,
    waiting: false,
    ...change,
  };
}

export class FakeHost {
  readonly match: Match;
  info = tableInfoOf();
  /** What the page asked for, in order. */
  readonly asked: { name: string; body: unknown }[] = [];
  /** How the next requests are answered; without one, all is well. */
  answer: (name: string, body: unknown) => Asked | Promise<Asked> = () => ({ ok: true });
  /** Of the page's last connection. */
  options: ConnectionOptions | undefined;
  closed = false;

  constructor(seed: string) {
    this.match = Match.open(TABLE, { scenario: 'quick' }, seed, []);
  }

  readonly open = (options: ConnectionOptions): Connection => {
    this.options = options;
    return {
      request: async (name, body) => {
        this.asked.push({ name, body });
        return this.answer(name, body);
      },
      close: () => {
        this.closed = true;
      },
    };
  };

  get toMove(): Seat {
    const seat = seatToMove(this.match.state);
    if (seat === undefined) throw new Error('Nobody is to move');
    return seat;
  }

  tell(notice: AnyNotice): void {
    this.options?.onNotice(notice);
  }

  /** As after a connection: how the table stands, and the whole course. */
  welcome(seat: Seat | null, pen = true): void {
    this.options?.onState('online');
    this.tell({ name: 'welcome', data: { seat, pen, info: this.info } });
  }

  course(): void {
    this.tell({ name: 'course', data: this.match.course() });
  }

  drop(): void {
    this.options?.onState('away');
  }

  end(why: Ending): void {
    this.options?.onEnd(why);
  }

  /** Stores a decision of whoever is to move, the first legal one if none is given; tells nobody. */
  play(action = this.legal()[0] ?? ''): StepMessage {
    const row = { ply: this.match.length, seat: this.toMove, action, byBot: false, at: 0 };
    const advance = this.match.take(row);
    if (advance.kind !== 'step') throw new Error('No decision');
    return advance.step;
  }

  /** Stores a step back by the seat; tells nobody. */
  takeBack(seat: Seat): void {
    this.match.take({ ply: this.match.length, seat, action: BACK, byBot: false, at: 0 });
  }

  steps(...steps: StepMessage[]): void {
    this.tell({ name: 'steps', data: steps });
  }

  legal(): string[] {
    return legalActions(this.match.rules, this.match.state).map(actionKey);
  }
}
