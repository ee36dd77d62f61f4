/** The four kinds of gate, drawn in a box of -6..6 with the current colour. */
import type { VNode } from 'preact';
import type { GateKind } from '../../../game/seats.ts';

export function KindShape({ kind }: { kind: GateKind }): VNode {
  switch (kind) {
    case 'links':
      return (
        <g fill="none" stroke="currentColor" stroke-width="1.7">
          <rect x="-5.6" y="-2.3" width="6.6" height="4.6" rx="2.3" />
          <rect x="-1" y="-2.3" width="6.6" height="4.6" rx="2.3" />
        </g>
      );
    case 'ads':
      return (
        <g>
          <path d="M-5-1.6L-2.2-1.6L3.6-4.8L3.6 4.4L-2.2 1.5L-5 1.5Z" fill="currentColor" />
          <path
            d="M-2.6 1.6L-1.6 5M5.2-1.6Q6.2-.2 5.2 1.4"
            stroke="currentColor"
            stroke-width="1.3"
            fill="none"
          />
        </g>
      );
    case 'mini':
      return (
        <g>
          <path
            d="M-4.6-4.6h3.9v3.9h-3.9zM.8-4.6h3.9v3.9H.8zM-4.6.8h3.9v3.9h-3.9z"
            fill="currentColor"
          />
          <path d="M2.75.6v4.4M.55 2.8h4.4" stroke="currentColor" stroke-width="1.4" />
        </g>
      );
    case 'pay':
      return (
        <path
          fill-rule="evenodd"
          d="M0-5.2A5.2 5.2 0 1 1 0 5.2A5.2 5.2 0 1 1 0-5.2ZM-1.8-1.8V1.8H1.8V-1.8Z"
          fill="currentColor"
        />
      );
  }
}

export function KindIcon({ kind, size = 16 }: { kind: GateKind; size?: number }): VNode {
  return (
    <svg class="kind-icon" width={size} height={size} viewBox="-7 -7 14 14" aria-hidden="true">
      <KindShape kind={kind} />
    </svg>
  );
}
