interface LanternProps {
  x: number;
  y: number;
  scale?: number;
  colour: string;
}

/** A shopper: a paper lantern in the colour of the feed it set out from. */
export function Lantern({ x, y, scale = 1, colour }: LanternProps) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <circle class="lantern-halo" r="15" fill="url(#halo)" />
      <path d="M0-6V-9" stroke="var(--rim)" stroke-width=".8" />
      <rect x="-2" y="-5.6" width="4" height="1.5" fill="var(--rim)" />
      <ellipse rx="5" ry="4.5" fill={colour} stroke="var(--lampline)" stroke-width=".9" />
      <ellipse rx="2" ry="2.4" fill="var(--flame)" />
      <path
        d="M0-4.200V4.200M-2.400-3.600Q-3.600 0-2.400 3.600M2.400-3.600Q3.600 0 2.400 3.600"
        stroke="var(--lampline)"
        stroke-width=".5"
        fill="none"
        opacity=".7"
      />
      <rect x="-1.700" y="4" width="3.400" height="1.300" fill="var(--rim)" />
      <path d="M0 5.300V8" stroke="var(--gold)" stroke-width=".9" />
    </g>
  );
}
