import type { Seat } from '../../../game/seats.ts';
import { Lantern } from './Lantern.tsx';
import { Grass, Pavilion, Rock } from './Pavilion.tsx';
import { Bamboo, Persimmon, Plum } from './Plants.tsx';

/** empty: nobody tends it; tended: somebody does; dark: whoever does is away. */
export type PlotState = 'empty' | 'tended' | 'dark';

const WIDTH = 320;
const HEIGHT = 190;
const GROUND = 104;
const COLOURS = ['var(--a)', 'var(--t)', 'var(--b)'] as const;

/** Each company's own plants, as on the board: persimmon, bamboo, plum. */
function Plants({ seat }: { seat: Seat }) {
  const Plant = [Persimmon, Bamboo, Plum][seat];
  if (!Plant) return null;
  return (
    <>
      <Plant x={62} y={GROUND + 4} scale={1.5} />
      <Plant x={262} y={GROUND + 2} scale={1.15} />
    </>
  );
}

/** The halls, by company: a broad market, a tower over the lake, a hall with wings. */
function Halls({ seat }: { seat: Seat }) {
  const levels = ([2, 4, 3] as const)[seat];
  return (
    <>
      <Pavilion x={160} y={GROUND - 4} scale={1.35} levels={levels} width={seat === 0 ? 62 : 50} />
      <Pavilion x={218} y={GROUND} scale={0.95} levels={1} />
      <Pavilion x={108} y={GROUND} scale={0.95} levels={seat === 0 ? 2 : 1} />
    </>
  );
}

/** What is laid out before anybody comes: stakes, a line between them, a rock and grass. */
function Staked() {
  return (
    <g>
      <path
        d={`M112 ${GROUND - 6}V62H208V${GROUND - 6}M112 62L160 40L208 62`}
        fill="none"
        stroke="var(--soft)"
        stroke-width="1.5"
        stroke-dasharray="4 5"
        stroke-linecap="round"
      />
      <path
        d={`M112 ${GROUND}v-14M208 ${GROUND}v-14M160 ${GROUND + 2}v-12`}
        stroke="var(--timber)"
        stroke-width="3"
        stroke-linecap="round"
      />
      <Rock x={66} y={GROUND + 4} scale={0.9} />
      <Grass x={240} y={GROUND + 4} />
      <Grass x={130} y={GROUND + 8} blades={5} />
    </g>
  );
}

/** The wall before it with its moon gate: shut while nobody is there. */
function Wall({ state, colour }: { state: PlotState; colour: string }) {
  const top = 124;
  return (
    <g stroke="var(--rim)">
      <path d={`M0 ${top}H${WIDTH}V${HEIGHT}H0Z`} fill="var(--plaster)" stroke="none" />
      <path d={`M0 ${top}H${WIDTH}`} stroke="var(--tile)" stroke-width="9" />
      <path
        d={`M0 ${top}H${WIDTH}`}
        stroke="var(--tileline)"
        stroke-width="9"
        stroke-dasharray="1.500 5"
      />
      <circle cx="160" cy="152" r="30" fill={colour} />
      {state === 'empty' ? (
        <>
          <circle cx="160" cy="152" r="24" fill="var(--cinnabar)" />
          <path d="M160 128v44" stroke="var(--doorline)" stroke-width="2" />
          <path d="M142 146h36v6h-36z" fill="var(--bar)" stroke="var(--doorline)" />
          <g fill="var(--stud)" stroke="none">
            {[148, 154, 166, 172].map((x) => (
              <circle key={x} cx={x} cy="138" r="2" />
            ))}
          </g>
        </>
      ) : (
        <>
          <circle
            cx="160"
            cy="152"
            r="24"
            fill={state === 'dark' ? 'var(--lampout)' : 'var(--lit)'}
          />
          <path
            d="M137 158Q150 149 160 154T183 157A24 24 0 0 1 137 158Z"
            fill="var(--path)"
            stroke="var(--litline)"
            stroke-width="1.2"
          />
          <path
            d="M152 176Q158 168 155 162Q153 157 158 154M168 176Q170 168 165 163Q162 158 164 155"
            fill="none"
            stroke="var(--litline)"
            stroke-width="1.500"
          />
        </>
      )}
    </g>
  );
}

/** A company's garden before a game, as it fills up. Decoration: the words stand beside it. */
export function GardenPlot({ seat, state }: { seat: Seat; state: PlotState }) {
  const colour = COLOURS[seat];
  const ground = (['var(--af)', 'var(--tf)', 'var(--bf)'] as const)[seat];
  return (
    <svg
      class={`plot ${state}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      <rect width={WIDTH} height={HEIGHT} fill="var(--plot-sky)" />
      <path
        d="M0 74Q46 38 92 62Q134 30 186 58Q238 34 320 66V110H0Z"
        fill="var(--hill)"
        opacity=".28"
      />
      <path d={`M0 92Q80 ${GROUND - 22} 160 88T320 86V130H0Z`} fill={ground} />
      {seat === 1 && (
        <ellipse cx="160" cy="112" rx="138" ry="11" fill="var(--water)" stroke="var(--waterline)" />
      )}
      {state === 'empty' ? (
        <Staked />
      ) : (
        <g class="plot-garden">
          <Plants seat={seat} />
          <Halls seat={seat} />
        </g>
      )}
      <Wall state={state} colour={colour} />
      {state === 'tended' && (
        <>
          <Lantern x={116} y={146} scale={1.5} colour={colour} />
          <Lantern x={204} y={146} scale={1.5} colour={colour} />
        </>
      )}
    </svg>
  );
}
