import { expect, it } from 'vitest';
import { markingOf } from '../../../src/client/board/emphasis.ts';
import { type BoardTarget, targetKey } from '../../../src/client/board/target.ts';
import { orderedGates, targetsOf } from '../../../src/client/board/targets.ts';
import { type Action, actionByKey } from '../../../src/game/actions.ts';
import { legalActions } from '../../../src/game/legal.ts';
import { A } from '../../support/names.ts';
import { type TestGame, testGame } from '../../support/testGame.ts';

const action = (key: string): Readonly<Action> => {
  const found = actionByKey(A, key);
  if (!found) throw new Error(`No action ${key}`);
  return found;
};
const keys = (targets: readonly BoardTarget[]): string[] => targets.map(targetKey);

it.each([
  ['build:wallet', ['district:0:wallet']],
  ['campaign:2', ['feed:2']],
  ['campaign:3', ['feed:3']],
  ['miniProgram:1', ['slots:1']],
  ['redPackets', ['district:0:wallet']],
  ['open:1:ads', ['gate:0:1:ads']],
  ['block:2:pay', ['gate:0:2:pay']],
  ['stake:2', ['independent:2']],
  ['raiseCash', []],
  ['offer:swap:1:links:pay', ['gate:0:1:links', 'gate:1:0:pay']],
  ['offer:buy:2:-:mini', ['gate:2:0:mini']],
  ['offer:sell:2:mini:-', ['gate:0:2:mini']],
  ['comply:1:links', ['gate:0:1:links']],
  ['defy', []],
])('%s touches %j', (key, expected) => {
  expect(keys(targetsOf([action(key)], A))).toEqual(expected);
});

it('names each target once', () => {
  const twice = [action('build:wallet'), action('redPackets'), action('build:wallet')];
  expect(keys(targetsOf(twice, A))).toEqual(['district:0:wallet']);
});

const marked = (game: TestGame, more: Partial<Parameters<typeof markingOf>[0]> = {}) =>
  markingOf({
    rules: game.rules,
    state: game.state,
    viewer: A,
    legal: legalActions(game.rules, game.state),
    narrowed: undefined,
    draft: undefined,
    hovered: undefined,
    highlighted: [],
    ...more,
  });

it('lets only the gates glow that answer an edict, and picks nothing else', () => {
  const game = testGame().with({ edict: 'rectifyLinks' }).turnUp();
  const hovered: BoardTarget = { type: 'district', seat: A, district: 'market' };
  const { marks, pickable } = marked(game, { hovered });
  expect(keys(pickable)).toEqual(['gate:0:1:links', 'gate:0:2:links']);
  expect(marks.map((m) => [targetKey(m.target), m.emphasis])).toEqual([
    ['gate:0:1:links', 'ordered'],
    ['gate:0:2:links', 'ordered'],
  ]);
});

it('takes “open them all” for all gates that the edict names', () => {
  const game = testGame().with({ edict: 'sixMonthDeadline', gates: { 'links A→T': 'open' } });
  expect(keys(orderedGates(game.rules, game.state, A))).toEqual(['gate:0:2:links']);
  const all = targetsOf([action('complyAll')], A, orderedGates(game.rules, game.state, A));
  expect(keys(all)).toEqual(['gate:0:2:links']);
});

it('glows for a narrowed choice, and marks the draft above all', () => {
  const narrowed = [action('open:1:links'), action('open:1:pay')];
  const { marks } = marked(testGame(), { narrowed, draft: action('open:1:pay') });
  expect(marks.map((m) => m.emphasis)).toEqual(['offered', 'chosen']);
});

it('marks what is pointed at only if it can be picked', () => {
  const own: BoardTarget = { type: 'district', seat: A, district: 'wallet' };
  const rivals: BoardTarget = { type: 'district', seat: 1, district: 'wallet' };
  const game = testGame().with({ A: { cash: 40 } });
  expect(marked(game, { hovered: own }).marks).toEqual([{ target: own, emphasis: 'hovered' }]);
  expect(marked(game, { hovered: rivals }).marks).toEqual([]);
});
