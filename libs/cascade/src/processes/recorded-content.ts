import type { Issued, ReadingAccepted } from '@cascade/directives/domain';
import { directiveStream } from '@cascade/directives/domain';
import type { EventStore } from '@cascade/event-store';
import type { RecordedEvent } from '@cascade/event-store/domain';
import type { AddresseesListed, AddresseesResolved } from '../domain';

type Said = RecordedEvent<Issued | ReadingAccepted>;

/** The event that last said what a directive contains, at or before `until`; null for one that is only a draft. */
export const lastSaid = async (store: EventStore, directiveId: string, until: bigint): Promise<Said | null> => {
  for await (const event of store.readStream(directiveStream(directiveId), { direction: 'backwards' }))
    if (event.position <= until && (event.type === 'Issued' || event.type === 'ReadingAccepted')) return event as Said;
  return null;
};
/** The recorded pages of a closed resolution, one at a time, in their order. */
export const pagesOf = async function* (
  store: EventStore,
  resolved: RecordedEvent<AddresseesResolved>,
): AsyncGenerator<AddresseesListed['data']> {
  for await (const event of store.readStream(resolved.stream, { limit: resolved.data.pages }))
    yield (event as RecordedEvent<AddresseesListed>).data;
};
