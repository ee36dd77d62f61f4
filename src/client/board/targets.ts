/** Which targets the actions offered touch: what glows and can be picked. No rule is decided here. */
import type { Action } from '../../game/actions.ts';
import { GATES_OF } from '../../game/gates.ts';
import { edictOfMonth, type Rules } from '../../game/rules.ts';
import type { Seat } from '../../game/seats.ts';
import type { ReadonlyState } from '../../game/state.ts';
import { type BoardTarget, targetKey } from './target.ts';

/** The targets of one action of a seat. `ordered` stands in for "open them all". */
export function targetsOfAction(
  action: Action,
  seat: Seat,
  ordered: readonly BoardTarget[] = [],
): readonly BoardTarget[] {
  switch (action.type) {
    case 'build':
      return [{ type: 'district', seat, district: action.district }];
    case 'campaign':
      return [{ type: 'feed', feed: action.feed }];
    case 'miniProgram':
      return [{ type: 'slots', host: action.host }];
    case 'redPackets':
      return [{ type: 'district', seat, district: 'wallet' }];
    case 'open':
    case 'block':
    case 'comply':
      return [{ type: 'gate', owner: seat, guest: action.to, kind: action.kind }];
    case 'complyAll':
      return ordered;
    case 'stake':
      return [{ type: 'independent', independent: action.independent }];
    case 'offer': {
      const targets: BoardTarget[] = [];
      if ('mine' in action) {
        targets.push({ type: 'gate', owner: seat, guest: action.to, kind: action.mine });
      }
      if ('yours' in action) {
        targets.push({ type: 'gate', owner: action.to, guest: seat, kind: action.yours });
      }
      return targets;
    }
    default:
      return [];
  }
}

/** The targets of all actions, each once, in the order of the actions. */
export function targetsOf(
  actions: readonly Action[],
  seat: Seat,
  ordered: readonly BoardTarget[] = [],
): BoardTarget[] {
  const found = new Map<string, BoardTarget>();
  for (const action of actions) {
    for (const target of targetsOfAction(action, seat, ordered)) {
      const key = targetKey(target);
      if (!found.has(key)) found.set(key, target);
    }
  }
  return [...found.values()];
}

/** The shut gates that "open them all" means for a seat under this month's edict. */
export function orderedGates(rules: Rules, state: ReadonlyState, seat: Seat): BoardTarget[] {
  const kinds = edictOfMonth(rules, state).order?.kinds ?? [];
  return GATES_OF[seat]
    .filter((gate) => state.gates[gate.id] === 'blocked' && kinds.includes(gate.kind))
    .map(({ owner, guest, kind }) => ({ type: 'gate', owner, guest, kind }));
}

/** True while the viewer owes the regulator or a rival an answer: nothing else can be picked. */
export function isAnswer(actions: readonly Action[]): boolean {
  return actions.some(
    (a) =>
      a.type === 'comply' || a.type === 'complyAll' || a.type === 'defy' || a.type === 'decline',
  );
}
