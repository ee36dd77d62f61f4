/** The board as its test handle tells it, and clicks on its canvas. */
import type { Page } from '@playwright/test';
import type { BoardTarget } from '../../../src/client/board/target.ts';
import type { BoardReport } from '../../../src/client/board/testHandle.ts';
import { type GateStatus, gateId } from '../../../src/game/gates.ts';
import {
  FRONT,
  IDLE,
  type MarketAccount,
  PROGRAMS,
  PULL_COUNT,
  VIDEOS,
} from '../../../src/game/market.ts';
import { INDEPENDENT_FEED, SEATS, type Seat } from '../../../src/game/seats.ts';

export async function boardReport(page: Page): Promise<BoardReport> {
  const report = await page.evaluate(() => window.__board?.report());
  if (!report) throw new Error('There is no board');
  return report;
}

/** Clicks (or taps) the place of a target on the canvas. */
export async function clickOnBoard(page: Page, target: BoardTarget, tap = false): Promise<void> {
  const place = await page.evaluate((t) => window.__board?.placeOf(t), target);
  const box = await page.locator('.board-host').boundingBox();
  if (!place || !box) throw new Error('There is no board');
  const [x, y] = [box.x + place.x, box.y + place.y];
  if (tap) await page.touchscreen.tap(x, y);
  else await page.mouse.click(x, y);
}

export interface Flow {
  from: number;
  pull: number;
  count: number;
}

/** Where shoppers walk by an account: each feed's, then those won at the stall that sells ads. */
export function flowsOf(account: MarketAccount): Flow[] {
  const flows: Flow[] = [];
  for (const from of SEATS) {
    for (let pull = IDLE + 1; pull < PULL_COUNT; pull++) {
      const count = account.feeds[from].went[pull] ?? 0;
      if (count > 0) flows.push({ from, pull, count });
    }
  }
  for (const to of SEATS) {
    const count = account.adSeller.won[to];
    if (count > 0) flows.push({ from: INDEPENDENT_FEED, pull: FRONT + to, count });
  }
  return flows;
}

/** The gate that a flow to a rival's front passes: Ads where Links is shut (rulebook 4.1). */
export function gateOfFront(gates: readonly GateStatus[], from: Seat, to: Seat): 'links' | 'ads' {
  return gates[gateId(from, to, 'links')] === 'blocked' ? 'ads' : 'links';
}

export const isRivalsFront = ({ from, pull }: Flow): boolean =>
  from < INDEPENDENT_FEED && pull >= FRONT && pull < PROGRAMS && pull - FRONT !== from;

export const isVideo = ({ pull }: Flow): boolean => pull >= VIDEOS && pull < VIDEOS + SEATS.length;

/** The flows that differ between two accounts. */
export function changedFlows(
  before: MarketAccount,
  after: MarketAccount,
): { from: number; pull: number; before: number; after: number }[] {
  const key = (f: Flow): string => `${f.from}:${f.pull}`;
  const old = new Map(flowsOf(before).map((f) => [key(f), f]));
  const next = new Map(flowsOf(after).map((f) => [key(f), f]));
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((place) => {
    const [from = 0, pull = 0] = place.split(':').map(Number);
    const change = {
      from,
      pull,
      before: old.get(place)?.count ?? 0,
      after: next.get(place)?.count ?? 0,
    };
    return change.before === change.after ? [] : [change];
  });
}

/** A list in an order of its own, to be compared as a set. */
export const inOrder = <T>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
