/** The debrief of a class whose games and found decisions are given: what its slides say and link to. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FoundDecision, RoomReviews } from '../../../../src/client/app/debrief/roomReviews.ts';
import { openDebriefTexts } from '../../../../src/client/app/debriefTexts.ts';
import { termWords } from '../../../../src/client/app/glossary.ts';
import { setLocale } from '../../../../src/client/app/i18n.ts';
import { Deck } from '../../../../src/client/pages/debrief/Deck.tsx';
import type { DeckData } from '../../../../src/client/pages/debrief/deckData.ts';
import { slidesFor } from '../../../../src/client/pages/debrief/slides.tsx';
import { wordsOf } from '../../../../src/client/pages/debrief/slideWords.ts';
import { closeTerm } from '../../../../src/client/panels/term/opened.ts';
import type { ScenarioId } from '../../../../src/content/scenarios.ts';
import { type ClassGame, factsOf, type TableFacts } from '../../../../src/debrief/facts.ts';
import type { Experiment } from '../../../../src/game/scenario.ts';
import { noPredictions } from '../../../../src/learning/gain.ts';
import type { Learning } from '../../../../src/protocol/room.ts';
import { CONCEPTS } from '../../../../src/review/concepts.ts';
import { FakeRoom } from '../../../support/fakeRoom.ts';
import { playGame } from '../../../support/randomGame.ts';
import { boardTable, ROOM, roomInfo, roomSettings, student } from '../../../support/roomParts.ts';

// What a chart says is enough; it is drawn in browsers.
vi.mock('../../../../src/client/charts/Chart.tsx', () => ({
  Chart: ({ summary }: { summary: string }) => <p class="chart">{summary}</p>,
}));

const TABLES = 6;

/** Games of a class, the second half of them by the rules of an experiment, if there is one. */
function classOf(experiment: Experiment | null): TableFacts[] {
  return Array.from({ length: TABLES }, (_, i) => {
    const arm = experiment !== null && i >= TABLES / 2 ? 1 : 0;
    const scenario: ScenarioId = arm === 1 ? `standard~${experiment as Experiment}` : 'standard';
    const { record } = playGame(scenario, `debrief ${i}`);
    const byBot = record.actions.map(() => false);
    const game: ClassGame = { table: i + 1, arm, stage: 'over', record, byBot };
    const facts = factsOf(game);
    if (!facts) throw new Error('A game that does not replay');
    return facts;
  });
}

let root: HTMLElement;
let plain: TableFacts[];
let halves: TableFacts[];

beforeAll(async () => {
  await openDebriefTexts();
  await import('../../../../src/client/panels/term/TermSheet.tsx');
  plain = classOf(null);
  halves = classOf('noForcedOpening');
});

beforeEach(() => {
  setLocale('en');
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  act(() => closeTerm(false));
  render(null, root);
  root.remove();
  location.hash = '';
});

interface Shown {
  tables?: readonly TableFacts[];
  experiment?: Experiment | null;
  found?: readonly FoundDecision[];
  quiz?: boolean;
  learning?: Pick<Learning, 'concepts' | 'totals'>;
}

/** The deck at one of its slides. */
async function show(slide: string, shown: Shown = {}): Promise<void> {
  const { tables = plain, experiment = null, found = [], learning } = shown;
  const quiz = shown.quiz ?? learning !== undefined;
  const settings = { ...roomSettings, scenario: 'standard', experiment, quiz };
  const board = tables.map(({ game }) =>
    boardTable(game.table, { stage: 'over', arm: game.arm, ...seated(game.table) }),
  );
  const session = new FakeRoom().session(
    roomInfo({ stage: 'over', settings }),
    [student(1, 'Ann')],
    board,
  );
  if (learning) {
    const none = { done: { before: 0, after: 0 }, predicted: noPredictions() };
    session.learning.value = { ...none, outcomes: noPredictions(), ...learning };
  }
  const games = found.length;
  const reviews: RoomReviews = {
    found: signal(found),
    looked: signal({ games, glanced: games, reviewed: games }),
    dispose: () => undefined,
  };
  location.hash = `#${slide}`;
  await act(() =>
    render(
      <Deck
        info={roomInfo({ stage: 'over', settings })}
        session={session}
        debrief={{ tables, months: 6, unread: [] }}
        reviews={reviews}
        again={() => undefined}
      />,
      root,
    ),
  );
  expect(root.querySelector('.debrief-page')?.getAttribute('data-slide')).toBe(slide);
}

