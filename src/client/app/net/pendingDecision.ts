/**
 * The one decision that is under way to the host. It is sent until the host has answered: after a
 * lost answer it goes out again with the same number, by which the host counts it once.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Asked, Failure } from './netPart.ts';

/** Milliseconds before an unanswered decision is sent again on a living connection. */
const AGAIN = 1000;

interface Sent {
  rows: number;
  action: string;
}

export class PendingDecision {
  readonly #send: (sent: Sent) => Promise<Asked>;
  readonly #refused: (why: Failure) => void;
  readonly #sending = signal(false);
  #pending: Sent | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(send: (sent: Sent) => Promise<Asked>, refused: (why: Failure) => void) {
    this.#send = send;
    this.#refused = refused;
  }

  get sending(): ReadonlySignal<boolean> {
    return this.#sending;
  }

  decide(rows: number, action: string): void {
    this.#pending = { rows, action };
    this.#sending.value = true;
    void this.submit();
  }

  /** Sends what is under way, if anything is; called again whenever the connection is back. */
  async submit(): Promise<void> {
    clearTimeout(this.#again);
    const sent = this.#pending;
    if (!sent) return;
    const answer = await this.#send(sent);
    if (answer.ok) return;
    if (answer.why === 'offline') {
      if (sent === this.#pending) this.#again = setTimeout(() => void this.submit(), AGAIN);
      return;
    }
    // The position that made it stale may have come first; why it does not count is said anyway.
    if (sent === this.#pending) this.#clear();
    this.#refused(answer.why);
  }

  /** The match has come so far, or gone to another course: what was decided before it is done. */
  reached(rows: number): void {
    if (this.#pending && rows !== this.#pending.rows) this.#clear();
  }

  stop(): void {
    this.#clear();
  }

  #clear(): void {
    clearTimeout(this.#again);
    this.#pending = undefined;
    this.#sending.value = false;
  }
}
