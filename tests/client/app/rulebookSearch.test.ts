import { describe, expect, it } from 'vitest';
import { pieces, searchRulebook, termsOf } from '../../../src/client/app/rulebookSearch.ts';

const BOOK = [
  { id: '1', title: 'Gates', texts: ['A gate is blocked or open.', 'Open gates let shoppers in.'] },
  { id: '2', title: 'Market day', texts: ['Shoppers walk through gates (if they are open).'] },
  { id: '3', title: '赶集日', texts: ['顾客穿过开着的门，走到市集。', '门开着，顾客就来。'] },
];

const find = (query: string) => searchRulebook(BOOK, termsOf(query));

describe('a search in the rulebook', () => {
  it('finds sections that hold all words, in any case, and counts what it marks', () => {
    expect(find('SHOPPERS gates')).toEqual([
      { id: '1', title: 'Gates', hits: 3 },
      { id: '2', title: 'Market day', hits: 2 },
    ]);
    expect(find('market')).toEqual([{ id: '2', title: 'Market day', hits: 1 }]);
  });

  it('finds Chinese words where there are no spaces, and several at once', () => {
    expect(find('顾客')).toEqual([{ id: '3', title: '赶集日', hits: 2 }]);
    expect(find('顾客、赶集')).toMatchObject([{ hits: 3 }]);
    expect(find('顾客门')).toEqual([]);
  });

  it('takes signs as they are, and finds nothing for nothing', () => {
    expect(find('(if')).toMatchObject([{ id: '2', hits: 1 }]);
    expect(find('.*')).toEqual([]);
    expect(find('  ')).toEqual([]);
    expect(find('dragon')).toEqual([]);
  });

  it('marks each hit and loses nothing of the text', () => {
    const marked = pieces('Gates: a gate', termsOf('gate gates'));
    expect(marked).toEqual([
      { text: 'Gates', hit: true },
      { text: ': a ', hit: false },
      { text: 'gate', hit: true },
    ]);
  });
});
