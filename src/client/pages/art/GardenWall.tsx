/**
 * The title's picture: a white garden wall under tiles, treetops of three gardens behind it, and in it
 * a moon gate. The gate's centre is at (0, 0); the wall's foot at y = FOOT.
 */
import { Doors } from './Doors.tsx';
import { GardenView } from './GardenView.tsx';
import { Lantern } from './Lantern.tsx';
import { Grass, Rock } from './Pavilion.tsx';
import { Bamboo } from './Plants.tsx';
import { BehindTheWall, Coping, EAVES, HALF, WallDefinitions } from './WallTop.tsx';

const FOOT = 236;
const RADIUS = 250;
const WALL = `${EAVES}V${FOOT}H${-HALF}Z`;

function Definitions() {
  return (
    <defs>
      <radialGradient id="halo">
        <stop offset="0" stop-color="var(--halo)" stop-opacity=".9" />
        <stop offset="1" stop-color="var(--halo)" stop-opacity="0" />
      </radialGradient>
      <linearGradient id="path-fade" gradientUnits="userSpaceOnUse" y1="236" y2="362" x2="0">
        <stop offset=".3" stop-color="var(--path)" />
        <stop offset="1" stop-color="var(--path)" stop-opacity="0" />
      </linearGradient>
      <linearGradient id="path-line-fade" gradientUnits="userSpaceOnUse" y1="236" y2="352" x2="0">
        <stop offset=".3" stop-color="var(--pathline)" />
        <stop offset="1" stop-color="var(--pathline)" stop-opacity="0" />
      </linearGradient>
      <clipPath id="opening">
        <path d={`M-84 ${FOOT - 0.5}A${RADIUS} ${RADIUS} 0 1 1 84 ${FOOT - 0.5}Z`} />
      </clipPath>
    </defs>
  );
}

function Bar() {
  return (
    <rect
      x="-240"
      y="-11"
      width="480"
      height="22"
      rx="4"
      fill="var(--bar)"
      stroke="var(--doorline)"
      stroke-width="3"
    />
  );
}

function Gate({ shut }: { shut: boolean }) {
  return (
    <>
      {!shut && <circle class="gate-glow" r={RADIUS + 78} fill="url(#halo)" />}
      <g clip-path="url(#opening)">
        {!shut && <GardenView />}
        <Doors />
        {shut && <Bar />}
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
function Foreground({ shut }: { shut: boolean }) {
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
      {!shut && (
        <g class="view-lanterns">
          <Lantern x={-64} y={FOOT + 6} scale={2.2} colour="var(--b)" />
          <Lantern x={12} y={FOOT + 24} scale={2.4} colour="var(--t)" />
          <Lantern x={96} y={FOOT + 50} scale={2.6} colour="var(--a)" />
        </g>
      )}
    </>
  );
}

/** `shut`: its doors are barred, for pages that lead nowhere. */
export function GardenWall({ shut = false }: { shut?: boolean }) {
  return (
    <svg class="garden-wall" viewBox="-1700 -460 3400 830" aria-hidden="true">
      <WallDefinitions />
      <Definitions />
      <BehindTheWall />
      <path d={WALL} fill="var(--plaster)" />
      <Coping />
      <Gate shut={shut} />
      <Foreground shut={shut} />
    </svg>
  );
}
