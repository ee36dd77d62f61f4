import { signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { tellMissing } from '../../app/missingPart.ts';
import type { RulebookPicture } from '../../app/rulebook.ts';
import { partsOf } from './pictureParts.ts';

/** What of a piece of the board's sheet of pictures is needed here (tools/assets/sheet.ts). */
interface Frame {
  box: readonly [x: number, y: number, w: number, h: number];
  svg: string;
}
type Sheet = Readonly<Record<string, Frame>>;

/** The board's own pictures, fetched once by the first page that shows one. */
const sheet = signal<Sheet | undefined>(undefined);

async function fetchSheet(): Promise<void> {
  const { default: read } = await import('../../../../assets/board/sheet.json');
  // Written by our own tool; a test checks every frame.
  sheet.value = read.frames as unknown as Sheet;
}

function paint(): void {
  fetchSheet().catch((error: unknown) => tellMissing(error, paint));
}

/** A piece of the board, as the board draws it; what it shows is said in its caption. */
export function Picture({ picture }: { picture: RulebookPicture }) {
  const group = useRef<SVGGElement>(null);
  const frames = sheet.value;
  const parts = partsOf(picture);
  useEffect(() => {
    if (!frames) paint();
  }, []);
  useLayoutEffect(() => {
    if (!frames || !group.current) return;
    group.current.innerHTML = parts
      .map(({ frame, x = 0, y = 0 }) => {
        return `<g transform="translate(${x} ${y})">${frames[frame]?.svg ?? ''}</g>`;
      })
      .join('');
  }, [frames, picture]);
  const gate = picture.piece === 'gate';
  return (
    <svg
      class="rule-picture"
      viewBox={gate ? '-56 -32 112 64' : '-76 -92 152 110'}
      aria-hidden="true"
    >
      <g ref={group} />
    </svg>
  );
}
