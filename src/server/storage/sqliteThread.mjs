/**
 * Entry of the thread that holds the SQLite file. Threads do not inherit tsx, which reads
 * TypeScript in the main thread, so this file, plain JavaScript, starts it first.
 */
import { register } from 'tsx/esm/api';

register();
await import('./sqliteConnection.ts');
