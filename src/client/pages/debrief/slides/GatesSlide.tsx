import { gatesByMonth, type MonthGates } from '../../../../debrief/openness.ts';
import { SEATS } from '../../../../game/seats.ts';
import { td } from '../../../app/debriefTexts.ts';
import { Chart } from '../../../charts/Chart.tsx';
import {
  axisLook,
  type ChartOption,
  companyFill,
  type Look,
  labelLook,
} from '../../../charts/look.ts';
import { chartWords, figure, nameOfSeat, type SlideProps } from '../deckData.ts';
import { Finding } from '../Finding.tsx';
import { CompanyKey } from './CompanyKey.tsx';

/** How many of the 24 gates were open on each market day, and whose they were. */
export function GatesSlide({ data: { tables, months } }: SlideProps) {
  const gates = gatesByMonth(tables, months);
  const [first, last] = [gates[0], gates.at(-1)];
  if (!first || !last) return <Finding>{td('debrief.nothing')}</Finding>;
  const names = SEATS.map((seat) => nameOfSeat(tables, seat));
  return (
    <>
      <Finding>
        {td('debrief.gates.finding', {
          ...{ first: figure(first.mean), last: figure(last.mean), month: last.month },
        })}
      </Finding>
      <CompanyKey tables={tables} />
      <Chart
        summary={gates
          .map(({ month, mean, least, most, companies }) =>
            td('debrief.gates.month', {
              ...{ month, mean: figure(mean), least, most },
              companies: names
                .map((company, seat) => `${company} ${figure(companies[seat as 0 | 1 | 2])}`)
                .join(td('debrief.comma')),
            }),
          )
          .join(' ')}
        draw={(look) => drawGates(look, gates)}
        table={{
          caption: td('debrief.slide.gates'),
          columns: [
            td('debrief.column.month'),
            ...names,
            td('debrief.column.mean'),
            td('debrief.column.range'),
            td('debrief.column.tables'),
          ],
          rows: gates.map(({ month, companies, mean, least, most, tables: n }) => [
            month,
            ...companies.map((open) => figure(open, 2)),
            figure(mean, 2),
            td('debrief.range', { low: least, high: most }),
            n,
          ]),
        }}
        words={chartWords()}
      />
      <p class="debrief-reading">{td('debrief.gates.reading')}</p>
    </>
  );
}

/** Gates on the board. */
const ALL = 24;

function drawGates(look: Look, gates: readonly MonthGates[]): ChartOption {
  const axis = axisLook(look);
  return {
    grid: { left: 8, right: look.text, top: look.text * 1.6, bottom: 8, containLabel: true },
    xAxis: {
      type: 'category',
      data: gates.map(({ month }) => td('debrief.month', { month })),
      ...axis,
    },
    yAxis: { type: 'value', min: 0, max: ALL, interval: 8, ...axis, axisLine: { show: false } },
    series: SEATS.map((seat) => ({
      type: 'bar' as const,
      stack: 'gates',
      barMaxWidth: look.text * 6,
      itemStyle: companyFill(look, seat),
      data: gates.map(({ companies }) => companies[seat]),
      label: {
        ...labelLook(look),
        show: seat === 2,
        position: 'top' as const,
        fontWeight: 'bold' as const,
        formatter: ({ dataIndex }: { dataIndex: number }) => figure(gates[dataIndex]?.mean ?? 0),
      },
    })),
  };
}
