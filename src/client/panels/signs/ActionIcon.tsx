/** Line icons of the action families and of the districts, in a 24-unit box. */
import type { VNode } from 'preact';
import type { ActionFamily } from '../../../game/actions.ts';
import type { District } from '../../../game/seats.ts';

const FAMILY: Record<ActionFamily, string> = {
  build: 'M3 11.5Q7 10.5 12 4q5 6.5 9 7.5M6 12v8h12v-8M10 20v-5h4v5',
  campaign: 'M4 10v4h3l8 4V6L7 10zM18 9q2 3 0 6M8 14l1.5 5',
  miniProgram: 'M4 10l2-5h12l2 5q-2 2-4 0q-2 2-4 0q-2 2-4 0q-2 2-4 0zM6 11.5V20h12v-8.5',
  redPackets: 'M6 3h12v18H6zM6 7q6 5 12 0M9.8 12.5a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0',
  open: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M8 20q3-4 3-8h2q0 4 3 8',
  block:
    'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M12 3.5v17M5 12h14M8 8h.01M16 8h.01M8 16h.01M16 16h.01',
  stake: 'M5 4h14v12H5zM8 8h8M8 11h5M15 16v5l-2-1.5L11 21v-5',
  offer:
    'M12 3l4 4-4 4-4-4zM12 11v3M9 14h6M10 14v7M14 14v7M5 7a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0M16 7a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0',
  raiseCash: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M9.5 9.5h5v5h-5z',
};

const DISTRICT: Record<District, string> = {
  feed: 'M12 2.5v2.5M9.5 5h5M8.2 8.5a3.8 3.5 0 1 0 7.6 0a3.8 3.5 0 1 0-7.6 0M10 12h4M3 16.5q2.25-2 4.5 0t4.5 0t4.5 0t4.5 0M3 20.5q2.25-2 4.5 0t4.5 0t4.5 0t4.5 0',
  ads: 'M7 21V5M17 21V5M4.5 5.5Q9 5 12 2.5q3 2.5 7.5 3M9.5 8.5h5v9l-2.5-2l-2.5 2zM5 21h14',
  mini: 'M3 10l1.5-4.5h15L21 10q-1.5 1.8-3 0q-1.5 1.8-3 0q-1.5 1.8-3 0q-1.5 1.8-3 0q-1.5 1.8-3 0q-1.5 1.8-3 0zM5 11.5V19M19 11.5V19M12 11.5V19M3.5 19h17',
  market: 'M2.5 10.5Q7 9.5 8.5 6h7Q17 9.5 21.5 10.5zM5 11v9M19 11v9M9.7 11v9M14.3 11v9M3 20.5h18',
  wallet:
    'M3.5 10Q8.5 9 12 3.5q3.5 5.5 8.5 6.5zM5.5 10.5V20h13v-9.5M9 15.2a3 3 0 1 0 6 0a3 3 0 1 0-6 0M11.2 14.4h1.6v1.6h-1.6z',
};

export function LineIcon({ path, size = 25 }: { path: string; size?: number }): VNode {
  return (
    <svg class="line-icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

export function ActionIcon({ family, size }: { family: ActionFamily; size?: number }): VNode {
  return <LineIcon path={FAMILY[family]} {...(size ? { size } : {})} />;
}

export function DistrictIcon({ district, size }: { district: District; size?: number }): VNode {
  return <LineIcon path={DISTRICT[district]} {...(size ? { size } : {})} />;
}
