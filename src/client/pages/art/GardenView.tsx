/**
 * What is seen through the moon gate: the game. Three gardens round a plaza, white walls between
 * them with gates open and shut, and lanterns on their way through those that are open.
 */
import { Lantern } from './Lantern.tsx';
import { Pavilion, Rock } from './Pavilion.tsx';
import { Bamboo, Persimmon, Plum, PlumBranch } from './Plants.tsx';

const CREST = 'M-270-122Q-200-134-120-122T40-122T200-124L280-120';
const WALL_LEFT = 'M-60-2Q-150-16-272-62';
const WALL_RIGHT = 'M60-2Q150-16 272-62';
const WALL_DOWN = 'M0 58Q4 110 0 176';

/** Where lanterns walk: the painted paths are the same lines. */
const WAYS = [
  { d: 'M0-52Q6-30 0-4', colour: 'var(--t)', delay: 0 },
  { d: 'M112 142Q70 104 0 104Q-60 104-124 72', colour: 'var(--b)', delay: -1.5 },
  { d: 'M112 142Q70 104 0 104Q-60 104-124 72', colour: 'var(--b)', delay: -4.5 },
  { d: 'M-112 142Q-70 90-112 40Q-140 0-118-18Q-96-44-124-72', colour: 'var(--a)', delay: -3 },
  { d: 'M-16-54Q60-36 128-18Q152 10 150 54', colour: 'var(--t)', delay: -2.2 },
  { d: 'M-112 142Q-60 84-26 28', colour: 'var(--a)', delay: -5.2 },
  { d: 'M112 142Q70 84 26 28', colour: 'var(--b)', delay: -0.8 },
] as const;

function Sky() {
  return (
    <>
      <rect x="-270" y="-270" width="540" height="560" fill="var(--view-sky)" />
      <circle class="view-moon" cx="96" cy="-178" r="27" fill="var(--view-moon)" />
      <path
        d="M-270-110Q-214-192-166-150Q-120-206-66-152Q-20-186 34-142Q86-186 138-136Q196-178 270-118V40H-270Z"
        fill="var(--hill)"
        opacity=".32"
      />
      <path
        d="M-270-96Q-206-150-140-122Q-78-158-14-124Q58-156 118-118Q190-148 270-104V60H-270Z"
        fill="var(--hill)"
        opacity=".5"
      />
      <path
        d="M-132-192q7-7 13 0q6-7 13 0M-98-206q6-6 11 0q5-6 11 0M-160-180q5-5 9 0q4-5 9 0"
        stroke="var(--rim)"
        stroke-width="1.6"
        stroke-linecap="round"
        fill="none"
        opacity=".7"
      />
      <g filter="url(#ink)">
        <Pavilion x={-92} y={-122} scale={0.95} levels={6} />
      </g>
    </>
  );
}

/** A white wall with tiles on both edges, as on the board. */
function Wall({ d, width }: { d: string; width: number }) {
  return (
    <g fill="none">
      <path d={d} stroke="var(--shade)" stroke-width={width} transform="translate(4 8)" />
      <path d={d} stroke="var(--rim)" stroke-width={width + 2} />
      <path d={d} stroke="var(--tile)" stroke-width={width} />
      <path d={d} stroke="var(--tileline)" stroke-width={width} stroke-dasharray="1.200 4" />
      <path d={d} stroke="var(--rim)" stroke-width={width - 11} />
      <path d={d} stroke="var(--wall)" stroke-width={width - 13} />
    </g>
  );
}

interface GateProps {
  x: number;
  y: number;
  owner: string;
  /** Shut gates show their barred doors; one may bear the regulator's seal. */
  state: 'open' | 'shut' | 'ordered';
}

