/**
 * A second set of books kept from the events alone: if the game changes coins, market value,
 * standing, shares, levels, programs or gates without telling, the books disagree.
 */
import type { GameEvent } from '../../src/game/events.ts';
import { type GateStatus, gateId } from '../../src/game/gates.ts';
import type { GateKind, Seat, Triple } from '../../src/game/seats.ts';
import { cloneState, type GameState, type ReadonlyState } from '../../src/game/state.ts';

const TREATY_PRICE = 6;

export class Ledger {
  private readonly books: GameState;
  private edict = '';

  constructor(start: ReadonlyState) {
    this.books = cloneState(start);
  }

  /** Books events in order. */
  book(events: readonly GameEvent[]): void {
    for (const event of events) this.bookOne(event);
  }

  /** What the books say and what the state says, as texts that should be equal. */
  compare(state: ReadonlyState): { told: string; is: string } {
    return { told: accountsOf(this.books), is: accountsOf(state) };
  }

  private setGate(owner: Seat, guest: Seat, kind: GateKind, status: GateStatus): void {
    this.books.gates[gateId(owner, guest, kind)] = status;
  }

  private bookOne(e: GameEvent): void {
    const companies: Triple<GameState['companies'][0]> = this.books.companies;
    switch (e.type) {
      case 'monthBegan':
        this.edict = e.edict;
        return;
      case 'inspectionFined':
      case 'defied':
        companies[e.seat].cash -= e.coins;
        companies[e.seat].marketValue -= e.marketValueLost;
        if (e.type === 'defied') companies[e.seat].standing -= e.standing;
        return;
      case 'shareSold':
        companies[e.seat].cash += e.coins;
        companies[e.seat].stakes[e.independent]--;
        return;
      case 'complied':
        if (this.edict === 'hearing') companies[e.seat].standing += 2;
        return;
      case 'acted':
        this.bookAction(e);
        return;
      case 'gateOpened':
        companies[e.owner].standing += e.standing;
        this.setGate(e.owner, e.guest, e.kind, OPENED[e.by]);
        return;
      case 'gateBlocked':
        this.setGate(e.owner, e.guest, e.kind, 'blocked');
        companies[e.guest].miniPrograms[e.owner] -= e.programsRemoved;
        return;
      case 'treatyAccepted':
        if (e.offer.deal === 'swap') return;
        companies[e.seat].cash += e.offer.deal === 'buy' ? -TREATY_PRICE : TREATY_PRICE;
        companies[e.by].cash += e.offer.deal === 'buy' ? TREATY_PRICE : -TREATY_PRICE;
        return;
      case 'marketDay':
        for (const [i, result] of e.account.companies.entries()) {
          const company = companies[i as Seat];
          company.cash += result.income;
          company.marketValue += result.marketValueGained;
          company.remainder = result.remainder;
        }
        return;
      case 'awardsGiven':
        for (const { points } of e.awards) {
          for (const [i, p] of points.entries()) companies[i as Seat].marketValue += p;
        }
        if (e.antitrust !== -1) companies[e.antitrust].marketValue -= 10;
        return;
      case 'treatyEnded':
        this.setGate(e.owner, e.guest, e.kind, 'open');
        return;
      case 'monthEnded':
        for (const company of companies) {
          company.campaigns = [0, 0, 0, 0];
          company.redPackets = false;
        }
        return;
      default:
        return;
    }
  }

  private bookAction({ seat, action, coins }: Extract<GameEvent, { type: 'acted' }>): void {
    const { companies } = this.books;
    const company = companies[seat];
    company.cash -= coins;
    if (action.type === 'build') company.levels[action.district]++;
    if (action.type === 'stake') company.stakes[action.independent]++;
    if (action.type === 'redPackets') company.redPackets = true;
    if (action.type === 'miniProgram') {
      company.miniPrograms[action.host]++;
      companies[action.host].cash += coins;
    }
    if (action.type === 'campaign') {
      company.campaigns[action.feed]++;
      if (action.feed !== 3 && action.feed !== seat) companies[action.feed].cash += coins;
    }
  }
}

const OPENED = { will: 'open', treaty: 'treaty', order: 'ordered' } as const;

function accountsOf({ companies, gates }: ReadonlyState): string {
  return JSON.stringify({
    companies: companies.map(({ blocksThisMonth: _, ...told }) => told),
    gates,
  });
}
