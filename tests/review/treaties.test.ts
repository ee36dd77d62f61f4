/** Offers are judged by what comes of them: a treaty that both want, or what is done instead. */
import { describe, expect, it } from 'vitest';
import { type Action, actionKey } from '../../src/game/actions.ts';
import { legalActions } from '../../src/game/legal.ts';
import { seatToMove } from '../../src/game/state.ts';
import { viewOf } from '../../src/game/view.ts';
import { isOffer, valueOfAction, valueOfOffer } from '../../src/review/treaties.ts';
import { testGame } from '../support/testGame.ts';

const EFFORT = { iterations: 40, seed: 'treaties' };

describe('an offer', { timeout: 30_000 }, () => {
  const { rules, state } = testGame()
    .with({ month: 2, T: { cash: 20 } })
    .turnOf('T', 3);
  const view = viewOf(state);
  const legal = legalActions(rules, view);
  const raise: Action = { type: 'raiseCash' };
  const instead = valueOfAction(rules, view, raise, EFFORT);
  const offers = legal.filter(isOffer).map((offer) => ({
    offer,
    valued: valueOfOffer(rules, view, offer, EFFORT, instead),
  }));

  it('that the rival would refuse is worth no more than what is done instead', () => {
    const refused = offers.filter(({ valued }) => valued.granted[0] === 'refuseTreaty');
    expect(refused.length).toBeGreaterThan(0);
    for (const { valued } of refused) {
      expect(valued.prospect).toEqual(instead.prospect);
      expect(valued.granted).toEqual(['refuseTreaty', actionKey(raise)]);
    }
  });

  it('that is taken is worth the treaty, and better for the rival than without it', () => {
    const taken = offers.filter(({ valued }) => valued.granted[0] === 'acceptTreaty');
    expect(taken.length).toBeGreaterThan(0);
    for (const { offer, valued } of taken) {
      const rival = offer.type === 'offer' ? offer.to : seatToMove(view);
      if (rival === undefined) throw new Error('Nobody is asked');
      expect(valued.prospect.worth[rival]).toBeGreaterThan(instead.prospect.worth[rival]);
    }
  });
});
