import type { Issued, ReadingAccepted, ReadingCorrected } from '@cascade/directives/domain';
import { directiveStream } from '@cascade/directives/domain';
import type { EventStore } from '@cascade/event-store';
import type { RecordedEvent } from '@cascade/event-store/domain';
import { addresseesStream, type AddresseesListed, type AddresseesResolved } from '../domain';

/** The events that say what a directive contains. */
export type Saying = Issued | ReadingAccepted | ReadingCorrected;
export type Said = RecordedEvent<Saying>;
const SAYINGS: readonly Saying['type'][] = ['Issued', 'ReadingAccepted', 'ReadingCorrected'];
const isSaying = (event: RecordedEvent): event is Said => SAYINGS.includes(event.type as Saying['type']);

/** Everything that was ever said of what a directive contains, in the order of recording; empty for one that is only a draft. */
export const allSaid = async (store: EventStore, directiveId: string): Promise<readonly Said[]> => {
  const said: Said[] = [];
  for await (const event of store.readStream(directiveStream(directiveId))) if (isSaying(event)) said.push(event);
  return said;
};
/** One of the things said, among what was said before and after it. */
export interface SaidAmong {
  readonly said: Said;
  readonly earlier: readonly Said[];
  /** Something later corrects it: what it leads to is no longer anybody's business. */
  readonly superseded: boolean;
}
export const saidAmong = async (store: EventStore, directiveId: string, eventId: string): Promise<SaidAmong | null> => {
  const all = await allSaid(store, directiveId);
  const place = all.findIndex(({ id }) => id === eventId);
  const said = all[place];
  return said ? { said, earlier: all.slice(0, place), superseded: place < all.length - 1 } : null;
};
/** What was said in the event that a resolution hangs on. */
export const resolvedSaying = (store: EventStore, { stream, data }: RecordedEvent<AddresseesResolved>): Promise<SaidAmong | null> =>
  saidAmong(store, data.directiveId, stream.slice(addresseesStream('').length));

/** The recorded pages of the resolution of one event, one at a time, in their order. */
export const pagesOf = async function* (store: EventStore, causeId: string): AsyncGenerator<AddresseesListed['data']> {
  for await (const event of store.readStream(addresseesStream(causeId)))
    if (event.type === 'AddresseesListed') yield (event as RecordedEvent<AddresseesListed>).data;
};
