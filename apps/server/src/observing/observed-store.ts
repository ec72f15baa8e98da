import type { EventStore } from '@cascade/event-store';
import { isDomainError } from '@cascade/event-store/domain';
import type { Observer } from './observer';

type Observable = EventStore & { onCommitted?(listener: (position: bigint, appends?: number) => void): () => void };
/** The same store, told of to an observer. */
export const observedStore = <S extends Observable>(store: S, observer: Required<Observer>): S => {
  store.onCommitted?.((_, appends) => appends !== undefined && observer.committed(appends));
  return {
    ...store,
    async append(stream, events, expected) {
      const from = Date.now();
      const since = performance.now();
      const tell = (outcome: 'done' | 'conflict' | 'failed', position: bigint | null): void =>
        observer.appended({ events, from, to: from + (performance.now() - since), position, outcome });
      try {
        const result = await store.append(stream, events, expected);
        tell('done', result.position);
        return result;
      } catch (error) {
        tell(isDomainError(error, 'stream.conflict') ? 'conflict' : 'failed', null);
        throw error;
      }
    },
    subscribe(after, subscriber) {
      const subscription = store.subscribe(after, subscriber);
      observer.subscribed(1);
      const over = (): void => observer.subscribed(-1);
      subscription.ended.then(over, over);
      return subscription;
    },
  };
};
