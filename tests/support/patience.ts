/** What a test waits for may take as long as a slow or busy machine needs: the test's own limit ends it. */
import { type VitestUtils, vi } from 'vitest';

/** Milliseconds; a little less than the limit of a test, so that what did not come about is told. */
const PATIENCE = 25_000;

const { waitFor, waitUntil } = vi;

const patient = <T extends { timeout?: number }>(options: number | T | undefined) =>
  typeof options === 'number' ? options : { timeout: PATIENCE, ...options };

vi.waitFor = ((check, options) => waitFor(check, patient(options))) as VitestUtils['waitFor'];
vi.waitUntil = ((check, options) => waitUntil(check, patient(options))) as VitestUtils['waitUntil'];
