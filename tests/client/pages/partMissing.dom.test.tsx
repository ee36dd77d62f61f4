/** A part of the app that does not come, as where the server is gone, is told and asked for again. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setLocale } from '../../../src/client/app/i18n.ts';
import { forgetMissingPart } from '../../../src/client/app/missingPart.ts';
import { refreshSaves } from '../../../src/client/app/saves.ts';
import { PartMissing } from '../../../src/client/pages/parts/PartMissing.tsx';
import { SavedGames } from '../../../src/client/pages/title/SavedGames.tsx';
import { BoardSlot } from '../../../src/client/panels/board/BoardSlot.tsx';
import { TableContext } from '../../../src/client/panels/table-context.ts';
import { Term } from '../../../src/client/panels/term/Term.tsx';
import { createTableUi } from '../../../src/client/panels/ui.ts';
import { fakeTable } from '../../support/fakeTable.ts';
import { testGame } from '../../support/testGame.ts';

/** What does not come now. */
const gone = vi.hoisted(() => new Set<string>());

vi.mock('../../../src/client/panels/term/TermSheet.tsx', async (original) => {
  const part = await original<typeof import('../../../src/client/panels/term/TermSheet.tsx')>();
  return {
    ...part,
    followOpened: () =>
      gone.has('sheet') ? Promise.reject(new Error('gone')) : part.followOpened(),
  };
});
vi.mock('../../../src/client/app/session.ts', async (original) => {
  if (gone.has('session')) throw new Error('gone');
  return original();
});
vi.mock('../../../src/client/board/index.ts', async () => {
  const { mountBoard } = await import('../../support/fakeBoard.ts');
  return {
    get mountBoard() {
      if (gone.has('board')) throw new Error('gone');
      return mountBoard;
    },
  };
});

let root: HTMLElement;
let told: ReturnType<typeof vi.spyOn>;

beforeEach(async () => {
  await setLocale('en');
  told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  gone.clear();
  act(forgetMissingPart);
  render(null, root);
  root.remove();
  told.mockRestore();
});

const notice = (): Element | null => document.querySelector('.notice[role=alert]');
const press = (name: string, within: ParentNode = document): Promise<void> =>
  act(() => {
    const all = [...within.querySelectorAll('button')];
    all.find((button) => button.textContent === name)?.click();
  });

describe('a part that does not come', () => {
  it('is told where a word was pressed, in front of an open dialog, and comes at the next try', async () => {
    gone.add('sheet');
    await act(() =>
      render(
        <>
          <dialog open>
            <Term id="marketValue">value</Term>
          </dialog>
          <PartMissing />
        </>,
        root,
      ),
    );
    await press('value');
    await vi.waitFor(() => expect(notice()?.textContent).toContain('could not be loaded'));
    expect(notice()?.closest('dialog')).not.toBeNull();
    expect(document.querySelector('.term-sheet')).toBeNull();
    await act(() => setLocale('zh-CN'));
    expect(notice()?.textContent).toContain('没能载入');
    await act(() => setLocale('en'));
    gone.clear();
    await press('Try again');
    await vi.waitFor(() => expect(document.querySelector('.term-sheet')).not.toBeNull());
    expect(notice()).toBeNull();
  });

  it('does not make the title say that there are no saved games', async () => {
    gone.add('session');
    await act(() =>
      render(
        <>
          <SavedGames />
          <PartMissing />
        </>,
        root,
      ),
    );
    await act(refreshSaves);
    expect(root.textContent).not.toContain('No saved games');
    expect(notice()).not.toBeNull();
    gone.clear();
    await press('Try again');
    await vi.waitFor(() => expect(root.textContent).toContain('No saved games'));
    expect(notice()).toBeNull();
  });

  it('can be put aside', async () => {
    gone.add('session');
    await act(() => render(<PartMissing />, root));
    await act(refreshSaves);
    await press('Close');
    expect(notice()).toBeNull();
  });

  it('is told on the board, whose place it would have, and comes at the next try', async () => {
    gone.add('board');
    const scope = { table: fakeTable(testGame()), ui: createTableUi() };
    await act(() =>
      render(
        <TableContext.Provider value={scope}>
          <BoardSlot />
        </TableContext.Provider>,
        root,
      ),
    );
    await vi.waitFor(() => expect(root.textContent).toContain('did not arrive'));
    gone.clear();
    await press('Try again');
    await vi.waitFor(() => expect(root.querySelector('.board.ready')).not.toBeNull());
  });
});
