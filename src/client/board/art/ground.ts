/** The ground of the board in the theme's colours, at the pixels needed. */
import type { BoardLayout, LayoutName } from '../layout.ts';
import { type Palette, painted } from './palette.ts';
import { rasterise } from './raster.ts';

/** Each board's drawing comes when it is needed. */
const GROUNDS: Readonly<Record<LayoutName, () => Promise<{ default: string }>>> = {
  desk: () => import('../../../../assets/board/ground-desk.svg?raw'),
  phone: () => import('../../../../assets/board/ground-phone.svg?raw'),
};

export async function makeGround(
  name: LayoutName,
  layout: BoardLayout,
  palette: Palette,
  density: number,
): Promise<HTMLCanvasElement> {
  const width = Math.round(layout.width * density);
  const height = Math.round(layout.height * density);
  const { default: drawing } = await GROUNDS[name]();
  return rasterise(painted(drawing, palette), width, height);
}
