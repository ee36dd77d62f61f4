/** Brush characters of the table's seals, as outlines in a 100-unit box (src/tools/assets/brush.ts). */
import table from '../../../../assets/brush/table.json';
import title from '../../../../assets/brush/title.json';

export const BRUSH = { ...title, ...table };

export type BrushGlyph = keyof typeof BRUSH;
