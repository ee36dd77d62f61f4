import type { BoardTable } from '../../../app/room/messages.ts';
import { type ArmComparison, MEASURES } from '../../../app/room/results.ts';
import { axisLook, type ChartOption, type Look } from '../../../charts/look.ts';

/** Widths of text from which on two small charts stand beside each other. */
const WIDE = 36;
/** How far dots of about the same value stand from their row's middle, in rows. */
const STEP = 0.12;

/** Dots that would lie on each other stand above and below each other in turn. */
function placed(values: readonly number[], row: number, cell: number): [number, number][] {
  const taken = new Map<number, number>();
  return values.map((value) => {
    const at = Math.round(value / cell);
    const n = taken.get(at) ?? 0;
    taken.set(at, n + 1);
    const shift = STEP * (n % 2 === 0 ? n / 2 : -(n + 1) / 2);
    return [value, row + Math.max(-0.4, Math.min(0.4, shift))];
  });
}

/** Outcome by outcome, a dot for each table that was played to its end and a bar at each half's mean. */
export function drawArms(
  look: Look,
  compared: readonly ArmComparison[],
  tables: readonly BoardTable[],
  words: { titles: readonly string[]; arms: readonly [string, string] },
): ChartOption {
  const axis = axisLook(look);
  const text = look.text * 0.8;
  const columns = look.width > WIDE * look.text ? 2 : 1;
  const rows = Math.ceil(compared.length / columns);
  const [width, height] = [look.width / columns, look.height / rows];
  const over = tables.filter(({ stage }) => stage === 'over');
  const small = { ...axis.axisLabel, fontSize: text, hideOverlap: true };
  return {
    grid: compared.map((_, i) => ({
      left: (i % columns) * width + text,
      width: width - 4 * text,
      top: Math.floor(i / columns) * height + text * 1.9,
      height: height - text * 2.6,
      containLabel: true,
    })),
    xAxis: compared.map((_, i) => ({
      type: 'value' as const,
      gridIndex: i,
      scale: true,
      splitNumber: 4,
      ...axis,
      axisLabel: small,
      axisLine: { ...axis.axisLine, onZero: false },
    })),
    yAxis: compared.map((_, i) => ({
      type: 'value' as const,
      gridIndex: i,
      min: -0.5,
      max: 1.5,
      interval: 0.5,
      name: words.titles[i] ?? '',
      ...axis,
      nameGap: text * 0.6,
      nameTextStyle: {
        ...axis.nameTextStyle,
        fontSize: text,
        fontWeight: 'bold' as const,
        align: 'left' as const,
      },
      axisLine: { show: false, onZero: false },
      splitLine: { show: false },
      axisLabel: {
        ...small,
        // Beside the first dots.
        margin: text,
        formatter: (at: number) => (at === 1 ? words.arms[0] : at === 0 ? words.arms[1] : ''),
      },
    })),
    series: compared.flatMap(({ outcome, means }, i) => {
      const values = over.map(MEASURES[outcome]);
      const cell = Math.max(1e-9, ((Math.max(...values) - Math.min(...values)) * text) / width);
      const axes = { type: 'scatter' as const, xAxisIndex: i, yAxisIndex: i };
      return [
        {
          ...axes,
          symbol: 'rect',
          symbolSize: [4, height * 0.24],
          itemStyle: { color: look.color('cinnabar'), opacity: 1 },
          data: means.map((mean, arm) => [mean, 1 - arm]),
        },
        {
          ...axes,
          symbol: 'circle',
          symbolSize: text * 0.7,
          itemStyle: {
            color: look.color('ink'),
            opacity: 0.8,
            borderColor: look.color('desk'),
            borderWidth: 1.5,
          },
          data: ([0, 1] as const).flatMap((arm) =>
            placed(over.filter((one) => one.arm === arm).map(MEASURES[outcome]), 1 - arm, cell),
          ),
        },
      ];
    }),
  };
}
