import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setLocale } from '../../../src/client/app/i18n.ts';
import { navigate, route } from '../../../src/client/app/router.ts';
import { refreshSaves } from '../../../src/client/app/saves.ts';
import { importRecord, listSaves } from '../../../src/client/app/session.ts';
import { TitlePage } from '../../../src/client/pages/TitlePage.tsx';
import { formatRecordFile, recordFile } from '../../../src/protocol/recordFile.ts';
import { playBots, randomly } from '../../support/botGame.ts';

function find<E extends Element>(root: Element, selector: string): E {
  const element = root.querySelector<E>(selector);
  if (!element) throw new Error(`Nothing matches ${selector}`);
  return element;
}

describe('the title page', () => {
  let root: HTMLElement;

  beforeEach(async () => {
    localStorage.clear();
    setLocale('en');
    navigate({ page: 'title' }, 'replace');
    root = document.createElement('div');
    document.body.append(root);
    await act(() => render(<TitlePage />, root));
  });

  afterEach(() => {
    render(undefined, root);
    root.remove();
  });

  const submit = (): void => {
    find<HTMLFormElement>(root, 'form').requestSubmit();
  };

  it('is two clicks away from the table', async () => {
    await act(() => find<HTMLInputElement>(root, 'input[value=tencent]').click());
    await act(submit);
    await vi.waitFor(() => expect(route.value.page).toBe('play'));
    const [save] = await listSaves();
    expect(save).toMatchObject({ company: 1, level: 'apprentice', scenario: 'standard' });
    expect(route.value).toEqual({ page: 'play', id: save?.id });
  });

  it('says what is behind every choice', async () => {
    const says = (): string => find(root, '.rivals-about').textContent ?? '';
    expect(says()).toContain('from the order to stop blocking links to the deadline');
    const [level, , scenario] = root.querySelectorAll('select');
    const choose = async (list: HTMLSelectElement | undefined, value: string) => {
      if (!list) throw new Error('No such list');
      list.value = value;
      await act(() => void list.dispatchEvent(new Event('change', { bubbles: true })));
    };
    await choose(level, 'strategist');
    await choose(scenario, 'quick');
    expect(says()).toContain('a few moves ahead');
    expect(says()).toContain('The same contest in 4 months');
    expect(scenario?.getAttribute('aria-describedby')).toBe('scenario-about');
  });

  it('asks for a garden when none was chosen', async () => {
    await act(submit);
    expect(find(root, '#new-game-trouble').textContent).toContain('three gardens');
    expect(document.activeElement?.getAttribute('name')).toBe('company');
    expect(route.value.page).toBe('title');
  });

  it('offers the review of a game that is over, and only of that', async () => {
    const { record } = playBots([randomly, randomly, randomly], 'title', undefined, 'quick');
    const file = recordFile(record, {
      players: ['novice', 'human', 'novice'],
      personas: ['plain', 'plain', 'plain'],
      viewer: 1,
    });
    const over = await importRecord(formatRecordFile(file));
    const begun = await importRecord(
      formatRecordFile({ ...file, actions: file.actions.slice(0, 4) }),
    );
    if (!over.ok || !begun.ok) throw new Error('A record was refused');
    await act(refreshSaves);
    const links = [...root.querySelectorAll('.saves a[href^="/study/"]')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([`/study/play/${over.id}`]);
    expect(links[0]?.textContent).toBe('Review');
  });

  it('speaks both languages', async () => {
    await act(() => setLocale('zh-CN'));
    expect(find(root, 'h1').textContent).toBe('围墙花园');
    expect(find(root, 'legend').textContent).toBe('选一座园子');
  });
});
