import { t } from '../../app/i18n.ts';
import { tk } from '../../app/packTexts.ts';
import { tt } from '../../app/teachTexts.ts';
import { WideTable } from '../parts/WideTable.tsx';
import { PLANS, STEPS } from './parts.ts';

/** A lesson minute by minute, with the names of the buttons as they stand on the teacher's page. */
export function Plan({ minutes }: { minutes: 50 | 75 }) {
  const ends = PLANS[minutes];
  const buttons = {
    create: tt('teach.create'),
    projector: tt('teach.projector'),
    start: tt('teach.start'),
    playOn: tt('teach.playOn'),
    pauseAll: tt('teach.pause.all'),
    end: tt('teach.end'),
    debrief: tt('teach.debrief'),
    review: t('app.score.review'),
  };
  return (
    <>
      <p>{tk(`pack.plan.about${minutes}`)}</p>
      <WideTable>
        <table class="pack-plan">
          <thead>
            <tr>
              <th scope="col">{tk('pack.plan.minutes')}</th>
              <th scope="col">{tk('pack.plan.what')}</th>
              <th scope="col">{tk('pack.plan.press')}</th>
            </tr>
          </thead>
          <tbody>
            {STEPS.map((step, i) => {
              const before = STEPS[i - 1];
              return (
                <tr key={step}>
                  <th scope="row">
                    {before ? ends[before] : 0}–{ends[step]}
                  </th>
                  <td>{tk(`pack.plan.${step}`)}</td>
                  <td>{tk(`pack.plan.${step}.press`, buttons)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </WideTable>
      <p>{tk('pack.plan.late')}</p>
    </>
  );
}
