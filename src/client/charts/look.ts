/** How charts look: the page's own colours and sizes, read where the chart stands. */
import type {
  BarSeriesOption,
  LineSeriesOption,
  SankeySeriesOption,
  ScatterSeriesOption,
} from 'echarts/charts';
import type { GridComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';

export type ChartOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | SankeySeriesOption
  | ScatterSeriesOption
  | GridComponentOption
>;

/** A pattern of ECharts that is laid over a colour. */
export type Decal = NonNullable<NonNullable<BarSeriesOption['itemStyle']>['decal']>;

export interface Look {
  /** A colour by the name of its token, without the dashes. */
  color(token: string): string;
  font: string;
  /** The size of text in pixels: large enough for the last row of a classroom. */
  text: number;
  width: number;
  height: number;
}

export function lookOf(element: HTMLElement): Look {
  const style = getComputedStyle(element);
  return {
    color: (token) => style.getPropertyValue(`--${token}`).trim(),
    font: style.fontFamily,
    text: Number.parseFloat(style.fontSize),
    width: element.clientWidth,
    height: element.clientHeight,
  };
}

/** Tokens of the companies' colours, by seat. */
export const COMPANY_TOKENS = ['a', 't', 'b'] as const;
/** Tokens of the independents' colours, in the scenario's order. */
export const INDEPENDENT_TOKENS = ['pdd', 'mt', 'ks'] as const;

/** The shapes of the companies' signs, by seat: colour is never the only difference. */
export const COMPANY_SYMBOLS = ['circle', 'rect', 'triangle'] as const;

/** Signs of the independents, in a box of -10..10: none is a company's. */
export const INDEPENDENT_SIGNS = [
  'M0,-10L10,0L0,10L-10,0Z',
  'M-4,-10H4V-4H10V4H4V10H-4V4H-10V-4H-4Z',
  'M-9,-10H9L2,0L9,10H-9L-2,0Z',
] as const;

/** A company's signs in a scatter: its shape in its colour, with a rim that parts those that overlap. */
export function companySigns(look: Look, seat: 0 | 1 | 2) {
  return {
    type: 'scatter' as const,
    symbol: COMPANY_SYMBOLS[seat],
    symbolSize: look.text * 0.8,
    itemStyle: {
      color: look.color(COMPANY_TOKENS[seat]),
      borderColor: look.color('desk'),
      borderWidth: 1.5,
      opacity: 0.9,
    },
  };
}

/** The pattern over a company's colour, by seat: plain, dots, slanting lines. */
export function companyDecal(look: Look, seat: number): { decal?: Decal } {
  const color = look.color('panel');
  if (seat === 1) {
    const dots = { symbol: 'circle', symbolSize: 0.5, dashArrayX: [[8, 8]], dashArrayY: [8, 4] };
    return { decal: { ...dots, color } };
  }
  if (seat === 2) {
    const lines = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 6], rotation: Math.PI / 4 };
    return { decal: { ...lines, color } };
  }
  return {};
}

/** How an area of a company is filled: its colour, its pattern and a line around. */
export function companyFill(look: Look, seat: 0 | 1 | 2) {
  return {
    color: look.color(COMPANY_TOKENS[seat]),
    borderColor: look.color('ink'),
    borderWidth: 1,
    ...companyDecal(look, seat),
  };
}

/** Lines by independent. */
export const LINE_TYPES = ['solid', 'dashed', 'dotted'] as const;

/** What every axis has in common. */
export function axisLook(look: Look) {
  return {
    axisLine: { show: true, lineStyle: { color: look.color('ink'), width: 2 } },
    axisTick: { show: false },
    axisLabel: {
      color: look.color('ink'),
      fontSize: look.text,
      fontFamily: look.font,
    },
    splitLine: { lineStyle: { color: look.color('line'), width: 1 } },
    nameTextStyle: { color: look.color('ink'), fontSize: look.text, fontFamily: look.font },
  };
}

/** Text inside a chart. */
export function labelLook(look: Look) {
  return {
    color: look.color('ink'),
    fontFamily: look.font,
    fontSize: look.text,
    textBorderWidth: 0,
  };
}
