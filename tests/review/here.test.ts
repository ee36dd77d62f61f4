/** What a review says of an action in its position: the gate, the rival, the shoppers at stake. */
import { describe, expect, it } from 'vitest';
import { ALL_ACTIONS, actionByKey, actionKey } from '../../src/game/actions.ts';
import { legalActions } from '../../src/game/legal.ts';
import { SEATS } from '../../src/game/seats.ts';
import { seatToMove } from '../../src/game/state.ts';
import { factsOf } from '../../src/review/here.ts';
import { factErrors } from '../../src/tools/bench/review/hereTruth.ts';
import { marketByRules } from '../../src/tools/bench/review/monthEnd.ts';
import { playBots, randomly } from '../support/botGame.ts';
import { A, B, gateOf, T } from '../support/names.ts';
import { type Position, type TestGame, testGame } from '../support/testGame.ts';

function facts(game: TestGame, key: string) {
  const { rules, state } = game;
  const seat = seatToMove(state);
  const action = seat === undefined ? undefined : actionByKey(seat, key);
  if (seat === undefined || !action) throw new Error(`Nobody can do ${key}`);
  return factsOf(rules, state, seat, action).map(({ key: said, params }) => ({
    said: said.replace('review.here.', ''),
    ...params,
  }));
}

const tencents = (position: Position): TestGame => testGame().with(position).turnOf('T');

describe('what an action does in its position', () => {
  it('a first opening earns standing, and both feeds grow at once where the rival is open', () => {
    const game = tencents({ gates: { 'links A→T': 'open' } });
    expect(facts(game, 'open:0:links')).toEqual([
      { said: 'goodwill.first', n: 1 },
      { said: 'both.starts', n: 2, company: A, gate: 'links' },
    ]);
  });

  it('a gate that was opened before earns nothing more', () => {
    const game = tencents({ gates: { 'links T→A': 'open' } }).play('block:0:links');
    const again = game.turnOf('T', 2);
    again.state.goodwillGiven[gateOf('links T→A')] = true;
    expect(facts(again, 'open:0:links')[0]).toEqual({ said: 'goodwill.again' });
  });

  it('blocking Links says how many shoppers it keeps, and what both feeds lose', () => {
    const game = tencents({ allGates: 'open', A: { levels: { market: 6 } } });
    const [kept, lost] = facts(game, 'block:0:links');
    expect(kept).toMatchObject({ said: 'walkOut.stops', company: A });
    expect(kept?.n).toBeGreaterThan(3);
    expect(lost).toEqual({ said: 'both.stops', n: 2, company: A, gate: 'links' });
  });

  it('the next edict is named with whom it would hit', () => {
    const position: Position = { gates: { 'mini T→A': 'open' }, T: { levels: { mini: 4 } } };
    const game = tencents({ ...position, nextEdict: 'miniProgramNeutrality' });
    expect(facts(game, 'block:0:mini')).toContainEqual({
      ...{ said: 'edict.names', edict: 'miniProgramNeutrality', company: T },
    });
    const links = tencents({ gates: { 'links T→A': 'open' }, nextEdict: 'sixMonthDeadline' });
    expect(facts(links, 'block:0:links')).toContainEqual({
      ...{ said: 'edict.all', edict: 'sixMonthDeadline' },
    });
    expect(facts(links, 'block:0:links')).not.toContainEqual(
      expect.objectContaining({ said: 'edict.names' }),
    );
  });

  it('blocking Mini-programs counts the shops that it throws out', () => {
    const [shops] = facts(tencents({ gates: { 'mini T→A': 'open' } }), 'block:0:mini');
    expect(shops).toMatchObject({ said: 'shops.some', n: 2, company: A });
    expect(shops?.m).toBeGreaterThan(0);
  });

  it('a campaign says what it brings, and who gets the coins', () => {
    const game = testGame().with({ gates: { 'ads B→A': 'open' }, A: { cash: 9 } });
    const [orders, paid] = facts(game, 'campaign:2');
    expect(orders).toMatchObject({ said: 'more.orders' });
    expect(paid).toEqual({ said: 'paid', n: 3 + 3, company: B });
  });

  it('an answer to an edict says what defying costs, gate by gate where it is so', () => {
    const game = testGame().with({ month: 6, edict: 'sixMonthDeadline' }).turnUp();
    expect(facts(game, 'defy')).toEqual([{ said: 'fine.paid', n: 6, m: 1 }]);
    expect(facts(game, 'complyAll')).toEqual([{ said: 'fine.saved', n: 6, m: 1 }]);
  });

  it('an answer to an edict that only invites says what opening earns', () => {
    const game = testGame().with({ month: 2, edict: 'hearing' }).turnUp();
    expect(facts(game, 'decline')).toEqual([{ said: 'permit.lost', n: 2 }]);
    expect(facts(game, 'comply:1:links')).toEqual([{ said: 'permit.earned', n: 2 }]);
  });

  it('an answer to a treaty says what was offered', () => {
    const game = testGame().with({ allGates: 'blocked' }).decide('offer:swap:1:links:pay');
    expect(facts(game, 'refuseTreaty')).toEqual([
      { said: 'treaty.swap', company: A, own: T, gate: 'pay', theirs: 'links' },
    ]);
  });

  it('is true of every action that is possible in a game, in two facts at most', () => {
    const untried = new Set(SEATS.flatMap((seat) => ALL_ACTIONS[seat].map(({ type }) => type)));
    // Only a hearing can be declined, and not every game has one.
    untried.delete('decline');
    let told = 0;
    for (const scenario of ['standard', 'year'] as const) {
      playBots(
        [randomly, randomly, randomly],
        `here ${scenario}`,
        (state, seat, rules) => {
          for (const action of legalActions(rules, state)) {
            const said = factsOf(rules, state, seat, action);
            const key = actionKey(action);
            const errors = factErrors(rules, state, key, said, marketByRules(rules)).flat();
            expect(errors, `${scenario} ${state.month} ${key}`).toEqual([]);
            expect(said.length).toBeLessThanOrEqual(2);
            told += said.length;
            untried.delete(action.type);
          }
        },
        scenario,
      );
    }
    expect(told).toBeGreaterThan(500);
    expect([...untried]).toEqual([]);
  });

  it('would be found false if a figure were', () => {
    const game = tencents({ allGates: 'open', A: { levels: { market: 6 } } });
    const { rules, state } = game;
    const action = actionByKey(T, 'block:0:links');
    if (!action) throw new Error('No such action');
    const [fact] = factsOf(rules, state, T, action);
    if (!fact) throw new Error('Nothing told');
    const wrong = { ...fact, params: { ...fact.params, n: (fact.params.n ?? 0) + 1 } };
    const errors = factErrors(rules, state, 'block:0:links', [fact, wrong], marketByRules(rules));
    expect(errors.map(({ length }) => length)).toEqual([0, 1]);
  });
});
