/** Threads for the tools. */
import { Worker } from 'node:worker_threads';

/** A thread that runs a TypeScript module; tsx, like any --import, stops at the main thread. */
export function typescriptWorker(module: URL, workerData?: unknown): Worker {
  const code = `import('tsx/esm/api').then(({ register }) => {
    register();
    return import(${JSON.stringify(module.href)});
  });`;
  return new Worker(code, { eval: true, workerData });
}
