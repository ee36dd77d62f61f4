/** The game's mark: a vermilion seal cut with 园, garden, drawn as strokes so that it needs no font. */

const VERMILION = '#b3352b';
const PAPER = '#faf5ea';

/** Strokes of 园 in a square of 100: the wall 囗 around 元. */
const STROKES = [
  'M17 15H83V85H17Z',
  'M38 32H62',
  'M31 46H69',
  'M44 46V54Q44 67 31 72',
  'M56 46V64Q56 70 62 70H70V62',
];

/** `margin` is the share of the side left free around the sign; 0.5 would leave nothing of it. */
export function sealSvg({ margin, rounded }: { margin: number; rounded: boolean }): string {
  const scale = 5.12 * (1 - 2 * margin);
  const shift = 512 * margin;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">
<rect width="512" height="512"${rounded ? ' rx="72"' : ''} fill="${VERMILION}"/>
<g transform="translate(${shift} ${shift}) scale(${scale})" fill="none" stroke="${PAPER}" stroke-width="8" stroke-linecap="square" stroke-linejoin="round">
${STROKES.map((d) => `<path d="${d}"/>`).join('\n')}
</g>
</svg>
`;
}
