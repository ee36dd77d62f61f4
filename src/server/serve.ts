/** The life of the server process: what it prints, when it ends, and with which code. */
import { addressesOf } from './addresses.ts';
import { StartupError } from './config.ts';
import { whenOrphaned } from './orphan.ts';
import { startServer, stopServer } from './start.ts';

/** Serves until SIGTERM or SIGINT; ends with code 1 and one sentence where it cannot start. */
export async function serve(
  env: Readonly<Record<string, string | undefined>>,
  dist: string,
): Promise<void> {
  try {
    const server = await startServer(env, dist);
    const { host, port } = server;
    // Ctrl-C under npm comes twice: as a signal, and as npm's own end.
    let stopping: Promise<never> | undefined;
    const stop = (): Promise<never> => {
      stopping ??= stopServer(server, () => process.exit(1)).then(() => process.exit(0));
      return stopping;
    };
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
    if (env.npm_lifecycle_event !== undefined) whenOrphaned(stop);
    const [own, ...others] = addressesOf(host, port);
    console.log(`Walled Gardens is ready at ${own}`);
    for (const address of others) console.log(`Others on this network open ${address}`);
  } catch (error) {
    if (!(error instanceof StartupError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
