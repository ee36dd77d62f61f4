/**
 * The bots' side of a Node worker. Threads do not inherit tsx, which reads TypeScript in the main
 * thread, so this file, plain JavaScript, starts it first.
 */
import { register } from 'tsx/esm/api';

register();
export const { choose } = await import('./choose.ts');
