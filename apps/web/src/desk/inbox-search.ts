import { addressOf, oneOf } from '../frame/address-fields';

export const STATES = ['sent', 'arrived', 'received', 'assigned', 'processing', 'done', 'refused'] as const;
export interface InboxSearch {
  readonly state?: (typeof STATES)[number] | 'all';
}
/** What of an address is a choice of the inbox. */
export const inboxSearch: (search: Readonly<Record<string, unknown>>) => InboxSearch = addressOf({ state: oneOf(STATES) });
