/** Who answered the regulator's orders and how, and what defying them cost. */
import { SEATS, type Seat } from '../game/seats.ts';
import { mean } from '../learning/statistics.ts';
import { byArm, comparable, type TableFacts } from './facts.ts';
import { meanScores } from './results.ts';

export interface CompanyAnswers {
  seat: Seat;
  complied: number;
  defied: number;
  /** Permissions that were not used; nothing was defied. */
  declined: number;
  /** What all its defiances cost together: coins, standing, market value. */
  coins: number;
  standing: number;
  marketValueLost: number;
  /** Tables at which it defied at least once, and those at which it never did, of those compared. */
  tables: { defied: number; obeyed: number };
  /**
   * Its mean score where it defied at least once, less that where it never did, both by the same
   * rules; undefined where one of the two has no table. Where both halves of an experiment tell it,
   * the mean of what they tell, by how much each has to tell.
   */
  difference: number | undefined;
}

export function answersByCompany(tables: readonly TableFacts[]): CompanyAnswers[] {
  const compared = comparable(tables);
  return SEATS.map((seat): CompanyAnswers => {
    const own = tables.flatMap(({ answers }) => answers.filter((a) => a.seat === seat));
    const count = (answer: 'complied' | 'defied' | 'declined'): number =>
      own.filter((one) => one.answer === answer).length;
    const sum = (of: 'coins' | 'standing' | 'marketValueLost'): number =>
      own.reduce((all, one) => all + one[of], 0);
    const isDefiant = ({ answers }: TableFacts): boolean =>
      answers.some((one) => one.seat === seat && one.answer === 'defied');
    const defiant = compared.filter(isDefiant);
    const obedient = compared.filter((table) => !isDefiant(table));
    const told = byArm(compared).flatMap((alike) => {
      const [a, b] = [alike.filter(isDefiant), alike.filter((table) => !isDefiant(table))];
      if (a.length === 0 || b.length === 0) return [];
      const weight = (a.length * b.length) / alike.length;
      return [{ weight, by: meanScores(a)[seat] - meanScores(b)[seat] }];
    });
    const weight = told.reduce((total, one) => total + one.weight, 0);
    return {
      seat,
      complied: count('complied'),
      defied: count('defied'),
      declined: count('declined'),
      coins: sum('coins'),
      standing: sum('standing'),
      marketValueLost: sum('marketValueLost'),
      tables: { defied: defiant.length, obeyed: obedient.length },
      difference:
        told.length === 0
          ? undefined
          : told.reduce((total, one) => total + one.weight * one.by, 0) / weight,
    };
  });
}

export interface EdictAnswers {
  edict: string;
  /** The month of its first answer. */
  month: number;
  complied: number;
  defied: number;
  declined: number;
}

/** The edicts that asked anybody anything, in the order in which they came. */
export function answersByEdict(tables: readonly TableFacts[]): EdictAnswers[] {
  const found = new Map<string, EdictAnswers>();
  for (const { edict, month, answer } of tables.flatMap(({ answers }) => answers)) {
    const one = found.get(edict) ?? { edict, month, complied: 0, defied: 0, declined: 0 };
    one[answer]++;
    one.month = Math.min(one.month, month);
    found.set(edict, one);
  }
  return [...found.values()].sort((a, b) => a.month - b.month);
}

/** Mean coins of one defiance; undefined where nobody defied. */
export function costOfDefying(tables: readonly TableFacts[]): number | undefined {
  const all = tables.flatMap(({ answers }) => answers.filter((a) => a.answer === 'defied'));
  return all.length === 0 ? undefined : mean(all.map(({ coins }) => coins));
}
