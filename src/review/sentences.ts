/**
 * Why one decision was better than another, as keys of translations with their parameters. A page
 * words them (client/app/review/wording.ts); here is what they say, and only what both lines show.
 */
import type { District, Independent, Seat } from '../game/seats.ts';
import type { Term } from './terms.ts';

/** Texts: translations `review.term.<id>`; `more` and `less` as seen from the line taken. */
export type TermKey = `review.term.${
  | `${Exclude<Term['difference']['kind'], 'antitrust' | 'named'>}.${'more' | 'less'}`
  | `${'antitrust' | 'named'}.${'own' | 'rival'}.${'hit' | 'spared'}`}`;

/** `mixed`: gains and costs; `later`: nothing differs by market day; then the chance to win. */
export type SentenceKey =
  | `review.why.${'mixed' | 'gains' | 'costs' | 'later'}.${'up' | 'down' | 'even'}`
  | `review.why.points.${'more' | 'less'}`
  /** In the last month, of what is built to last. */
  | 'review.why.last';

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
    gains?: Clause[];
    costs?: Clause[];
  };
}

/** How many gains, and how many costs, a sentence names. */
const NAMED = 2;
/** What is worth less than this, in final points, is not worth a word. */
const LEAST = 0.1;
/** Nor what is worth less than this part of the weightiest. */
const LEAST_PART = 0.1;

function clauseOf({ seat, edict, days }: Comparison, { difference }: Term): Clause {
  const n = Math.abs(difference.amount);
  switch (difference.kind) {
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
        ...('district' in difference ? { district: difference.district } : {}),
        ...(LASTING.has(difference.kind) ? { days } : {}),
      };
      return { key, params };
    }
  }
}

const LASTING: ReadonlySet<Term['difference']['kind']> = new Set(['level', 'programs']);

export interface Comparison {
  seat: Seat;
  taken: string;
  other: string;
  terms: readonly Term[];
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

/** Whether a difference is what the action itself says: a share more of a share. */
function isPlain(action: string, difference: Term['difference']): boolean {
  switch (difference.kind) {
    case 'programs':
      return difference.amount === 1 && action === `miniProgram:${difference.company}`;
    case 'shares':
      return difference.amount === 1 && action === `stake:${difference.independent}`;
    default:
      return false;
  }
}

/** Whether an action makes something that works month after month. */
const lasts = (action: string): boolean => /^(build|miniProgram)\b/.test(action);

export function sentencesFor(comparison: Comparison): Sentence[] {
  const { seat, taken, other, terms, chance, points } = comparison;
  const weightiest = Math.max(0, ...terms.map((term) => Math.abs(term.points)));
  const least = Math.max(LEAST, LEAST_PART * weightiest);
  const told = terms.filter(
    (term) => Math.abs(term.points) >= least && !isPlain(taken, term.difference),
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
  const percent = Math.round(100 * Math.abs(chance));
  const way = percent === 0 ? 'even' : chance > 0 ? 'up' : 'down';
  const sentences: Sentence[] = [
    {
      key: `review.why.${what}.${way}`,
      params: {
        n: percent,
        doing: { seat, action: taken },
        other: { seat, action: other },
        ...(gains.length > 0 ? { gains } : {}),
        ...(costs.length > 0 ? { costs } : {}),
      },
    },
  ];
  if (comparison.days === 0 && [taken, other].some(lasts)) {
    sentences.push({ key: 'review.why.last', params: { n: 0 } });
  }
  const whole = Math.round(Math.abs(points));
  // Points that go the other way are the strongest rival's too: they would only confuse.
  if (whole > 0 && (way === 'even' || points > 0 === chance > 0)) {
    sentences.push({
      key: `review.why.points.${points > 0 ? 'more' : 'less'}`,
      params: { n: whole },
    });
  }
  return sentences;
}
