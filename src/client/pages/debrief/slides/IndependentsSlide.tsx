import { fates, type IndependentFate } from '../../../../debrief/independents.ts';
import { gatesByMonth, type MonthGates } from '../../../../debrief/openness.ts';
import { SEATS } from '../../../../game/seats.ts';
import type { DebriefKey } from '../../../../i18n/debrief.ts';
import { td } from '../../../app/debriefTexts.ts';
import { Chart } from '../../../charts/Chart.tsx';
import {
  axisLook,
  type ChartOption,
  INDEPENDENT_SIGNS,
  INDEPENDENT_TOKENS,
  LINE_TYPES,
  type Look,
} from '../../../charts/look.ts';
import { chartWords, figure, nameOfIndependent, nameOfSeat, type SlideProps } from '../deckData.ts';
import { Finding } from '../Finding.tsx';
import { IndependentKey } from './CompanyKey.tsx';

function readingOf({ correlation }: IndependentFate): DebriefKey {
  if (!correlation || (correlation.low <= 0 && correlation.high >= 0)) {
    return 'debrief.independents.unclear';
  }
  return correlation.high < 0 ? 'debrief.independents.fewer' : 'debrief.independents.more';
}

/** Visits of the companies without a garden, and the walls that fell beside them. */
export function IndependentsSlide({ data: { tables, months } }: SlideProps) {
  const found = fates(tables, months);
  const gates = gatesByMonth(tables, months);
  if (months === 0) return <Finding>{td('debrief.nothing')}</Finding>;
  const name = ({ independent }: IndependentFate): string => nameOfIndependent(tables, independent);
  const from = ({ visits }: IndependentFate): string => figure(visits[0] ?? 0);
  const to = ({ visits }: IndependentFate): string => figure(visits.at(-1) ?? 0);
  const change = ({ visits }: IndependentFate): number => (visits.at(-1) ?? 0) - (visits[0] ?? 0);
  const [most] = [...found].sort((a, b) => change(a) - change(b));
  return (
    <>
      {most && (
        <Finding>
          {td(change(most) < 0 ? 'debrief.independents.finding' : 'debrief.independents.kept', {
            ...{ independent: name(most), from: from(most), to: to(most), months },
          })}
        </Finding>
      )}
      <IndependentKey tables={tables} />
      <div class="wall-pair wide">
        <Chart
          summary={found
            .map((one) =>
              td('debrief.independents.one', {
                ...{ independent: name(one), from: from(one), to: to(one), months },
                reading: td(readingOf(one)),
              }),
            )
            .join(' ')}
          draw={(look) => drawVisits(look, found, gates)}
          table={{
            caption: td('debrief.slide.independents'),
            columns: [
              td('debrief.column.month'),
              ...found.map(name),
              td('debrief.column.gatesOpen'),
            ],
            rows: gates.map(({ month, mean }) => [
              month,
              ...found.map(({ visits }) => figure(visits[month - 1] ?? 0, 2)),
              figure(mean, 2),
            ]),
          }}
          words={chartWords()}
        />
        <ul class="debrief-cards">
          {found.map((one) => (
            <li key={one.independent} class={`independent-${one.independent}`}>
              <h2>{name(one)}</h2>
              <p>
                {td('debrief.independents.card', {
                  ...{ from: from(one), to: to(one), company: nameOfSeat(tables, one.livesOff) },
                })}
              </p>
              <p>{td(readingOf(one))}</p>
              <p>
                {td('debrief.independents.shares', {
                  shares: SEATS.map(
                    (seat) => `${nameOfSeat(tables, seat)}\u00a0${figure(one.shares[seat])}`,
                  ).join(td('debrief.comma')),
                })}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

/** Gates on the board. */
const ALL = 24;

function drawVisits(
  look: Look,
  found: readonly IndependentFate[],
  gates: readonly MonthGates[],
): ChartOption {
  const axis = axisLook(look);
  return {
    grid: {
      left: look.text * 0.5,
      right: look.text,
      top: look.text * 2,
      bottom: look.text * 2,
      containLabel: true,
    },
    xAxis: {
      type: 'category',
      boundaryGap: true,
      data: gates.map(({ month }) => String(month)),
      name: td('debrief.column.month'),
      nameLocation: 'middle',
      nameGap: look.text * 1.7,
      ...axis,
    },
    yAxis: [
      {
        type: 'value',
        name: td('debrief.independents.y'),
        ...axis,
        nameTextStyle: { ...axis.nameTextStyle, align: 'left' },
      },
      // Bars stand behind the lines, on a scale of their own.
      {
        type: 'value',
        min: 0,
        max: ALL,
        interval: 8,
        ...axis,
        axisLine: { show: false },
        splitLine: { show: false },
      },
    ],
    series: [
      {
        type: 'bar',
        yAxisIndex: 1,
        barMaxWidth: look.text * 3,
        itemStyle: { color: look.color('line'), opacity: 0.6 },
        data: gates.map(({ mean }) => mean),
      },
      ...found.map(({ independent, visits }) => ({
        type: 'line' as const,
        symbol: `path://${INDEPENDENT_SIGNS[independent]}`,
        symbolSize: look.text * 0.8,
        lineStyle: { width: 4, type: LINE_TYPES[independent] },
        itemStyle: {
          color: look.color(INDEPENDENT_TOKENS[independent]),
          borderColor: look.color('ink'),
          borderWidth: 1,
        },
        data: [...visits],
      })),
    ],
  };
}
