import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { partsOf } from '../../../../src/client/pages/rules/pictureParts.ts';
import { rulebookOf } from '../../../../src/content/rulebook.ts';
import { standardRules } from '../../../../src/content/scenarios.ts';

const SHEET = new URL('../../../../assets/board/sheet.json', import.meta.url);

it('draws each picture of the rulebook from frames that the board has', () => {
  const { frames } = JSON.parse(readFileSync(SHEET, 'utf8'));
  const blocks = rulebookOf(standardRules()).flatMap((section) => section.blocks);
  const pictures = blocks.flatMap((block) => (block.kind === 'pictures' ? block.items : []));
  expect(pictures.length).toBeGreaterThan(20);
  for (const { picture } of pictures) {
    const parts = partsOf(picture);
    expect(parts).not.toEqual([]);
    for (const { frame } of parts) expect(frames, frame).toHaveProperty([frame]);
  }
});

it('shows a gate that is shut with its bar, and one that was ordered with its seal', () => {
  const framesOf = (status: 'blocked' | 'open' | 'ordered' | 'treaty') =>
    partsOf({ piece: 'gate', kind: 'pay', status }).map(({ frame }) => frame);
  expect(framesOf('blocked')).toEqual(expect.arrayContaining(['bar', 'badge:A:pay']));
  expect(framesOf('open')).not.toContain('bar');
  expect(framesOf('ordered')).toContain('seal');
  expect(framesOf('treaty')).toContain('rope');
});
