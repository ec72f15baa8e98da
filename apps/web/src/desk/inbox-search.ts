export const STATES = ['sent', 'arrived', 'received', 'assigned', 'processing', 'done', 'refused'] as const;
export interface InboxSearch {
  readonly state?: (typeof STATES)[number] | 'all';
}
/** What of an address is a choice of the inbox; anything else is left out. */
export const inboxSearch = (search: Readonly<Record<string, unknown>>): InboxSearch => {
  const state = STATES.find((each) => each === search['state']);
  return state ? { state } : {};
};
