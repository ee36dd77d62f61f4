import type { TableFacts } from '../../../../debrief/facts.ts';
import { SEATS } from '../../../../game/seats.ts';
import { td } from '../../../app/debriefTexts.ts';
import {
  axisLook,
  type ChartOption,
  companyFill,
  LINE_TYPES,
  type Look,
  labelLook,
} from '../../../charts/look.ts';
import { figure } from '../deckData.ts';

/** The results of the three companies at each of two tables. */
export function drawContrast(
  look: Look,
  both: readonly TableFacts[],
  names: readonly string[],
  titles: readonly string[],
): ChartOption {
  const axis = axisLook(look);
  return {
    grid: { left: 8, right: look.text, top: look.text * 1.8, bottom: 8, containLabel: true },
    xAxis: { type: 'category', data: [...titles], ...axis },
    yAxis: {
      type: 'value',
      name: td('debrief.results.x'),
      // The highest bar's figure stands below the axis's name.
      boundaryGap: [0, '10%'],
      ...axis,
      axisLine: { show: false },
      nameTextStyle: { ...axis.nameTextStyle, align: 'left' },
    },
    series: SEATS.map((seat) => ({
      type: 'bar' as const,
      barMaxWidth: look.text * 4,
      itemStyle: companyFill(look, seat),
      label: {
        ...labelLook(look),
        fontSize: look.text * 0.85,
        show: true,
        position: 'top' as const,
        formatter: ({ value }: { value: unknown }) =>
          `${(names[seat] ?? '').slice(0, 1)} ${figure(Number(value))}`,
      },
      data: both.map(({ scores }) => scores[seat]),
    })),
  };
}

/** Open gates of a table on each market day, of 24. */
export const gatesOf = ({ days }: TableFacts): number[] =>
  days.map(({ open: [a, b, c] }) => a + b + c);

/** Their open gates, month by month. */
export function drawGates(
  look: Look,
  both: readonly TableFacts[],
  titles: readonly string[],
): ChartOption {
  const axis = axisLook(look);
  const longest = Math.max(...both.map(({ days }) => days.length));
  return {
    grid: {
      left: 8,
      right: look.text * 5,
      top: look.text * 1.8,
      bottom: look.text * 1.8,
      containLabel: true,
    },
    xAxis: {
      type: 'category',
      data: Array.from({ length: longest }, (_, i) => String(i + 1)),
      name: td('debrief.column.month'),
      nameLocation: 'middle',
      nameGap: look.text * 1.6,
      ...axis,
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: 24,
      interval: 12,
      name: td('debrief.column.gatesOpen'),
      ...axis,
      nameTextStyle: { ...axis.nameTextStyle, align: 'left' },
    },
    series: both.map((table, i) => ({
      type: 'line' as const,
      symbol: i === 0 ? 'circle' : 'diamond',
      symbolSize: look.text * 0.6,
      lineStyle: { width: 4, type: LINE_TYPES[i === 0 ? 0 : 1] },
      itemStyle: { color: look.color(i === 0 ? 'ink' : 'cinnabar') },
      endLabel: { ...labelLook(look), show: true, formatter: titles[i] ?? '' },
      labelLayout: { moveOverlap: 'shiftY' as const },
      data: gatesOf(table),
    })),
  };
}
