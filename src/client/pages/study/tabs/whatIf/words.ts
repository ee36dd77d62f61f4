/** What a spread, or the comparison of two, comes to in words. */
import { GATES } from '../../../../../game/gates.ts';
import { SEATS } from '../../../../../game/seats.ts';
import type { Change, ChangeProblem } from '../../../../../review/change.ts';
import { type Comparison, directionOf } from '../../../../../review/comparison.ts';
import type { Estimate } from '../../../../../review/estimates.ts';
import type { Spread } from '../../../../../review/whatIf.ts';
import { tContent } from '../../../../app/i18n.ts';
import type { WorkProblem } from '../../../../app/review/reviewWorker.ts';
import { tr, tw } from '../../../../app/studyTexts.ts';
import type { Table } from '../../../../app/table.ts';
import { companyName, districtName, kindName } from '../../../../panels/words/names.ts';
import { plain } from '../../../score/numbers.ts';

/** Pairs of games below which nothing is said of their difference. */
const ENOUGH = 20;

/** Whole points of percent with a true minus; to a tenth below one, so that little is not nothing. */
export function points(share: number): string {
  const percent = 100 * share;
  return plain(Math.abs(percent) < 0.95 ? Math.round(10 * percent) / 10 : Math.round(percent));
}

/** Points of score to a tenth, with a true minus. */
export const tenths = (score: number): string => plain(Math.round(10 * score) / 10);

/** Part of a sentence: "With …". */
export function changePhrase(table: Table, change: Change): string {
  switch (change.what) {
    case 'gate': {
      const gate = GATES[change.gate];
      if (!gate) return '';
      return tw(`whatIf.with.gate.${change.status}`, {
        owner: companyName(table, gate.owner),
        guest: companyName(table, gate.guest),
        gate: kindName(gate.kind),
      });
    }
    case 'level':
      return tw('whatIf.with.level', {
        company: companyName(table, change.seat),
        district: districtName(change.district),
        level: change.level,
      });
    case 'cash':
      return tw('whatIf.with.cash', {
        company: companyName(table, change.seat),
        coins: change.coins,
      });
    default:
      return tw(`whatIf.with.${change.what}`, {
        card: tContent(`${change.what}.${change.card}`),
        month: change.month,
      });
  }
}

const CHANGE_PROBLEMS: readonly string[] = [
  'notALaterMonth',
  'unknownCard',
  'fixedCard',
  'unknownGate',
  'tooFewSlots',
  'levelOutOfRange',
  'cashOutOfRange',
  'gateOffered',
  'offerTooDear',
] satisfies ChangeProblem[];

const isChangeProblem = (code: string): code is ChangeProblem => CHANGE_PROBLEMS.includes(code);

/** Why it cannot be played, and what to do. */
export function problemText({ code }: WorkProblem): string {
  return isChangeProblem(code) ? tr(`whatIf.${code}`) : tw('whatIf.refused.record');
}

/** Who is ahead in a spread, and how surely. */
export function leaderSentence(table: Table, { wins }: Spread): string {
  const [first, second] = [...SEATS].sort((a, b) => wins[b].value - wins[a].value);
  if (first === undefined || second === undefined) return '';
  const lead = wins[first];
  const company = companyName(table, first);
  if (wins[second].high >= lead.low) {
    return tw('whatIf.says.close', {
      company,
      n: points(lead.value),
      other: companyName(table, second),
    });
  }
  return tw('whatIf.says.leads', {
    company,
    n: points(lead.value),
    low: points(lead.low),
    high: points(lead.high),
  });
}

/** The size of a difference and its interval, as larger numbers for "less". */
function sized({ value, low, high }: Estimate, say: (n: number) => string) {
  return value < 0
    ? { n: say(-value), low: say(-high), high: say(-low) }
    : { n: say(value), low: say(low), high: say(high) };
}

/** What a change did, the surest and largest first; honest where chance explains it. */
export function comparisonSentences(
  table: Table,
  change: Change,
  { games, wins, scores }: Comparison,
): string[] {
  if (games < ENOUGH) return [tw('whatIf.says.few')];
  const phrase = changePhrase(table, change);
  const seats = [...SEATS].sort(
    (a, b) => Math.abs(wins[b].value) - Math.abs(wins[a].value) || wins[b].value - wins[a].value,
  );
  const sure = seats.filter((seat) => directionOf(wins[seat]) !== 'unsure');
  const unsure = seats.filter((seat) => !sure.includes(seat));
  if (sure.length === 0) return [tw('whatIf.says.unsure.all', { change: phrase, games })];
  return [
    ...sure.map((seat, i) => {
      const direction = directionOf(wins[seat]) === 'more' ? 'more' : 'less';
      const said = tw(i === 0 ? `whatIf.says.${direction}` : `whatIf.says.too.${direction}`, {
        change: phrase,
        company: companyName(table, seat),
        ...sized(wins[seat], points),
      });
      return [said, scoreSentence(scores[seat])].filter((part) => part !== '').join(tGap());
    }),
    ...unsure.map((seat) =>
      tw('whatIf.says.unsure', {
        company: companyName(table, seat),
        low: points(wins[seat].low),
        high: points(wins[seat].high),
      }),
    ),
  ];
}

const tGap = (): string => tContent('table.sentenceGap');

function scoreSentence(score: Estimate): string {
  const direction = directionOf(score);
  if (direction === 'unsure') return '';
  return tw(`whatIf.says.score.${direction}`, sized(score, tenths));
}

/** "+12 points (3 to 21)", for a table. */
export function differenceText({ value, low, high }: Estimate): string {
  return tw('whatIf.difference.value', {
    n: `${value > 0 ? '+' : ''}${points(value)}`,
    low: points(low),
    high: points(high),
  });
}

export function intervalText({ low, high }: Pick<Estimate, 'low' | 'high'>): string {
  return tw('whatIf.interval', { low: points(low), high: points(high) });
}
