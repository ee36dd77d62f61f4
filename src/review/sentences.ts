/**
 * Why one decision was better than another, as keys of translations with their parameters. A page
 * words them (client/app/review/wording.ts); here is what they say, and only what both lines show.
 */
import type { District, Independent, Seat } from '../game/seats.ts';
import type { Parting } from './causes.ts';
import type { Term } from './terms.ts';

/**
 * Texts: translations `review.term.<id>`; `more` and `less` as seen from the line taken. `lasting`: a
 * level or a mini-program that one of the two decisions is itself.
 */
export type TermKey = `review.term.${
  | `${Exclude<Term['difference']['kind'], 'antitrust' | 'named'> | 'lasting'}.${'more' | 'less'}`
  | `${'antitrust' | 'named'}.${'own' | 'rival'}.${'hit' | 'spared'}`}`;

/** `mixed`: gains and costs; `later`: nothing differs by market day; then the chance to win. */
export type SentenceKey =
  | `review.why.${'mixed' | 'gains' | 'costs' | 'later'}.${'up' | 'down' | 'even'}`
  | `review.why.points.${'more' | 'less'}`
  /** In the last month, of what is built to last. */
  | 'review.why.last'
  /** How the company goes on differently (causes.ts); `coins` by whether the decision leaves them. */
  | `review.then.${Exclude<Parting['kind'], 'coins'> | 'coins.more' | 'coins.less'}`;

/** An action by its key and the seat whose it is, to be worded as "blocking Links to Alibaba". */
export interface ActionRef {
  seat: Seat;
  action: string;
}

export interface Clause {
  key: TermKey;
  params: {
    n: number;
    company?: Seat;
    independent?: Independent;
    edict?: string;
    district?: District;
    /** Market days to come on which it works. */
    days?: number;
  };
}

export interface Sentence {
  key: SentenceKey;
  params: {
    /** Whole points of percent, or whole final points: never negative; the key tells the sign. */
    n: number;
    doing?: ActionRef;
    other?: ActionRef;
    /** What the company does later, after the decision taken and after the other. */
    next?: ActionRef;
    instead?: ActionRef;
    gains?: Clause[];
    costs?: Clause[];
  };
}

/** Sentences of an explanation. */
const MOST = 3;
/** How many gains, and how many costs, a sentence names. */
const NAMED = 2;
/** What is worth less than this, in final points, is not worth a word. */
const LEAST = 0.1;
/** Nor what is worth less than this part of the weightiest. */
const LEAST_PART = 0.1;

function clauseOf(comparison: Comparison, { difference }: Term): Clause {
  const { seat, edict, days } = comparison;
  const n = Math.abs(difference.amount);
  switch (difference.kind) {
    case 'level':
    case 'programs': {
      const way = difference.amount > 0 ? 'more' : 'less';
      const what = isBuilt(comparison, difference) ? 'lasting' : difference.kind;
      const { kind: _, amount: __, ...whose } = difference;
      return { key: `review.term.${what}.${way}`, params: { n, ...whose, days } };
    }
    case 'antitrust':
    case 'named': {
      const whose = difference.company === seat ? 'own' : 'rival';
      const key = `review.term.${difference.kind}.${whose}.${difference.amount > 0 ? 'hit' : 'spared'}`;
      const params = {
        n,
        company: difference.company,
        ...(difference.kind === 'named' && edict !== undefined ? { edict } : {}),
      };
      return { key: key as TermKey, params };
    }
    default: {
      const key: TermKey = `review.term.${difference.kind}.${difference.amount > 0 ? 'more' : 'less'}`;
      const params = {
        n,
        ...('company' in difference ? { company: difference.company } : {}),
        ...('independent' in difference ? { independent: difference.independent } : {}),
      };
      return { key, params };
    }
  }
}

export interface Comparison {
  seat: Seat;
  taken: string;
  other: string;
  /** What the decisions do by themselves. */
  terms: readonly Term[];
  parting: Parting | undefined;
  /** Whether the line taken was expected freely, and the other follows it. */
  takenLeads: boolean;
  /** Next month's edict, where there is one. */
  edict: string | undefined;
  /** Market days after the coming one. */
  days: number;
  /** Chance to win and final points of the line taken, less those of the other. */
  chance: number;
  points: number;
}

