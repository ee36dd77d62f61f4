/** The tabs of what could have been, around a real game; the engine answers in the page's thread. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../support/loadTexts.ts';
import { setLocale } from '../../../../src/client/app/i18n.ts';
import { WHAT_IF_SEED } from '../../../../src/client/app/review/whatIfSession.ts';
import { NOTHING_BESIDE } from '../../../../src/client/app/study/beside.ts';
import { openStudyTexts } from '../../../../src/client/app/studyTexts.ts';
import { createStudy, type Study } from '../../../../src/client/pages/study/study.ts';
import { LensTab } from '../../../../src/client/pages/study/tabs/lens/LensTab.tsx';
import { WhatIfTab } from '../../../../src/client/pages/study/tabs/whatIf/WhatIfTab.tsx';
import type { Seat } from '../../../../src/game/seats.ts';
import type { Change } from '../../../../src/review/change.ts';
import { compareEndings } from '../../../../src/review/comparison.ts';
import { dilemmaLens, noChoice, PAIRS } from '../../../../src/review/dilemma.ts';
import { continueFrom, type Ending, spreadOf } from '../../../../src/review/whatIf.ts';
import { QUICK_EFFORT, resetWorkers, workers } from '../../app/review/engineWorker.ts';
import { gameOf, playedGame } from './studyGames.ts';

vi.mock('../../../../src/client/app/review/reviewTask.ts', async () => {
  const { FakeTask, fakeRunLens } = await import('../../app/review/engineWorker.ts');
  return { OneTask: FakeTask, runLens: fakeRunLens };
});

const { rules, record: made } = playedGame('what if page');
/** Near the end, so that the games are short. */
const PLY = made.actions.length - 5;
let study: Study;
let root: HTMLElement;

beforeEach(async () => {
  resetWorkers();
  // The one of these tests never sees anything.
  vi.stubGlobal('IntersectionObserver', undefined);
  await setLocale('en');
  await openStudyTexts();
  study = createStudy(gameOf(rules, structuredClone(made), 1), PLY);
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
  vi.unstubAllGlobals();
});

const text = (selector: string): string => root.querySelector(selector)?.textContent ?? '';
const texts = (selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent ?? '');

async function choose(label: string, value: string): Promise<void> {
  const field = [...root.querySelectorAll('label')].find((l) => l.textContent?.startsWith(label));
  const control = field && root.querySelector<HTMLSelectElement>(`#${CSS.escape(field.htmlFor)}`);
  if (!control) throw new Error(`No field ${label}`);
  await act(() => {
    control.value = value;
    const event = control.tagName === 'SELECT' ? 'change' : 'input';
    control.dispatchEvent(new Event(event, { bubbles: true }));
  });
}

const press = (selector: string): Promise<void> =>
  act(() => root.querySelector<HTMLElement>(selector)?.click());

async function play(games = '50'): Promise<void> {
  await press(`.bots input[value="${games}"]`);
  await act(() => root.querySelector<HTMLFormElement>('form.bots')?.requestSubmit());
  await vi.waitFor(() => expect(text('.bots-go [role=status]')).toContain('played'), 30_000);
}

function engineSays(change?: Change, cards: 'drawn' | 'dealt' = 'drawn'): Ending[] {
  const whatIf = { ply: PLY, games: 50, seed: WHAT_IF_SEED, cards, ...(change ? { change } : {}) };
  const begun = continueFrom(rules, made, whatIf);
  if (!begun.ok) throw new Error(begun.problem.code);
  return [...begun.games].map(({ ending }) => ending);
}

const percent = (share: number): string => {
  const n = 100 * share;
  return String(n < 0.95 ? Math.round(10 * n) / 10 : Math.round(n));
};

