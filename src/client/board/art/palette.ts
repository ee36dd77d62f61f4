/** The theme's colours, read from the style sheet's tokens: they are defined nowhere else. */
import type { Theme } from '../../app/theme.ts';
import type { Source } from '../streams.ts';

/** Looks up a token without its dashes: `palette('ink')`. */
export type Palette = (token: string) => string;

/** Reads tokens as they are asked for, and remembers them. */
export function readPalette(theme: Theme): Palette {
  const seen = new Map<string, string>();
  return (token) => {
    const known = seen.get(token);
    if (known !== undefined) return known;
    const probe = document.createElement('div');
    probe.dataset.theme = theme;
    document.body.append(probe);
    const value = getComputedStyle(probe).getPropertyValue(`--${token}`).trim();
    probe.remove();
    seen.set(token, value);
    return value;
  };
}

/** Puts a theme's colours into a drawing made by `npm run assets`. */
export const painted = (svg: string, palette: Palette): string =>
  svg.replace(/var\(--(\w+)\)/g, (_, token: string) => palette(token));

/** Token of the colour of a feed's shoppers; the ad-selling stall has its own. */
export const SOURCE_TOKENS = ['a', 't', 'b', 'ks'] as const;
export const sourceColour = (palette: Palette, from: Source): string =>
  palette(SOURCE_TOKENS[from]);
