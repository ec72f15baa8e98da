import { randomUUID } from 'node:crypto';
import type { EventCatalogue, RecordedEvent } from '../domain';
import type { EventStore, NewEvent, Subscriber } from '../event-store';

/** `Noted` has been through two retired shapes; nothing else is known, so `Seen` is read as it is. */
export const sampleCatalogue: EventCatalogue = {
  versions: { Noted: 3 },
  upcasters: {
    'Noted@1': (data: { words: string }) => ({ text: data.words }),
    'Noted@2': (data: { text: string }) => ({ ...data, language: 'vi' }),
  },
};
export const anEvent = (over: Partial<NewEvent> = {}): NewEvent => ({
  id: randomUUID(),
  type: 'Seen',
  version: 1,
  data: { text: 'Chỉ thị số 12/CT-UBND', count: 1 },
  metadata: {
    occurredAt: '2020-08-17',
    actor: 'account-1',
    onBehalfOf: null,
    commandId: 'command-1',
    correlationId: 'command-1',
    causationId: null,
  },
  ...over,
});
export const someEvents = (count: number): readonly NewEvent[] => Array.from({ length: count }, (_, n) => anEvent({ data: { n } }));
export const aStream = (category = 'directive'): string => `${category}-${randomUUID()}`;
export const collect = async (events: AsyncIterable<RecordedEvent>): Promise<readonly RecordedEvent[]> => {
  const all: RecordedEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
};
/** A subscriber that keeps what it gets, and a promise for "at least so many". */
export const collecting = (store: EventStore, after: bigint = 0n, over: Partial<Subscriber> = {}) => {
  const events: RecordedEvent[] = [];
  const caughtUp: bigint[] = [];
  let look: () => void = () => undefined;
  const subscription = store.subscribe(after, {
    async onEvents(page) {
      events.push(...page);
      look();
      await over.onEvents?.(page);
    },
    onCaughtUp(position) {
      caughtUp.push(position);
      look();
      over.onCaughtUp?.(position);
    },
  });
  const until = (met: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      look = () => met() && resolve();
      subscription.ended.then(resolve, reject);
      look();
    });
  return { events, caughtUp, subscription, until, untilCount: (count: number) => until(() => events.length >= count) };
};
