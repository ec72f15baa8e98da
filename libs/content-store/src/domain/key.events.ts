import type { EventCatalogue, EventOf } from '@cascade/event-store/domain';

/**
 * What was kept under this key can never be read again. Stands on the stream whose texts it closed; every reader purges what it had opened,
 * and a restore destroys the key anew, so an older backup of the keys brings nothing back.
 */
export type KeyDestroyed = EventOf<
  'KeyDestroyed',
  1,
  {
    keyId: string;
    reason: string;
    /** The event that a person caused, where this stream only carries a text closed under the key of another. */
    toldFrom?: string;
  }
>;

export const keyEvents: EventCatalogue = { versions: { KeyDestroyed: 1 }, upcasters: {} };
