/** A shut gate in a piece of wall, for pages that lead nowhere. */
import { Doors } from './Doors.tsx';
import { Grass, Rock } from './Pavilion.tsx';

const TOP = 'M-420-300Q-210-352 0-352T420-300';

export function ShutGate() {
  return (
    <svg class="shut-gate" viewBox="-420 -390 840 670" aria-hidden="true">
      <path d={`${TOP}V244H-420Z`} fill="var(--plaster)" />
      <g fill="none">
        <path d={TOP} stroke="var(--ink)" stroke-width="35" />
        <path d={TOP} stroke="var(--tile)" stroke-width="32" />
        <path d={TOP} stroke="var(--tileline)" stroke-width="32" stroke-dasharray="2 13" />
      </g>
      <Doors />
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
      <g fill="none">
        <circle r="262" stroke="var(--ink)" stroke-width="26" />
        <circle r="262" stroke="var(--tile)" stroke-width="22" />
        <circle r="262" stroke="var(--tileline)" stroke-width="22" stroke-dasharray="2 24" />
      </g>
      <rect x="-420" y="240" width="840" height="60" fill="var(--desk)" />
      <path
        d="M-420 226H420V241H-420Z"
        fill="var(--stone)"
        stroke="var(--ink)"
        stroke-width="1.5"
      />
      <Rock x={300} y={262} scale={3.4} />
      <Grass x={230} y={256} />
      <Grass x={-330} y={252} />
    </svg>
  );
}