/** Ann plays every company at the first table. */
function seated(table: number) {
  const company = { students: table === 1 ? ['student2'] : [], here: true, standIn: false };
  return { seats: [company, company, company] as [typeof company, typeof company, typeof company] };
}

const text = (): string => root.textContent ?? '';

describe('decisions to talk about', () => {
  const decision = (ply: number, label: string, chance: number) => ({
    ...{ ply, month: 2, seat: 1, label, margin: 0, marginPoints: 0, granted: {}, closely: false },
    ...{ action: 'block:0:links', best: label === 'blunder' ? 'build:feed' : 'block:0:links' },
    lost: { chance: label === 'blunder' ? chance : 0, marketValue: 3 },
    ...(label === 'blunder' ? {} : { obvious: { action: 'build:feed', chance, points: 1 } }),
  });
  const why = (ply: number, concept: string, up: boolean) => ({
    ...{ ply, concept },
    sentences: [
      {
        key: up ? 'review.why.gains.up' : 'review.why.costs.down',
        params: {
          n: up ? 8 : 21,
          doing: { seat: 1, action: 'block:0:links' },
          other: { seat: 1, action: 'build:feed' },
          gains: [{ key: 'review.term.attention.more', params: { n: 2 } }],
          costs: [{ key: 'review.term.payments.less', params: { n: 3 } }],
        },
      },
    ],
  });
  const found = (): FoundDecision[] => {
    const game = plain[0]?.game;
    return [
      { game, decision: decision(7, 'best', 0.08), explanation: why(7, 'bottlenecks', true) },
      { game, decision: decision(12, 'blunder', 0.21), explanation: why(12, 'multiHoming', false) },
    ] as unknown as FoundDecision[];
  };
  const links = (kind: string): (readonly [string | undefined, string | null])[] =>
    [...root.querySelectorAll(`.debrief-decisions.${kind} a`)].map((link) => [
      link.textContent?.trim(),
      link.getAttribute('href'),
    ]);

  it('lead to their position in the game, and to what if on the wall', async () => {
    await show('decisions', { found: found() });
    const who = 'Tencent, table 1, month 2';
    for (const [kind, ply] of [
      ['best', 7],
      ['instructive', 12],
    ] as const) {
      const path = `/study/room/${ROOM}~1/${ply}`;
      expect(links(kind)).toEqual([
        [who, path],
        [`What if: ${who}`, `${path}?tab=whatIf&full`],
      ]);
    }
    for (const link of root.querySelectorAll('.debrief-decisions a')) {
      expect(link.getAttribute('target')).toBe('_blank');
    }
  });

  it('say what they are worth in their title, and why in words', async () => {
    await show('decisions', { found: found() });
    expect(root.querySelector('h1')?.textContent).toBe(
      'The best find added 8 % to the chance to win; the dearest slip cost 21 %.',
    );
    expect(text()).toContain('−21 % chance to win, compared with building Feed');
  });

  it('name nobody unless the teacher wants it, and never beside a mistake', async () => {
    await show('decisions', { found: found() });
    expect(text()).not.toContain('Ann');
    await act(() => press('Contents'));
    await act(() => root.querySelector<HTMLInputElement>('dialog input[value="with"]')?.click());
    expect(root.querySelector('.debrief-decisions.best')?.textContent).toContain('Ann');
    expect(root.querySelector('.debrief-decisions.instructive')?.textContent).not.toContain('Ann');
  });
});

function press(name: string): void {
  const all = [...root.querySelectorAll('button')];
  const found = all.find((one) => one.textContent?.trim() === name);
  if (!found) throw new Error(`No button ${name} among ${all.map((b) => b.textContent)}`);
  found.click();
}

