/** Everything that is rasterised, for one board, theme, language and density, as Phaser textures. */
import type { Textures } from 'phaser';
import type { Locale } from '../../../i18n/index.ts';
import type { Theme } from '../../app/theme.ts';
import { type BoardLayout, type LayoutName, layoutOf } from '../layout.ts';
import type { Words } from '../words.ts';
import { facesReady } from './faces.ts';
import { makeGround } from './ground.ts';
import { type Palette, readPalette } from './palette.ts';
import { type Cut, makeSheet } from './sheet.ts';

export interface ArtWish {
  layout: LayoutName;
  theme: Theme;
  locale: Locale;
  /** Device pixels for a board pixel. */
  density: number;
}

export interface Art extends ArtWish {
  /** Unique; prefix of this art's texture keys. */
  key: string;
  board: BoardLayout;
  palette: Palette;
  words: Words;
  cuts: ReadonlyMap<string, Cut>;
}

let made = 0;

/** Undefined where, by the time it is painted, it is no longer `wanted`: the board may be gone. */
export async function makeArt(
  textures: Textures.TextureManager,
  wish: ArtWish,
  words: Words,
  wanted: () => boolean,
): Promise<Art | undefined> {
  const board = layoutOf(wish.layout);
  const palette = readPalette(wish.theme);
  await facesReady(words.all);
  const [ground, sheet] = await Promise.all([
    makeGround(wish.layout, board, palette, wish.density),
    makeSheet(board, palette, wish.density, words.initials),
  ]);
  if (!wanted()) return undefined;
  const key = `art${made++}`;
  textures.addCanvas(`${key}:ground`, ground);
  const texture = textures.addCanvas(`${key}:sheet`, sheet.canvas);
  if (!texture) throw new Error('The sheet of pictures could not be made a texture');
  for (const [id, cut] of sheet.cuts) texture.add(id, 0, cut.x, cut.y, cut.width, cut.height);
  return { ...wish, key, board, palette, words, cuts: sheet.cuts };
}

export function dropArt(textures: Textures.TextureManager, art: Art): void {
  textures.remove(`${art.key}:ground`);
  textures.remove(`${art.key}:sheet`);
}
