import { availableParallelism } from 'node:os';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const DOM_TESTS = 'tests/**/*.dom.test.{ts,tsx}';

export default defineConfig({
  test: {
    // By default one core of the machine is left idle.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'node',
          // A test that hangs still ends; machines are shared, and no test is about time.
          testTimeout: 30_000,
          hookTimeout: 60_000,
          environment: 'node',
          globalSetup: 'tests/support/postgresOfRun.ts',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', DOM_TESTS],
        },
      },
      {
        plugins: [preact()],
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: [DOM_TESTS],
          setupFiles: 'tests/support/loadTexts.ts',
        },
      },
    ],
  },
});
