import { firstInstantOf, type Instant } from '@cascade/calendar/domain';
import type { EventStore } from '@cascade/event-store';
import { authorityStream, type AuthorityEvent, type AuthorityEstablished } from '../domain';

export interface Placing {
  readonly kind: AuthorityEstablished['data']['kind'] | null;
  readonly parentId: string | null;
}
/** Under which body one stood by an instant, from its own stream: where it was placed last counts, not what was learnt last. Nulls where nobody knows it. */
export const placedUnder = async (store: Pick<EventStore, 'readStream'>, authorityId: string, by: Instant = Infinity): Promise<Placing> => {
  let placing: Placing = { kind: null, parentId: null };
  let placedAt = -Infinity;
  for await (const { type, data, metadata } of store.readStream(authorityStream(authorityId))) {
    const event = { type, data } as unknown as AuthorityEvent;
    if (event.type === 'AuthorityEstablished') placing = { kind: event.data.kind, parentId: event.data.parentId };
    if (event.type !== 'AuthorityPlaced') continue;
    const from = metadata.occurredAt === null ? -Infinity : firstInstantOf(metadata.occurredAt, 'occurredAt');
    if (from > by || from < placedAt) continue;
    placing = { ...placing, parentId: event.data.parentId };
    placedAt = from;
  }
  return placing;
};