describe('a room in which half played with a rule changed', () => {
  const inHalves = { experiment: 'noForcedOpening' } as const;

  it.each([
    ['results', 'half of them played with one rule changed'],
    ['openness', 'at other tables of the same rules'],
    ['regulator', 'coins each by the usual rules and 0 by the changed one.'],
    ['regulator', 'at tables of the same rules.'],
  ])('says so on the slide of %s', async (slide, said) => {
    await show(slide, { tables: halves, ...inHalves });
    expect(text()).toContain(said);
    await act(() => render(null, root));
    await show(slide);
    expect(text()).not.toContain(said);
  });

  it('says by which rules each of the two contrasted tables played', async () => {
    await show('contrast', { tables: halves, ...inHalves });
    const [, open, shut] = /Table (\d) kept .* table (\d) kept/.exec(text()) ?? [];
    const armOf = (table: string | undefined): string =>
      Number(table) > TABLES / 2 ? 'Changed rule' : 'Usual rules';
    expect(text()).toContain(`Table ${open}: ${armOf(open)}. Table ${shut}: ${armOf(shut)}.`);
  });

  it('asks no question with one price of defying where there are two', async () => {
    await show('whatIf', { tables: halves, ...inHalves });
    expect(text()).toContain('What would defying have had to cost');
    await act(() => render(null, root));
    await show('whatIf');
    expect(text()).toContain('coins on average. What if it had cost three times as much');
  });
});

describe('what the class has learned', () => {
  const concepts = CONCEPTS.map((concept) => ({
    ...{ concept, both: 1, gained: 5, lost: 0, neither: 0 },
  }));

  it('is told with its gain and interval', async () => {
    const totals = [2, 3, 2, 4, 3, 2].map((before, i): [number, number] => [before, 6 + (i % 2)]);
    await show('learning', { learning: { concepts, totals } });
    expect(root.querySelector('h1')?.textContent).toMatch(
      /^Of 8 answers, 2.7 were right before and 6.5 after: \+3.8 \(95.% interval \+3 to \+4.6\)\.$/,
    );
    expect(text()).toContain('Bottlenecks: 17% right before, 100% after, gain +83 (');
  });

  it('tells no scores of so few that each could be guessed', async () => {
    await show('learning', {
      learning: {
        concepts,
        totals: [
          [2, 6],
          [3, 5],
        ],
      },
    });
    expect(root.querySelector('h1')?.textContent).toContain('8 of 8 concepts were clearly better');
    await act(() => render(null, root));
    const few = concepts.map((one) => ({ ...one, gained: 2 }));
    await show('learning', {
      learning: {
        concepts: few,
        totals: [
          [2, 6],
          [3, 5],
        ],
      },
    });
    expect(root.querySelector('h1')?.textContent).toContain('Fewer than 5 students');
    expect(root.querySelector('.chart')).toBeNull();
  });
});

it('an address with another slide leads there', async () => {
  await show('gates');
  location.hash = '#regulator';
  await act(() => void window.dispatchEvent(new Event('hashchange')));
  expect(root.querySelector('.debrief-page')?.getAttribute('data-slide')).toBe('regulator');
});

describe('the words of a slide', () => {
  it.each([
    ['title', ['Six months']],
    ['flows', ['Shoppers', 'Gate', 'Feed', 'Market', 'Mini-programs', 'Wallet']],
    ['gates', ['Gate', 'Alibaba', 'Tencent', 'ByteDance']],
    ['openness', ['Score', '95 % interval']],
    ['regulator', ['Edict', 'Comply', 'Defy', 'Standing lost', 'Rectify link-blocking']],
    ['independents', ['Pinduoduo', 'Meituan', 'Kuaishou', 'Visits', 'Shares']],
    ['learning', ['Bottlenecks', 'Cannibalization', '95 % interval']],
    ['whatIf', ['Gate', 'Defy']],
  ])('of %s explain themselves', async (slide, words) => {
    await show(slide, { quiz: true });
    const shown = [...root.querySelectorAll('.term')].map(({ textContent }) => textContent);
    expect(shown).toEqual(expect.arrayContaining(words));
  });

  it('are words of the glossary, on every slide that a room can have', () => {
    const settings = { ...roomSettings, scenario: 'standard', experiment: 'noAntitrust' as const };
    const info = roomInfo({ settings: { ...settings, quiz: true } });
    const data = { info } as DeckData;
    const ids = slidesFor(data).flatMap(({ id }) => wordsOf(id, data));
    expect(ids.filter((id) => !termWords(id))).toEqual([]);
    expect(ids.length).toBeGreaterThan(30);
  });

  it('open with the numbers of the room’s rules', async () => {
    await show('regulator');
    await act(() => press('Defy'));
    await vi.waitFor(() => {
      expect(document.querySelector('.term-sheet')?.textContent).toContain('It costs 3 coins');
    });
  });
});
