import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setLocale } from '../../../src/client/app/i18n.ts';
import { createGame } from '../../../src/client/app/session.ts';
import { PlayPage } from '../../../src/client/pages/PlayPage.tsx';

const fakeBoard = await vi.hoisted(() => import('../../support/fakeBoard.ts'));
vi.mock('../../../src/client/board/index.ts', () => fakeBoard);

let root: HTMLElement;

beforeEach(() => {
  localStorage.clear();
  setLocale('en');
  // The opponents think for ever.
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      postMessage(): void {}
      terminate(): void {}
    },
  );
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  act(() => render(undefined, root));
  root.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function open(): Promise<void> {
  const id = await createGame({
    scenario: 'standard',
    company: 0,
    level: 'novice',
    persona: 'plain',
    seed: 'kept',
  });
  await act(() => render(<PlayPage id={id} />, root));
  await vi.waitFor(() => expect(root.querySelector('.table-page')).not.toBeNull());
}

const buttons = (): HTMLButtonElement[] => [
  ...root.querySelectorAll<HTMLButtonElement>('.unkept button'),
];

describe('a browser that cannot keep the game', () => {
  beforeEach(() => {
    const full = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: full, length: 0 });
  });

  it('is told of, lets the game be played, and saves it as a file', async () => {
    const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:game');
    await open();
    expect(root.querySelector('.unkept')?.textContent).toContain('does not let the page keep');
    const [save, done] = buttons();
    act(() => save?.click());
    expect(made).toHaveBeenCalledOnce();
    expect(root.querySelector('.unkept')?.textContent).toContain('alibaba');
    act(() => done?.click());
    expect(root.querySelector('.unkept')).toBeNull();
    expect(root.querySelector('.table-page')).not.toBeNull();
  });
});

describe('a browser that keeps the game', () => {
  it('is not spoken of', async () => {
    await open();
    expect(root.querySelector('.unkept')).toBeNull();
  });
});
