/** The edict on the projector says what it does, with the room's own numbers. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { setLocale } from '../../../../src/client/app/i18n.ts';
import { EdictPanel } from '../../../../src/client/pages/projector/EdictPanel.tsx';
import { standardRules } from '../../../../src/content/scenarios.ts';

it('an edict says what it does and what really happened', () => {
  setLocale('en');
  const root = document.createElement('div');
  act(() => render(<EdictPanel id="rectifyLinks" rules={standardRules()} />, root));
  expect(root.textContent).toContain('Every company must open one Links gate.');
  expect(root.textContent).toContain('Defying costs 3 coins and 1 standing.');
  expect(root.textContent).toContain('On 26 July 2021');
});
