import { comparable } from '../../../../debrief/facts.ts';
import { type CompanyResults, resultsByCompany } from '../../../../debrief/results.ts';
import { td } from '../../../app/debriefTexts.ts';
import { Chart } from '../../../charts/Chart.tsx';
import {
  axisLook,
  type ChartOption,
  companySigns,
  type Look,
  labelLook,
} from '../../../charts/look.ts';
import { chartWords, figure, hasArms, nameOfSeat, type SlideProps } from '../deckData.ts';
import { Finding } from '../Finding.tsx';

/** Each company at all tables: they were dealt the same cards, so this compares play. */
export function ResultsSlide({ data }: SlideProps) {
  const { tables } = data;
  const results = resultsByCompany(tables);
  const name = (seat: CompanyResults['seat']): string => nameOfSeat(tables, seat);
  const [best] = [...results].sort((a, b) => b.median - a.median);
  const n = comparable(tables).length;
  if (!best || n === 0) return <Finding>{td('debrief.nothing')}</Finding>;
  const words = results.map(({ seat, median, low, high, wins }) =>
    td('debrief.results.company', {
      ...{ company: name(seat), median: figure(median), low: figure(low), high: figure(high) },
      ...{ wins, n },
    }),
  );
  return (
    <>
      <Finding>
        {td('debrief.results.finding', {
          ...{ company: name(best.seat), median: figure(best.median), wins: best.wins, n },
        })}
      </Finding>
      <Chart
        summary={words.join(' ')}
        draw={(look) =>
          drawResults(
            look,
            results,
            results.map(({ seat }) => name(seat)),
          )
        }
        table={{
          caption: td('debrief.slide.results'),
          columns: [td('debrief.column.table'), ...results.map(({ seat }) => name(seat))],
          rows: comparable(tables).map(({ game, scores }) => [
            td('debrief.table', { table: game.table }),
            ...scores,
          ]),
        }}
        words={chartWords()}
      />
      <p class="debrief-reading">
        {td(hasArms(data) ? 'debrief.results.reading.arms' : 'debrief.results.reading')}
      </p>
    </>
  );
}

/** How far dots of about the same score stand from their row's middle, in rows. */
const STEP = 0.14;

function offsets(scores: readonly number[], width: number): number[] {
  const taken = new Map<number, number>();
  return scores.map((score) => {
    const cell = Math.round(score / Math.max(1, width));
    const n = taken.get(cell) ?? 0;
    taken.set(cell, n + 1);
    return Math.max(-0.38, Math.min(0.38, STEP * (n % 2 === 0 ? n / 2 : -(n + 1) / 2)));
  });
}

function drawResults(
  look: Look,
  results: readonly CompanyResults[],
  names: readonly string[],
): ChartOption {
  const all = results.flatMap(({ scores }) => scores.map(({ score }) => score));
  const cell = (Math.max(...all) - Math.min(...all)) / (look.width / look.text);
  const axis = axisLook(look);
  return {
    grid: { left: 8, right: look.text * 2, top: 0, bottom: look.text * 1.8, containLabel: true },
    xAxis: {
      type: 'value',
      scale: true,
      // No sign stands on the axis, where a company's name is.
      boundaryGap: ['4%', '4%'],
      name: td('debrief.results.x'),
      nameLocation: 'middle',
      nameGap: look.text * 1.7,
      ...axis,
      axisLine: { ...axis.axisLine, onZero: false },
    },
    yAxis: {
      type: 'value',
      min: -1,
      max: 3,
      interval: 1,
      ...axis,
      axisLine: { show: false },
      splitLine: { show: false },
      axisLabel: {
        ...axis.axisLabel,
        fontWeight: 'bold',
        formatter: (at: number) => names[2 - at] ?? '',
      },
    },
    series: [
      ...results.map(({ seat, scores }) => {
        const shift = offsets(
          scores.map(({ score }) => score),
          cell,
        );
        return {
          ...companySigns(look, seat),
          data: scores.map(({ score }, i) => [score, 2 - seat + (shift[i] ?? 0)]),
        };
      }),
      {
        type: 'scatter' as const,
        symbol: 'rect',
        symbolSize: [4, look.height / 5.5],
        itemStyle: { color: look.color('ink'), opacity: 1 },
        data: results.map(({ seat, median }) => ({
          value: [median, 2 - seat],
          label: {
            ...labelLook(look),
            show: true,
            position: 'top' as const,
            fontWeight: 'bold' as const,
            // In a large class signs lie behind it.
            textBorderColor: look.color('desk'),
            textBorderWidth: look.text / 4,
            formatter: figure(median),
          },
        })),
      },
    ],
  };
}
