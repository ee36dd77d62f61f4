/** What the pages of a room are told of its quiz: each student their own, others what names nobody. */
import { countLearning, FEWEST_SHOWN, noPredictions } from '../../learning/gain.ts';
import { type Outcome, outcomeOf } from '../../learning/outcome.ts';
import { PREDICTIONS } from '../../learning/quiz.ts';
import type { Learning, OwnQuiz } from '../../protocol/room.ts';
import type { Table } from '../tables/table.ts';
import type { Answers } from './answers.ts';
import type { Role } from './audience.ts';
import type { ClassTables } from './classTables.ts';

/** What the predictions came to at a table whose game has ended; undefined for others. */
export function outcomeAt({ stage, game }: Table): Outcome | undefined {
  if (!game || (stage !== 'over' && stage !== 'closed') || game.match.length === 0)
    return undefined;
  return outcomeOf(game.match.rules, game.match.state, game.match.actions);
}

/** At how many tables each choice of a prediction came true. */
function outcomesOf(tables: readonly Table[]): Learning['outcomes'] {
  const counts = noPredictions();
  for (const table of tables) {
    const outcome = outcomeAt(table);
    if (!outcome) continue;
    for (const prediction of PREDICTIONS) {
      const choice = outcome[prediction];
      counts[prediction][choice] = (counts[prediction][choice] ?? 0) + 1;
    }
  }
  return counts;
}

/** `over`: whether the class has played; what others' tables came to is told only then. */
export function ownQuiz(
  student: string,
  answers: Answers,
  tables: ClassTables,
  over: boolean,
): OwnQuiz {
  return {
    answers: answers.of(student).map(({ phase, item, choice }) => ({ phase, item, choice })),
    outcomes: over ? outcomesOf(tables.all) : null,
  };
}

export function learningFor(role: Role, answers: Answers, tables: ClassTables): Learning {
  const { done, concepts, totals, predicted } = countLearning(answers.all);
  // Those who answered once are no company for those who answered twice.
  const shown = role === 'teacher' || totals.length >= FEWEST_SHOWN;
  return {
    done,
    concepts: shown ? [...concepts] : [],
    totals: shown ? totals.map(([before, after]) => [before, after]) : [],
    predicted: { ...predicted } as Learning['predicted'],
    outcomes: outcomesOf(tables.all),
  };
}
