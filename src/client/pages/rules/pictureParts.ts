/** Which frames of the board's sheet make up a picture of the rulebook. */
import type { District } from '../../../game/seats.ts';
import type { RulebookPicture } from '../../app/rulebook.ts';

/** A frame of the board's sheet, and where its middle stands in the picture. */
export interface Part {
  frame: string;
  x?: number;
  y?: number;
}

/** Width of a mini-program's stall on the sheet. */
const SLOT = 23;

/** Where the badge and the arrow stand beside a gate's ring. */
const BESIDE = 34;

/** The pieces of a picture, those behind first. */
export function partsOf(picture: RulebookPicture): Part[] {
  switch (picture.piece) {
    case 'stall':
      return [{ frame: `stall:${picture.independent}` }];
    case 'district':
      return districtParts(picture.district, picture.level);
    case 'gate': {
      const { kind, status } = picture;
      const way = status === 'blocked' ? 'shut' : 'open';
      const doors = ['door:left', 'door:right', 'bar'];
      const behind = status === 'blocked' ? doors : ['passage', 'glow', 'room:T'];
      return [
        ...behind.map((frame) => ({ frame })),
        { frame: 'ring:A' },
        { frame: `badge:A:${kind}`, x: -BESIDE },
        { frame: `arrow:A:${way}`, x: BESIDE },
        ...(status === 'ordered' ? [{ frame: 'seal', x: 15, y: 13 }] : []),
        ...(status === 'treaty' ? [{ frame: 'rope' }, { frame: 'knot:3', x: 15, y: 13 }] : []),
      ];
    }
  }
}

function districtParts(district: District, level: number): Part[] {
  if (district === 'mini') {
    const stalls = Array.from({ length: level }, (_, i) => ({
      frame: 'slot:free',
      x: (i - (level - 1) / 2) * SLOT,
    }));
    return [{ frame: `slots:${level}` }, ...stalls];
  }
  const ofCompany = district === 'market' || district === 'ads';
  return [{ frame: `${district}:${ofCompany ? 'A:' : ''}${level}` }];
}
