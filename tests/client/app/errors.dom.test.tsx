import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/client/app/errors.tsx';

let broken = true;

function Fragile() {
  if (broken) throw new Error('a lantern fell');
  return <p>lit</p>;
}

function page(resetKey: string) {
  return (
    <ErrorBoundary
      resetKey={resetKey}
      fallback={(error, retry) => (
        <button type="button" onClick={retry}>
          {error.message}
        </button>
      )}
    >
      <Fragile />
    </ErrorBoundary>
  );
}

describe('ErrorBoundary', () => {
  let root: HTMLElement;

  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    broken = true;
    root = document.createElement('div');
    act(() => render(page('a'), root));
  });

  afterEach(() => {
    render(undefined, root);
    vi.restoreAllMocks();
  });

  it('shows the fallback instead of an empty page', () => {
    expect(root.textContent).toBe('a lantern fell');
  });

  it('tries again when asked', () => {
    broken = false;
    act(() => root.querySelector('button')?.click());
    expect(root.textContent).toBe('lit');
  });

  it('starts clean on another page', () => {
    broken = false;
    act(() => render(page('b'), root));
    expect(root.textContent).toBe('lit');
  });
});