/** The weightiest of each kind: what is told of one company or shop is mostly true of the others. */
function oneOfAKind(terms: readonly Term[]): Term[] {
  const kinds = new Set<string>();
  return terms.filter(({ difference: { kind } }) => {
    const isNew = !kinds.has(kind);
    kinds.add(kind);
    return isNew;
  });
}

/** The action that says by itself that there is one more of something that lasts. */
function plainOf(difference: Term['difference']): string | undefined {
  switch (difference.kind) {
    case 'level':
      return `build:${difference.district}`;
    case 'programs':
      return `miniProgram:${difference.company}`;
    case 'shares':
      return `stake:${difference.independent}`;
    default:
      return undefined;
  }
}

/** Whether a difference is what one of the two decisions says itself: one more by the one that makes it. */
function isBuilt({ taken, other }: Comparison, difference: Term['difference']): boolean {
  if (Math.abs(difference.amount) !== 1) return false;
  return plainOf(difference) === (difference.amount > 0 ? taken : other);
}

/** What needs no words: the share that the decision buys, and what lasts where both make that. */
function isPlain(comparison: Comparison, { kind, amount }: Term['difference']): boolean {
  if (kind === 'shares') return amount > 0;
  return [comparison.taken, comparison.other].every(lasts);
}

/** Whether an action makes something that works month after month. */
const lasts = (action: string): boolean => /^(build|miniProgram)\b/.test(action);

/** What the decision leaves room for, or takes it from; undefined where the company goes on alike. */
function thenOf({ seat, taken, other, parting, takenLeads }: Comparison): Sentence | undefined {
  if (!parting) return undefined;
  const kind =
    parting.kind === 'coins' ? (`coins.${takenLeads ? 'more' : 'less'}` as const) : parting.kind;
  const ref = (action: string): ActionRef => ({ seat: parting.company, action });
  return {
    key: `review.then.${kind}`,
    params: {
      n: 0,
      ...{ doing: { seat, action: taken }, other: { seat, action: other } },
      ...{ next: ref(parting.taken), instead: ref(parting.other) },
    },
  };
}

function whyOf(comparison: Comparison): Sentence {
  const { seat, taken, other, terms, chance } = comparison;
  const weightiest = Math.max(0, ...terms.map((term) => Math.abs(term.points)));
  const least = Math.max(LEAST, LEAST_PART * weightiest);
  const told = terms.filter(
    ({ points, difference }) =>
      Math.abs(points) >= least &&
      !(isBuilt(comparison, difference) && isPlain(comparison, difference)),
  );
  const clauses = (good: boolean): Clause[] =>
    oneOfAKind(told.filter((term) => term.points > 0 === good))
      .slice(0, NAMED)
      .map((term) => clauseOf(comparison, term));
  const gains = clauses(true);
  const costs = clauses(false);
  const what =
    gains.length > 0
      ? costs.length > 0
        ? 'mixed'
        : 'gains'
      : costs.length > 0
        ? 'costs'
        : 'later';
  const percent = percentOf(chance);
  return {
    key: `review.why.${what}.${wayOf(chance)}`,
    params: {
      n: percent,
      doing: { seat, action: taken },
      other: { seat, action: other },
      ...(gains.length > 0 ? { gains } : {}),
      ...(costs.length > 0 ? { costs } : {}),
    },
  };
}

const percentOf = (chance: number): number => Math.round(100 * Math.abs(chance));

function wayOf(chance: number): 'up' | 'down' | 'even' {
  if (percentOf(chance) === 0) return 'even';
  return chance > 0 ? 'up' : 'down';
}

/** At most three: the first says why, and with what figures. */
export function sentencesFor(comparison: Comparison): Sentence[] {
  const { taken, other, chance, points } = comparison;
  const sentences = [whyOf(comparison)];
  const then = thenOf(comparison);
  if (then) sentences.push(then);
  if (comparison.days === 0 && [taken, other].some(lasts)) {
    sentences.push({ key: 'review.why.last', params: { n: 0 } });
  }
  const whole = Math.round(Math.abs(points));
  // Points that go the other way are the strongest rival's too: they would only confuse.
  const agrees = wayOf(chance) === 'even' || points > 0 === chance > 0;
  if (sentences.length < MOST && whole > 0 && agrees) {
    sentences.push({
      key: `review.why.points.${points > 0 ? 'more' : 'less'}`,
      params: { n: whole },
    });
  }
  return sentences;
}
