/** Roofs and storeys in ink line and flat wash, as on the board. Base line at y = 0. */
import { jitter } from './curves.ts';

const f = (n: number): string => n.toFixed(1);

function Roof({ width, height, y }: { width: number; height: number; y: number }) {
  const e = width / 2;
  const ridge = y - height;
  const tiles = Math.max(3, Math.round(width / 6));
  let strokes = '';
  for (let i = 1; i < tiles; i++) {
    const t = (i / tiles) * 2 - 1;
    strokes += `M${f(t * e * 0.62)} ${f(ridge + 1.2)}L${f(t * (e - 4))} ${f(y - 0.8)}`;
  }
  return (
    <>
      <path
        d={`M${f(-e - 3)} ${f(y - 3.6)}Q${f(-e + 2)} ${f(y + 0.6)} ${f(-e + 8)} ${f(y)}L${f(e - 8)} ${f(y)}Q${f(e - 2)} ${f(y + 0.6)} ${f(e + 3)} ${f(y - 3.6)}Q${f(e * 0.74)} ${f(y - height * 0.36)} ${f(e * 0.62)} ${f(ridge)}L${f(-e * 0.62)} ${f(ridge)}Q${f(-e * 0.74)} ${f(y - height * 0.36)} ${f(-e - 3)} ${f(y - 3.6)}Z`}
        fill="var(--tile)"
        stroke="var(--rim)"
        stroke-width=".9"
      />
      <path d={strokes} stroke="var(--tileline)" stroke-width=".7" fill="none" />
      <path
        d={`M${f(-e * 0.66 - 2)} ${f(ridge - 1.6)}Q${f(-e * 0.6)} ${f(ridge)} ${f(-e * 0.5)} ${f(ridge)}L${f(e * 0.5)} ${f(ridge)}Q${f(e * 0.6)} ${f(ridge)} ${f(e * 0.66 + 2)} ${f(ridge - 1.6)}`}
        stroke="var(--rim)"
        stroke-width="1.7"
        fill="none"
        stroke-linecap="round"
      />
    </>
  );
}

function Storey({ width, height, y }: { width: number; height: number; y: number }) {
  const columns = 4;
  let posts = '';
  for (let i = 0; i <= columns; i++)
    posts += `M${f(-width / 2 + (width * i) / columns)} ${f(y - height)}v${f(height)}`;
  return (
    <>
      <rect
        x={f(-width / 2)}
        y={f(y - height)}
        width={f(width)}
        height={f(height)}
        fill="var(--room)"
        stroke="var(--rim)"
        stroke-width=".8"
      />
      <path
        d={`${posts}M${f(-width / 2)} ${f(y - height * 0.3)}h${f(width)}`}
        stroke="var(--timber)"
        stroke-width="1"
        fill="none"
      />
    </>
  );
}

interface PavilionProps {
  x: number;
  y: number;
  scale: number;
  levels: number;
  width?: number;
  /** Stands on stilts in the water. */
  stilts?: boolean;
}

export function Pavilion({ x, y, scale, levels, width = 46, stilts = false }: PavilionProps) {
  const tiers = [];
  let base = 0;
  let w = width;
  for (let i = 0; i < levels; i++) {
    const height = i === 0 ? 14 : 6;
    tiers.push(
      <g key={i}>
        <Storey width={w * 0.82} height={height} y={base} />
        <Roof width={w} height={8} y={base - height + 1} />
      </g>,
    );
    base -= height + 7.5;
    w -= 5;
  }
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      {stilts && (
        <path
          d="M-15 3v8M-5 3v9M5 3v9M15 3v8"
          stroke="var(--timber)"
          stroke-width="1.6"
          fill="none"
        />
      )}
      <path
        d={`M${f(-width / 2 - 4)} 0h${f(width + 8)}v3h${f(-width - 8)}z`}
        fill="var(--stone)"
        stroke="var(--rim)"
        stroke-width=".8"
      />
      {tiers}
      <path d={`M0 ${f(base)}v-4`} stroke="var(--rim)" stroke-width="1.2" />
      <circle cy={f(base - 5)} r="1.7" fill="var(--rim)" />
    </g>
  );
}

/** A worn scholar's rock. */
export function Rock({ x, y, scale }: { x: number; y: number; scale: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <path
        d="M-13 0Q-16-8-10-12Q-12-20-5-22Q-4-30 3-27Q8-26 7-18Q14-17 12-9Q17-4 13 0Z"
        fill="var(--stone)"
        stroke="var(--rim)"
      />
      <g fill="var(--paper)" stroke="var(--rim)" stroke-width=".8">
        <ellipse cx="-3" cy="-14" rx="2.6" ry="3.6" />
        <ellipse cx="5" cy="-8" rx="2" ry="2.6" />
      </g>
      <path
        d="M-9-3Q-6-7-8-10M8-3Q10-5 9-8M1-22Q3-20 3-17"
        stroke="var(--rim)"
        stroke-width=".7"
        fill="none"
      />
    </g>
  );
}

/** Grass at the foot of a wall. */
export function Grass({ x, y, blades = 7 }: { x: number; y: number; blades?: number }) {
  let d = '';
  for (let i = 0; i < blades; i++) {
    const lean = (jitter(i + x) - 0.5) * 22;
    const tall = 9 + jitter(i * 3 + x) * 13;
    d += `M${f(i * 2.4)} 0q${f(lean * 0.2)} ${f(-tall * 0.7)} ${f(lean)} ${f(-tall)}`;
  }
  return (
    <path
      transform={`translate(${x} ${y})`}
      d={d}
      stroke="var(--bamboo)"
      stroke-width="1.4"
      stroke-linecap="round"
      fill="none"
    />
  );
}
