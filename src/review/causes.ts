/**
 * What a decision does by itself, set apart from what it leaves room for. Two lines of play differ by
 * the decision, and often by what its company does later because of it: where coins are short, or the
 * other decision comes later anyway. By itself a decision does what is left when the company's later
 * turns count only where both lines have them. Rivals do the same in both as well; where the one
 * decision makes that impossible, they do what is expected of them instead.
 */
import { actionKey } from '../game/actions.ts';
import { advance, isAutomatic } from '../game/apply.ts';
import type { GameEvent } from '../game/events.ts';
import { refusal } from '../game/legal.ts';
import type { Rules } from '../game/rules.ts';
import type { Seat } from '../game/seats.ts';
import { cloneState, type ReadonlyState, seatToMove } from '../game/state.ts';
import { type Line, type Outcome, outcomeOf } from './lines.ts';
import { after, deedOf, isSame, type Slot, slotsOf } from './slots.ts';

/**
 * Why a company goes on differently:
 * `otherLater`: the other decision comes later in the line taken too, and in the other leaves that
 * turn for something else; `takenLater`: the same the other way round; `order`: both at once.
 * `coins`: after one of the two there are too few coins for what follows after the other; `room`: else.
 * `rival`: it goes on alike, but a rival does not.
 */
export type PartingKind = 'otherLater' | 'takenLater' | 'order' | 'coins' | 'room' | 'rival';

/** The later turn that tells best where the lines differ, the company's own first. */
export interface Parting {
  kind: PartingKind;
  /** Whose turn it is. */
  company: Seat;
  /** What it does then, by its key, after the decision taken and after the other. */
  taken: string;
  other: string;
}

export interface Causes {
  /** What the coming market day brings by each decision itself. */
  taken: Outcome;
  other: Outcome;
  /** Undefined where the company goes on alike until the market day. */
  parting: Parting | undefined;
}

interface Parted extends Pick<Parting, 'kind' | 'company'> {
  leading: string;
  following: string;
}

/** The line that was expected freely, and the one that follows it (lines.ts). */
class Pair {
  readonly leading: Slot[];
  readonly following: Slot[];
  private readonly seat: Seat;

  constructor(
    private readonly rules: Rules,
    private readonly view: ReadonlyState,
    lines: { leading: Line; following: Line },
  ) {
    this.leading = slotsOf(rules, view, lines.leading);
    this.following = slotsOf(rules, view, lines.following);
    const seat = seatToMove(view);
    if (seat === undefined) throw new Error('Nobody decides');
    this.seat = seat;
  }

  /** Whether a line's turn is the decision that the other line began with. */
  private isDecisionOf(line: readonly Slot[], slot: Slot): boolean {
    return slot.owner === this.seat && deedOf(slot) === this.decision(line);
  }

  private decision([first]: readonly Slot[]): string {
    const [decision] = first?.decisions ?? [];
    return decision ? actionKey(decision.action) : '';
  }

  private *own(slots: readonly Slot[]): Generator<Slot> {
    for (const slot of slots.slice(1)) if (slot.owner === this.seat) yield slot;
  }

  /** The company's later turns that count, by key: in both lines, or in the one that has it. */
  private counted(): { leading: Set<string>; following: Set<string> } {
    const [leading, following] = [new Set<string>(), new Set<string>()];
    const there = new Map(this.following.map((slot) => [slot.key, slot]));
    for (const slot of this.own(this.leading)) {
      if (isSame(slot, there.get(slot.key))) {
        leading.add(slot.key);
        following.add(slot.key);
      } else if (this.isDecisionOf(this.following, slot)) leading.add(slot.key);
    }
    for (const slot of this.own(this.following)) {
      if (!following.has(slot.key) && this.isDecisionOf(this.leading, slot)) {
        following.add(slot.key);
      }
    }
    return { leading, following };
  }

