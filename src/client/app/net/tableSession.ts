/**
 * A page's part in a table over the network, from the lobby to the result: the connection, the
 * copy of the match, and everything that the host tells beside it.
 */
import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { MatchMirror } from '../../../bgio/mirror.ts';
import type { Reason } from '../../../bots/reason.ts';
import { rulesOf } from '../../../content/rulesOf.ts';
import { RULES_VERSION } from '../../../game/rules.ts';
import type { Seat } from '../../../game/seats.ts';
import { seatToMove } from '../../../game/state.ts';
import {
  type Change,
  type Greeting,
  type Notice,
  type Phrase,
  PROTOCOL_VERSION,
  type RequestBody,
  type RequestName,
  type StepMessage,
  type TableInfo,
} from '../../../protocol/table.ts';
import {
  type AnyNotice,
  type Connection,
  type ConnectionOptions,
  openConnection,
} from './connection.ts';
import { Countdown } from './countdown.ts';
import type { Asked, DecidedFor, Failure, LinkState, Said } from './netPart.ts';
import { PendingDecision } from './pendingDecision.ts';

/** As many things said as are kept. */
const REMEMBERED = 12;

function isReason(value: unknown): value is Reason {
  return typeof value === 'object' && value !== null && 'kind' in value && 'chosen' in value;
}

export class TableSession {
  readonly id: string;
  /** What proves the seat; undefined for a spectator. */
  readonly credential: string | undefined;
  readonly link = signal<LinkState>({ kind: 'connecting' });
  /** Undefined until the host has said it for the first time. */
  readonly info = signal<TableInfo | undefined>(undefined);
  /** Null for a spectator; undefined until the host has said it. */
  readonly seat = signal<Seat | null | undefined>(undefined);
  /** False while another one of the same company holds the pen. */
  readonly pen = signal(true);
  /** The copy of the match; undefined in the lobby. */
  readonly mirror = signal<MatchMirror | undefined>(undefined);
  readonly awaited = signal<Seat | undefined>(undefined);
  readonly said = signal<readonly Said[]>([]);
  readonly reasons = signal<ReadonlyMap<number, Reason>>(new Map());
  readonly trouble: Signal<Failure | undefined> = signal(undefined);
  readonly decidedFor: Signal<DecidedFor | undefined> = signal(undefined);
  /** Whether the last decision was a bot's, which nobody takes back; false where it is not known. */
  lastByBot = false;
  private readonly countdown = new Countdown();
  private readonly pending: PendingDecision;
  private readonly connection: Connection;
  /** Journal rows that the copy has taken in. */
  private rows = 0;
  private phrases = 0;
  /** The next steps are those that were missed while the connection was away. */
  private returning = false;

  constructor(
    id: string,
    credential: string | undefined,
    open: (options: ConnectionOptions) => Connection = openConnection,
  ) {
    this.id = id;
    this.credential = credential;
    this.pending = new PendingDecision(
      (sent) => this.connection.request('decide', sent),
      (why) => {
        this.trouble.value = why;
      },
    );
    this.connection = open({
      table: id,
      greeting: () => this.greeting(),
      onNotice: (notice) => batch(() => this.take(notice)),
      onState: (state) => this.follow(state),
      onEnd: (why) => {
        this.link.value = { kind: 'ended', why };
        this.countdown.set(undefined);
        this.pending.stop();
      },
    });
  }

  get left(): ReadonlySignal<number | undefined> {
    return this.countdown.left;
  }

  get sending(): ReadonlySignal<boolean> {
    return this.pending.sending;
  }

  /** Sends a decision on the position as it is now, until the host has taken or refused it. */
  decide(key: string): void {
    this.trouble.value = undefined;
    this.decidedFor.value = undefined;
    this.pending.decide(this.rows, key);
  }

  undo(): void {
    void this.request('undo', { rows: this.rows });
  }

  /** Changes the table; true where the host has done it. */
  async change(change: Change): Promise<boolean> {
    const asked = await this.request('change', change);
    if (asked.ok && change.do === 'sit') this.seat.value = change.seat;
    return asked.ok;
  }

  say(phrase: Phrase): void {
    void this.request('say', { phrase });
  }

