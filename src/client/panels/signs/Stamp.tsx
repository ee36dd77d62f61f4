/** The ground of a seal, slightly worn, with the outline of one character in it. */
import type { VNode } from 'preact';

interface StampProps {
  /** Path data in a box of 100. */
  outline: string;
  size: number;
  /** Class of its colour; cinnabar without. */
  tone?: string;
}

export function Stamp({ outline, size, tone = '' }: StampProps): VNode {
  return (
    <svg
      class={`stamp ${tone}`}
      width={size}
      height={size}
      viewBox="0 0 100 100"
      aria-hidden="true"
    >
      <path
        class="stamp-ground"
        d="M5 4Q30 2 52 3.5Q78 2 95.5 5Q97.5 30 96 52Q98 76 95 95.5Q70 98 48 96Q26 98 4.5 95Q2.5 72 4 50Q2 28 5 4Z"
      />
      <path class="stamp-glyph" transform="translate(12 12) scale(.76)" d={outline} />
    </svg>
  );
}
