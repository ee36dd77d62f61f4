/**
 * A gate as a small round sign whose state is told by shape: bar = blocked, clear = open, square
 * seal = ordered, knot = treaty. The ring is the owner's colour. Decorative; the words are beside it.
 */
import type { VNode } from 'preact';
import type { GateStatus } from '../../../game/gates.ts';
import type { Seat } from '../../../game/seats.ts';

interface MarkProps {
  status: GateStatus;
  owner: Seat;
  size?: number;
}

export function GateMark({ status, owner, size = 20 }: MarkProps): VNode {
  return (
    <svg
      class={`gate-mark seat-${owner}`}
      width={size}
      height={size}
      viewBox="-9.6 -9.6 19.2 19.2"
      aria-hidden="true"
    >
      {status === 'blocked' ? (
        <g>
          <circle class="door" r="7.6" />
          <rect class="door-bar" x="-5.8" y="-1.5" width="11.6" height="3" rx=".5" />
        </g>
      ) : (
        <g>
          <circle class="lit" r="7.6" />
          <path class="way" d="M-3.6 5.2Q-.8 3-.7-.6H.7Q.8 3 3.6 5.2Z" />
        </g>
      )}
      <circle class="co-ring" r="8.2" />
      {status === 'ordered' && <rect class="seal" x="2.2" y="2.2" width="7" height="7" />}
      {status === 'treaty' && <path class="knot" d="M5.6 1.6L9.6 5.6L5.6 9.6L1.6 5.6Z" />}
    </svg>
  );
}
