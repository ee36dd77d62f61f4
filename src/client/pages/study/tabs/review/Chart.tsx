/**
 * Three curves over the decisions of a game. Over them lies a slider, so that a click, a finger or the
 * arrow keys go to a point of the game.
 */
import type { TermId } from '../../../../../content/glossary.ts';
import { SEATS, type Seat } from '../../../../../game/seats.ts';
import type { GradedDecision } from '../../../../../review/grading.ts';
import { ts } from '../../../../app/studyTexts.ts';
import { CompanySign } from '../../../../panels/signs/CompanySign.tsx';
import { Term } from '../../../../panels/term/Term.tsx';
import { spread } from '../../../score/chart.ts';
import { monthStarts } from '../../decision.ts';
import { positionAt, type Study } from '../../study.ts';
import type { Series } from './curve.ts';
import { GLYPHS } from './LabelMark.tsx';
import { useWidth } from './useWidth.ts';

const HEIGHT = 176;
/** Room round the plot, in pixels: for the numbers, the signs, the months, the turning points. */
const ROOM = { left: 48, right: 66, top: 24, bottom: 24 };
/** Half of a slider's thumb, by which the slider stands out over the plot on both sides. */
const HALF_THUMB = 8;
const FIRST_WIDTH = 440;

interface ChartProps {
  study: Study;
  title: string;
  /** What explains the title. */
  term: TermId;
  series: Series;
  /** The lines across, lowest first; the curves lie between the first and the last. */
  ticks: readonly number[];
  /** A value as it is written beside a line. */
  say(value: number): string;
  /** Decisions that are marked on their company's curve. */
  marks?: readonly GradedDecision[];
  /** Plies whose decisions are numbered above the plot. */
  turningPoints?: readonly number[];
}

interface Scales {
  width: number;
  x(ply: number): number;
  y(value: number): number;
}

function scalesOf(width: number, last: number, ticks: readonly number[]): Scales {
  const low = ticks[0] ?? 0;
  const high = ticks.at(-1) ?? 1;
  const bottom = HEIGHT - ROOM.bottom;
  return {
    width,
    x: (ply) => ROOM.left + ((width - ROOM.left - ROOM.right) * ply) / Math.max(1, last),
    y: (value) => bottom - ((bottom - ROOM.top) * (value - low)) / (high - low),
  };
}

export function Chart(props: ChartProps) {
  const { study, title, term, ticks } = props;
  const [box, width] = useWidth<HTMLDivElement>(FIRST_WIDTH);
  const ply = study.ply.value;
  const last = study.game.positions.length - 1;
  const scales = scalesOf(width, last, ticks);
  return (
    <figure class="study-chart">
      <figcaption>
        <Term id={term}>{title}</Term>
      </figcaption>
      <div ref={box} class="chart-box">
        <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
          <Grid study={study} ticks={ticks} say={props.say} scales={scales} />
          <Turns plies={props.turningPoints ?? []} scales={scales} />
          <path class="now" d={`M${scales.x(ply)} ${ROOM.top}V${HEIGHT - ROOM.bottom}`} />
          <Lines {...props} scales={scales} />
          {(props.marks ?? []).map((decision) => (
            <Mark key={decision.ply} decision={decision} series={props.series} scales={scales} />
          ))}
        </svg>
        <input
          type="range"
          class="chart-slider"
          style={{ left: ROOM.left - HALF_THUMB, right: ROOM.right - HALF_THUMB }}
          min={0}
          max={last}
          value={ply}
          aria-label={ts('study.chart.slider', { title })}
          aria-valuetext={ts('study.slider.value', {
            n: ply,
            of: last,
            month: positionAt(study.game, ply).state.month,
          })}
          onInput={(event) => study.goTo(Number(event.currentTarget.value))}
        />
      </div>
    </figure>
  );
}

interface GridProps {
  study: Study;
  ticks: readonly number[];
  say(value: number): string;
  scales: Scales;
}

