/** The study page around a real game; the board is not painted, and the review is told by the test. */
import type { Signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../support/loadTexts.ts';
import { setLocale } from '../../../../src/client/app/i18n.ts';
import { noRoom } from '../../../../src/client/app/review/kept.ts';
import { openStudyTexts } from '../../../../src/client/app/studyTexts.ts';
import { StudyPage } from '../../../../src/client/pages/study/StudyPage.tsx';
import { StudyRoom } from '../../../../src/client/pages/study/StudyRoom.tsx';
import type { Label } from '../../../../src/review/grades.ts';
import { type FakeReview, fakeReview, gameOf, hastyReview, playedGame } from './studyGames.ts';

const reviews = vi.hoisted(() => ({
  make: (): unknown => undefined,
  opened: [] as { depth: string }[],
}));
const fakeBoard = await vi.hoisted(() => import('../../../support/fakeBoard.ts'));
vi.mock('../../../../src/client/board/index.ts', () => fakeBoard);
vi.mock('../../../../src/client/app/review/reviewSession.ts', () => ({
  openReview: (_record: unknown, depth: string) => {
    reviews.opened.push({ depth });
    return reviews.make();
  },
}));

const game = playedGame();
const review = hastyReview(game);
const LABELS: readonly Label[] = ['mistake', 'blunder', 'inaccuracy', 'brilliant'];

/** As when the browser refuses to keep more, and when it takes it again. */
const setNoRoom = (is: boolean): void => {
  (noRoom as Signal<boolean>).value = is;
};

let root: HTMLElement;
let told: FakeReview[] = [];

beforeEach(async () => {
  await setLocale('en');
  await openStudyTexts();
  reviews.opened = [];
  told = [];
  reviews.make = () => {
    const made = fakeReview();
    told.push(made);
    return made;
  };
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

async function open(of = game): Promise<void> {
  await act(() => render(<StudyRoom source="play" id="x" game={of} ply={0} />, root));
}

const finish = (): Promise<void> => act(() => told.at(-1)?.finish(review));
const text = (selector: string): string => root.querySelector(selector)?.textContent ?? '';
const press = (selector: string): Promise<void> =>
  act(() => root.querySelector<HTMLElement>(selector)?.click());
const key = (name: string): Promise<void> =>
  act(() => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  });

function button(name: string): HTMLButtonElement {
  const all = [...root.querySelectorAll('button')];
  const found = all.find((b) => (b.getAttribute('aria-label') ?? b.textContent) === name);
  if (!found) throw new Error(`No button ${name}`);
  return found;
}

describe('the page', () => {
  it('says who played and what came of it, and steps through the game', async () => {
    await open();
    expect(text('.study-result')).toMatch(/Alibaba.*Tencent|Tencent.*Alibaba/);
    expect(text('.study-result')).toContain('you');
    expect(text('.moment')).toContain('decision 1 of');
    await act(() => button('One decision forward').click());
    expect(text('.moment')).toContain('decision 2 of');
    await key('ArrowLeft');
    expect(text('.moment')).toContain('decision 1 of');
    expect(button('One decision back').getAttribute('aria-disabled')).toBe('true');
    for (let i = 0; i <= game.rules.scenario.months; i++) {
      await act(() => button('One month forward').click());
    }
    expect(text('.moment')).toContain('The end of the game');
  });

  it('says why there is nothing to look at', async () => {
    await act(() => render(<StudyPage source="play" id="nowhere" />, root));
    expect(text('[role=alert]')).toContain('no saved game at this address');
  });

  it('says in every tab where the browser has no room to keep what was found', async () => {
    await open();
    expect(text('.not-kept')).toBe('');
    await act(() => setNoRoom(true));
    for (const tab of ['review', 'whatIf', 'lens']) {
      await press(`#study-tab-${tab}`);
      expect(text('.not-kept[role=status]')).toContain('no room left to keep what is found here');
    }
    await act(() => setNoRoom(false));
    expect(text('.not-kept')).toBe('');
  });

  it('leads back to where the game came from', async () => {
    await act(() => render(<StudyRoom source="room" id="k2~3" game={game} ply={0} />, root));
    expect(root.querySelector('.study-head a')?.getAttribute('href')).toBe('/teach/k2');
  });
});

describe('the address', () => {
  beforeEach(() => history.replaceState(undefined, '', '/study/play/x?test'));
  afterEach(() => history.replaceState(undefined, '', '/'));
  const address = (): string => location.pathname + location.search;

  it('says the point of the game, the tab and what is asked there', async () => {
    await open();
    await act(() => button('One decision forward').click());
    await vi.waitFor(() => expect(address()).toBe('/study/play/x/1?test'));
    await press('#study-tab-lens');
    await press('.lens input[value=pay]');
    await press('.large-button');
    await vi.waitFor(() =>
      expect(address()).toBe('/study/play/x/1?test&tab=lens&pair=01&gate=pay&full'),
    );
    await press('.large-button');
    await press('#study-tab-review');
    await vi.waitFor(() => expect(address()).toBe('/study/play/x/1?test'));
  });

  it('opens the page as it says, without a review that nobody asked for', async () => {
    history.replaceState(undefined, '', '/study/play/x?tab=lens&pair=12&gate=mini');
    await open();
    expect(root.querySelector('#study-tab-lens')?.getAttribute('aria-selected')).toBe('true');
    expect(root.querySelector<HTMLInputElement>('.lens input[value=mini]')?.checked).toBe(true);
    expect(root.querySelector<HTMLSelectElement>('.lens select')?.value).toBe('2');
    expect(reviews.opened).toEqual([]);
  });

  it('that asks for what this game has not opens the tab without it', async () => {
    const asked = 'from=0&games=50&cards=drawn&change=edict.3.noSuchCard';
    history.replaceState(undefined, '', `/study/play/x?tab=whatIf&${asked}`);
    await open();
    expect(text('.bots')).toContain('Let bots play on');
    await vi.waitFor(() => expect(address()).toBe('/study/play/x?tab=whatIf'));
  });
});

describe('the review', () => {
  it('begins by itself, tells how far it is, and can be stopped and gone on with', async () => {
    await open();
    expect(reviews.opened).toEqual([{ depth: 'standard' }]);
    await act(() => {
      if (told[0]) told[0].state.value = { kind: 'working', progress: 0.42 };
    });
    expect(text('.review-state')).toContain('42 %');
    await act(() => button('Stop').click());
    expect(told[0]?.disposed).toBe(true);
    expect(text('.review-state')).toContain('stopped at 42 %');
    await act(() => button('Go on').click());
    expect(told).toHaveLength(2);
    await press('input[value=quick]');
    expect(reviews.opened.at(-1)).toEqual({ depth: 'quick' });
    expect(told[1]?.disposed).toBe(true);
  });

  it('says what is wrong where it cannot go on', async () => {
    await open();
    await act(() => {
      if (told[0]) told[0].state.value = { kind: 'failed' };
    });
    expect(text('[role=alert]')).toContain('broke off');
    await act(() => button('Try again').click());
    await act(() => {
      if (told[1]) {
        told[1].state.value = { kind: 'refused', problem: { code: 'illegalAction', ply: 4 } };
      }
    });
    expect(text('[role=alert]')).toContain('decision 5');
  });

  it('of a game without a decision is not begun', async () => {
    const { record } = game;
    await open(gameOf(game.rules, { ...record, actions: [] }, 1));
    expect(text('.study-panel')).toContain('Nothing has been decided');
    expect(reviews.opened).toEqual([]);
  });

  it('shows results as they come', async () => {
    await open();
    const rows = root.querySelectorAll('.decision-row');
    expect(rows).toHaveLength(game.record.actions.filter(({ seat }) => seat === 1).length);
    expect(text('.decision-row')).toContain('not looked at yet');
    await act(() => {
      if (told[0]) told[0].decisions.value = review.decisions.slice(0, 8);
    });
    expect(root.querySelectorAll('.decision-row .label-mark').length).toBeGreaterThan(0);
    expect(text('.turning-points')).toContain('Known when every decision');
    await finish();
    expect(text('.decisions')).not.toContain('not looked at yet');
  });

  it('shows every company’s decisions with their labels', async () => {
    await open();
    await finish();
    for (const seat of [0, 1, 2]) {
      await press(`.decisions input[value="${seat}"]`);
      const own = review.decisions.filter((decision) => decision.seat === seat);
      const marks = [...root.querySelectorAll('.decision-button .label-mark')];
      expect(marks.map((mark) => mark.className)).toEqual(
        own.map(({ label }) => `label-mark of-${label}`),
      );
    }
  });

  it('has the same numbers in its table as in its curves', async () => {
    await open();
    await finish();
    await act(() => {
      const details = root.querySelector<HTMLDetailsElement>('.curves details');
      if (details) details.open = true;
      details?.dispatchEvent(new Event('toggle'));
    });
    const rows = [...root.querySelectorAll('.curve-numbers tbody tr')];
    expect(rows).toHaveLength(game.positions.length);
    const cells = [...(rows[3]?.querySelectorAll('td') ?? [])].map((td) => td.textContent);
    const { chance } = review.decisions[3]?.before ?? { chance: [0, 0, 0] };
    const values = game.positions[3]?.state.companies.map((c) => `${c.marketValue}`) ?? [];
    expect(cells).toEqual([...chance.map((c) => `${Math.round(100 * c)} %`), ...values]);
  });
});

describe('the list of decisions', () => {
  it('says of each what it gave away, in chance and in points', async () => {
    await open();
    await finish();
    const rows = [...root.querySelectorAll<HTMLElement>('.decision-row')].map((row) => ({
      ply: Number(row.querySelector('.number')?.textContent) - 1,
      said: row.querySelector('.change.down')?.textContent ?? '',
    }));
    const lost = rows.flatMap(({ ply, said }) => {
      const decision = review.decisions[ply];
      const isWorse = decision && decision.label !== 'best' && decision.lost.chance >= 0.01;
      return isWorse ? [{ ...decision.lost, said }] : [];
    });
    expect(lost.length).toBeGreaterThan(0);
    for (const { chance, marketValue, said } of lost) {
      const figures = /^Chance to win (\d+) % → (\d+) %(?:, about −(\d+) points?)?$/.exec(said);
      expect(figures, said).not.toBeNull();
      const [from = 0, to = 0, points = 0] = (figures ?? [])
        .slice(1)
        .map((text) => Number(text ?? 0));
      expect(from - to).toBe(Math.min(from, Math.round(chance * 100)));
      expect(points).toBe(Math.max(0, Math.round(marketValue)));
    }
  });
});

describe('a turning point', () => {
  it('says why, goes to its decision, and shows on the board what could have come', async () => {
    await open();
    await finish();
    const cards = [...root.querySelectorAll<HTMLElement>('.turning-card')];
    expect(cards.map((card) => Number(card.dataset.ply))).toEqual(review.turningPoints);
    const [ply = 0] = review.turningPoints;
    const label = review.decisions[ply]?.label ?? 'good';
    expect(LABELS).toContain(label);
    expect(text('.turning-card .sentence')).toMatch(/chance to win/);
    expect(text('.turning-card .change')).toMatch(/^Chance to win \d+ %/);
    expect(text('.turning-card .how')).not.toBe('');
    expect(text('.turning-card .concept')).toContain('Rulebook');
    await press('.turning-card .to-decision');
    expect(text('.moment')).toContain(`decision ${ply + 1} of`);

    await press('.turning-card .other-way button');
    expect(root.querySelector('.study-board')?.getAttribute('data-shows')).toBe('aside');
    expect(text('.aside-sign')).toBe('Not played: what could have come');
    const steps = review.explanations.find((e) => e.ply === ply)?.other.actions.length;
    expect(text('.moment')).toContain(`Step 1 of ${steps}`);
    const listed = [...root.querySelectorAll<HTMLElement>('.turning-card .line-steps button')];
    expect(listed).toHaveLength(steps ?? 0);
    const marked = () => listed.map((step) => step.getAttribute('aria-current') === 'step');
    expect(marked().indexOf(true)).toBe(0);
    await key('ArrowRight');
    expect(text('.moment')).toContain('Step 2');
    expect(text('.moment')).toContain('as expected');
    expect(text('.moment')).toContain(listed[1]?.textContent ?? '?');
    expect(marked().indexOf(true)).toBe(1);
    await act(() => listed.at(-1)?.click());
    expect(text('.moment')).toContain(`Step ${steps} of ${steps}`);
    await act(() => setLocale('zh-CN'));
    expect(text('.aside-sign')).toBe('并未发生：本可以这样走');
    expect(text('.turning-card .sentence')).toContain('胜率');
    await act(() => setLocale('en'));
    await key('Escape');
    expect(root.querySelector('.study-board')?.getAttribute('data-shows')).toBe('game');
    expect(text('.moment')).toContain(`decision ${ply + 1} of`);
    expect(root.querySelector('.line-steps')).toBeNull();
  });
});
