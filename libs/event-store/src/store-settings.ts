import type { EventCatalogue } from './domain';

/** What every adapter is opened with. */
export interface StoreSettings {
  /** All rooms' events (`mergeCatalogues`): which versions can be read, and how retired ones become current. */
  readonly catalogue: EventCatalogue;
  /** Milliseconds since 1970 UTC; left out: the machine's clock. */
  readonly now?: () => number;
}
