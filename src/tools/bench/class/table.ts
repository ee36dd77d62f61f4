/** A table of a class and its students, who decide by chance unless told how; one of them follows the game. */
import type { Socket } from 'socket.io-client';
import { MatchMirror } from '../../../bgio/mirror.ts';
import { rulesOf } from '../../../content/rulesOf.ts';
import { actionKey } from '../../../game/actions.ts';
import { legalActions } from '../../../game/legal.ts';
import { seededRandom } from '../../../game/random.ts';
import { RULES_VERSION } from '../../../game/rules.ts';
import { SEATS, type Seat } from '../../../game/seats.ts';
import { seatToMove } from '../../../game/state.ts';
import {
  type Greeting,
  type Notice,
  PROTOCOL_VERSION,
  type StepMessage,
} from '../../../protocol/table.ts';
import { rawSocket } from '../server/side.ts';

function sit(address: string, table: string, credential: string): Socket {
  const auth: Greeting = { protocol: PROTOCOL_VERSION, rules: RULES_VERSION, table, credential };
  return rawSocket(address, { path: '/socket', query: { match: table }, auth });
}

/** Resolves when the course has come. */
function course(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    socket.once('connect_error', reject);
    socket.once('course', resolve);
  });
}

/** Chooses the key of a decision for whoever's turn it is. */
export type Chooser = (mirror: MatchMirror) => string;

function byChance(id: string): Chooser {
  const random = seededRandom(id);
  return ({ rules, state }) => {
    const keys = legalActions(rules, state).map(actionKey);
    return keys[random.below(keys.length)] ?? '';
  };
}

export class ClassTable {
  readonly id: string;
  /** Hears how long another student waited for a decision. */
  onSeen: (wait: number) => void = () => undefined;
  /** Hears that the decision was stored that makes so many. */
  onAnswered: (plies: number) => void = () => undefined;
  onProblem: (error: Error) => void = () => undefined;
  private readonly sockets: readonly Socket[];
  private readonly mirror: MatchMirror;
  private readonly choose: Chooser;
  private rows: number;
  /** The decision that is under way, and who has made it. */
  private sent: { at: number; seat: Seat } | undefined;
  /** How many of the three have been told of it. */
  private told = 0;

  private constructor(
    id: string,
    sockets: readonly Socket[],
    mirror: MatchMirror,
    rows: number,
    choose: Chooser,
  ) {
    this.id = id;
    this.sockets = sockets;
    this.mirror = mirror;
    this.rows = rows;
    this.choose = choose;
    for (const seat of SEATS) {
      sockets[seat]?.on('steps', (body: string) => this.hear(seat, body));
      sockets[seat]?.on('disconnect', (why) => this.onProblem(new Error(`${id}: ${why}`)));
    }
  }

  /** Connects three students by their credentials. */
  static async connect(
    address: string,
    id: string,
    credentials: readonly (string | undefined)[],
    choose: Chooser = byChance(id),
  ): Promise<ClassTable> {
    const sockets = credentials.map((credential) => {
      if (credential === undefined) throw new Error(`${id} has a seat without a student`);
      return sit(address, id, credential);
    });
    const [first = ''] = await Promise.all(sockets.map(course));
    const [, notice] = JSON.parse(first) as [string, Notice<'course'>];
    const found = rulesOf({ scenario: notice.course.scenario });
    const mirror = found.ok ? MatchMirror.open(found.rules, id, notice.course) : undefined;
    if (!found.ok || !mirror) throw new Error(`${id} does not open`);
    return new ClassTable(id, sockets, mirror, notice.rows, choose);
  }

  get over(): boolean {
    return this.mirror.state.step.kind === 'over';
  }

  /** Decisions that have been made. */
  get plies(): number {
    return this.mirror.actions.length;
  }

  /** Whoever's turn it is decides, unless a decision is under way. */
  decide(): void {
    const seat = seatToMove(this.mirror.state);
    if (this.sent || seat === undefined) return;
    const action = this.choose(this.mirror);
    const { rows } = this;
    this.sent = { at: performance.now(), seat };
    this.sockets[seat]?.emit('decide', { rows, action }, (answer: string) => {
      if (answer.startsWith('[{"ok":true')) this.onAnswered(rows + 1);
      else this.onProblem(new Error(`${this.id}: ${answer}`));
    });
  }

  close(): void {
    for (const socket of this.sockets) {
      socket.off('disconnect');
      socket.disconnect();
    }
  }

  private hear(seat: Seat, body: string): void {
    if (this.sent && seat !== this.sent.seat) this.onSeen(performance.now() - this.sent.at);
    // All are told the same: it is followed once, when the last of the three has it.
    this.told = (this.told + 1) % SEATS.length;
    if (this.told > 0) return;
    const [, steps] = JSON.parse(body) as [string, StepMessage[]];
    for (const step of steps) {
      if (!this.mirror.follow(step)) this.onProblem(new Error(`${this.id} went astray`));
      this.rows = step.rows;
    }
    this.sent = undefined;
  }
}
