/** A part of the app that was asked for and did not come, as when the network or the server is gone. */
import { type ReadonlySignal, signal } from '@preact/signals';

const missing = signal<(() => void) | undefined>(undefined);

/** Asks once more for what did not come; undefined while everything has. */
export const missingPart: ReadonlySignal<(() => void) | undefined> = missing;

/** Lets the page say that a part did not come, and ask for it again (pages/parts/PartMissing.tsx). */
export function tellMissing(error: unknown, again: () => void): void {
  console.error(error);
  missing.value = () => {
    forgetMissingPart();
    again();
  };
}

export function forgetMissingPart(): void {
  missing.value = undefined;
}
