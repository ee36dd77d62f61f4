import { byArm, type TableFacts } from '../../../../debrief/facts.ts';
import {
  answersByCompany,
  answersByEdict,
  type CompanyAnswers,
  costOfDefying,
  type EdictAnswers,
} from '../../../../debrief/regulator.ts';
import { td } from '../../../app/debriefTexts.ts';
import { tContent } from '../../../app/i18n.ts';
import { Chart } from '../../../charts/Chart.tsx';
import {
  axisLook,
  type ChartOption,
  companyDecal,
  type Look,
  labelLook,
} from '../../../charts/look.ts';
import { Term } from '../../../panels/term/Term.tsx';
import { WideTable } from '../../parts/WideTable.tsx';
import {
  chartWords,
  figure,
  hasArms,
  nameOfSeat,
  type SlideProps,
  signedFigure,
} from '../deckData.ts';
import { Finding } from '../Finding.tsx';

const ANSWERS = ['complied', 'defied', 'declined'] as const;
/** Tokens, and the pattern laid over each, so that colour is not the only difference. */
const LOOKS = { complied: ['leaf', 0], defied: ['cinnabar', 2], declined: ['stone', 1] } as const;

/** Who answered the regulator's orders how, and what defying cost. */
export function RegulatorSlide({ data }: SlideProps) {
  const { tables } = data;
  const answers = answersByCompany(tables);
  const edicts = answersByEdict(tables);
  const name = ({ seat }: CompanyAnswers): string => nameOfSeat(tables, seat);
  const defied = answers.reduce((sum, one) => sum + one.defied, 0);
  const asked = answers.reduce((sum, one) => sum + one.complied + one.defied, 0);
  const coins = answers.reduce((sum, one) => sum + one.coins, 0);
  if (edicts.length === 0) return <Finding>{td('debrief.regulator.none')}</Finding>;
  return (
    <>
      <Finding>{findingIn(tables, { defied, asked, coins })}</Finding>
      <div class="wall-pair">
        <Chart
          summary={answers
            .map((one) => td('debrief.regulator.company', { ...counts(one), company: name(one) }))
            .join(' ')}
          draw={(look) => drawAnswers(look, answers, answers.map(name))}
          table={{
            caption: td('debrief.slide.regulator'),
            columns: [
              td('debrief.column.company'),
              ...ANSWERS.map((answer) => td(`debrief.answer.${answer}`)),
            ],
            rows: answers.map((one) => [name(one), one.complied, one.defied, one.declined]),
          }}
          words={chartWords()}
        />
        <section class="debrief-cost" aria-labelledby="cost-title">
          <h2 id="cost-title">{td('debrief.regulator.cost')}</h2>
          <WideTable>
            <table>
              <thead>
                <tr>
                  <th scope="col">{td('debrief.column.company')}</th>
                  <th scope="col">{td('debrief.column.coins')}</th>
                  <th scope="col">
                    <Term id="standing">{td('debrief.column.standing')}</Term>
                  </th>
                  <th scope="col">
                    <Term id="marketValue">{td('debrief.column.value')}</Term>
                  </th>
                  <th scope="col">{td('debrief.column.difference')}</th>
                </tr>
              </thead>
              <tbody>
                {answers.map((one) => (
                  <tr key={one.seat}>
                    <th scope="row">{name(one)}</th>
                    <td class="figures">{one.coins}</td>
                    <td class="figures">{one.standing}</td>
                    <td class="figures">{one.marketValueLost}</td>
                    <td class="figures">
                      {one.difference === undefined ? '–' : signedFigure(one.difference)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
          <h2 id="orders-title">{td('debrief.regulator.orders')}</h2>
          <WideTable>
            <table aria-labelledby="orders-title">
              <thead>
                <tr>
                  <th scope="col">{td('debrief.column.edict')}</th>
                  <th scope="col">{td('debrief.column.month')}</th>
                  {ANSWERS.map((answer) => (
                    <th key={answer} scope="col">
                      {td(`debrief.sign.${answer}`)}
                      <span class="visually-hidden"> {td(`debrief.answer.${answer}`)}</span>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {mostDefied(edicts).map((one) => (
                  <tr key={one.edict}>
                    <th scope="row">
                      <Term id={`edict.${one.edict}`}>{tContent(`edict.${one.edict}`)}</Term>
                    </th>
                    <td class="figures">{one.month}</td>
                    {ANSWERS.map((answer) => (
                      <td key={answer} class="figures">
                        {one[answer]}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
        </section>
      </div>
      <p class="debrief-reading">
        {td(hasArms(data) ? 'debrief.regulator.reading.arms' : 'debrief.regulator.reading')}
      </p>
    </>
  );
}

/** How many orders were defied, and at which price: at two, where an experiment has changed it. */
function findingIn(
  tables: readonly TableFacts[],
  counts: { defied: number; asked: number; coins: number },
): string {
  const each = costOfDefying(tables);
  if (each === undefined) return td('debrief.regulator.obeyed', counts);
  const [usual, changed] = byArm(tables).map(costOfDefying);
  if (usual !== undefined && changed !== undefined && usual !== changed) {
    const prices = { usual: figure(usual), changed: figure(changed) };
    return td('debrief.regulator.finding.arms', { ...counts, ...prices });
  }
  return td('debrief.regulator.finding', { ...counts, each: figure(each) });
}

/** Orders that a slide has room for. */
const ORDERS = 4;

/** The orders that were defied most, in the order in which they came. */
function mostDefied(edicts: readonly EdictAnswers[]): EdictAnswers[] {
  return [...edicts]
    .sort((a, b) => b.defied - a.defied || a.month - b.month)
    .slice(0, ORDERS)
    .sort((a, b) => a.month - b.month);
}

const counts = ({ complied, defied, declined, coins }: CompanyAnswers) => ({
  ...{ complied, defied, declined, coins },
});

function drawAnswers(
  look: Look,
  answers: readonly CompanyAnswers[],
  names: readonly string[],
): ChartOption {
  const axis = axisLook(look);
  return {
    grid: { left: 8, right: look.text, top: look.text * 2, bottom: 8, containLabel: true },
    xAxis: { type: 'category', data: [...names], ...axis },
    yAxis: { type: 'value', minInterval: 1, ...axis, axisLine: { show: false } },
    series: ANSWERS.map((answer) => ({
      type: 'bar' as const,
      name: td(`debrief.answer.${answer}`),
      barMaxWidth: look.text * 3,
      itemStyle: {
        color: look.color(LOOKS[answer][0]),
        borderColor: look.color('ink'),
        borderWidth: 1,
        ...companyDecal(look, LOOKS[answer][1]),
      },
      label: {
        ...labelLook(look),
        fontSize: look.text * 0.8,
        show: true,
        position: 'top' as const,
        formatter: ({ value }: { value: unknown }) => `${td(`debrief.sign.${answer}`)} ${value}`,
      },
      data: answers.map((one) => one[answer]),
    })),
  };
}
