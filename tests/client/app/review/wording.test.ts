import { beforeAll, describe, expect, it } from 'vitest';
import { ReviewWords } from '../../../../src/client/app/review/wording.ts';
import { standardRules } from '../../../../src/content/scenarios.ts';
import { ALL_ACTIONS, actionKey } from '../../../../src/game/actions.ts';
import { SEATS } from '../../../../src/game/seats.ts';
import { review } from '../../../../src/i18n/en/review.ts';
import { LOCALES, MESSAGES } from '../../../../src/i18n/index.ts';
import { REVIEW, type ReviewKey } from '../../../../src/i18n/review.ts';
import { CONCEPTS } from '../../../../src/review/concepts.ts';
import type { Fact, FactKey } from '../../../../src/review/facts.ts';
import { LABELS } from '../../../../src/review/grades.ts';
import { howOf } from '../../../../src/review/how.ts';
import type { Clause, Sentence, SentenceKey, TermKey } from '../../../../src/review/sentences.ts';

const rules = standardRules();
const words = (locale: (typeof LOCALES)[number]): ReviewWords => new ReviewWords(rules, locale);

beforeAll(async () => {
  for (const locale of LOCALES) await Promise.all([REVIEW.load(locale), MESSAGES.load(locale)]);
});

const doing = { seat: 1, action: 'block:0:links' } as const;
const other = { seat: 1, action: 'build:feed' } as const;
const gains: Clause[] = [{ key: 'review.term.attention.more', params: { n: 2 } }];
const costs: Clause[] = [
  { key: 'review.term.payments.less', params: { n: 3 } },
  {
    key: 'review.term.named.own.hit',
    params: { n: 1, company: 1, edict: 'inspection' },
  },
];

describe('a review’s sentence', () => {
  const sentence: Sentence = {
    key: 'review.why.mixed.down',
    params: { n: 6, doing, other, gains, costs },
  };

  it('reads well in English', () => {
    expect(words('en').sentence(sentence)).toBe(
      'This month blocking Links to Alibaba holds 2 more shoppers in its own feed, but brings 3 fewer ' +
        'payments and makes Tencent the target of next month’s edict (Inspection): −6 % chance to win, compared with building Feed.',
    );
  });

  it('reads well in Chinese', () => {
    expect(words('zh-CN').sentence(sentence)).toMatch(
      /^本月对阿里巴巴屏蔽外链门，自家流量池多留住2位顾客，但少收3笔支付，让腾讯成为下月监管令（.+）的对象：与“建设流量池”相比，胜率−6%。$/,
    );
  });

  it('says a verb once where two clauses share it', () => {
    const orders: Clause = { key: 'review.term.orders.more', params: { n: 1 } };
    const payments: Clause = { key: 'review.term.payments.more', params: { n: 3 } };
    const params = { n: 6, doing, other, gains: [orders, payments] };
    expect(words('en').sentence({ key: 'review.why.gains.up', params })).toMatch(
      / brings 1 more order and 3 more payments: /,
    );
    expect(words('zh-CN').sentence({ key: 'review.why.gains.up', params })).toMatch(
      /多得1笔订单，多收3笔支付/,
    );
  });

  it('says what comes later apart from the decision itself', () => {
    const next = { seat: 1, action: 'raiseCash' } as const;
    const instead = { seat: 1, action: 'build:ads' } as const;
    const params = { n: 0, doing, other, next, instead };
    expect(words('en').sentence({ key: 'review.then.coins.less', params })).toBe(
      'It leaves too few coins for building Ads later this month; raising cash takes its place.',
    );
    expect(words('zh-CN').sentence({ key: 'review.then.coins.less', params })).toBe(
      '这样一来，金币不够本月稍后建设广告，只好筹资。',
    );
  });

  it.each(LOCALES)('leaves no place open in %s, whatever it says', (locale) => {
    const all = Object.keys(review) as ReviewKey[];
    const clauses = all
      .filter((key): key is TermKey => key.startsWith('review.term.'))
      .map(
        (key) =>
          ({
            key,
            params: {
              n: 2,
              company: 0,
              independent: 1,
              edict: 'hearing',
              district: 'ads',
              days: 3,
            },
          }) as Clause,
      );
    const whys = all.filter((key): key is SentenceKey => /^review\.(why|then)\./.test(key));
    for (const key of whys) {
      for (const clause of clauses) {
        const params = {
          ...{ n: 2, doing, other, gains: [clause], costs: [clause] },
          ...{ next: doing, instead: other },
        };
        expect(words(locale).sentence({ key, params })).not.toMatch(/[{}]|undefined/);
      }
    }
  });

  it.each(LOCALES)('can be about any action in %s', (locale) => {
    for (const seat of SEATS) {
      const said = ALL_ACTIONS[seat].map((a) =>
        words(locale).doing({ seat, action: actionKey(a) }),
      );
      expect(said.filter((text) => text === '' || /[{}]|undefined/.test(text))).toEqual([]);
      expect(new Set(said).size).toBe(said.length);
    }
  });
});

it.each(LOCALES)('every fact of a position can be said in %s', (locale) => {
  const keys = Object.keys(review).filter((key) => key.startsWith('review.here.'));
  const params: Fact['params'] = {
    ...{ n: 2, m: 1, gate: 'links', theirs: 'pay', edict: 'hearing' },
    company: 1,
    own: 0,
    independent: 2,
  };
  for (const key of keys as FactKey[]) {
    const said = words(locale).how({ how: 'stake', here: [{ key, params }] });
    expect(said).toContain(REVIEW.text(locale, 'review.how.stake'));
    expect(said).not.toMatch(/[{}]|undefined/);
  }
});

it('says of every action how it works', () => {
  const hows = SEATS.flatMap((seat) =>
    ALL_ACTIONS[seat].flatMap((action) =>
      [true, false].map((invited) => howOf(seat, action, invited)),
    ),
  );
  const told = Object.keys(review).filter((key) => key.startsWith('review.how.'));
  expect(new Set(hows.map((how) => `review.how.${how}`))).toEqual(new Set(told));
});

it('every label and concept has a name and a sentence', () => {
  const keys = [
    ...LABELS.flatMap((id) => [`review.label.${id}`, `review.label.${id}.about`]),
    ...CONCEPTS.flatMap((id) => [`review.concept.${id}`, `review.concept.${id}.about`]),
  ];
  expect(Object.keys(review)).toEqual(expect.arrayContaining(keys));
});