function MiniGate({ x, y, owner, state }: GateProps) {
  return (
    <g transform={`translate(${x} ${y})`} stroke="var(--onwall)">
      <circle r="19" fill={owner} stroke-width="1.2" />
      {state === 'shut' ? (
        <>
          <circle r="14.500" fill="var(--cinnabar)" />
          <path d="M0-14.500V14.500" stroke="var(--doorline)" stroke-width="1.600" />
          <path d="M-12-2H12V2H-12Z" fill="var(--bar)" stroke="var(--doorline)" />
          <g fill="var(--stud)" stroke="none">
            <circle cx="-6" cy="-7" r="1.500" />
            <circle cx="6" cy="-7" r="1.500" />
            <circle cx="-6" cy="7" r="1.500" />
            <circle cx="6" cy="7" r="1.500" />
          </g>
        </>
      ) : (
        <>
          <circle r="14.500" fill="var(--lit)" />
          <path
            d="M-8 10Q3 7 0 3.500Q-3 1 1-1M4 13Q9 8 5 4Q2 1 4-1M-13.500-1Q-6-4 0-1Q7 2 13.500-1"
            fill="none"
            stroke="var(--litline)"
            stroke-width="1.500"
          />
        </>
      )}
      {state === 'ordered' && (
        <path d="M7-28H21V-14H7Z" fill="var(--cinnabar)" stroke="var(--tag)" stroke-width="1.500" />
      )}
    </g>
  );
}

