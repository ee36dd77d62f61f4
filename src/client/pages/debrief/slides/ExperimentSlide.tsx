import { td } from '../../../app/debriefTexts.ts';
import { type ArmComparison, compareArms, countedTables } from '../../../app/room/results.ts';
import { tt } from '../../../app/teachTexts.ts';
import { Chart } from '../../../charts/Chart.tsx';
import { effectText, readingKey } from '../../teach/ExperimentResult.tsx';
import { oneDecimal } from '../../teach/figures.ts';
import { chartWords, type SlideProps } from '../deckData.ts';
import { Finding } from '../Finding.tsx';
import { drawArms } from './experimentChart.ts';

/** What the changed rule did, outcome by outcome. */
export function ExperimentSlide({ data: { session, info } }: SlideProps) {
  const { experiment } = info.settings;
  if (experiment === null) return null;
  const tables = countedTables(session.board.value.values());
  const compared = compareArms(tables);
  const [a, b] = compared[0]?.n ?? [0, 0];
  if (a < 2 || b < 2) return <Finding>{tt('teach.results.tooFew')}</Finding>;
  const sure = compared.filter(({ effect }) => effect && (effect.low > 0 || effect.high < 0));
  const arms = [tt('teach.arm.0'), tt('teach.arm.1')] as const;
  const title = ({ outcome, effect }: ArmComparison): string =>
    effect
      ? td('debrief.experiment.outcome', {
          outcome: tt(`teach.outcome.${outcome}`),
          effect: effectText(effect),
        })
      : tt(`teach.outcome.${outcome}`);
  return (
    <>
      <Finding>
        {sure.length === 0
          ? td('debrief.experiment.unclear')
          : td('debrief.experiment.clear', {
              outcomes: sure
                .map(({ outcome }) => tt(`teach.outcome.${outcome}`))
                .join(td('debrief.comma')),
            })}
      </Finding>
      <p class="debrief-lead">
        {td('debrief.experiment.lead', {
          rule: tt(`teach.experiment.${experiment}`),
          arms: tt('teach.results.arms', { a, b }),
        })}
      </p>
      <Chart
        summary={compared
          .map((one) =>
            td('debrief.experiment.one', {
              outcome: tt(`teach.outcome.${one.outcome}`),
              ...{ usual: oneDecimal(one.means[0]), changed: oneDecimal(one.means[1]) },
              reading: tt(readingKey(one)),
            }),
          )
          .join(' ')}
        draw={(look) => drawArms(look, compared, tables, { titles: compared.map(title), arms })}
        table={{
          caption: td('debrief.slide.experiment'),
          columns: [
            tt('teach.column.outcome'),
            ...arms,
            tt('teach.column.effect'),
            tt('teach.column.reading'),
          ],
          rows: compared.map((one) => [
            tt(`teach.outcome.${one.outcome}`),
            ...one.means.map(oneDecimal),
            one.effect ? effectText(one.effect) : '–',
            tt(readingKey(one)),
          ]),
        }}
        words={chartWords()}
      />
      <p class="debrief-reading">
        {td('debrief.experiment.reading')} {tt('teach.results.interval')}
      </p>
    </>
  );
}
