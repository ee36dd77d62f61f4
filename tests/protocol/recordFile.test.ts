import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newRecord } from '../../src/game/record.ts';
import { RULES_VERSION } from '../../src/game/rules.ts';
import { formatRecordFile, parseRecordFile, recordFile } from '../../src/protocol/recordFile.ts';

const good = recordFile(
  { ...newRecord('standard', 'seed'), actions: [{ seat: 0, action: 'comply:1:links' }] },
  {
    players: ['human', 'novice', 'steward'],
    personas: ['plain', 'plain', 'superApp'],
    viewer: 0,
  },
);
const changed = (change: object): string => JSON.stringify({ ...good, ...change });
const codeOf = (text: string): string | undefined => {
  const parsed = parseRecordFile(text);
  return parsed.ok ? undefined : parsed.problem.code;
};

describe('record file', () => {
  it('reads what it wrote', () => {
    expect(parseRecordFile(formatRecordFile(good))).toEqual({ ok: true, file: good });
  });

  it.each([
    ['not JSON', '{"format":', 'notJson'],
    ['empty', '', 'notJson'],
    ['another JSON file', '{"name":"something"}', 'foreign'],
    ['a list', '[]', 'foreign'],
    ['a newer file version', changed({ version: 2 }), 'newerFile'],
    ['rules of version 1', changed({ rulesVersion: 1 }), 'otherRules'],
    ['later rules', changed({ rulesVersion: RULES_VERSION + 1 }), 'otherRules'],
    ['a missing part', changed({ actions: undefined }), 'damaged'],
    ['a wrong seat', changed({ viewer: 3 }), 'damaged'],
    ['nobody at the screen', changed({ viewer: 1 }), 'damaged'],
    ['two people', changed({ players: ['human', 'human', 'novice'] }), 'damaged'],
    ['an unknown player', changed({ players: ['human', 'toString', 'novice'] }), 'damaged'],
    ['an action of the wrong shape', changed({ actions: [{ seat: 0, action: 7 }] }), 'damaged'],
    ['endless actions', changed({ actions: Array(6000).fill(good.actions[0]) }), 'damaged'],
    ['a giant file', ' '.repeat(1_000_001), 'tooLarge'],
  ])('refuses %s and says what is wrong', (_, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('may hold several people and a deal, as after a game over the network', () => {
    const deal = { order: [0, 1, 2], edicts: ['one', 'two'], headlines: ['one', 'two'] };
    const text = changed({ players: ['human', 'human', 'novice'], deal });
    expect(parseRecordFile(text)).toMatchObject({ ok: true, file: { deal } });
    expect(codeOf(changed({ deal: { ...deal, order: [0, 1, 3] } }))).toBe('damaged');
    expect(codeOf(changed({ deal: { ...deal, edicts: Array(90).fill('x') } }))).toBe('damaged');
    expect(codeOf(changed({ players: ['novice', 'human', 'human'], deal }))).toBe('damaged');
  });

  it('names the place of the damage', () => {
    const parsed = parseRecordFile(changed({ actions: [{ seat: 9, action: 'defy' }] }));
    expect(parsed).toMatchObject({
      problem: { code: 'damaged', params: { path: 'actions.0.seat' } },
    });
  });

  it('says that the players are what is wrong where nobody could move for a seat', () => {
    const parsed = parseRecordFile(changed({ players: ['human', 'human', 'novice'] }));
    expect(parsed).toMatchObject({ problem: { params: { path: 'players' } } });
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.anything().map((x) => `${x}`),
        ),
        (text) => {
          expect(parseRecordFile(text).ok).toBe(false);
        },
      ),
    );
  });

  it('has no room for prototype keys', () => {
    const text = formatRecordFile(good).replace('{', '{"__proto__":{"polluted":1},');
    const parsed = parseRecordFile(text);
    expect(parsed.ok && 'polluted' in parsed.file).toBe(false);
  });
});
