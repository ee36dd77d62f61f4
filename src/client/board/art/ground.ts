/** The ground of the board in the theme's colours, at the pixels needed. */
import desk from '../../../../assets/board/ground-desk.svg?raw';
import phone from '../../../../assets/board/ground-phone.svg?raw';
import type { BoardLayout, LayoutName } from '../layout.ts';
import { type Palette, painted } from './palette.ts';
import { rasterise } from './raster.ts';

const GROUNDS: Readonly<Record<LayoutName, string>> = { desk, phone };

export function makeGround(
  name: LayoutName,
  layout: BoardLayout,
  palette: Palette,
  density: number,
): Promise<HTMLCanvasElement> {
  const width = Math.round(layout.width * density);
  const height = Math.round(layout.height * density);
  return rasterise(painted(GROUNDS[name], palette), width, height);
}
