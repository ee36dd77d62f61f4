/** The two leaves of a shut gate: cinnabar, studded, barred. CSS swings them about their hinges. */

const STUDS = [-150, -90, -30, 30, 90, 150].flatMap((y) =>
  [46, 100, 154, 208].flatMap((x) => (Math.hypot(x, y) < 226 ? [{ x, y }] : [])),
);

function Leaf({ side }: { side: 1 | -1 }) {
  return (
    <g transform={`scale(${side} 1)`}>
      <g class="door-leaf">
        <path
          d="M0-250A250 250 0 0 1 0 250Z"
          fill="var(--cinnabar)"
          stroke="var(--doorline)"
          stroke-width="3"
        />
        <path
          d="M8-236A236 236 0 0 1 8 236Z"
          fill="none"
          stroke="var(--doorline)"
          stroke-width="2"
          opacity=".7"
        />
        <g fill="var(--stud)" stroke="var(--doorline)" stroke-width="1.5">
          {STUDS.map(({ x, y }) => (
            <circle key={`${x},${y}`} cx={x} cy={y} r="9" />
          ))}
        </g>
        <circle cx="24" cy="0" r="15" fill="none" stroke="var(--stud)" stroke-width="5" />
      </g>
    </g>
  );
}

export function Doors() {
  return (
    <g class="doors">
      <Leaf side={-1} />
      <Leaf side={1} />
    </g>
  );
}
