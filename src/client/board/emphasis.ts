/** What is to be marked on the board, and how strongly: pure, from what is offered and pointed at. */
import type { Action } from '../../game/actions.ts';
import type { Rules } from '../../game/rules.ts';
import type { Seat } from '../../game/seats.ts';
import type { ReadonlyState } from '../../game/state.ts';
import { type BoardTarget, sameTarget, targetKey } from './target.ts';
import { isAnswer, orderedGates, targetsOf, targetsOfAction } from './targets.ts';

/** offered: may be picked; ordered: the regulator waits for it; chosen: the draft touches it. */
export type Emphasis = 'none' | 'offered' | 'ordered' | 'hovered' | 'chosen';

export interface Mark {
  target: BoardTarget;
  emphasis: Emphasis;
}

export interface Offered {
  rules: Rules;
  state: ReadonlyState;
  /** Undefined for a spectator, who is offered nothing. */
  viewer: Seat | undefined;
  legal: readonly Action[];
  /** A family that the panels have narrowed the choice to. */
  narrowed: readonly Action[] | undefined;
  draft: Action | undefined;
  hovered: BoardTarget | undefined;
  highlighted: readonly BoardTarget[];
}

export interface Marking {
  marks: readonly Mark[];
  /** What a click may pick. */
  pickable: readonly BoardTarget[];
}

/** A spectator is shown only what is pointed at. */
function watched({ highlighted }: Offered): Marking {
  return { marks: highlighted.map((target) => ({ target, emphasis: 'hovered' })), pickable: [] };
}

/**
 * Without a narrowed choice nearly everything could be picked, so nothing glows by itself; an
 * unanswered edict makes exactly its gates glow. Later marks win over earlier ones.
 */
export function markingOf(offered: Offered): Marking {
  const { rules, state, viewer, draft, hovered } = offered;
  if (viewer === undefined) return watched(offered);
  const actions = offered.narrowed ?? offered.legal;
  const needsAll = actions.some((a) => a.type === 'complyAll') || draft?.type === 'complyAll';
  const ordered = needsAll ? orderedGates(rules, state, viewer) : [];
  const pickable = targetsOf(actions, viewer, ordered);
  const answering = isAnswer(actions);
  const glow = answering ? 'ordered' : offered.narrowed ? 'offered' : undefined;
  const found = new Map<string, Mark>();
  const mark = (target: BoardTarget, emphasis: Emphasis): void => {
    found.set(targetKey(target), { target, emphasis });
  };
  if (glow) for (const target of pickable) mark(target, glow);
  if (hovered && !answering && pickable.some((p) => sameTarget(p, hovered))) {
    mark(hovered, 'hovered');
  }
  for (const target of offered.highlighted) mark(target, 'hovered');
  if (draft) for (const target of targetsOfAction(draft, viewer, ordered)) mark(target, 'chosen');
  return { marks: [...found.values()], pickable };
}
