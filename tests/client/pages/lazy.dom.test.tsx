/** A page from its own chunk: what stands in for it gives it the focus. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setLocale } from '../../../src/client/app/i18n.ts';
import { lazy } from '../../../src/client/pages/parts/Lazy.tsx';

let root: HTMLElement;
let come: () => void;

const Page = () => (
  <main id="content" tabIndex={-1}>
    <h1>Here</h1>
  </main>
);

beforeEach(async () => {
  await setLocale('en');
  root = document.createElement('div');
  document.body.append(root);
  const Coming = lazy(async () => {
    await new Promise<void>((resolve) => {
      come = resolve;
    });
    return Page;
  });
  await act(() => render(<Coming />, root));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const content = (): HTMLElement | null => root.querySelector('#content');

describe('a page that comes', () => {
  it('has the focus that waiting for it had', async () => {
    content()?.focus();
    expect(content()?.textContent).toContain('Opening');
    come();
    await vi.waitFor(() => expect(content()?.textContent).toBe('Here'));
    await vi.waitFor(() => expect(document.activeElement).toBe(content()));
  });

  it('takes the focus from nothing else', async () => {
    const field = document.createElement('input');
    root.before(field);
    field.focus();
    come();
    await vi.waitFor(() => expect(content()?.textContent).toBe('Here'));
    expect(document.activeElement).toBe(field);
    field.remove();
  });
});
