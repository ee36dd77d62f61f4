/**
 * Outlines of single characters out of a WOFF file with TrueType glyphs, so that a handful of brush characters can
 * be drawn without the font. Reads what those need (cmap format 4, simple glyphs) and refuses the rest.
 */
import { inflateSync } from 'node:zlib';

/** A point of a contour in font units, y upward; `on` the curve or its control point. */
interface Point {
  x: number;
  y: number;
  on: boolean;
}

export interface Font {
  unitsPerEm: number;
  /** The contours of a character. */
  contours(char: string): Point[][];
}

/** The tables of a WOFF 1.0 file by tag (W3C, WOFF File Format 1.0, section 5). */
function tablesOf(file: Buffer): (tag: string) => Buffer {
  const tables = new Map<string, Buffer>();
  for (let i = 0; i < file.readUInt16BE(12); i++) {
    const entry = 44 + 20 * i;
    const [offset, packed, length] = [4, 8, 12].map((o) => file.readUInt32BE(entry + o));
    if (offset === undefined || packed === undefined || length === undefined) continue;
    const data = file.subarray(offset, offset + packed);
    const tag = file.toString('latin1', entry, entry + 4);
    tables.set(tag, packed < length ? inflateSync(data) : data);
  }
  return (tag) => {
    const table = tables.get(tag);
    if (!table) throw new Error(`The font has no table ${tag}`);
    return table;
  };
}

/** The glyph of a character by the format 4 subtable of cmap. */
function glyphOf(cmap: Buffer, char: string): number {
  const code = char.codePointAt(0) ?? 0;
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const at = cmap.readUInt32BE(4 + 8 * i + 4);
    if (cmap.readUInt16BE(at) !== 4) continue;
    const twice = cmap.readUInt16BE(at + 6);
    for (let segment = 0; segment < twice; segment += 2) {
      if (cmap.readUInt16BE(at + 14 + segment) < code) continue;
      const start = cmap.readUInt16BE(at + 16 + twice + segment);
      const delta = cmap.readUInt16BE(at + 16 + 2 * twice + segment);
      const rangeAt = at + 16 + 3 * twice + segment;
      const range = cmap.readUInt16BE(rangeAt);
      if (start > code) break;
      if (range === 0) return (code + delta) % 65536;
      const glyph = cmap.readUInt16BE(rangeAt + range + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) % 65536;
    }
  }
  throw new Error(`The font has no character ${char}`);
}

/** The contours of a simple glyph (OpenType, table glyf). */
function simpleGlyph(data: Buffer): Point[][] {
  const count = data.readInt16BE(0);
  if (count < 0) throw new Error('A glyph made of others is not read here');
  const ends = Array.from({ length: count }, (_, i) => data.readUInt16BE(10 + 2 * i));
  const points = (ends.at(-1) ?? -1) + 1;
  let at = 10 + 2 * count;
  at += 2 + data.readUInt16BE(at);
  const flags: number[] = [];
  while (flags.length < points) {
    const flag = data.readUInt8(at++);
    const times = flag & 8 ? data.readUInt8(at++) + 1 : 1;
    for (let i = 0; i < times; i++) flags.push(flag);
  }
  /** Coordinates are differences: one byte with a sign bit, none where the same, or two bytes. */
  const read = (short: number, same: number): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? data.readUInt8(at++) : -data.readUInt8(at++);
      else if (!(flag & same)) {
        value += data.readInt16BE(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = read(2, 16);
  const ys = read(4, 32);
  const all = flags.map((flag, i) => ({ x: xs[i] ?? 0, y: ys[i] ?? 0, on: (flag & 1) === 1 }));
  return ends.map((end, i) => all.slice(i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end + 1));
}

export function readFont(file: Buffer): Font {
  const table = tablesOf(file);
  const head = table('head');
  const [cmap, loca, glyf] = [table('cmap'), table('loca'), table('glyf')];
  const long = head.readInt16BE(50) === 1;
  const offset = (i: number): number =>
    long ? loca.readUInt32BE(4 * i) : 2 * loca.readUInt16BE(2 * i);
  return {
    unitsPerEm: head.readUInt16BE(18),
    contours: (char) => {
      const glyph = glyphOf(cmap, char);
      return simpleGlyph(glyf.subarray(offset(glyph), offset(glyph + 1)));
    },
  };
}
