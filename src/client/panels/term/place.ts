/** Where a sheet stands: under its word, or over it where there is more room, and in the window. */

interface Size {
  width: number;
  height: number;
}

export interface Placed {
  left: number;
  top: number;
  /** The most that it may be high there. */
  room: number;
}

/** Between the sheet and its word, and between the sheet and the window's edge. */
const GAP = 2;
const EDGE = 8;

/** Pixels of the window; `word` is the box of the word there. */
export function placeSheet(
  word: Pick<DOMRect, 'left' | 'top' | 'bottom'>,
  sheet: Size,
  view: Size,
): Placed {
  const right = view.width - EDGE - sheet.width;
  const left = Math.max(EDGE, Math.min(word.left, right));
  const below = view.height - EDGE - (word.bottom + GAP);
  const above = word.top - GAP - EDGE;
  if (sheet.height <= below || below >= above) {
    return { left, top: Math.max(EDGE, word.bottom + GAP), room: below };
  }
  const height = Math.min(sheet.height, above);
  return { left, top: Math.max(EDGE, word.top - GAP - height), room: above };
}
