/** Entry of the server process: `npm start`. */
import { fileURLToPath } from 'node:url';
import { serve } from './serve.ts';

await serve(process.env, fileURLToPath(new URL('../../dist', import.meta.url)));
