import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { EventStore, NewEvent, Subscription } from '@cascade/event-store';
import { isDomainError, type Position, type RecordedEvent } from '@cascade/event-store/domain';

export const anEvent = (data: object = {}): NewEvent => ({
  id: randomUUID(),
  type: 'Seen',
  version: 1,
  data,
  metadata: {
    occurredAt: '2020-08-17',
    actor: 'account-1',
    onBehalfOf: null,
    commandId: 'command-1',
    correlationId: 'command-1',
    causationId: null,
  },
});
export const collect = async (events: AsyncIterable<RecordedEvent>): Promise<readonly RecordedEvent[]> => {
  const all: RecordedEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
};
/** What writers were told, and what a subscription of the whole time saw. */
export interface Load {
  readonly acknowledged: { readonly id: string; readonly stream: string; readonly revision: bigint; readonly position: Position }[];
  /** Ids of appends that ended in an error: stored or not, but never twice. */
  readonly unknown: string[];
  readonly seen: RecordedEvent[];
  /** Instants of what was seen, by `performance.now()`. */
  readonly seenAt: number[];
  stop(): Promise<void>;
}
/** `writers` append one after another, each to a stream of its own, by exact revisions; one in five by 'any' to a shared stream. */
export const startLoad = (store: EventStore, writers: number): Load => {
  const load = { acknowledged: [] as Load['acknowledged'], unknown: [] as string[], seen: [] as RecordedEvent[], seenAt: [] as number[] };
  let stopped = false;
  const subscription: Subscription = store.subscribe(0n, {
    onEvents(page) {
      load.seen.push(...page);
      load.seenAt.push(...page.map(() => performance.now()));
    },
  });
  const write = async (writer: number): Promise<void> => {
    const own = `note-${writer}-${randomUUID()}`;
    let last: bigint | null = null;
    for (let n = 0; !stopped; n += 1) {
      const isShared = n % 5 === 4;
      const event = anEvent({ writer, n });
      const stream = isShared ? 'note-shared' : own;
      try {
        const { revision, position } = await store.append(stream, [event], isShared ? 'any' : (last ?? 'no-stream'));
        load.acknowledged.push({ id: event.id, stream, revision, position });
        if (!isShared) last = revision;
      } catch (error) {
        if (!isDomainError(error)) throw error;
        load.unknown.push(event.id);
        if (!isShared) last = (await lastOf(store, own)) ?? last;
        await pause(20);
      }
    }
  };
  const writing = Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  return {
    ...load,
    async stop() {
      stopped = true;
      await writing;
      const until = performance.now() + 15_000;
      // What nobody was told of may be stored all the same: it too is seen in the end.
      const stored = (await collect(store.readAll())).map(({ id }) => id);
      const ids = () => new Set(load.seen.map(({ id }) => id));
      while (!stored.every((id) => ids().has(id)) && performance.now() < until) await pause(50);
      await subscription.close();
    },
  };
};
const lastOf = async (store: EventStore, stream: string): Promise<bigint | null> => {
  const [last] = await collect(store.readStream(stream, { direction: 'backwards', limit: 1 })).catch(() => []);
  return last?.revision ?? null;
};
/** How long after `since` the subscription saw something again, ms; waited for at most `longest`. */
export const liveAgain = async ({ seenAt }: Load, since: number, longest: number): Promise<number> => {
  for (;;) {
    const at = seenAt.find((instant) => instant > since);
    if (at !== undefined) return at - since;
    if (performance.now() - since > longest) return Infinity;
    await pause(20);
  }
};
/** Nothing acknowledged is lost, nothing is there twice, and the subscription saw each event once in the order of the log. */
export const expectNothingLost = async (store: EventStore, { acknowledged, unknown, seen }: Load): Promise<void> => {
  const log = await collect(store.readAll());
  const stored = new Map(log.map((event) => [event.id, event]));
  expect(stored.size).toBe(log.length); // no id twice
  const lost = acknowledged.filter(({ id, stream, revision, position }) => {
    const event = stored.get(id);
    return !event || event.stream !== stream || event.revision !== revision || event.position !== position;
  });
  expect(lost).toEqual([]);
  expect(log.length).toBeLessThanOrEqual(acknowledged.length + unknown.length);
  expect(seen.map(({ id }) => id)).toEqual(log.map(({ id }) => id));
  expect(acknowledged.length).toBeGreaterThan(0);
};
