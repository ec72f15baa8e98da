import type { EventStore, ReadModels } from '@cascade/event-store';
import type { Registry } from 'prom-client';
import type { ProcessStates } from '../engine/process-states';
import type { Observer } from './observer';

/** What is looked up when somebody asks, not counted as it happens. */
export interface Looked {
  readonly store: Pick<EventStore, 'head'>;
  readonly readModels: Pick<ReadModels, 'state'>;
  readonly processes: ProcessStates;
  readonly projections: readonly string[];
}
export interface Metrics extends Observer {
  readonly contentType: string;
  /** In Prometheus' text form. */
  text(looked: Looked): Promise<string>;
}
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const GROUPS = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1_024];

/** Loaded only where METRICS=on. */
export const openMetrics = async (): Promise<Metrics> => {
  const { Registry, Histogram, Counter, Gauge, collectDefaultMetrics } = await import('prom-client');
  const registry: Registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const name = (word: string): string => `cascade_${word}`;
  const appends = new Histogram({ name: name('append_seconds'), help: 'Time until an append is durable', labelNames: ['outcome'], buckets: SECONDS, registers }); // prettier-ignore
  const events = new Counter({ name: name('events_appended_total'), help: 'Events made durable', registers });
  const groups = new Histogram({
    name: name('append_group_size'),
    help: 'Appends that one durable commit held',
    buckets: GROUPS,
    registers,
  });
  const requests = new Histogram({ name: name('http_request_seconds'), help: 'Time of requests', labelNames: ['method', 'route', 'status'], buckets: SECONDS, registers }); // prettier-ignore
  const gauge = (word: string, help: string, ...labelNames: string[]) => new Gauge({ name: name(word), help, labelNames, registers });
  const subscriptions = gauge('subscriptions', 'Open subscriptions to the log in the serving thread');
  const lag = gauge('projection_lag', 'Distance of a projection to the end of the log, in positions of the store', 'projection');
  const incomplete = gauge('incomplete_subjects', 'Subjects that lack an event in the read models');
  const live = gauge('read_models_live', '1 while the read models are live');
  const ordinal = gauge('read_models_ordinal', 'Events the read models hold');
  const processLag = gauge('process_lag', 'Distance of a process to the end of the log, in positions of the store', 'process');
  const retries = gauge('process_retries', 'Attempts so far at the event that a process is at', 'process');
  const letters = gauge('dead_letters', 'Events a process could not take in', 'process');
  const active = gauge('processes_active', '1 where processes run in this server, 0 where in another');
  subscriptions.set(0);

  const look = async ({ store, readModels, processes, projections }: Looked): Promise<void> => {
    const { state, position, ordinal: reached, incomplete: lacking } = readModels.state();
    live.set(state === 'live' ? 1 : 0);
    ordinal.set(reached);
    incomplete.set(lacking);
    const [head, all, role] = await Promise.all([store.head(), processes.all(), processes.role()]);
    // One reader feeds them all, so they are equally far.
    for (const projection of projections) lag.set({ projection }, Number(head > position ? head - position : 0n));
    active.set(role?.role === 'active' ? 1 : 0);
    for (const each of all) {
      processLag.set({ process: each.name }, each.lag);
      retries.set({ process: each.name }, each.retries);
      letters.set({ process: each.name }, each.deadLetters);
    }
  };
  return {
    contentType: registry.contentType,
    async text(looked) {
      await look(looked);
      return registry.metrics();
    },
    appended({ from, to, outcome, events: appended }) {
      appends.observe({ outcome }, (to - from) / 1_000);
      if (outcome === 'done') events.inc(appended.length);
    },
    committed: (count) => groups.observe(count),
    subscribed: (change) => subscriptions.inc(change),
    requested: ({ method, route, status, seconds }) => requests.observe({ method, route, status: String(status) }, seconds),
  };
};
