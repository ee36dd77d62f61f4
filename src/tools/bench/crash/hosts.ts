/** Server processes that are killed and come back on the ports that they had. */
import { type ServerProcess, startServerProcess } from '../server/serverProcess.ts';

/** More than the games need: all of them come from one address. */
const RATES = {
  REQUESTS_PER_SECOND: '1000',
  VISITS_PER_MINUTE: '100000',
  TABLES_PER_HOUR: '100000',
};

export class Hosts {
  private readonly env: Readonly<Record<string, string>>;
  private readonly processes: ServerProcess[] = [];

  private constructor(env: Readonly<Record<string, string>>) {
    this.env = { LOG_LEVEL: 'silent', ...RATES, ...env };
  }

  static async start(count: number, env: Readonly<Record<string, string>>): Promise<Hosts> {
    const hosts = new Hosts(env);
    for (let i = 0; i < count; i++) hosts.processes.push(await startServerProcess(hosts.env));
    return hosts;
  }

  get addresses(): string[] {
    return this.processes.map(({ address }) => address);
  }

  /** Ends one without warning. */
  async kill(which: number): Promise<void> {
    await this.processes[which]?.stop('SIGKILL');
  }

  /** Starts a killed one again; gives when it was ready. */
  async revive(which: number): Promise<number> {
    const port = new URL(this.addresses[which] ?? '').port;
    const revived = await startServerProcess({ ...this.env, PORT: port });
    this.processes[which] = revived;
    return revived.readyAt;
  }

  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    for (const one of this.processes) await one.stop(signal);
  }
}
