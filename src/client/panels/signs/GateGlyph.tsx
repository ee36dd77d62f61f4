/**
 * A gate as it stands on the board: the owner's badge with the kind, the round door, and the
 * arrow on the guest's side (filled = passable).
 */
import type { VNode } from 'preact';
import type { Gate, GateStatus } from '../../../game/gates.ts';
import { BRUSH } from './brush.ts';
import { CompanyShape } from './CompanySign.tsx';
import { KindShape } from './KindIcon.tsx';

interface GlyphProps {
  gate: Gate;
  status: GateStatus;
  /** Last month of a treaty. */
  until: number;
  width?: number;
}

export function GateGlyph({ gate, status, until, width = 64 }: GlyphProps): VNode {
  const open = status !== 'blocked';
  return (
    <svg
      class={`gate-glyph seat-${gate.owner}`}
      width={width}
      height={width * 0.575}
      viewBox="-42 -23 80 46"
      aria-hidden="true"
    >
      <g transform="translate(-29 0) scale(.86)">
        <g class="co-fill">
          <CompanyShape seat={gate.owner} />
        </g>
        <g
          class="co-letter"
          transform={gate.owner === 2 ? 'translate(0 2.5) scale(.8)' : 'scale(1.05)'}
        >
          <KindShape kind={gate.kind} />
        </g>
      </g>
      {open ? <OpenGate guest={gate.guest} /> : <ShutGate />}
      <circle class="co-ring" r="15" stroke-width="3" />
      <circle class="thin" r="16.6" />
      <path class={`arrow${open ? ' filled' : ''}`} d="M23-6L32 0L23 6L25.2 0Z" />
      {status === 'ordered' && (
        <g class="seal-mark" transform="translate(11.5 10.5) rotate(-6)">
          <rect x="-7" y="-7" width="14" height="14" rx="1.4" />
          <path transform="translate(-6 -6) scale(.12)" d={BRUSH.令} />
        </g>
      )}
      {status === 'treaty' && (
        <g class="knot-mark">
          <circle class="rope" r="18.6" />
          <path class="knot" d="M12 1.5L20.5 10L12 18.5L3.5 10Z" />
          <text text-anchor="middle" x="12" y="14" font-size="11.5">
            {until}
          </text>
        </g>
      )}
    </svg>
  );
}

function OpenGate({ guest }: { guest: Gate['guest'] }): VNode {
  return (
    <g>
      <circle class="glow" r="20" />
      <circle class="lit" r="14" />
      <path class={`ground seat-${guest}`} d="M-13 0Q-6.5-2.6 0 0Q6.5 2.6 13 0A13 13 0 0 1-13 0Z" />
      <path
        class="way"
        d="M-7 10.500Q1.500 7-.8 4Q-2.500 1.800 1 .3H2.400Q.500 2.200 2.600 4Q6 7.500 1.500 12.900Z"
      />
      <g class={`seat-${guest}`}>
        <g class="co-fill" transform="translate(0 -5.800) scale(.42)">
          <CompanyShape seat={guest} />
        </g>
      </g>
    </g>
  );
}

function ShutGate(): VNode {
  return (
    <g>
      <circle class="door" r="14" />
      <path class="door-line" d="M0-14V14" />
      {[-5, 5].map((x) =>
        [-6.5, 6.5].map((y) => <circle key={`${x},${y}`} class="stud" cx={x} cy={y} r="1.4" />),
      )}
      <rect class="door-bar" x="-12" y="-1.9" width="24" height="3.8" rx="1" />
    </g>
  );
}
