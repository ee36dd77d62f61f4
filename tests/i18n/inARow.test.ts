import { describe, expect, it } from 'vitest';
import { inARow } from '../../src/i18n/inARow.ts';

describe('sentences in a row', () => {
  it('stand apart in English and close together in Chinese', () => {
    expect(inARow('en', ['One.', 'Two.'])).toBe('One. Two.');
    expect(inARow('zh-CN', ['一。', '二。'])).toBe('一。二。');
  });

  it('are only those that there are', () => {
    expect(inARow('en', [false, 'One.', undefined])).toBe('One.');
  });
});