describe('what if', { timeout: 60_000 }, () => {
  it('shows how often each wins with its interval, as the engine has it', async () => {
    await act(() => render(<WhatIfTab study={study} />, root));
    await play();
    const { wins } = spreadOf(engineSays(), 50);
    expect(texts('.win-bar .figure')).toEqual(
      wins.map(
        ({ value, low, high }) => `${percent(value)} % (${percent(low)} to ${percent(high)})`,
      ),
    );
    expect(text('.what-it-says')).toMatch(/wins most often/);
    expect(texts('.curve-numbers tbody tr')).toHaveLength(3);
  });

  it('compares with one thing changed, and says so in both languages', async () => {
    const before = spreadOf(engineSays(), 50).wins.map(({ value }) => value);
    const last = before.indexOf(Math.min(...before)) as Seat;
    await act(() => render(<WhatIfTab study={study} />, root));
    await choose('Change one thing', 'cash');
    await choose('Company', String(last));
    await choose('Coins', '900');
    await play();
    const change: Change = { what: 'cash', seat: last, coins: 900 };
    const { value, low, high } = compareEndings(engineSays(), engineSays(change)).wins[last];
    expect(low).toBeGreaterThan(0);
    expect(texts('.win-row .difference')[last]).toBe(
      `+${percent(value)} percentage points (${percent(low)} to ${percent(high)})`,
    );
    const company = ['Alibaba', 'Tencent', 'ByteDance'][last];
    expect(text('.what-it-says')).toContain(
      `With 900 coins in ${company}’s hands, ${company} wins more often, by ${percent(value)} percentage points`,
    );
    expect(texts('.curve-numbers tbody tr')).toHaveLength(9);
    await act(() => setLocale('zh-CN'));
    const chinese = ['阿里巴巴', '腾讯', '字节跳动'][last];
    expect(text('.what-it-says')).toContain(
      `若${chinese}手上有900枚金币，${chinese}的胜率高出${percent(value)}个百分点`,
    );
  });

  it('is honest where chance explains the difference', async () => {
    await act(() => render(<WhatIfTab study={study} />, root));
    const { cash } = study.table.state.value.companies[0];
    await choose('Change one thing', 'cash');
    await choose('Coins', String(cash + 1));
    await play();
    expect(text('.what-it-says')).toContain('by more than chance explains in 50 games');
  });

  it('refuses in words what changes nothing and what cannot be', async () => {
    await act(() => render(<WhatIfTab study={study} />, root));
    await choose('Change one thing', 'cash');
    await choose('Coins', String(study.table.state.value.companies[0].cash));
    await act(() => root.querySelector<HTMLFormElement>('form.bots')?.requestSubmit());
    expect(text('.bots [role=alert]')).toContain('how it is already');
    expect(workers.started).toBe(0);
    await choose('Coins', '1.5');
    await act(() => root.querySelector<HTMLFormElement>('form.bots')?.requestSubmit());
    await vi.waitFor(() => expect(text('.bots [role=alert]')).toContain('from 0 to 1000'));
  });

  it('says in hindsight where the cards come as dealt, and where its games began', async () => {
    await act(() => render(<WhatIfTab study={study} />, root));
    await press('.bots input[value=dealt]');
    await play();
    const { wins } = spreadOf(engineSays(undefined, 'dealt'), 50);
    expect(texts('.win-bar .figure b')).toEqual(wins.map(({ value }) => `${percent(value)} %`));
    expect(text('.what-it-says')).toContain('In hindsight');
    await act(() => study.goTo(PLY - 3));
    expect(text('.elsewhere')).toContain(`after ${PLY} of`);
    await press('.elsewhere button');
    expect(study.ply.value).toBe(PLY);
    expect(root.querySelector('.elsewhere')).toBeNull();
  });

  it('fills the screen and comes back by Escape, and only it can be reached meanwhile', async () => {
    const beside = document.createElement('button');
    document.body.append(beside);
    await act(() => render(<WhatIfTab study={study} />, root));
    await press('.large-button');
    expect(root.querySelector('.what-if.large')).not.toBeNull();
    expect(beside.inert).toBe(true);
    await act(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(root.querySelector('.what-if.large')).toBeNull();
    expect(beside.inert).toBe(false);
    beside.remove();
  });

  it('plays at once what its address asks for, and its form says it', async () => {
    const change = { what: 'cash', seat: 2, coins: 70 } as const;
    const plan = { ply: PLY, games: 50, cards: 'drawn', change } as const;
    study = createStudy(study.game, 3, { ...NOTHING_BESIDE, tab: 'whatIf', plan });
    await act(() => render(<WhatIfTab study={study} />, root));
    await vi.waitFor(
      () => expect(text('.bots-go [role=status]')).toContain('played both ways'),
      30_000,
    );
    expect(text('.what-it-says')).toContain('70 coins in ByteDance’s hands');
    expect(root.querySelector<HTMLInputElement>('.coins-field')?.value).toBe('70');
    expect(text('.elsewhere')).toContain(`after ${PLY} of`);
  });

  it('has nothing to try at the end of a game', async () => {
    study.goTo(9999);
    await act(() => render(<WhatIfTab study={study} />, root));
    expect(text('.what-if')).toContain('The game is over at this point');
    expect(root.querySelector('form')).toBeNull();
  });

  it('of a game that is still played keeps its hidden cards hidden', async () => {
    const unfinished = { ...made, actions: made.actions.slice(0, PLY) };
    study = createStudy(gameOf(rules, unfinished, 1), PLY - 2);
    await act(() => render(<WhatIfTab study={study} />, root));
    expect(root.querySelector('.bots input[value=dealt]')).toBeNull();
    expect(text('.bots')).toContain('stay hidden');
  });
});

describe('the dilemma lens', { timeout: 60_000 }, () => {
  const free = (ply: number): boolean => {
    const state = study.game.positions[ply]?.state;
    return state !== undefined && noChoice(state, PAIRS[0], 'pay') === undefined;
  };

  async function look(): Promise<void> {
    await act(() => render(<LensTab study={study} />, root));
    await press('.lens input[value=pay]');
    await vi.waitFor(() => expect(root.querySelector('.lens-matrix')).not.toBeNull(), 30_000);
  }

  it('shows both payoffs of each combination as the search has them', async () => {
    const ply = [...study.game.positions.keys()].find(free) ?? 0;
    study.goTo(ply);
    await look();
    const { state } = study.game.positions[ply] ?? {};
    if (!state) throw new Error('No position');
    const lens = dilemmaLens(rules, state, PAIRS[0], 'pay', QUICK_EFFORT);
    if (!lens) throw new Error('No choice');
    for (const way of ['shut', 'firstOpens', 'secondOpens', 'open'] as const) {
      const { chance } = lens.prospects[way];
      expect(texts(`td[data-way=${way}] .of-row .shown b`)).toEqual([`${percent(chance[0])} %`]);
      expect(texts(`td[data-way=${way}] .of-column .shown b`)).toEqual([`${percent(chance[1])} %`]);
    }
    expect(root.querySelectorAll('.payoff.best').length).toBeGreaterThanOrEqual(4);
    expect(text('.lens-words')).toContain('Alibaba');
    // What it comes to is read first, and each number says whose it is without its colour.
    const [first] = root.querySelectorAll('.lens-found > *');
    expect(first?.querySelector('#lens-verdict')?.textContent).not.toBe('');
    expect(root.querySelectorAll('.lens-matrix .payoff .emblem')).toHaveLength(8);
    await act(() => setLocale('zh-CN'));
    expect(text('.lens-words')).toContain('阿里巴巴');
  });

  it('is searched once for a point, a pair and a kind', async () => {
    study.goTo([...study.game.positions.keys()].find(free) ?? 0);
    await look();
    await press('.lens input[value=links]');
    await press('.lens input[value=pay]');
    await vi.waitFor(() => expect(root.querySelector('.lens-matrix')).not.toBeNull());
    expect(workers.lenses).toBeLessThanOrEqual(2);
  });

  it('says that an order leaves no choice, and that a game is over', async () => {
    const [place, ordered] = PAIRS.flatMap((pair, i) => {
      const ply = study.game.positions.findIndex(
        ({ state }) => noChoice(state, pair, 'links') === 'ordered',
      );
      return ply < 0 ? [] : [[i, ply] as const];
    })[0] ?? [0, 0];
    study.goTo(ordered);
    await act(() => render(<LensTab study={study} />, root));
    await choose('Companies', String(place));
    expect(text('.no-choice')).toMatch(/no choice here: .*’s Links to .* by order/);
    // One click leads to gates that can still be opened or shut.
    const [free] = root.querySelectorAll<HTMLButtonElement>('.lens-elsewhere button');
    await act(() => free?.click());
    const { pair, kind } = study.beside.value;
    expect(noChoice(study.table.state.value, pair, kind)).toBeUndefined();
    expect(document.activeElement?.getAttribute('value')).toBe(kind);
    await press('.lens input[value=links]');
    await act(() => study.goTo(9999));
    expect(text('.no-choice')).toContain('The game is over');
  });
});
