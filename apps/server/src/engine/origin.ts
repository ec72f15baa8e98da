import { uuidV5, type EventCatalogue, type EventOf } from '@cascade/event-store/domain';
import { isDomainError } from '@cascade/event-store/domain';
import type { EventStore, NewEvent } from '@cascade/event-store';

/** With what a store began: the sample campaign, the country's bodies alone, or nothing of ours. */
export type Fill = 'sample' | 'country' | 'nothing';
export type StoreBegun = EventOf<'StoreBegun', 1, { fill: Fill }>;
/** All of it is in: a filling that was cut off goes on where it stood. */
export type StoreFilled = EventOf<'StoreFilled', 1, { fill: Fill }>;
export const ORIGIN_STREAM = 'sys-origin';
export const originCatalogue: EventCatalogue = { versions: { StoreBegun: 1, StoreFilled: 1 }, upcasters: {} };

export interface Origin {
  readonly fill: Fill;
  readonly filled: boolean;
}
export const readOrigin = async (store: EventStore): Promise<Origin | null> => {
  let origin: Origin | null = null;
  for await (const { type, data } of store.readStream(ORIGIN_STREAM))
    origin = { fill: (data as StoreBegun['data']).fill, filled: type === 'StoreFilled' };
  return origin;
};
const append = async (store: EventStore, type: 'StoreBegun' | 'StoreFilled', fill: Fill, expected: 'no-stream' | bigint): Promise<void> => {
  const id = uuidV5(`${ORIGIN_STREAM}/${type}`);
  const metadata = { occurredAt: null, actor: 'system', onBehalfOf: null, commandId: id, correlationId: id, causationId: null };
  const event: NewEvent = { id, type, version: 1, data: { fill }, metadata };
  try {
    await store.append(ORIGIN_STREAM, [event], expected);
  } catch (error) {
    if (!isDomainError(error, 'stream.conflict')) throw error;
  }
};
export const beginStore = (store: EventStore, fill: Fill): Promise<void> => append(store, 'StoreBegun', fill, 'no-stream');
export const storeFilled = (store: EventStore, fill: Fill): Promise<void> => append(store, 'StoreFilled', fill, 0n);
