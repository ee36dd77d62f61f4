/**
 * Every decision a seat can ever make, as a finite table of frozen objects (rulebook 3 and 5).
 * Legal moves, records and bots share these objects, so nothing is allocated to list moves.
 */
import {
  DISTRICTS,
  type District,
  FEEDS,
  type FeedId,
  GATE_KINDS,
  type GateKind,
  INDEPENDENTS,
  type Independent,
  RIVALS,
  SEATS,
  type Seat,
} from './seats.ts';

/** A treaty offer; `mine` is a gate of the offerer, `yours` one of the rival's toward the offerer. */
export type Offer =
  | { type: 'offer'; deal: 'swap'; to: Seat; mine: GateKind; yours: GateKind }
  | { type: 'offer'; deal: 'buy'; to: Seat; yours: GateKind }
  | { type: 'offer'; deal: 'sell'; to: Seat; mine: GateKind };

/** The nine things one can do in a turn (rulebook 3). */
export type TurnAction =
  | { type: 'build'; district: District }
  | { type: 'campaign'; feed: FeedId }
  | { type: 'miniProgram'; host: Seat }
  | { type: 'redPackets' }
  | { type: 'open'; to: Seat; kind: GateKind }
  | { type: 'block'; to: Seat; kind: GateKind }
  | { type: 'stake'; independent: Independent }
  | Offer
  | { type: 'raiseCash' };

/** Answers to an edict (rulebook 5). `decline` is for edicts that permit rather than order. */
export type EdictAnswer =
  | { type: 'comply'; to: Seat; kind: GateKind }
  | { type: 'complyAll' }
  | { type: 'defy' }
  | { type: 'decline' };

export type TreatyAnswer = { type: 'acceptTreaty' } | { type: 'refuseTreaty' };

export type Action = TurnAction | EdictAnswer | TreatyAnswer;
export type ActionType = Action['type'];

/** The nine action families of the action bar, in its order. */
export const ACTION_FAMILIES = [
  'build',
  'campaign',
  'miniProgram',
  'redPackets',
  'open',
  'block',
  'stake',
  'offer',
  'raiseCash',
] as const satisfies readonly TurnAction['type'][];
export type ActionFamily = (typeof ACTION_FAMILIES)[number];

/** A stable one-word name of an action, unique for a seat; used as key in records and tests. */
export function actionKey(action: Action): string {
  switch (action.type) {
    case 'build':
      return `build:${action.district}`;
    case 'campaign':
      return `campaign:${action.feed}`;
    case 'miniProgram':
      return `miniProgram:${action.host}`;
    case 'open':
    case 'block':
    case 'comply':
      return `${action.type}:${action.to}:${action.kind}`;
    case 'stake':
      return `stake:${action.independent}`;
    case 'offer':
      return `offer:${action.deal}:${action.to}:${'mine' in action ? action.mine : '-'}:${'yours' in action ? action.yours : '-'}`;
    default:
      return action.type;
  }
}

function actionsOf(seat: Seat): Action[] {
  const rivals = RIVALS[seat];
  const gates = rivals.flatMap((to) => GATE_KINDS.map((kind) => ({ to, kind })));
  const offers: Offer[] = rivals.flatMap((to) => [
    ...GATE_KINDS.flatMap((mine) =>
      GATE_KINDS.map((yours): Offer => ({ type: 'offer', deal: 'swap', to, mine, yours })),
    ),
    ...GATE_KINDS.map((yours): Offer => ({ type: 'offer', deal: 'buy', to, yours })),
    ...GATE_KINDS.map((mine): Offer => ({ type: 'offer', deal: 'sell', to, mine })),
  ]);
  return [
    ...DISTRICTS.map((district): Action => ({ type: 'build', district })),
    ...FEEDS.map((feed): Action => ({ type: 'campaign', feed })),
    ...rivals.map((host): Action => ({ type: 'miniProgram', host })),
    { type: 'redPackets' },
    ...gates.map((g): Action => ({ type: 'open', ...g })),
    ...gates.map((g): Action => ({ type: 'block', ...g })),
    ...INDEPENDENTS.map((independent): Action => ({ type: 'stake', independent })),
    ...offers,
    { type: 'raiseCash' },
    ...gates.map((g): Action => ({ type: 'comply', ...g })),
    { type: 'complyAll' },
    { type: 'defy' },
    { type: 'decline' },
    { type: 'acceptTreaty' },
    { type: 'refuseTreaty' },
  ];
}

type Table = readonly Readonly<Action>[];
const freeze = (actions: Action[]): Table => actions.map((a) => Object.freeze(a));

/** Every action of each seat, whether or not it is legal now. */
export const ALL_ACTIONS: readonly [Table, Table, Table] = [
  freeze(actionsOf(0)),
  freeze(actionsOf(1)),
  freeze(actionsOf(2)),
];

const isType =
  (...types: ActionType[]) =>
  (a: Action): boolean =>
    types.includes(a.type);

const EDICT_ANSWERS = isType('comply', 'complyAll', 'defy', 'decline');
const TREATY_ANSWERS = isType('acceptTreaty', 'refuseTreaty');

/** The same table by the step in which the actions can occur. */
export const CANDIDATES = {
  answers: ALL_ACTIONS.map((t) => t.filter(EDICT_ANSWERS)) as unknown as typeof ALL_ACTIONS,
  treaty: ALL_ACTIONS.map((t) => t.filter(TREATY_ANSWERS)) as unknown as typeof ALL_ACTIONS,
  action: ALL_ACTIONS.map((t) =>
    t.filter((a) => !EDICT_ANSWERS(a) && !TREATY_ANSWERS(a)),
  ) as unknown as typeof ALL_ACTIONS,
};

const BY_KEY = SEATS.map((seat) => new Map(ALL_ACTIONS[seat].map((a) => [actionKey(a), a])));

/** The table's own object for a key of `actionKey`; undefined for a key that no action has. */
export function actionByKey(seat: Seat, key: string): Readonly<Action> | undefined {
  return BY_KEY[seat]?.get(key);
}

const IN_TABLE = SEATS.map((seat) => new Set<unknown>(ALL_ACTIONS[seat]));

/**
 * The table's own object for an action, whoever built the one given; undefined for what is no
 * action of this seat, such as a value of the wrong shape.
 */
export function knownAction(seat: Seat, action: Action): Readonly<Action> | undefined {
  if (IN_TABLE[seat]?.has(action)) return action;
  return typeof action === 'object' && action !== null
    ? actionByKey(seat, actionKey(action))
    : undefined;
}
