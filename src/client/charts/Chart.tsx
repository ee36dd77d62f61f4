import { useEffect, useRef, useState } from 'preact/hooks';
import { reducedMotion } from '../app/motion.ts';
import { theme } from '../app/theme.ts';
import { WideTable } from '../pages/parts/WideTable.tsx';
import { type ChartOption, type Look, lookOf } from './look.ts';

type Charts = typeof import('./echarts.ts');

export interface ChartTable {
  caption: string;
  columns: readonly string[];
  /** The first cell of each row names it. */
  rows: readonly (readonly (string | number)[])[];
}

interface ChartProps {
  /** What it shows, in words and with its figures, for those who do not see it. */
  summary: string;
  /** Draws the figures of `table` in the language of `summary`. */
  draw(look: Look): ChartOption;
  /** The same figures. */
  table: ChartTable;
  words: { table: string; chart: string; failed: string };
}

/** A chart that can also be read: its summary for screen readers, its figures as a table. */
export function Chart({ summary, draw, table, words }: ChartProps) {
  const [asTable, setAsTable] = useState(false);
  return (
    <figure class="chart">
      {asTable ? (
        <Figures {...table} />
      ) : (
        <Drawing summary={summary} draw={draw} table={table} failed={words.failed} />
      )}
      <button
        type="button"
        class="button chart-toggle"
        aria-pressed={asTable}
        onClick={() => setAsTable(!asTable)}
      >
        {asTable ? words.chart : words.table}
      </button>
    </figure>
  );
}

interface DrawingProps extends Pick<ChartProps, 'summary' | 'draw' | 'table'> {
  failed: string;
}

const loadCharts = (): Promise<Charts> => import('./echarts.ts');

/** Fetches what charts need before the first one is shown, which says so if it does not come. */
export function prepareCharts(): void {
  loadCharts().catch(() => undefined);
}

/** Redraws when its figures, its language, its size or the page's look have changed. */
function Drawing({ summary, draw, table, failed }: DrawingProps) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<ReturnType<Charts['init']> | undefined>(undefined);
  const drawn = useRef('');
  const latest = useRef(draw);
  const [charts, setCharts] = useState<Charts | 'lost' | undefined>();
  const shade = theme.value;
  const still = reducedMotion.value;
  latest.current = draw;
  useEffect(() => {
    loadCharts().then(setCharts, (error: unknown) => {
      console.error(error);
      setCharts('lost');
    });
  }, []);
  useEffect(() => {
    const element = box.current;
    if (!element || !charts || charts === 'lost') return;
    const made = charts.init(element, undefined, { renderer: 'svg' });
    chart.current = made;
    const watch = new ResizeObserver(() => {
      // On its way out of the page it has no size, in which nothing can be drawn.
      if (element.clientWidth === 0 || element.clientHeight === 0) return;
      made.resize();
      made.setOption(optionOf(latest.current, element, true), { notMerge: true });
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
      made.dispose();
      chart.current = undefined;
      drawn.current = '';
    };
  }, [charts]);
  useEffect(() => {
    const stamp = JSON.stringify([summary, table, shade]);
    if (!chart.current || !box.current || drawn.current === stamp) return;
    drawn.current = stamp;
    chart.current.setOption(optionOf(draw, box.current, still), { notMerge: true });
  });
  if (charts === 'lost') return <p role="alert">{failed}</p>;
  return <div ref={box} class="chart-drawing" role="img" aria-label={summary} />;
}

function optionOf(draw: ChartProps['draw'], element: HTMLElement, still: boolean): ChartOption {
  return { animation: !still, animationDuration: 500, ...draw(lookOf(element)) };
}

function Figures({ caption, columns, rows }: ChartTable) {
  return (
    <WideTable>
      <table class="chart-table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join(' ')}>
              {columns.map((column, i) =>
                i === 0 ? (
                  <th key={column} scope="row">
                    {row[i]}
                  </th>
                ) : (
                  <td key={column} class={typeof row[i] === 'number' ? 'figures' : undefined}>
                    {row[i]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
