/** Beside a company whose person is not there: a moon, as for one who sleeps. */
import type { VNode } from 'preact';

export function AwayMark({ label }: { label: string }): VNode {
  return (
    <svg class="away-mark" width="15" height="15" viewBox="0 0 24 24" role="img" aria-label={label}>
      <path d="M19 14.500A8 8 0 0 1 9.500 5A8 8 0 1 0 19 14.500Z" />
    </svg>
  );
}
