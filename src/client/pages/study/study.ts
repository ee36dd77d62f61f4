/**
 * What every tab of the study page shares: the game, the position that is looked at, and the board,
 * which a tab may let show something that did not happen.
 */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Beside, NOTHING_BESIDE } from '../../app/study/beside.ts';
import type { Position, StudyGame } from '../../app/study/game.ts';
import { studyTable } from '../../app/study/studyTable.ts';
import type { Table } from '../../app/table.ts';
import type { BoardTarget } from '../../board/target.ts';
import { targetsAt } from './decision.ts';

/** One position of what a tab shows, with what it points at and one line of words. */
export interface AsideStep {
  position: Position;
  targets: readonly BoardTarget[];
  says(): string;
  /** Only what is done, for a list of all steps. */
  does(): string;
}

/** Positions beside the game, such as a line that could have come. Worded when they are shown. */
export interface Aside {
  /** What it is, said over the board: "What could have come". */
  title(): string;
  /** The number of decisions after which it leaves the game. */
  from: number;
  steps: readonly AsideStep[];
}

export interface ShownAside {
  aside: Aside;
  /** Place in its steps. */
  at: number;
}

/** Everything a tab may read and do. */
export interface Study {
  readonly game: StudyGame;
  /** What the board shows, in the form that board and panels read. */
  readonly table: Table;
  /** How many decisions have been made in the position of the game that is looked at. */
  readonly ply: ReadonlySignal<number>;
  /** What is shown in place of the game; undefined while the game itself is. */
  readonly aside: ReadonlySignal<ShownAside | undefined>;
  /** What is open beside the board; it stands in the page's address. */
  readonly beside: ReadonlySignal<Beside>;
  /** Opens something else beside the board, or asks something else there. */
  look(at: Partial<Beside>): void;
  /** What the board points at. */
  readonly targets: ReadonlySignal<readonly BoardTarget[]>;
  /** Shows the game after so many decisions; less than none or more than all are the ends. */
  goTo(ply: number): void;
  /** The same, and brings the board into sight where it lies far above. */
  visit(ply: number): void;
  /** How often the board was asked into sight. */
  readonly calls: ReadonlySignal<number>;
  /** Shows something else than the game, until `back` or `goTo`. */
  show(aside: Aside, at?: number): void;
  /** Goes to another step of what is shown beside the game. */
  step(to: number): void;
  /** Back to the game. */
  back(): void;
}

export function createStudy(game: StudyGame, first = 0, shown = NOTHING_BESIDE): Study {
  const last = game.positions.length - 1;
  const within = (ply: number, end: number): number => Math.max(0, Math.min(end, ply));
  const ply = signal(within(first, last));
  const aside = signal<ShownAside | undefined>(undefined);
  const step = computed(() => aside.value?.aside.steps[aside.value.at]);
  const calls = signal(0);
  const beside = signal(shown);
  const inGame = computed(() => positionAt(game, ply.value));
  const table = studyTable(
    game,
    computed(() => step.value?.position ?? inGame.value),
  );
  const goTo = (to: number): void =>
    batch(() => {
      aside.value = undefined;
      ply.value = within(to, last);
    });
  return {
    game,
    table,
    ply,
    aside,
    calls,
    goTo,
    beside,
    look(at) {
      batch(() => {
        beside.value = { ...beside.peek(), ...at };
        // What if and the lens ask about the game: the board shows what they ask about.
        if (at.tab !== undefined && at.tab !== 'review') aside.value = undefined;
      });
    },
    targets: computed(() => step.value?.targets ?? targetsAt(game, ply.value)),
    visit(to) {
      goTo(to);
      calls.value++;
    },
    show(other, at = 0) {
      calls.value++;
      aside.value = { aside: other, at: within(at, other.steps.length - 1) };
    },
    step(to) {
      const now = aside.peek();
      if (now) aside.value = { ...now, at: within(to, now.aside.steps.length - 1) };
    },
    back() {
      aside.value = undefined;
    },
  };
}

/** Throws for a ply that the game has not. */
export function positionAt(game: StudyGame, ply: number): Position {
  const position = game.positions[ply];
  if (!position) throw new Error(`No position after ${ply} decisions`);
  return position;
}
