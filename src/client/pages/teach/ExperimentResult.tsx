import type { TeachKey } from '../../../i18n/teach.ts';
import type { Difference } from '../../../learning/statistics.ts';
import { t } from '../../app/i18n.ts';
import type { BoardTable, Experiment } from '../../app/room/messages.ts';
import { type ArmComparison, compareArms } from '../../app/room/results.ts';
import { experimentAbout, tt } from '../../app/teachTexts.ts';
import { WideTable } from '../parts/WideTable.tsx';
import { oneDecimal, signedDecimal } from './figures.ts';

interface ExperimentProps {
  experiment: Experiment;
  tables: readonly BoardTable[];
}

/** The two arms side by side: what the changed rule did, and how sure that is. */
export function ExperimentResult({ experiment, tables }: ExperimentProps) {
  const compared = compareArms(tables);
  const [a, b] = compared[0]?.n ?? [0, 0];
  return (
    <section class="experiment" aria-labelledby="experiment-title">
      <h2 id="experiment-title">
        {tt('teach.results.experiment', { rule: tt(`teach.experiment.${experiment}`) })}
      </h2>
      <p>
        {experimentAbout(experiment)}
        {t('table.sentenceGap')}
        {tt('teach.results.arms', { a, b })}
      </p>
      {a < 2 || b < 2 ? (
        <p class="soft">{tt('teach.results.tooFew')}</p>
      ) : (
        <WideTable>
          <table>
            <thead>
              <tr>
                <th scope="col">{tt('teach.column.outcome')}</th>
                <th scope="col">{tt('teach.arm.0')}</th>
                <th scope="col">{tt('teach.arm.1')}</th>
                <th scope="col">{tt('teach.column.effect')}</th>
                <th scope="col">{tt('teach.column.reading')}</th>
              </tr>
            </thead>
            <tbody>
              {compared.map((one) => (
                <ComparisonRow key={one.outcome} {...one} />
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
      <p class="soft">{tt('teach.results.interval')}</p>
    </section>
  );
}

/** A difference with its interval. */
export function effectText({ difference, low, high }: Difference): string {
  return tt('teach.results.effect', {
    ...{ difference: signedDecimal(difference), low: signedDecimal(low) },
    high: signedDecimal(high),
  });
}

/** What a difference says. */
export function readingKey({ effect }: Pick<ArmComparison, 'effect'>): TeachKey {
  if (effect === undefined) return 'teach.reading.same';
  if (effect.low > 0) return 'teach.reading.more';
  return effect.high < 0 ? 'teach.reading.less' : 'teach.reading.open';
}

function ComparisonRow({ outcome, means, effect }: ArmComparison) {
  return (
    <tr>
      <th scope="row">{tt(`teach.outcome.${outcome}`)}</th>
      <td class="figures">{oneDecimal(means[0])}</td>
      <td class="figures">{oneDecimal(means[1])}</td>
      <td class="figures">{effect && effectText(effect)}</td>
      <td>{tt(readingKey({ effect }))}</td>
    </tr>
  );
}
