/**
 * The title's picture: a white garden wall under tiles, treetops of three gardens behind it, and a
 * moon gate that stands open. The gate's centre is at (0, 0); the wall's foot at y = FOOT.
 */
import { eaves, pathAlong } from './curves.ts';
import { Doors } from './Doors.tsx';
import { GardenView } from './GardenView.tsx';
import { Lantern } from './Lantern.tsx';
import { Grass, Pavilion, Rock } from './Pavilion.tsx';
import { Bamboo, Persimmon, Plum } from './Plants.tsx';

const HALF = 1700;
const FOOT = 236;
const RADIUS = 250;
const COPING = pathAlong(-HALF, HALF, (x) => eaves(x) - 12);
const RIDGE = pathAlong(-HALF, HALF, (x) => eaves(x) - 27);
const EAVES = pathAlong(-HALF, HALF, eaves);
const WALL = `${EAVES}V${FOOT}H${-HALF}Z`;
const SHADOW = `${pathAlong(-HALF, HALF, (x) => eaves(x) + 16)}`;

function Definitions() {
  return (
    <defs>
      <radialGradient id="halo">
        <stop offset="0" stop-color="var(--halo)" stop-opacity=".9" />
        <stop offset="1" stop-color="var(--halo)" stop-opacity="0" />
      </radialGradient>
      <linearGradient id="view-hill" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stop-color="var(--hill)" stop-opacity=".85" />
        <stop offset="1" stop-color="var(--hill)" stop-opacity="0" />
      </linearGradient>
      <linearGradient id="path-fade" gradientUnits="userSpaceOnUse" y1="236" y2="362" x2="0">
        <stop offset=".3" stop-color="var(--path)" />
        <stop offset="1" stop-color="var(--path)" stop-opacity="0" />
      </linearGradient>
      <linearGradient id="path-line-fade" gradientUnits="userSpaceOnUse" y1="236" y2="352" x2="0">
        <stop offset=".3" stop-color="var(--pathline)" />
        <stop offset="1" stop-color="var(--pathline)" stop-opacity="0" />
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
      <clipPath id="opening">
        <path d={`M-84 ${FOOT - 0.5}A${RADIUS} ${RADIUS} 0 1 1 84 ${FOOT - 0.5}Z`} />
      </clipPath>
    </defs>
  );
}

/** Hills, roofs and treetops that look over the wall. */
function BehindTheWall() {
  return (
    <>
      <path
        d="M-1700-330Q-1500-400-1330-352Q-1130-398-900-350Q-700-396-520-360Q-330-432-120-384Q120-446 330-384Q560-450 760-380Q960-440 1200-376Q1400-430 1700-360V-240H-1700Z"
        fill="url(#view-hill)"
        opacity=".36"
      />
      <g filter="url(#ink)">
        <Bamboo x={-1046} y={-284} scale={2.2} />
        <Bamboo x={-604} y={-280} scale={2.4} />
        <Bamboo x={-560} y={-284} scale={1.9} />
        <Pavilion x={-372} y={-252} scale={1.9} levels={4} />
        <Persimmon x={-262} y={-318} scale={2.3} />
        <Plum x={262} y={-318} scale={2.4} />
        <Pavilion x={372} y={-258} scale={2.1} levels={3} width={54} />
        <Bamboo x={506} y={-284} scale={2.2} />
        <Persimmon x={760} y={-322} scale={2.4} />
        <Plum x={960} y={-290} scale={2.3} />
        <Pavilion x={1110} y={-272} scale={2} levels={4} />
      </g>
    </>
  );
}

function Coping() {
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

function Gate() {
  return (
    <>
      <circle class="gate-glow" r={RADIUS + 78} fill="url(#halo)" />
      <g clip-path="url(#opening)">
        <GardenView />
        <Doors />
        <path
          d={`M0 ${-RADIUS}A${RADIUS} ${RADIUS} 0 0 0 -84 ${FOOT}L-70 ${FOOT}A${RADIUS} ${RADIUS} 0 0 1 14 ${-RADIUS}Z`}
          fill="var(--shade)"
        />
      </g>
      <g fill="none">
        <path d={`M-92 ${FOOT}A253 253 0 1 1 92 ${FOOT}`} stroke="var(--rim)" stroke-width="24" />
        <path d={`M-92 ${FOOT}A253 253 0 1 1 92 ${FOOT}`} stroke="var(--tile)" stroke-width="21" />
        <path
          d={`M-92 ${FOOT}A253 253 0 1 1 92 ${FOOT}`}
          stroke="var(--tileline)"
          stroke-width="21"
          stroke-dasharray="1.500 22"
        />
      </g>
    </>
  );
}

/** Paving, path and the lanterns on their way in. */
function Foreground() {
  return (
    <>
      <rect x={-HALF} y={FOOT - 12} width={HALF * 2} height="13" fill="var(--stone)" />
      <path
        d={`M${-HALF} ${FOOT - 12}H-98M98 ${FOOT - 12}H${HALF}M${-HALF} ${FOOT + 1}H${HALF}`}
        stroke="var(--rim)"
        stroke-width="1.200"
        fill="none"
      />
      <path
        d={`M-96 ${FOOT}L-190 ${FOOT + 130}H210L96 ${FOOT}Z`}
        fill="url(#path-fade)"
        stroke="url(#path-line-fade)"
        stroke-width="2"
      />
      <path
        d={`M-112 ${FOOT + 22}H112M-130 ${FOOT + 48}H136M-152 ${FOOT + 80}H160M-20 ${FOOT}L-24 ${FOOT + 22}M40 ${FOOT + 22}L46 ${FOOT + 48}M-60 ${FOOT + 22}L-70 ${FOOT + 48}M0 ${FOOT + 48}V${FOOT + 80}M-92 ${FOOT + 48}L-104 ${FOOT + 80}M92 ${FOOT + 48}L104 ${FOOT + 80}`}
        stroke="url(#path-line-fade)"
        stroke-width="2"
        fill="none"
      />
      <path
        d={`M-104 ${FOOT - 16}H104L112 ${FOOT + 4}H-112Z`}
        fill="var(--stone)"
        stroke="var(--rim)"
        stroke-width="1.300"
      />
      <g filter="url(#ink)">
        <Rock x={-236} y={FOOT + 12} scale={2} />
        <Rock x={288} y={FOOT + 14} scale={2.5} />
        <Bamboo x={352} y={FOOT + 6} scale={3} />
        <Bamboo x={392} y={FOOT + 8} scale={2.2} />
      </g>
      <Grass x={-290} y={FOOT + 4} />
      <Grass x={226} y={FOOT + 8} />
      <Grass x={318} y={FOOT + 14} blades={5} />
      <Grass x={-700} y={FOOT + 2} />
      <Grass x={-1010} y={FOOT + 2} blades={5} />
      <g class="view-lanterns">
        <Lantern x={-64} y={FOOT + 6} scale={2.2} colour="var(--b)" />
        <Lantern x={12} y={FOOT + 24} scale={2.4} colour="var(--t)" />
        <Lantern x={96} y={FOOT + 50} scale={2.6} colour="var(--a)" />
      </g>
    </>
  );
}

export function GardenWall() {
  return (
    <svg class="garden-wall" viewBox="-1700 -460 3400 830" aria-hidden="true">
      <Definitions />
      <BehindTheWall />
      <path d={WALL} fill="var(--plaster)" />
      <Coping />
      <Gate />
      <Foreground />
    </svg>
  );
}
