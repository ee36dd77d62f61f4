/** A server of a test's own, in a process that the test may stop and start again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export class OwnServer {
  readonly folder: string;
  private child: ChildProcess | undefined;
  private port = '0';

  constructor(folder: string) {
    this.folder = folder;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts it, each time on the same port and folder; done once it listens. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, ['build/server/main.mjs'], {
      env: {
        ...process.env,
        PORT: this.port,
        HOST: '127.0.0.1',
        DATA_DIR: this.folder,
        DATABASE_URL: '',
        BOT_PAUSE_MS: '0',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.child = child;
    for await (const line of createInterface({ input: child.stdout })) {
      const port = /ready at http:\/\/\S+:(\d+)/.exec(line)?.[1];
      if (port === undefined) continue;
      this.port = port;
      return;
    }
    throw new Error('The server ended before it was ready');
  }

  /** Ends it by a signal; done once the process is gone. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const { child } = this;
    this.child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }
}
