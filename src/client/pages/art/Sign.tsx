import type { Seat } from '../../../game/seats.ts';
import { companyInitial } from '../parts/names.ts';

const SHAPES = [
  <circle key="circle" r="12" />,
  <rect key="square" x="-11" y="-11" width="22" height="22" rx="2" />,
  <path
    key="triangle"
    d="M0-11.500L11.500 9.500H-11.500Z"
    stroke-width="2.500"
    stroke-linejoin="round"
  />,
] as const;

/** Where the initial stands inside each shape. */
const INITIAL = [
  { y: 5.2, size: 15 },
  { y: 5.2, size: 15 },
  { y: 7, size: 11.5 },
] as const;

interface SignProps {
  seat: Seat;
  /** Company id of the scenario. */
  company: string;
  size: number;
}

/** A company's sign: colour, shape and initial together, so that colour is never alone. */
export function Sign({ seat, company, size }: SignProps) {
  const { y, size: letter } = INITIAL[seat];
  return (
    <svg
      class={`sign seat-${seat}`}
      width={size}
      height={size}
      viewBox="-14 -14 28 28"
      aria-hidden="true"
    >
      <g class="sign-plate">{SHAPES[seat]}</g>
      <text class="sign-initial" text-anchor="middle" y={y} font-size={letter}>
        {companyInitial(company)}
      </text>
    </svg>
  );
}
