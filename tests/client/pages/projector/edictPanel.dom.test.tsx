/** The edict on the projector says what it does, with the room's own numbers. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, expect, it } from 'vitest';
import { setLocale } from '../../../../src/client/app/i18n.ts';
import { changedRules, playedBy } from '../../../../src/client/app/room/roomRules.ts';
import { openTeachTexts } from '../../../../src/client/app/teachTexts.ts';
import { EdictPanel } from '../../../../src/client/pages/projector/EdictPanel.tsx';
import { standardRules } from '../../../../src/content/scenarios.ts';
import type { Experiment } from '../../../../src/game/scenario.ts';
import { roomInfo, roomSettings } from '../../../support/roomParts.ts';

beforeAll(openTeachTexts);

/** What stands on the wall of a room with an experiment, or without one. */
function onTheWall(id: string, experiment: Experiment | null): HTMLElement {
  const info = roomInfo({ settings: { ...roomSettings, scenario: 'standard', experiment } });
  const root = document.createElement('div');
  const panel = <EdictPanel id={id} rules={playedBy(info)} changed={changedRules(info)} />;
  act(() => render(panel, root));
  return root;
}

it('an edict says what it does and what really happened', () => {
  setLocale('en');
  const root = document.createElement('div');
  act(() => render(<EdictPanel id="rectifyLinks" rules={standardRules()} />, root));
  expect(root.textContent).toContain('Every company must open one Links gate.');
  expect(root.textContent).toContain('Defying costs 3 coins and 1 standing.');
  expect(root.textContent).toContain('On 26 July 2021');
});

it('where half of a class plays by a changed rule, each half is told what the edict is to it', () => {
  setLocale('en');
  const told = [...onTheWall('rectifyLinks', 'noForcedOpening').querySelectorAll('dt, dd')];
  const order = 'Every company must open one Links gate.';
  expect(told.map(({ textContent }) => textContent)).toEqual([
    'Usual rules',
    `${order} Defying costs 3 coins and 1 standing.`,
    'Changed rule',
    `${order} Defying costs 0 coins and 0 standing.`,
  ]);
});

it('an edict that an experiment does not change is told once', () => {
  setLocale('en');
  for (const [id, experiment] of [
    ['rectifyLinks', 'noAntitrust'],
    ['algorithmRules', 'cheapDefiance'],
    ['rectifyLinks', null],
  ] as const) {
    const wall = onTheWall(id, experiment);
    expect(wall.querySelector('dl')).toBeNull();
    expect(wall.querySelectorAll('.edict-does')).toHaveLength(1);
  }
});
