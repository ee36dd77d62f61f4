/** Entry of the server process: `npm start`. */
import { fileURLToPath } from 'node:url';
import { addressesOf } from './addresses.ts';
import { StartupError } from './config.ts';
import { startServer, stopServer } from './start.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

try {
  const { app, host, port } = await startServer(process.env, dist);
  const [own, ...others] = addressesOf(host, port);
  console.log(`Walled Gardens is ready at ${own}`);
  for (const address of others) console.log(`Others on this network open ${address}`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, async () => {
      await stopServer(app, () => process.exit(1));
      process.exit(0);
    });
  }
} catch (error) {
  if (!(error instanceof StartupError)) throw error;
  console.error(error.message);
  process.exit(1);
}
