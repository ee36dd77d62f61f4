/** Axes of charts that are drawn by hand, in units of their own viewBox. */

interface GridProps {
  ticks: readonly number[];
  /** Between these the lines run; values stand at the left. */
  left: number;
  right: number;
  y(value: number): number;
  say(value: number): string;
  /** Between a value and its line. */
  gap?: number;
}

/** A line across for each value, which stands at its left end. */
export function GridLines({ ticks, left, right, y, say, gap = 14 }: GridProps) {
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <path class="grid" d={`M${left} ${y(tick)}H${right}`} />
          <text
            class="axis"
            x={left - gap}
            y={y(tick)}
            text-anchor="end"
            dominant-baseline="central"
          >
            {say(tick)}
          </text>
        </g>
      ))}
    </>
  );
}

interface PlacesProps {
  /** What stands where under the chart. */
  places: readonly { x: number; text: string | number }[];
  /** Where the words stand. */
  y: number;
}

/** The words under a chart. */
export function Places({ places, y }: PlacesProps) {
  return (
    <>
      {places.map(({ x, text }) => (
        <text key={x} class="axis" x={x} y={y} text-anchor="middle">
          {text}
        </text>
      ))}
    </>
  );
}
