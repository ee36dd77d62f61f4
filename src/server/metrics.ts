/** What the server counts about itself, in Prometheus's form. Names and units follow its customs. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  registry: Registry;
  decisions: Counter<'by'>;
  refusals: Counter<'code'>;
  journal: Histogram;
  thinking: Histogram<'level'>;
  problems: Counter;
}

interface Gauges {
  connections(): number;
  tables(): number;
}

const FAST = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

export function createMetrics({ connections, tables }: Gauges): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, read: () => number): Gauge =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  gauge('walled_gardens_connections', 'Pages connected to this process.', connections);
  gauge('walled_gardens_tables', 'Tables in the memory of this process.', tables);
  return {
    registry,
    decisions: new Counter({
      name: 'walled_gardens_decisions_total',
      help: 'Decisions stored, by whether a person or a bot made them.',
      labelNames: ['by'],
      registers,
    }),
    refusals: new Counter({
      name: 'walled_gardens_refusals_total',
      help: 'Requests refused, by code.',
      labelNames: ['code'],
      registers,
    }),
    journal: new Histogram({
      name: 'walled_gardens_journal_seconds',
      help: 'From a decision to its row being durable.',
      buckets: FAST,
      registers,
    }),
    thinking: new Histogram({
      name: 'walled_gardens_bot_seconds',
      help: 'From asking a bot to its answer, by level.',
      labelNames: ['level'],
      buckets: FAST,
      registers,
    }),
    problems: new Counter({
      name: 'walled_gardens_problems_total',
      help: 'Faults that were logged and went on.',
      registers,
    }),
  };
}
