/** The page's keys: numbers choose, Enter confirms, Esc goes back, letters do the rest. */
import { shortcuts } from '../app/settings.ts';
import type { Table } from '../app/table.ts';
import { endMoment } from './moments/queue.ts';
import { confirmDraft, goBack, showTab, skipShow, type TabId, type TableUi } from './ui.ts';

/** Letters of the tabs; the same in every language. */
export const TAB_KEYS: Readonly<Record<string, TabId>> = {
  f: 'forecast',
  g: 'gates',
  l: 'log',
  m: 'market',
  r: 'rules',
};

/** Keys that end a moment before they mean anything else. */
const ENDS_MOMENT: ReadonlySet<string> = new Set(['n', 'escape', ' ']);

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, select, textarea, [contenteditable]') !== null
  );
}

/** Enter belongs to a button that has the focus, unless it is the card of the draft itself. */
function enterIsOurs(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return true;
  const control = target.closest('button, a, summary');
  return control === null || control.matches('[data-choice][aria-pressed=true]');
}

/** The buttons that the number keys press now. */
function numbered(root: ParentNode): HTMLButtonElement[] {
  const group = root.querySelector('[data-choices]');
  return group ? [...group.querySelectorAll<HTMLButtonElement>('[data-choice]')] : [];
}

/** Carries out a key; true where it meant something here. */
export function pressKey(
  table: Table,
  ui: TableUi,
  event: KeyboardEvent,
  root: ParentNode,
): boolean {
  const { key } = event;
  if (ENDS_MOMENT.has(key.toLowerCase()) && endMoment(ui)) return true;
  // Somebody who dictates, or shakes, must be able to do without them (WCAG 2.1.4).
  if (key.length === 1 && shortcuts.value === 'off') return false;
  if (key >= '1' && key <= '9') return pressNumber(Number(key), root);
  switch (key) {
    case 'Enter':
      if (!table.draft.value || !enterIsOurs(event.target)) return false;
      confirmDraft(table, ui);
      return true;
    case 'Escape':
      ui.board.value?.settle();
      if (goBack(table, ui)) return true;
      if (!ui.details.value && !ui.wide.value && ui.company.value === undefined) return false;
      ui.company.value = undefined;
      ui.details.value = false;
      ui.wide.value = false;
      return true;
    case '?':
      ui.help.value = true;
      return true;
  }
  const letter = key.toLowerCase();
  const tab = TAB_KEYS[letter];
  if (tab) {
    showTab(ui, tab);
    return true;
  }
  if (letter === 'u' && table.canUndo.value) table.undo();
  else if (letter === 'n') skipShow(table, ui);
  else if (letter === 'p') table.paused.value = !table.paused.value;
  else if (letter === 'a') focusActions(root);
  else if (key === ']' || key === '[') ui.board.value?.stepStream(key === ']' ? 1 : -1);
  else return false;
  return true;
}

/** A number presses the card that carries it. */
function pressNumber(n: number, root: ParentNode): boolean {
  const button = numbered(root)[n - 1];
  button?.focus();
  button?.click();
  return button !== undefined;
}

function focusActions(root: ParentNode): void {
  const cards = numbered(root);
  (cards.find((c) => c.tabIndex === 0) ?? cards[0])?.focus();
}

/** Listens on the whole page until the returned function is called. */
export function listenToKeys(table: Table, ui: TableUi, root: ParentNode): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
    if (pressKey(table, ui, event, root)) event.preventDefault();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}
