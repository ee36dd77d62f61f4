/** Builds client and server where the last build is out of date. */
import { isBuildStale } from './staleBuild.ts';
import { binOf, ROOT, runNode } from './step.ts';

/** False where something does not build; Vite has said then what. */
export function buildIfStale(logLevel: 'warn' | 'error'): boolean {
  if (!isBuildStale(ROOT)) return true;
  const vite = binOf('vite', 'vite');
  const common = ['build', '--logLevel', logLevel];
  const server = [...common, '--config', 'vite.server.config.ts'];
  return runNode(vite, server) === 0 && runNode(vite, common) === 0;
}
