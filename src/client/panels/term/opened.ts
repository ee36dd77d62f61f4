/** The one word whose explanation lies open, or will as soon as it has come. */
import { signal } from '@preact/signals';
import type { TermId } from '../../../content/glossary.ts';
import type { Rules } from '../../../game/rules.ts';

export interface OpenedTerm {
  term: TermId;
  /** What the same words name besides. */
  also: TermId | undefined;
  /** The game whose numbers it tells; without one, the standard scenario's. */
  rules: Rules | undefined;
  /** The word that was pressed or pointed at. */
  word: HTMLElement;
  /** Pressed: it stays and has the focus. Otherwise it goes with the pointer. */
  pinned: boolean;
}

export const opened = signal<OpenedTerm | undefined>(undefined);

/** Closes it; by key, or by its own button, the word has the focus again. */
export function closeTerm(back: boolean): void {
  const was = opened.peek();
  opened.value = undefined;
  if (back && was?.pinned) was.word.focus();
}

/** A pointer that rests on a word opens it; one that has left word and sheet closes it. */
const REST = 500;
const LEAVE = 250;
let waiting: ReturnType<typeof setTimeout> | undefined;

export function cancelHover(): void {
  clearTimeout(waiting);
  waiting = undefined;
}

export function restOn(open: () => void): void {
  cancelHover();
  waiting = setTimeout(open, REST);
}

export function leaveSoon(): void {
  cancelHover();
  if (!opened.peek() || opened.peek()?.pinned) return;
  waiting = setTimeout(() => {
    if (!opened.peek()?.pinned) closeTerm(false);
  }, LEAVE);
}
