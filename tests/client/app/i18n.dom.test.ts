import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  locale,
  missingLocale,
  openTexts,
  setLocale,
  startLanguage,
  t,
} from '../../../src/client/app/i18n.ts';
import { Volume } from '../../../src/i18n/volume.ts';

type Release = (texts: { word: string }) => void;

/** Texts of a page whose Chinese comes, or fails, when the test says. */
function slowVolume() {
  const pending: { release: Release; fail: (error: Error) => void }[] = [];
  const volume = new Volume<'word'>({
    en: async () => ({ word: 'gate' }),
    'zh-CN': () =>
      new Promise((release, fail) => {
        pending.push({ release, fail });
      }),
  });
  return { volume, pending };
}

/** What every other test then finds: the volume counts as loaded. */
async function settle({ volume, pending }: ReturnType<typeof slowVolume>): Promise<void> {
  const loading = volume.load('zh-CN');
  for (const { release } of pending) release({ word: '门' });
  await loading;
}

afterEach(async () => {
  vi.restoreAllMocks();
  await setLocale('en');
});

describe('a change of language', () => {
  it('is made at once where the texts are there', () => {
    void setLocale('zh-CN');
    expect(locale.value).toBe('zh-CN');
    expect(document.documentElement.lang).toBe('zh-CN');
    expect(t('app.name')).toBe('围墙花园');
  });

  it('waits for the texts of the page that is open', async () => {
    const slow = slowVolume();
    await openTexts(slow.volume);
    const changed = setLocale('zh-CN');
    expect(locale.value).toBe('en');
    expect(slow.volume.text('en', 'word')).toBe('gate');
    slow.pending[0]?.release({ word: '门' });
    await changed;
    expect(locale.value).toBe('zh-CN');
    expect(slow.volume.text('zh-CN', 'word')).toBe('门');
  });

  it('follows the last wish', async () => {
    const slow = slowVolume();
    await openTexts(slow.volume);
    const first = setLocale('zh-CN');
    void setLocale('en');
    await settle(slow);
    await first;
    expect(locale.value).toBe('en');
  });

  it('is not made where the texts do not come, says so, and can be asked for again', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const slow = slowVolume();
    await openTexts(slow.volume);
    const changed = setLocale('zh-CN');
    slow.pending[0]?.fail(new Error('offline'));
    await changed;
    expect(locale.value).toBe('en');
    expect(missingLocale.value).toBe('zh-CN');
    expect(error).toHaveBeenCalled();
    const again = setLocale('zh-CN');
    slow.pending[1]?.release({ word: '门' });
    await again;
    expect(locale.value).toBe('zh-CN');
    expect(missingLocale.value).toBeUndefined();
  });
});

describe('the first language', () => {
  it('is the other one where the texts of the wanted one do not come', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const slow = slowVolume();
    await openTexts(slow.volume);
    locale.value = 'zh-CN';
    const started = startLanguage();
    slow.pending[0]?.fail(new Error('offline'));
    await started;
    expect(locale.value).toBe('en');
    await settle(slow);
  });
});
