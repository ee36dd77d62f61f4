import type { Correlation } from '../../../../debrief/correlation.ts';
import { type OpennessPoint, opennessAndResult } from '../../../../debrief/openness.ts';
import { SEATS } from '../../../../game/seats.ts';
import type { DebriefKey } from '../../../../i18n/debrief.ts';
import { inARow } from '../../../../i18n/inARow.ts';
import { td } from '../../../app/debriefTexts.ts';
import { locale } from '../../../app/i18n.ts';
import { Chart } from '../../../charts/Chart.tsx';
import { axisLook, type ChartOption, companySigns, type Look } from '../../../charts/look.ts';
import {
  chartWords,
  figure,
  hasArms,
  nameOfSeat,
  type SlideProps,
  signedFigure,
} from '../deckData.ts';
import { Finding } from '../Finding.tsx';
import { CompanyKey } from './CompanyKey.tsx';

/** What a correlation says to whoever has never seen one; its interval decides. */
export function readingOf(correlation: Correlation | undefined): DebriefKey {
  if (!correlation) return 'debrief.openness.tooFew';
  if (correlation.low > 0) return 'debrief.openness.more';
  if (correlation.high < 0) return 'debrief.openness.less';
  return 'debrief.openness.unclear';
}

/** Every company at every table: how open it was, and how much better than usual it did. */
export function OpennessSlide({ data }: SlideProps) {
  const { tables } = data;
  const { points, correlation } = opennessAndResult(tables);
  if (points.length === 0) return <Finding>{td('debrief.nothing')}</Finding>;
  const names = SEATS.map((seat) => nameOfSeat(tables, seat));
  const finding = td(readingOf(correlation));
  const interval =
    correlation &&
    td('debrief.openness.interval', {
      ...{ r: signedFigure(correlation.r, 2), n: correlation.n },
      ...{ low: signedFigure(correlation.low, 2), high: signedFigure(correlation.high, 2) },
    });
  const [most, least] = extremes(points);
  const point = (one: OpennessPoint): string =>
    td('debrief.openness.point', {
      ...{ company: names[one.seat] ?? '', table: one.table },
      ...{ open: figure(one.open), ahead: signedFigure(one.ahead) },
    });
  return (
    <>
      <Finding>{finding}</Finding>
      <CompanyKey tables={tables} />
      <Chart
        summary={[
          td('debrief.openness.summary', { n: points.length }),
          finding,
          interval ?? '',
          point(most),
          point(least),
        ].join(' ')}
        draw={(look) => drawOpenness(look, points)}
        table={{
          caption: td('debrief.slide.openness'),
          columns: [
            td('debrief.column.company'),
            td('debrief.column.table'),
            td('debrief.column.open'),
            td('debrief.column.score'),
            td('debrief.column.ahead'),
          ],
          rows: [...points]
            .sort((a, b) => a.seat - b.seat || a.table - b.table)
            .map(({ seat, table, open, score, ahead }) => [
              names[seat] ?? '',
              table,
              figure(open, 2),
              score,
              signedFigure(ahead, 2),
            ]),
        }}
        words={chartWords()}
      />
      <p class="debrief-reading">
        {inARow(locale.value, [
          interval,
          td(hasArms(data) ? 'debrief.openness.reading.arms' : 'debrief.openness.reading'),
        ])}
      </p>
    </>
  );
}

/** The most and the least open. */
function extremes(points: readonly OpennessPoint[]): [OpennessPoint, OpennessPoint] {
  const sorted = [...points].sort((a, b) => b.open - a.open);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!first || !last) throw new Error('There are no points');
  return [first, last];
}

/** Gates of one company. */
const OWN = 8;

function drawOpenness(look: Look, points: readonly OpennessPoint[]): ChartOption {
  const axis = axisLook(look);
  return {
    grid: {
      left: look.text,
      right: look.text,
      top: look.text * 1.8,
      bottom: look.text * 2.2,
      containLabel: true,
    },
    xAxis: {
      type: 'value',
      min: Math.max(0, Math.floor(Math.min(...points.map(({ open }) => open))) - 1),
      max: OWN,
      minInterval: 1,
      name: td('debrief.openness.x'),
      nameLocation: 'middle',
      nameGap: look.text * 1.9,
      ...axis,
      axisLine: { ...axis.axisLine, onZero: false },
    },
    yAxis: {
      type: 'value',
      name: td('debrief.openness.y'),
      ...axis,
      axisLabel: { ...axis.axisLabel, formatter: (value: number) => signedFigure(value) },
      nameTextStyle: { ...axis.nameTextStyle, align: 'left' },
    },
    series: SEATS.map((seat) => ({
      ...companySigns(look, seat),
      data: points.filter((one) => one.seat === seat).map(({ open, ahead }) => [open, ahead]),
    })),
  };
}
