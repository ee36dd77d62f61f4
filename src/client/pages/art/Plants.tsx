/** The three gardens' plants: persimmon, bamboo, plum. Foot at (x, y). */
import { jitter } from './curves.ts';

interface Place {
  x: number;
  y: number;
  scale: number;
}

const at = ({ x, y, scale }: Place): string => `translate(${x} ${y}) scale(${scale})`;

const CROWN = [
  [-9, -25, 8],
  [2, -31, 9],
  [11, -24, 7.5],
  [0, -22, 8],
] as const;
const FRUIT = [
  [-12, -22],
  [-6, -29],
  [1, -25],
  [6, -33],
  [11, -21],
  [-1, -35],
  [14, -27],
] as const;

export function Persimmon(place: Place) {
  return (
    <g transform={at(place)}>
      <path
        d="M0 0Q-1-8 1-14M1-12Q8-16 11-24M1-14Q-5-20-10-24M1-14Q2-22 1-29"
        stroke="var(--bark)"
        stroke-width="1.8"
        fill="none"
        stroke-linecap="round"
      />
      <g fill="var(--leaf)" opacity=".8">
        {CROWN.map(([x, y, r]) => (
          <circle key={x} cx={x} cy={y} r={r} />
        ))}
      </g>
      <g fill="var(--a)" stroke="var(--rim)" stroke-width=".5">
        {FRUIT.map(([x, y]) => (
          <circle key={x} cx={x} cy={y} r="2.3" />
        ))}
      </g>
    </g>
  );
}

const STALKS = [
  [-9, 32, -2],
  [-3, 42, 1],
  [3, 36, 3],
  [9, 28, 5],
] as const;

export function Bamboo(place: Place) {
  let leaves = '';
  for (const [dx, height, lean] of STALKS) {
    for (let k = 0; k < 5; k++) {
      const side = k % 2 ? 1 : -1;
      const drop = 2 + (k % 3);
      leaves += `M${dx + lean * 0.6} ${(-height * (0.42 + k * 0.14)).toFixed(1)}q${5 * side}-3 ${10 * side} ${drop}q${-5 * side} 0 ${-10 * side} ${-drop}z`;
    }
  }
  return (
    <g transform={at(place)} fill="none">
      {STALKS.map(([dx, height, lean]) => (
        <path
          key={dx}
          d={`M${dx} 0Q${dx} ${-height / 2} ${dx + lean} ${-height}`}
          stroke="var(--bamboo)"
          stroke-width="2"
          stroke-dasharray="7 1"
        />
      ))}
      <path d={leaves} fill="var(--bamboo)" opacity=".85" />
    </g>
  );
}

const BLOSSOMS = [
  [-12, -26],
  [-8, -20],
  [-5, -33],
  [6, -27],
  [11, -23],
  [17, -31],
  [1, -18],
  [-1, -25],
  [12, -29],
  [4, -34],
] as const;

function Blossom({ x, y }: { x: number; y: number }) {
  const petals = [0, 1, 2, 3, 4].map((k) => (k / 5) * 2 * Math.PI);
  return (
    <g transform={`translate(${x} ${y})`}>
      <g fill="var(--blossom)" stroke="var(--b)" stroke-width=".4">
        {petals.map((a) => (
          <circle
            key={a}
            cx={(Math.cos(a) * 1.9).toFixed(2)}
            cy={(Math.sin(a) * 1.9).toFixed(2)}
            r="1.5"
          />
        ))}
      </g>
      <circle r=".9" fill="var(--gold)" />
    </g>
  );
}

export function Plum(place: Place) {
  return (
    <g transform={at(place)}>
      <path
        d="M0 0Q-4-8 2-14Q9-19 6-26M2-14Q-8-18-12-25M4-20Q13-22 17-30M-5-19Q-9-28-5-33"
        stroke="var(--bark)"
        stroke-width="1.9"
        fill="none"
        stroke-linecap="round"
      />
      {BLOSSOMS.map(([x, y]) => (
        <Blossom key={x} x={x} y={y} />
      ))}
    </g>
  );
}

/** A plum branch that reaches in from the upper right of (x, y). */
export function PlumBranch(place: Place) {
  return (
    <g transform={at(place)}>
      <path
        d="M0 0Q-18 6-30 2Q-46-2-62 8M-30 2Q-38 12-50 18M-18 5Q-24 14-26 26"
        stroke="var(--bark)"
        stroke-width="1.9"
        fill="none"
        stroke-linecap="round"
      />
      {Array.from({ length: 15 }, (_, i) => (
        <Blossom
          key={i}
          x={-8 - i * 3.9 + jitter(i) * 5}
          y={2 + jitter(i + 40) * 20 * (i / 15 + 0.3)}
        />
      ))}
    </g>
  );
}