/** A pier at a wall's end, under its own tiles. */
function Pier({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(1.3)`} stroke="var(--rim)">
      <path d="M-9-8H9V14H-9Z" fill="var(--wall)" />
      <path d="M-11 13H11V18H-11Z" fill="var(--stone)" />
      <path d="M-16-8Q-10-8-6-18H6Q10-8 16-8Z" fill="var(--tile)" />
      <path d="M-8-18.500H8" stroke-width="2" />
    </g>
  );
}

function Pond({ x, y, rx, ry }: { x: number; y: number; rx: number; ry: number }) {
  return (
    <g stroke="var(--edge)">
      <ellipse cx={x} cy={y} rx={rx} ry={ry} fill="var(--bank)" />
      <ellipse cx={x} cy={y} rx={rx - 6} ry={ry - 5} fill="var(--water)" stroke-width=".7" />
      <path
        d={`M${x - rx * 0.6} ${y + 3}h14M${x + rx * 0.2} ${y + ry * 0.45}h16M${x + rx * 0.34} ${y - 4}h12`}
        stroke="var(--glint)"
        stroke-width="2"
        stroke-linecap="round"
      />
    </g>
  );
}

function Floors() {
  return (
    <>
      <path d={`${CREST}V290H-270Z`} fill="var(--tf)" />
      <path d="M-272-62Q-150-16-60-2L0 40V290H-272Z" fill="var(--af)" />
      <path d="M272-62Q150-16 60-2L0 40V290H272Z" fill="var(--bf)" />
      <path d="M-272-30Q-180-4-150 30Q-200 60-272 40Z" fill="var(--amoss)" />
      <path d="M272-30Q180-4 150 30Q200 60 272 40Z" fill="var(--bmoss)" />
      <path d="M-272-100Q-120-116-40-98Q-150-70-272-76Z" fill="var(--tmoss)" />
      <g fill="none" stroke-linecap="round">
        {(['var(--pathline)', 'var(--path)'] as const).map((colour, i) => (
          <path
            key={colour}
            d={`${WAYS.map(({ d }) => d).join('')}M-112 142Q-70 170-30 206M112 142Q70 170 30 206`}
            stroke={colour}
            stroke-width={17 - 2.6 * i}
          />
        ))}
      </g>
      <path
        d="M-76 290Q-66 226-34 190H34Q66 226 76 290Z"
        fill="var(--path)"
        stroke="var(--pathline)"
        stroke-width="2"
      />
    </>
  );
}

function Plaza() {
  return (
    <g stroke="var(--edge)">
      <ellipse cx="3" cy="20" rx="74" ry="52" fill="var(--shade)" stroke="none" />
      <ellipse cy="14" rx="74" ry="52" fill="var(--stone)" />
      <ellipse cy="14" rx="67" ry="46" fill="var(--plaza)" stroke-width=".8" />
      {(['var(--pdd)', 'var(--mt)', 'var(--ks)'] as const).map((colour, i) => (
        <g key={colour} transform={`translate(${[-34, 34, 0][i]} ${[30, 30, 2][i]})`}>
          <path d="M-14 0H14V10H-14Z" fill="var(--wall)" />
          <path
            d="M-19 0L-14-11H14L19 0Q14 4 9.500 0Q5 4 0 0Q-5 4-9.500 0Q-14 4-19 0Z"
            fill={colour}
          />
        </g>
      ))}
    </g>
  );
}

/** A company's shape in its own garden. */
function Marks() {
  return (
    <g stroke="var(--tag)" stroke-width="2.500" stroke-linejoin="round">
      <circle cx="-196" cy="84" r="12" fill="var(--a)" />
      <path d="M66-112h22v22h-22Z" fill="var(--t)" />
      <path d="M196 70l13 24h-26Z" fill="var(--b)" />
    </g>
  );
}

export function GardenView() {
  return (
    <g>
      <Sky />
      <Floors />
      <g filter="url(#ink)">
        <Wall d={CREST} width={17} />
        <Bamboo x={-206} y={-82} scale={1.3} />
        <Bamboo x={186} y={-76} scale={1.4} />
        <Bamboo x={112} y={-94} scale={1} />
        <Pond x={0} y={-62} rx={66} ry={22} />
        <Pavilion x={0} y={-62} scale={1.25} levels={3} stilts />
        <Pavilion x={-136} y={-70} scale={1.15} levels={2} width={56} />
        <Pond x={-112} y={156} rx={64} ry={27} />
        <Pond x={112} y={156} rx={64} ry={27} />
        <Plaza />
        <Persimmon x={-212} y={40} scale={1.25} />
        <Plum x={214} y={36} scale={1.3} />
        <Pavilion x={-146} y={66} scale={1.5} levels={3} width={60} />
        <Pavilion x={152} y={66} scale={1.4} levels={4} width={38} />
        <Pavilion x={-112} y={156} scale={1.25} levels={2} stilts />
        <Pavilion x={112} y={156} scale={1.25} levels={3} stilts />
        <Persimmon x={-196} y={176} scale={1.5} />
        <Plum x={198} y={172} scale={1.5} />
        <Persimmon x={-44} y={150} scale={0.9} />
        <Plum x={48} y={148} scale={0.9} />
        <Rock x={-168} y={196} scale={1.1} />
        <Rock x={168} y={196} scale={1.1} />
        <Wall d={WALL_LEFT} width={44} />
        <Wall d={WALL_RIGHT} width={44} />
        <Wall d={WALL_DOWN} width={44} />
      </g>
      <MiniGate x={-118} y={-14} owner="var(--a)" state="open" />
      <MiniGate x={-168} y={-26} owner="var(--t)" state="shut" />
      <MiniGate x={128} y={-16} owner="var(--t)" state="ordered" />
      <MiniGate x={178} y={-29} owner="var(--b)" state="shut" />
      <MiniGate x={2} y={104} owner="var(--b)" state="open" />
      <MiniGate x={2} y={148} owner="var(--a)" state="shut" />
      <Pier x={-62} y={-4} />
      <Pier x={62} y={-4} />
      <Pier x={0} y={60} />
      <Pier x={0} y={180} />
      <Marks />
      <PlumBranch x={232} y={-148} scale={1.7} />
      {WAYS.map(({ d, colour, delay }) => (
        <g
          key={`${d}${delay}`}
          class="walker"
          style={{ offsetPath: `path('${d}')`, animationDelay: `${delay}s` }}
        >
          <Lantern x={0} y={0} scale={1.35} colour={colour} />
        </g>
      ))}
    </g>
  );
}
