import { describe, it } from 'vitest';
import type { GameEvent } from '../../../src/game/events.ts';
import { GATES, gateId } from '../../../src/game/gates.ts';
import { maxLevel } from '../../../src/game/rules.ts';
import { DISTRICTS, INDEPENDENTS, SEATS } from '../../../src/game/seats.ts';
import { dealSeeded } from '../../../src/game/setup.ts';
import { freeSlots, type ReadonlyState, sharesForSale } from '../../../src/game/state.ts';
import { Ledger } from '../../support/ledger.ts';
import { GAMES, playMany } from '../../support/randomGame.ts';

function check(ok: boolean, message: string): void {
  if (!ok) throw new Error(message);
}

describe('books of random games', { timeout: 600_000 }, () => {
  it('every coin, point, standing, share, program and gate is explained by events', () => {
    let ledger: Ledger;
    playMany(
      GAMES,
      'books',
      ({ rules, state, ply, events }) => {
        // Element 0 of the events is the first card, turned up after the deal.
        if (ply === 0) ledger = new Ledger(state);
        else ledger.book(events);
        const { told, is } = ledger.compare(state);
        check(told === is, `Events tell ${told}\nbut the state is ${is}`);
        check(rules.scenario.months >= state.month, 'One month too many');
      },
      ({ rules, record, events, state }) => {
        const whole = new Ledger(dealSeeded(rules, record.seed));
        whole.book(events);
        const { told, is } = whole.compare(state);
        check(told === is, `At the end: events tell ${told}\nbut the state is ${is}`);
      },
    );
  });

  it('1 and 3 numbers stay in their limits', () => {
    playMany(GAMES, 'limits', ({ rules, state }) => {
      for (const seat of SEATS) {
        const c = state.companies[seat];
        for (const d of DISTRICTS) {
          check(c.levels[d] >= 1 && c.levels[d] <= maxLevel(rules, seat, d), `level of ${d}`);
        }
        check(Number.isInteger(c.cash) && c.cash >= 0, `cash ${c.cash}`);
        check(Number.isInteger(c.marketValue), 'market value');
        check(Number.isInteger(c.standing), 'standing');
        check(c.remainder >= 0 && c.remainder < 6, 'remainder');
        check(
          c.campaigns.every((n) => n >= 0 && n <= 2),
          'campaigns',
        );
        check(
          c.stakes.every((n) => n >= 0),
          'shares',
        );
        check(c.miniPrograms[seat] === 0, 'a program at home');
        check(freeSlots(state, seat) >= 0, 'slots');
        check(c.blocksThisMonth <= 1, 'blocks');
      }
      for (const i of INDEPENDENTS) check(sharesForSale(state, i, 3) >= 0, 'more than 3 shares');
    });
  });

  it('1 and 3 gates change only as they may', () => {
    let before: ReadonlyState['gates'] = [] as never;
    let opened = new Set<number>();
    playMany(GAMES, 'gates', ({ state, ply, events }) => {
      if (ply === 0) opened = new Set();
      else checkGates(before, state, events);
      checkGoodwill(events, opened);
      before = [...state.gates];
    });
  });
});

/** Ordered is for ever; a treaty ends as open at its time; programs need their gate. */
function checkGates(
  before: ReadonlyState['gates'],
  state: ReadonlyState,
  events: readonly GameEvent[],
): void {
  for (const { id, owner, guest, kind } of GATES) {
    const [was, is] = [before[id], state.gates[id]];
    if (was === 'ordered') check(is === 'ordered', `Gate ${id} is no longer ordered`);
    if (was === 'treaty' && is !== 'treaty') {
      const ended = events.some(
        (e) =>
          e.type === 'treatyEnded' && e.owner === owner && e.guest === guest && e.kind === kind,
      );
      check(ended && is === 'open', `Treaty gate ${id} became ${is}`);
    }
    const until = state.treatyUntil[id];
    const holds = until === state.month || until === state.month + 1;
    check(is === 'treaty' ? holds : until === 0, `Gate ${id} is ${is} until ${until}`);
    if (kind === 'mini' && is === 'blocked') {
      check(state.companies[guest].miniPrograms[owner] === 0, 'A program behind a blocked gate');
    }
  }
}

/** +1 standing exactly the first time that a gate is opened by will or treaty, never by order. */
function checkGoodwill(events: readonly GameEvent[], opened: Set<number>): void {
  for (const e of events) {
    if (e.type !== 'gateOpened') continue;
    const id = gateId(e.owner, e.guest, e.kind);
    const first = e.by !== 'order' && !opened.has(id);
    check(e.standing === (first ? 1 : 0), `Standing ${e.standing} for gate ${id} by ${e.by}`);
    if (e.by !== 'order') opened.add(id);
  }
}
