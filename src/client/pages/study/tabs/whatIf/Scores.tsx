/** The final scores of many games: a strip for each company, two where something is changed. */
import { SEATS, type Seat } from '../../../../../game/seats.ts';
import type { Ending } from '../../../../../review/whatIf.ts';
import { tw } from '../../../../app/studyTexts.ts';
import type { Table } from '../../../../app/table.ts';
import { CompanySign } from '../../../../panels/signs/CompanySign.tsx';
import { companyName } from '../../../../panels/words/names.ts';
import { niceTicks } from '../../../score/chart.ts';
import { plain } from '../../../score/numbers.ts';
import { useWidth } from '../review/useWidth.ts';
import { binsOf, type ScoreSummary, scoresOf, summaryOf } from './scores.ts';

interface ScoresProps {
  table: Table;
  played: readonly Ending[];
  changed: readonly Ending[] | undefined;
}

const ROOM = { right: 12, top: 4, bottom: 24 };
/** Left of the plot: a sign, or a sign and a word. */
const LEFT = { one: 34, two: 92 };
const STRIP = 54;
/** Between two companies. */
const GAP = 12;
const FIRST_WIDTH = 420;
/** A strip has about this many bins from end to end. */
const BINS = 30;

interface Scale {
  left: number;
  x(score: number): number;
  bin: number;
}

export function Scores({ table, played, changed }: ScoresProps) {
  const [box, width] = useWidth<HTMLDivElement>(FIRST_WIDTH);
  const all = [...played, ...(changed ?? [])].flatMap(({ scores }) => scores);
  const ticks = all.length > 0 ? niceTicks(Math.min(...all), Math.max(...all)) : [0, 1];
  const low = ticks[0] ?? 0;
  const high = ticks.at(-1) ?? 1;
  const left = changed ? LEFT.two : LEFT.one;
  const scale: Scale = {
    left,
    x: (score) => left + ((width - left - ROOM.right) * (score - low)) / (high - low),
    bin: Math.max(1, Math.round((high - low) / BINS)),
  };
  const rows = changed ? [played, changed] : [played];
  const share = Math.max(
    0.01,
    ...SEATS.flatMap((seat) =>
      rows.flatMap((row) => binsOf(scoresOf(row, seat), scale.bin).map((bin) => bin.share)),
    ),
  );
  const block = rows.length * STRIP + GAP;
  const bottom = ROOM.top + SEATS.length * block;
  return (
    <section class="final-scores" aria-labelledby="scores-title">
      <h3 id="scores-title">{tw('whatIf.scores')}</h3>
      <div ref={box} class="chart-box">
        <svg
          width={width}
          height={bottom + ROOM.bottom}
          viewBox={`0 0 ${width} ${bottom + ROOM.bottom}`}
          aria-hidden="true"
        >
          {ticks.map((tick) => (
            <g key={tick}>
              <path class="grid" d={`M${scale.x(tick)} ${ROOM.top}V${bottom}`} />
              <text class="axis" x={scale.x(tick)} y={bottom + 16} text-anchor="middle">
                {plain(tick)}
              </text>
            </g>
          ))}
          {SEATS.map((seat) => (
            <g key={seat} transform={`translate(0 ${ROOM.top + seat * block})`}>
              <g transform="translate(4 0)">
                <CompanySign seat={seat} company={table.seats[seat].company} size={24} />
              </g>
              {rows.map((row, i) => (
                <g key={i === 0 ? 'played' : 'changed'} transform={`translate(0 ${i * STRIP})`}>
                  <Strip
                    seat={seat}
                    scores={scoresOf(row, seat)}
                    scale={scale}
                    most={share}
                    of={rows.length === 1 ? 'only' : i === 0 ? 'played' : 'changed'}
                  />
                </g>
              ))}
            </g>
          ))}
        </svg>
      </div>
      <Said table={table} played={played} changed={changed} />
      <p class="soft">{tw('whatIf.scores.about')}</p>
    </section>
  );
}

interface StripProps {
  seat: Seat;
  scores: readonly number[];
  scale: Scale;
  /** The largest share of any bin, which reaches to the top. */
  most: number;
  of: 'only' | 'played' | 'changed';
}

/** Where the box is drawn, and from where the bars rise. */
const LINE = STRIP - 9;
const FOOT = STRIP - 18;

function Strip({ seat, scores, scale: { left, x, bin }, most, of }: StripProps) {
  const summary = summaryOf(scores);
  const wide = Math.max(1.5, x(bin) - x(0) - 1);
  return (
    <g class={`strip of-${of} seat-${seat}`}>
      {of !== 'only' && (
        <text class="axis" x={left - 8} y={FOOT} text-anchor="end">
          {tw(`whatIf.${of}`)}
        </text>
      )}
      {binsOf(scores, bin).map(({ from, share }) => {
        const height = Math.max(1, ((FOOT - 2) * share) / most);
        return (
          <rect key={from} class="bin" x={x(from)} y={FOOT - height} width={wide} height={height} />
        );
      })}
      {summary && <Box summary={summary} x={x} />}
    </g>
  );
}

function Box({
  summary: { q5, q25, median, q75, q95 },
  x,
}: {
  summary: ScoreSummary;
  x: Scale['x'];
}) {
  return (
    <>
      <path class="tails" d={`M${x(q5)} ${LINE}H${x(q95)}`} />
      <path class="half" d={`M${x(q25)} ${LINE}H${x(q75)}`} />
      <path class="middle" d={`M${x(median)} ${LINE - 7}V${LINE + 7}`} />
    </>
  );
}

/** The strips in words, for whoever does not see them. */
function Said({ table, played, changed }: ScoresProps) {
  const say = (endings: readonly Ending[], seat: Seat, key: Parameters<typeof tw>[0]) => {
    const summary = summaryOf(scoresOf(endings, seat));
    if (!summary) return null;
    const { median, q25, q75, q5, q95 } = summary;
    const whole = (n: number): string => plain(Math.round(n));
    return (
      <li key={`${key} ${seat}`}>
        {tw(key, {
          company: companyName(table, seat),
          median: whole(median),
          q25: whole(q25),
          q75: whole(q75),
          q5: whole(q5),
          q95: whole(q95),
        })}
      </li>
    );
  };
  return (
    <ul class="visually-hidden">
      {SEATS.map((seat) => [
        say(played, seat, 'whatIf.scores.say'),
        changed && say(changed, seat, 'whatIf.scores.say.changed'),
      ])}
    </ul>
  );
}