  /** A new table for the same people; the host's next word of this one says which. */
  rematch(): Promise<Asked> {
    return this.request('rematch', {});
  }

  moveSeat(): Promise<Asked> {
    return this.request('link', {});
  }

  dispose(): void {
    this.connection.close();
    this.countdown.stop();
    this.pending.stop();
  }

  private async request<K extends RequestName>(name: K, body: RequestBody<K>): Promise<Asked> {
    this.trouble.value = undefined;
    const asked = await this.connection.request(name, body);
    if (!asked.ok) this.trouble.value = asked.why;
    return asked;
  }

  private greeting(): Greeting {
    return {
      protocol: PROTOCOL_VERSION,
      rules: RULES_VERSION,
      table: this.id,
      ...(this.credential === undefined ? {} : { credential: this.credential }),
      ...(this.mirror.peek() ? { rows: this.rows } : {}),
    };
  }

  private follow(state: 'online' | 'away'): void {
    // Online counts from the host's welcome on.
    if (state === 'online') return;
    const waiting = this.link.peek().kind === 'connecting';
    this.link.value = waiting ? { kind: 'connecting', failing: true } : { kind: 'away' };
  }

  private take({ name, data }: AnyNotice): void {
    switch (name) {
      case 'welcome':
        this.returning = this.link.peek().kind === 'away';
        this.link.value = { kind: 'online' };
        // What could not be sent can be tried again now.
        if (this.trouble.peek() === 'offline') this.trouble.value = undefined;
        this.seat.value = data.seat;
        this.pen.value = data.pen;
        this.learn(data.info);
        void this.pending.submit();
        return;
      case 'table':
        this.learn(data);
        return;
      case 'course':
        this.goOver(data);
        return;
      case 'steps':
        this.takeSteps(data);
        return;
      case 'said':
        this.said.value = [
          ...this.said.value.slice(1 - REMEMBERED),
          { id: this.phrases++, ...data },
        ];
        return;
      case 'bye':
        return;
    }
  }

  private learn(info: TableInfo): void {
    this.info.value = info;
    this.countdown.set(info.left, info.paused);
  }

  /** Goes over to the whole course that the host has sent. */
  private goOver({ rows, course }: Notice<'course'>): void {
    this.rows = rows;
    this.returning = false;
    this.lastByBot = false;
    this.pending.reached(rows);
    const plies = course.actions.length;
    this.reasons.value = new Map([...this.reasons.value].filter(([ply]) => ply < plies));
    const mirror = this.mirror.peek();
    const opened = mirror ? mirror.adopt(course) && mirror : this.openMirror(course);
    if (!opened) {
      this.connection.close();
      this.link.value = { kind: 'ended', why: 'otherRules' };
      return;
    }
    this.mirror.value = opened;
    this.awaited.value = seatToMove(opened.state);
  }

  private openMirror(course: Notice<'course'>['course']): MatchMirror | undefined {
    const found = rulesOf(course);
    return found.ok ? MatchMirror.open(found.rules, this.id, course) : undefined;
  }

  private takeSteps(steps: readonly StepMessage[]): void {
    for (const step of steps) {
      if (step.rows <= this.rows) continue;
      if (step.rows !== this.rows + 1 || !this.takeStep(step)) {
        // A gap, or a step that leads elsewhere: only the whole course helps.
        void this.connection.request('resync', {});
        return;
      }
      this.countdown.set(step.left);
    }
    this.returning = false;
  }

  private takeStep(step: StepMessage): boolean {
    const mirror = this.mirror.peek();
    if (!mirror) return false;
    const { reason, rows, seat, action, byBot, digest, turnedUp } = step;
    if (isReason(reason)) {
      this.reasons.value = new Map(this.reasons.value).set(mirror.actions.length, reason);
    }
    this.rows = rows;
    this.lastByBot = byBot;
    if (seat === this.seat.peek()) this.decidedFor.value = byBot ? this.whyDecided() : undefined;
    this.pending.reached(rows);
    if (!mirror.follow({ seat, action, digest, ...(turnedUp ? { turnedUp } : {}) })) return false;
    this.awaited.value = seatToMove(mirror.state);
    return true;
  }

  private whyDecided(): DecidedFor {
    return this.returning || this.info.peek()?.clock === 0 ? 'away' : 'clock';
  }
}
