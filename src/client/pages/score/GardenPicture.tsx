import { GATES_OF } from '../../../game/gates.ts';
import { DISTRICTS, type District, type Seat } from '../../../game/seats.ts';
import { t } from '../../app/i18n.ts';
import type { Table } from '../../app/table.ts';

const STEP = 36;
const WIDTH = STEP * DISTRICTS.length;
const FOOT = 66;
const WALL = 88;

/** Width of the lowest tier of each district: a hall is broad, a banner tower slender. */
const WIDTHS: Readonly<Record<District, number>> = {
  feed: 13,
  ads: 9,
  mini: 15,
  market: 15.5,
  wallet: 13,
};

/** What tells a district apart: jetty, banner, awnings, coin. */
function Sign({ district, x, top }: { district: District; x: number; top: number }) {
  switch (district) {
    case 'feed':
      return (
        <path
          d={`M${x - 16} ${FOOT + 1}h34M${x - 10} ${FOOT}v5M${x} ${FOOT}v5M${x + 10} ${FOOT}v5`}
          stroke="var(--timber)"
          stroke-width="2"
        />
      );
    case 'ads':
      return (
        <path
          d={`M${x - 4} ${top + 7}h8V${FOOT - 4}l-4-2.500l-4 2.500Z`}
          fill="var(--own)"
          stroke="var(--edge)"
          stroke-width=".8"
        />
      );
    case 'mini':
    case 'market':
      return (
        <path
          d={`M${x - 17} ${FOOT - 6}h10l2.500 4h-15ZM${x + 17} ${FOOT - 6}h-10l-2.500 4h15Z`}
          fill={district === 'mini' ? 'var(--stud)' : 'var(--own)'}
          stroke="var(--edge)"
          stroke-width=".8"
        />
      );
    case 'wallet':
      return (
        <g stroke="var(--edge)">
          <circle cx={x} cy={top - 3} r="4.400" fill="var(--gold)" />
          <path
            d={`M${x - 1.4} ${top - 4.4}h2.800v2.800h-2.800z`}
            fill="var(--tag)"
            stroke-width=".6"
          />
        </g>
      );
  }
}

/** A pavilion as tiers of roof, one a level; gold on the sixth. */
function Tower({ x, district, level }: { x: number; district: District; level: number }) {
  let roofs = '';
  let rooms = '';
  for (let i = 0; i < level; i++) {
    const y = FOOT - i * 9;
    const w = WIDTHS[district] - i * 1.3;
    rooms += `M${x - w * 0.7} ${y}h${w * 1.4}v-5h${-w * 1.4}z`;
    roofs += `M${x - w - 2.5} ${y - 5.6}Q${x - w * 0.8} ${y - 6} ${x - w * 0.55} ${y - 9.6}h${w * 1.1}Q${x + w * 0.8} ${y - 6} ${x + w + 2.5} ${y - 5.6}Q${x} ${y - 3.4} ${x - w - 2.5} ${y - 5.6}Z`;
  }
  const top = FOOT - level * 9;
  return (
    <>
      <path d={rooms} fill="var(--room)" stroke="var(--edge)" stroke-width=".7" />
      <path d={roofs} fill="var(--tile)" stroke="var(--rim)" stroke-width=".8" />
      <Sign district={district} x={x} top={top} />
      {level === 6 && district !== 'wallet' && (
        <circle cx={x} cy={top - 2} r="2.600" fill="var(--gold)" stroke="var(--edge)" />
      )}
    </>
  );
}

/** A company's garden as it stood at the end: its five pavilions, and its wall with eight gates. */
export function GardenPicture({ table, seat }: { table: Table; seat: Seat }) {
  const { companies, gates } = table.state.value;
  const { levels } = companies[seat];
  const open = GATES_OF[seat].filter(({ id }) => gates[id] !== 'blocked').length;
  return (
    <svg class="hanging-garden" viewBox={`0 0 ${WIDTH} ${WALL + 14}`} role="img">
      <title>{t('app.score.garden', { gates: open })}</title>
      <path
        d={`M0 ${FOOT}Q${WIDTH * 0.3} ${FOOT - 9} ${WIDTH * 0.5} ${FOOT - 3}T${WIDTH} ${FOOT - 4}V${WALL}H0Z`}
        fill="var(--own)"
        fill-opacity=".22"
      />
      {DISTRICTS.map((district, i) => (
        <Tower key={district} x={STEP * (i + 0.5)} district={district} level={levels[district]} />
      ))}
      <path d={`M0 ${WALL - 13}H${WIDTH}V${WALL + 13}H0Z`} fill="var(--wall)" stroke="var(--rim)" />
      <path d={`M0 ${WALL - 13}H${WIDTH}`} stroke="var(--tile)" stroke-width="5" />
      <path
        d={`M0 ${WALL - 13}H${WIDTH}`}
        stroke="var(--tileline)"
        stroke-width="5"
        stroke-dasharray="1 3.400"
      />
      {GATES_OF[seat].map(({ id }, i) => {
        const x = (WIDTH / 8) * (i + 0.5);
        const shut = gates[id] === 'blocked';
        return (
          <g key={id} stroke="var(--onwall)">
            <circle cx={x} cy={WALL + 1} r="7.6" fill={shut ? 'var(--cinnabar)' : 'var(--lit)'} />
            {shut ? (
              <path
                d={`M${x - 5} ${WALL - 0.6}h10v3.200h-10z`}
                fill="var(--bar)"
                stroke-width=".7"
              />
            ) : (
              <path
                d={`M${x - 4} ${WALL + 6}q3.400-3 4-6q.600 3 4 6`}
                fill="none"
                stroke-width="1.100"
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}
