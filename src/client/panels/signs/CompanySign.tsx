/** A company's sign: shape, colour and initial together, so that colour is never the only one. */
import type { VNode } from 'preact';
import type { Seat } from '../../../game/seats.ts';
import { tContent } from '../../app/i18n.ts';

/** Circle, square, triangle by seat, in a box of -12..12; for use inside an svg. */
export function CompanyShape({ seat }: { seat: Seat }): VNode {
  if (seat === 0) return <circle r="10.5" />;
  if (seat === 1) return <rect x="-9.5" y="-9.5" width="19" height="19" rx="1.8" />;
  return <path d="M0-10.6L10.8 8.6H-10.8Z" stroke-width="2" stroke-linejoin="round" />;
}

interface SignProps {
  seat: Seat;
  /** Company id of the scenario. */
  company: string;
  size: number;
}

export function CompanySign({ seat, company, size }: SignProps): VNode {
  const low = seat === 2;
  return (
    <svg
      class={`emblem seat-${seat}`}
      width={size}
      height={size}
      viewBox="-12 -12 24 24"
      aria-hidden="true"
    >
      <g class="co-fill">
        <CompanyShape seat={seat} />
      </g>
      <text class="co-letter" text-anchor="middle" y={low ? 6 : 4.6} font-size={low ? 11 : 13.5}>
        {tContent(`company.${company}.initial`)}
      </text>
    </svg>
  );
}
