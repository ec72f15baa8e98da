import { Logger } from '@nestjs/common';
import type { ReadModels } from '@cascade/event-store';
import type { FastifyInstance } from 'fastify';
import { instanceName } from '../engine/instance';
import type { Settings } from '../settings';
import { openMetrics, type Metrics } from './metrics';
import { observers, type Observer } from './observer';
import { openTraces } from './traces';

export interface Observing {
  readonly observer: Required<Observer>;
  readonly metrics: Metrics | null;
}
/** What the settings ask for; by default nobody observes. */
export const openObserving = async ({ metrics: wanted, traces }: Pick<Settings, 'metrics' | 'traces'>): Promise<Observing> => {
  const logger = new Logger('observing');
  const metrics = wanted ? await openMetrics() : null;
  const all: Observer[] = [];
  if (metrics) all.push(metrics);
  if (traces) all.push(openTraces(traces, instanceName(), (words) => logger.warn(words)));
  return { observer: observers(all), metrics };
};
/** Lets the observer hear of requests and of how far the read models are; with LOG=debug each request is a line. */
export const observeServer = (fastify: FastifyInstance, readModels: Pick<ReadModels, 'onAdvance'>, observer: Required<Observer>): void => {
  const logger = new Logger('http');
  readModels.onAdvance(({ position }) => observer.reached(position));
  fastify.addHook('onResponse', (request, reply, done) => {
    const { method } = request;
    const route = request.routeOptions.url ?? 'unknown'; // never the address itself: ids would make a series each
    const seconds = reply.elapsedTime / 1_000;
    observer.requested({ method, route, status: reply.statusCode, seconds });
    logger.debug({ method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) });
    done();
  });
};
