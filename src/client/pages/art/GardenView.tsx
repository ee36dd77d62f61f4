/** What is seen through the moon gate: pond, bridge, pavilions, and a farther wall with a gate. */
import { Lantern } from './Lantern.tsx';
import { Pavilion, Rock } from './Pavilion.tsx';
import { Bamboo, Persimmon, Plum, PlumBranch } from './Plants.tsx';

function Distance() {
  return (
    <>
      <rect x="-270" y="-270" width="540" height="560" fill="var(--view-sky)" />
      <circle class="view-moon" cx="96" cy="-128" r="34" fill="var(--view-moon)" />
      <path
        d="M-270-52Q-214-128-166-92Q-120-152-66-96Q-20-132 34-84Q86-130 138-78Q196-124 270-62V40H-270Z"
        fill="url(#view-hill)"
        opacity=".55"
      />
      <path
        d="M-270-8Q-206-74-140-36Q-78-82-14-38Q58-76 118-34Q190-70 270-20V60H-270Z"
        fill="url(#view-hill)"
        opacity=".8"
      />
      <path
        d="M-112-162q7-7 13 0q6-7 13 0M-78-178q6-6 11 0q5-6 11 0M-140-184q5-5 9 0q4-5 9 0"
        stroke="var(--ink)"
        stroke-width="1.4"
        stroke-linecap="round"
        fill="none"
        opacity=".6"
      />
      <g filter="url(#ink)">
        <Pavilion x={-96} y={-22} scale={1.15} levels={7} />
      </g>
    </>
  );
}

/** The next garden's wall, with its own gate lit from behind: gardens open onto gardens. */
function FartherWall() {
  const crest = 'M-270-26Q-190-42-110-26T50-26T210-26L290-20';
  return (
    <>
      <path d={`${crest}V40H-270Z`} fill="var(--view-wall)" stroke="var(--ink)" stroke-width="1" />
      <path d={crest} stroke="var(--ink)" stroke-width="11" fill="none" />
      <path d={crest} stroke="var(--tile)" stroke-width="9.4" fill="none" />
      <path
        d={crest}
        stroke="var(--tileline)"
        stroke-width="9.4"
        stroke-dasharray="1 4"
        fill="none"
      />
      <g transform="translate(-30 8)">
        <circle r="40" fill="url(#halo)" opacity=".8" />
        <circle r="21" fill="var(--lit)" stroke="var(--tile)" stroke-width="5" />
        <circle r="21" fill="none" stroke="var(--ink)" stroke-width="1" />
        <path d="M-7 20Q-3 6 2 2Q5 8 9 20Z" fill="var(--path)" />
        <path d="M-14-1h16l-3-6h-10zM-11-1v6M-1-1v6" fill="var(--tile)" stroke="var(--ink)" />
      </g>
    </>
  );
}

function Pond() {
  return (
    <>
      <path
        d="M-270 34Q-150 26-20 33T270 32V290H-270Z"
        fill="var(--view-ground)"
        stroke="var(--ink)"
        stroke-width=".6"
      />
      <path
        d="M-196 92Q-170 62-96 66Q-30 52 40 62Q130 54 184 84Q222 112 170 136Q140 166 60 158Q-16 176-84 160Q-176 156-196 92Z"
        fill="var(--bank)"
        stroke="var(--ink)"
        stroke-width="1.2"
      />
      <path
        d="M-180 94Q-156 71-92 74Q-28 62 40 71Q124 64 170 90Q200 110 158 128Q128 153 58 147Q-16 164-80 150Q-160 146-180 94Z"
        fill="var(--water)"
        stroke="var(--waterline)"
      />
      <path
        d="M-150 96q12-4 24 0M-110 118q14-4 28 0M-54 92q10-3 20 0M-20 132q14-4 28 0M26 104q12-4 24 0M92 118q12-4 24 0M128 94q10-3 20 0M-130 136q9-3 18 0M58 86q9-3 18 0"
        stroke="var(--waterline)"
        stroke-width="1.2"
        stroke-linecap="round"
        fill="none"
      />
      <g fill="var(--leaf)" stroke="var(--ink)" stroke-width=".6">
        <path d="M-122 104m-11 0a11 6 0 1 1 10 6l2-6z" />
        <path d="M-96 130m-9 0a9 5 0 1 1 8 5l2-5z" />
        <path d="M134 112m-10 0a10 5.500 0 1 1 9 5.500l2-5.500z" />
        <path d="M-62 108m-7 0a7 4 0 1 1 6 4l2-4z" />
      </g>
    </>
  );
}

/** A zigzag bridge (九曲桥) from the gate to the water pavilion. */
function Bridge() {
  const way = 'M-30 176L26 146L-26 124L42 104';
  return (
    <g fill="none" stroke-linejoin="round">
      <path d={way} stroke="var(--ink)" stroke-width="15" />
      <path d={way} stroke="var(--path)" stroke-width="12.5" />
      <path d={way} stroke="var(--pathline)" stroke-width="12.5" stroke-dasharray="1.2 7" />
    </g>
  );
}

export function GardenView() {
  return (
    <g>
      <Distance />
      <FartherWall />
      <Pond />
      <g filter="url(#ink)">
        <Pavilion x={-128} y={52} scale={1.5} levels={3} />
        <Bamboo x={-206} y={84} scale={2.5} />
        <Bamboo x={-176} y={96} scale={1.7} />
        <Persimmon x={182} y={86} scale={2.7} />
        <Plum x={150} y={60} scale={1.2} />
        <Pavilion x={66} y={98} scale={2.25} levels={2} stilts />
        <Rock x={-168} y={162} scale={1.5} />
        <Rock x={164} y={166} scale={1.9} />
      </g>
      <Bridge />
      <path
        d="M-58 290Q-52 222-38 170L-16 168Q8 214 46 290Z"
        fill="var(--path)"
        stroke="var(--pathline)"
        stroke-width="2"
      />
      <PlumBranch x={226} y={-118} scale={2.3} />
      <g class="view-lanterns">
        <Lantern x={-70} y={126} scale={1.7} colour="var(--t)" />
        <Lantern x={104} y={134} scale={1.7} colour="var(--b)" />
        <Lantern x={-2} y={166} scale={1.9} colour="var(--a)" />
      </g>
    </g>
  );
}
