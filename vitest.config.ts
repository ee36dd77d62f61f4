import { availableParallelism } from 'node:os';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const DOM_TESTS = 'tests/**/*.dom.test.{ts,tsx}';

/** A test that hangs still ends; machines are shared, and no test is about time. Milliseconds. */
const LIMITS = { testTimeout: 30_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    // By default one core of the machine is left idle.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'node',
          ...LIMITS,
          environment: 'node',
          setupFiles: 'tests/support/patience.ts',
          globalSetup: 'tests/support/postgresOfRun.ts',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', DOM_TESTS],
        },
      },
      {
        plugins: [preact()],
        test: {
          name: 'dom',
          ...LIMITS,
          environment: 'happy-dom',
          include: [DOM_TESTS],
          setupFiles: ['tests/support/patience.ts', 'tests/support/loadTexts.ts'],
        },
      },
    ],
  },
});
