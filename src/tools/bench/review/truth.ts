/**
 * Checks a review's sentences against the game: replays both lines from the record, with the cards
 * as they were dealt, and recomputes every number and direction by code that shares nothing with
 * src/review. As the real cards give the same, no sentence rests on a card that was face down.
 */
import { actionByKey } from '../../../game/actions.ts';
import { advance, apply, decide } from '../../../game/apply.ts';
import type { MatchRecord, RecordedAction } from '../../../game/record.ts';
import type { Rules } from '../../../game/rules.ts';
import type { Seat } from '../../../game/seats.ts';
import { setup } from '../../../game/setup.ts';
import type { GameState } from '../../../game/state.ts';
import type { Explanation } from '../../../review/explain.ts';
import type { GradedDecision } from '../../../review/grading.ts';
import type { Clause, Sentence } from '../../../review/sentences.ts';
import { factErrors } from './hereTruth.ts';
import { type End, endFrom, type MarketOf, measured } from './monthEnd.ts';
import { compareTurns, partingErrors } from './turns.ts';

/** The position of a record after `ply` decisions, the cards as they were dealt. */
function positionOf(rules: Rules, record: MatchRecord, ply: number): GameState {
  const state = setup(rules, record.seed);
  for (const { seat, action: key } of record.actions.slice(0, ply)) {
    const action = actionByKey(seat, key);
    if (action) apply(rules, state, action);
  }
  return state;
}

function play(rules: Rules, state: GameState, { seat, action: key }: RecordedAction): void {
  const action = actionByKey(seat, key);
  if (!action) throw new Error(`No action ${key}`);
  decide(rules, state, action);
  while (state.step.kind === 'edict') advance(rules, state);
}

interface Ends {
  taken: End;
  other: End;
}

/** `whole`: of the lines in full; `own`: of what the decisions do by themselves (turns.ts). */
function clauseErrors(rules: Rules, seat: Seat, own: Ends, whole: Ends, clause: Clause): string[] {
  const difference = ({ taken, other }: Ends): number =>
    measured(rules, taken, seat, clause) - measured(rules, other, seat, clause);
  const by = difference(own);
  const way = clause.key.split('.').at(-1);
  const errors: string[] = [];
  if (Math.abs(by) !== clause.params.n || by === 0)
    errors.push(`${clause.key}: ${by}, not ${clause.params.n}`);
  if (by > 0 !== (way === 'more' || way === 'hit')) errors.push(`${clause.key}: the wrong way`);
  if (Math.sign(difference(whole)) !== Math.sign(by)) errors.push(`${clause.key}: not borne out`);
  const { company, edict } = clause.params;
  if (clause.key.includes('.own.') && company !== seat) errors.push(`${clause.key}: not its own`);
  if (clause.key.includes('.rival.') && company === seat) errors.push(`${clause.key}: no rival`);
  const { days } = clause.params;
  const left = rules.scenario.months - own.taken.eve.month;
  if (days !== undefined && (days !== left || days === 0)) {
    errors.push(`${clause.key}: ${days} market days, not ${left}`);
  }
  const next = own.taken.after.schedule.edicts[own.taken.eve.month];
  if (edict !== undefined && edict !== next) errors.push(`${clause.key}: ${edict}, not ${next}`);
  return errors;
}

/** A difference in the sign of a number, of −1, 0 or 1, once it is rounded. */
const signOf = (n: number): number => Math.sign(Math.round(n));

function figureErrors(
  sentence: Sentence,
  decision: GradedDecision,
  alternative: string | undefined,
): string[] {
  const { seat, before, after, action, best, obvious } = decision;
  const isBest = action === best;
  const beaten =
    obvious && obvious.action === alternative
      ? obvious
      : { chance: decision.margin, points: decision.marginPoints };
  const way = sentence.key.split('.').at(-1);
  const points = sentence.key.startsWith('review.why.points');
  const by = isBest
    ? points
      ? beaten.points
      : 100 * beaten.chance
    : points
      ? after.lead[seat] - before.lead[seat]
      : 100 * (after.chance[seat] - before.chance[seat]);
  const errors: string[] = [];
  if (Math.abs(Math.round(Math.abs(by)) - sentence.params.n) > 0) {
    errors.push(`${sentence.key}: ${by}, not ${sentence.params.n}`);
  }
  const said = { up: 1, more: 1, down: -1, less: -1, even: 0 }[way ?? ''];
  if (said !== signOf(by)) errors.push(`${sentence.key}: the wrong way (${by})`);
  return errors;
}

/**
 * What is wrong with what an explanation says, one list a sentence; empty lists where nothing is. The
 * facts of the better action's position come last.
 */
export function sentenceErrors(
  rules: Rules,
  record: MatchRecord,
  decision: GradedDecision,
  { ply, here, sentences, taken, other }: Explanation,
  marketOf: MarketOf,
): string[][] {
  const made = record.actions[ply];
  if (!made) return sentences.map(() => ['There is no such decision']);
  const { seat } = made;
  const start = positionOf(rules, record, ply);
  const untilMarket = (line: Explanation['taken']): RecordedAction[] =>
    line.actions.slice(0, line.untilMarket);
  const end = (line: readonly RecordedAction[]): End => {
    const state = structuredClone(start);
    for (const decision of line) play(rules, state, decision);
    return endFrom(rules, state, marketOf);
  };
  const lines = { taken: untilMarket(taken), other: untilMarket(other) };
  const whole = { taken: end(lines.taken), other: end(lines.other) };
  const turns = compareTurns(rules, start, lines, decision.best === decision.action);
  const own = {
    taken: endFrom(rules, turns.byItself.taken, marketOf),
    other: endFrom(rules, turns.byItself.other, marketOf),
  };
  const untold = sentences.some(({ key }) => key.startsWith('review.then.'))
    ? []
    : turns.partings.map(({ turn }) => `It does not say that the lines part at ${turn}`);
  const ofSentences = sentences.map((sentence, i): string[] => {
    const { doing, other: instead, gains = [], costs = [] } = sentence.params;
    const errors = [...gains, ...costs].flatMap((c) => clauseErrors(rules, seat, own, whole, c));
    if (doing && doing.action !== made.action) errors.push('It speaks of another action');
    if (instead && instead.action !== other.actions[0]?.action) errors.push('Another alternative');
    if (sentence.key === 'review.why.last') {
      return whole.taken.eve.month === rules.scenario.months ? [] : ['It is not the last month'];
    }
    if (sentence.key.startsWith('review.then.')) {
      return [...errors, ...partingErrors(sentence, turns.partings)];
    }
    return [
      ...errors,
      ...(i === 0 ? untold : []),
      ...figureErrors(sentence, decision, other.actions[0]?.action),
    ];
  });
  return [...ofSentences, ...factErrors(rules, start, decision.best, here, marketOf)];
}
