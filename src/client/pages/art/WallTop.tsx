/** The top of a white garden wall: its tiles, and the hills, roofs and treetops that look over it. */
import { eaves, pathAlong } from './curves.ts';
import { Grass, Pavilion, Rock } from './Pavilion.tsx';
import { Bamboo, Persimmon, Plum } from './Plants.tsx';

/** Half the wall's length; x = 0 is its middle. */
export const HALF = 1700;
export const EAVES = pathAlong(-HALF, HALF, eaves);
const COPING = pathAlong(-HALF, HALF, (x) => eaves(x) - 12);
const RIDGE = pathAlong(-HALF, HALF, (x) => eaves(x) - 27);
const SHADOW = pathAlong(-HALF, HALF, (x) => eaves(x) + 16);
/** Where a piece of it that holds no gate ends. */
const END = -190;

/** What the parts below refer to; once in a picture. */
export function WallDefinitions() {
  return (
    <defs>
      <linearGradient id="view-hill" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stop-color="var(--hill)" stop-opacity=".85" />
        <stop offset="1" stop-color="var(--hill)" stop-opacity="0" />
      </linearGradient>
      <filter id="ink" x="-3%" y="-3%" width="106%" height="106%">
        <feTurbulence type="fractalNoise" baseFrequency=".022" numOctaves="1" seed="4" />
        <feDisplacementMap
          in="SourceGraphic"
          scale="3.4"
          xChannelSelector="R"
          yChannelSelector="G"
        />
      </filter>
    </defs>
  );
}

/** Hills, roofs and treetops that look over the wall; without `ends` nothing grows far from the middle. */
export function BehindTheWall({ ends = true }: { ends?: boolean }) {
  return (
    <>
      <path
        d="M-1700-330Q-1500-400-1330-352Q-1130-398-900-350Q-700-396-520-360Q-330-432-120-384Q120-446 330-384Q560-450 760-380Q960-440 1200-376Q1400-430 1700-360V-240H-1700Z"
        fill="url(#view-hill)"
        opacity=".36"
      />
      <g filter="url(#ink)">
        <Bamboo x={-604} y={-280} scale={2.4} />
        <Bamboo x={-560} y={-284} scale={1.9} />
        <Pavilion x={-372} y={-252} scale={1.9} levels={4} />
        <Persimmon x={-262} y={-318} scale={2.3} />
        <Plum x={262} y={-318} scale={2.4} />
        <Pavilion x={372} y={-258} scale={2.1} levels={3} width={54} />
        <Bamboo x={506} y={-284} scale={2.2} />
        {ends && (
          <>
            <Bamboo x={-1046} y={-284} scale={2.2} />
            <Persimmon x={760} y={-322} scale={2.4} />
            <Plum x={960} y={-290} scale={2.3} />
            <Pavilion x={1110} y={-272} scale={2} levels={4} />
          </>
        )}
      </g>
    </>
  );
}

export function Coping() {
  return (
    <g fill="none">
      <path d={SHADOW} stroke="var(--shade)" stroke-width="12" />
      <path
        d={EAVES}
        stroke="var(--rim)"
        stroke-width="13"
        stroke-dasharray=".1 13"
        stroke-linecap="round"
      />
      <path
        d={EAVES}
        stroke="var(--tileline)"
        stroke-width="10"
        stroke-dasharray=".1 13"
        stroke-linecap="round"
      />
      <path d={COPING} stroke="var(--rim)" stroke-width="29" />
      <path d={COPING} stroke="var(--tile)" stroke-width="26.500" />
      <path
        d={COPING}
        stroke="var(--tileline)"
        stroke-width="26.500"
        stroke-dasharray="1.600 11.400"
      />
      <path d={RIDGE} stroke="var(--rim)" stroke-width="9" />
      <path d={RIDGE} stroke="var(--tile)" stroke-width="5.500" />
      <path d={RIDGE} stroke="var(--tileline)" stroke-width="1.500" />
    </g>
  );
}

/** The piece over a page whose plaster goes on below. */
export function WallTop() {
  return (
    <svg class="wall-top" viewBox={`-${HALF} -440 ${HALF * 2} ${END + 440}`} aria-hidden="true">
      <WallDefinitions />
      <BehindTheWall ends={false} />
      <path d={`${EAVES}V${END}H${-HALF}Z`} fill="var(--plaster)" />
      <Coping />
    </svg>
  );
}

/** What grows at the foot of that wall. */
export function WallFoot() {
  return (
    <svg class="wall-foot" viewBox={`-${HALF} -180 ${HALF * 2} 190`} aria-hidden="true">
      <g filter="url(#ink)">
        <Bamboo x={940} y={0} scale={3} />
        <Bamboo x={985} y={2} scale={2.2} />
        <Rock x={870} y={6} scale={2.1} />
      </g>
      <Grass x={-820} y={2} />
      <Grass x={-170} y={2} blades={5} />
      <Grass x={260} y={2} />
      <Grass x={690} y={2} blades={5} />
    </svg>
  );
}
