/**
 * The seats that this browser holds at tables over the network: what proves each, kept here and
 * sent nowhere but to the server. Small, because the title page lists them.
 */
import { signal } from '@preact/signals';
import type { Seat } from '../../../game/seats.ts';
import { readStored, writeStored } from '../stored.ts';

export interface HeldSeat {
  table: string;
  seat: Seat;
  credential: string;
  /** What the person called themselves; empty where the seat was moved here. */
  name: string;
  /** ISO 8601, when the seat was got. */
  since: string;
}

const KEY = 'walled-gardens.tables';
const MOST = 50;

/** Bytes of a credential; as text 22 signs. */
const SECRET_BYTES = 16;

/** A credential that nobody else has. */
export function drawCredential(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function isHeldSeat(value: unknown): value is HeldSeat {
  if (typeof value !== 'object' || value === null) return false;
  const { table, seat, credential, name, since }: Record<string, unknown> = { ...value };
  return (
    typeof table === 'string' &&
    (seat === 0 || seat === 1 || seat === 2) &&
    [credential, name, since].every((text) => typeof text === 'string')
  );
}

function read(): readonly HeldSeat[] {
  const stored = readStored(KEY);
  return Array.isArray(stored) ? stored.filter(isHeldSeat).slice(0, MOST) : [];
}

/** Newest first. */
export const heldSeats = signal<readonly HeldSeat[]>(read());

function write(seats: readonly HeldSeat[]): void {
  heldSeats.value = seats.slice(0, MOST);
  writeStored(KEY, heldSeats.value);
}

/** What else is kept is read anew each time: other pages of this browser keep seats too. */
function others(table: string): readonly HeldSeat[] {
  const stored = read();
  return (stored.length > 0 ? stored : heldSeats.peek()).filter((s) => s.table !== table);
}

export function heldSeatAt(table: string): HeldSeat | undefined {
  return read().find((s) => s.table === table) ?? heldSeats.peek().find((s) => s.table === table);
}

export function keepSeat(seat: Omit<HeldSeat, 'since'>): void {
  write([{ ...seat, since: new Date().toISOString() }, ...others(seat.table)]);
}

/** Of a seat that was moved within this browser, what was kept since then stays. */
export function forgetSeat(table: string, credential: string | undefined): void {
  if (heldSeatAt(table)?.credential === credential) write(others(table));
}

/** Calls `changed` whenever another page of this browser has kept or forgotten a seat. */
export function watchSeats(changed: () => void): () => void {
  const hear = ({ key }: StorageEvent): void => {
    if (key === null || key === KEY) changed();
  };
  addEventListener('storage', hear);
  return () => removeEventListener('storage', hear);
}
