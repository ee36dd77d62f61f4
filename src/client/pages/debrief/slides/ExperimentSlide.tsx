import { td } from '../../../app/debriefTexts.ts';
import { compareArms, countedTables } from '../../../app/room/results.ts';
import { tt } from '../../../app/teachTexts.ts';
import { ExperimentResult } from '../../teach/ExperimentResult.tsx';
import type { SlideProps } from '../deckData.ts';

/** What the changed rule did, as on the teacher's page. */
export function ExperimentSlide({ data: { session, info } }: SlideProps) {
  const { experiment } = info.settings;
  if (experiment === null) return null;
  const tables = countedTables(session.board.value.values());
  const sure = compareArms(tables).filter(
    ({ effect }) => effect && (effect.low > 0 || effect.high < 0),
  );
  const finding = sure.length === 0 ? 'debrief.experiment.unclear' : 'debrief.experiment.clear';
  return (
    <>
      <p class="debrief-finding">
        {td(finding, {
          outcomes: sure
            .map(({ outcome }) => tt(`teach.outcome.${outcome}`))
            .join(td('debrief.comma')),
        })}
      </p>
      <ExperimentResult experiment={experiment} tables={tables} />
    </>
  );
}