  byThemselves(): { leading: Outcome; following: Outcome } {
    const counted = this.counted();
    for (;;) {
      const leading = this.play(this.leading, counted.leading, undefined);
      const following = this.play(this.following, counted.following, this.leading);
      const missing = [leading, following].flatMap((end) => ('missing' in end ? end.missing : []));
      if ('outcome' in leading && 'outcome' in following) {
        return { leading: leading.outcome, following: following.outcome };
      }
      // What one line cannot do any more does not count in the other either.
      for (const key of missing) {
        counted.leading.delete(key);
        counted.following.delete(key);
      }
    }
  }

  /** Plays a line without the company's turns that do not count; `model` is what rivals hold to. */
  private play(
    slots: readonly Slot[],
    counted: ReadonlySet<string>,
    model: readonly Slot[] | undefined,
  ): { outcome: Outcome } | { missing: string } {
    const { rules, view } = this;
    const models = new Map(model?.map((slot) => [slot.key, slot]));
    let state = cloneState(view);
    for (const [i, slot] of slots.entries()) {
      const own = i === 0 || slot.owner === this.seat;
      if (own && i > 0 && !counted.has(slot.key)) continue;
      const same = own ? undefined : models.get(slot.key);
      const next = (same && after(rules, state, same)) ?? after(rules, state, slot);
      if (next) state = next;
      else if (own) return { missing: slot.key };
    }
    state.step = { kind: 'market' };
    const events: GameEvent[] = [];
    while (isAutomatic(state)) advance(rules, state, events);
    const outcome = outcomeOf(state, events);
    if (!outcome) throw new Error('A month without a market day');
    return { outcome };
  }

  /** Where the other decision comes later anyway, that turn; else the first that differs. */
  parting(): Parted | undefined {
    const there = new Map(this.following.map((slot) => [slot.key, slot]));
    const all = this.leading.slice(1).flatMap((leading): Parted[] => {
      const following = there.get(leading.key);
      if (!following || isSame(leading, following)) return [];
      const company = leading.owner;
      const kind = company === this.seat ? this.kindOf(leading, following) : 'rival';
      return [{ kind, company, leading: deedOf(leading), following: deedOf(following) }];
    });
    const first = (...kinds: PartingKind[]): Parted | undefined =>
      all.find(({ kind }) => kinds.includes(kind));
    return first('order', 'otherLater', 'takenLater') ?? first('coins', 'room') ?? all[0];
  }

  /** As if the leading line were the one taken. */
  private kindOf(slot: Slot, instead: Slot): PartingKind {
    const otherLater = this.isDecisionOf(this.following, slot);
    const takenLater = this.isDecisionOf(this.leading, instead);
    if (otherLater) return takenLater ? 'order' : 'otherLater';
    if (takenLater) return 'takenLater';
    const [first] = slot.decisions;
    const refused =
      first && refusal(this.rules, instead.before, first.seat, first.action) === 'tooExpensive';
    return refused ? 'coins' : 'room';
  }
}

const MIRRORED: Readonly<Partial<Record<PartingKind, PartingKind>>> = {
  otherLater: 'takenLater',
  takenLater: 'otherLater',
};

/** `leads`: which of the lines was expected freely. */
export function causesOf(
  rules: Rules,
  view: ReadonlyState,
  { taken, other }: { taken: Line; other: Line },
  leads: 'taken' | 'other',
): Causes {
  const [leading, following] = leads === 'taken' ? [taken, other] : [other, taken];
  const pair = new Pair(rules, view, { leading, following });
  const ends = pair.byThemselves();
  const parted = pair.parting();
  if (leads === 'taken') {
    const parting = parted && {
      ...{ kind: parted.kind, company: parted.company },
      ...{ taken: parted.leading, other: parted.following },
    };
    return { taken: ends.leading, other: ends.following, parting };
  }
  const parting = parted && {
    ...{ kind: MIRRORED[parted.kind] ?? parted.kind, company: parted.company },
    ...{ taken: parted.following, other: parted.leading },
  };
  return { taken: ends.following, other: ends.leading, parting };
}
