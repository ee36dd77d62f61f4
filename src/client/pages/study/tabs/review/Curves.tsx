/** How the game went: chance to win and market value of the three, and the same as a table. */

import { useMemo, useState } from 'preact/hooks';
import { SEATS, type Seat } from '../../../../../game/seats.ts';
import { inARow } from '../../../../../i18n/inARow.ts';
import { locale } from '../../../../app/i18n.ts';
import type { ReviewSession } from '../../../../app/review/reviewSession.ts';
import { ts } from '../../../../app/studyTexts.ts';
import { companyName } from '../../../../panels/words/names.ts';
import { WideTable } from '../../../parts/WideTable.tsx';
import { niceTicks } from '../../../score/chart.ts';
import { plain } from '../../../score/numbers.ts';
import { decisionAt } from '../../decision.ts';
import type { Study } from '../../study.ts';
import { Chart } from './Chart.tsx';
import { chanceSeries, percentOf, type Series, summaryOf, valueSeries } from './curve.ts';

interface CurvesProps {
  study: Study;
  session: ReviewSession;
  /** Whose decisions are marked. */
  seat: Seat;
}

const CHANCE_TICKS = [0, 0.25, 0.5, 0.75, 1];

const percent = (chance: number): string => ts('study.percent', { n: percentOf(chance) });

export function Curves({ study, session, seat }: CurvesProps) {
  const { game } = study;
  // Its many rows would be made anew with every decision that the worker tells.
  const [open, setOpen] = useState(false);
  const graded = session.decisions.value;
  const chances = chanceSeries(graded);
  const values = useMemo(() => valueSeries(game), [game]);
  const ticks = useMemo(
    () => niceTicks(Math.min(0, ...values.flat()), Math.max(1, ...values.flat())),
    [values],
  );
  const working = session.state.value.kind === 'working';
  return (
    <section class="curves" aria-labelledby="curves-title">
      <h2 id="curves-title">{ts('study.curves')}</h2>
      <Chart
        study={study}
        title={ts('study.curve.chance')}
        term="review.chance"
        series={chances}
        ticks={CHANCE_TICKS}
        say={percent}
        marks={graded.filter((decision) => decision?.seat === seat)}
        turningPoints={session.turningPoints.value}
      />
      <Said study={study} series={chances} say={percent} />
      <Chart
        study={study}
        title={ts('study.curve.value')}
        term="marketValue"
        series={values}
        ticks={ticks}
        say={plain}
      />
      <Said study={study} series={values} say={plain} />
      <p class="soft">
        {inARow(locale.value, [
          working && ts('study.curve.chance.coming'),
          ts('study.curve.about', { company: companyName(study.table, seat) }),
        ])}
      </p>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{ts('study.curve.table')}</summary>
        {open && <Numbers study={study} chances={chances} values={values} />}
      </details>
    </section>
  );
}

interface SaidProps {
  study: Study;
  series: Series;
  say(value: number): string;
}

/** A curve in words, for whoever does not see it. */
function Said({ study, series, say }: SaidProps) {
  return (
    <ul class="visually-hidden">
      {SEATS.map((seat) => {
        const summary = summaryOf(series[seat]);
        return (
          summary && (
            <li key={seat}>
              {ts('study.curve.say', {
                company: companyName(study.table, seat),
                first: say(summary.first),
                last: say(summary.last),
                low: say(summary.low),
                high: say(summary.high),
              })}
            </li>
          )
        );
      })}
    </ul>
  );
}

interface NumbersProps {
  study: Study;
  chances: Series;
  values: Series;
}

function Numbers({ study, chances, values }: NumbersProps) {
  const { game, table } = study;
  const companies = SEATS.map((seat) => companyName(table, seat));
  return (
    <WideTable>
      <table class="curve-numbers">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {ts('study.curve.ply')}
            </th>
            <th scope="colgroup" colSpan={3}>
              {ts('study.curve.chance')}
            </th>
            <th scope="colgroup" colSpan={3}>
              {ts('study.curve.value')}
            </th>
          </tr>
          <tr>
            {['chance', 'value'].flatMap((what) =>
              companies.map((company) => (
                <th key={`${what} ${company}`} scope="col">
                  {company}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {game.positions.map((_, ply) => {
            const decision = decisionAt(game, ply);
            return (
              <tr key={ply === 0 ? 'first' : ply}>
                <th scope="row">
                  {decision
                    ? `${ply + 1} ${companyName(table, decision.seat)}`
                    : ts('study.curve.end')}
                </th>
                {SEATS.map((seat) => {
                  const chance = chances[seat][ply];
                  return <td key={seat}>{chance === undefined ? '' : percent(chance)}</td>;
                })}
                {SEATS.map((seat) => (
                  <td key={seat}>{plain(values[seat][ply] ?? 0)}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </WideTable>
  );
}
