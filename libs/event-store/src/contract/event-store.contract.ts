import type { EventStore } from '../event-store';
import type { StoreSettings } from '../store-settings';
import { appendingContract } from './appending.contract';
import { readingContract } from './reading.contract';
import { recordingContract } from './recording.contract';
import { subscribingContract } from './subscribing.contract';
import { trimmingContract } from './trimming.contract';

export type OpenForContract = (settings: StoreSettings) => Promise<EventStore>;
/** The whole promise of the port. Every adapter enrols with one line: `eventStoreContract('sqlite', open)`; each `open` gives a store of its own, empty. */
export const eventStoreContract = (adapter: string, open: OpenForContract): void =>
  describe(`event store contract: ${adapter}`, () => {
    const opened: EventStore[] = [];
    const openAndKeep: OpenForContract = async (settings) => {
      const store = await open(settings);
      opened.push(store);
      return store;
    };
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((store) => store.close()));
    });
    appendingContract(openAndKeep);
    recordingContract(openAndKeep);
    readingContract(openAndKeep);
    subscribingContract(openAndKeep);
    trimmingContract(openAndKeep);
  });