function Grid({ study, ticks, say, scales: { width, x, y } }: GridProps) {
  const starts = monthStarts(study.game);
  const last = study.game.positions.length - 1;
  return (
    <>
      <text class="axis" x={ROOM.left - 7} y={HEIGHT - 6} text-anchor="end">
        {ts('study.curve.month')}
      </text>
      {ticks.map((tick) => (
        <g key={tick}>
          <path class="grid" d={`M${ROOM.left} ${y(tick)}H${width - ROOM.right}`} />
          <text class="axis" x={ROOM.left - 7} y={y(tick) + 4} text-anchor="end">
            {say(tick)}
          </text>
        </g>
      ))}
      {starts.map((start, i) => (
        <g key={start}>
          <path class="month" d={`M${x(start)} ${ROOM.top}V${HEIGHT - ROOM.bottom + 5}`} />
          <text
            class="axis"
            x={x((start + (starts[i + 1] ?? last)) / 2)}
            y={HEIGHT - 6}
            text-anchor="middle"
          >
            {i + 1}
          </text>
        </g>
      ))}
    </>
  );
}

/** Numbers above the plot, as those of the cards below it. */
function Turns({ plies, scales: { x } }: { plies: readonly number[]; scales: Scales }) {
  const places = plies.map(x);
  const apart = spread(places, 19);
  // Moved to the right to be apart, they stand over the middle of where they belong.
  const shift = plies.reduce((sum, _, i) => sum + (apart[i] ?? 0) - (places[i] ?? 0), 0);
  const back = shift / Math.max(1, plies.length);
  return (
    <>
      {plies.map((ply, i) => {
        const at = (apart[i] ?? 0) - back;
        return (
          <g key={ply} class="turn">
            <path d={`M${at} 17L${x(ply)} ${ROOM.top + 6}V${HEIGHT - ROOM.bottom}`} />
            <circle cx={at} cy="9" r="8.5" />
            <text x={at} y="13.2" text-anchor="middle">
              {i + 1}
            </text>
          </g>
        );
      })}
    </>
  );
}

function Lines({ study, series, say, scales: { width, x, y } }: ChartProps & { scales: Scales }) {
  const ends = series.map((values) => y(values.at(-1) ?? 0));
  const labels = spread(ends, 22);
  if (series[0].length === 0) return null;
  return (
    <>
      {SEATS.map((seat) => {
        const values = series[seat];
        const points = values.map((value, ply) => `${x(ply).toFixed(1)} ${y(value).toFixed(1)}`);
        return (
          <g key={seat} class={`series seat-${seat}`}>
            <path class="line" d={`M${points.join('L')}`} />
            <g transform={`translate(${width - ROOM.right + 8} ${(labels[seat] ?? 0) - 10})`}>
              <CompanySign seat={seat} company={study.table.seats[seat].company} size={20} />
              <text class="end" x="23" y="15">
                {say(values.at(-1) ?? 0)}
              </text>
            </g>
          </g>
        );
      })}
    </>
  );
}

interface MarkProps {
  decision: GradedDecision;
  series: Series;
  scales: Scales;
}

const REMARKABLE: ReadonlySet<GradedDecision['label']> = new Set([
  'brilliant',
  'inaccuracy',
  'mistake',
  'blunder',
]);

/** Its company's shape where it was as good as the best; otherwise the sign of its label. */
function Mark({ decision: { ply, seat, label }, series, scales: { x, y } }: MarkProps) {
  const value = series[seat][ply];
  if (value === undefined) return null;
  const at = `translate(${x(ply).toFixed(1)} ${y(value).toFixed(1)})`;
  if (!REMARKABLE.has(label)) {
    return (
      <g class={`series seat-${seat}`} transform={at}>
        <Shape seat={seat} />
      </g>
    );
  }
  return (
    <g class={`chart-mark of-${label}`} transform={at}>
      <rect x="-11" y="-9" width="22" height="18" rx="9" />
      <text y="4.6" text-anchor="middle">
        {GLYPHS[label]}
      </text>
    </g>
  );
}

function Shape({ seat }: { seat: Seat }) {
  if (seat === 0) return <circle r="3.6" />;
  if (seat === 1) return <rect x="-3.3" y="-3.3" width="6.6" height="6.6" />;
  return <path d="M0-4.400L4.400 3.400H-4.400Z" />;
}
