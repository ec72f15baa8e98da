import { addressOf, oneOf, text } from '../frame/address-fields';

/** The tabs that a reader of legal documents expects, in their order. */
export const TABS = ['content', 'tasks', 'related', 'scheme', 'history', 'downloads'] as const;
export type Tab = (typeof TABS)[number];
/** What stands in the address of a document's page; left out: the letter, nothing chosen. */
export const directiveSearch = addressOf({
  tab: oneOf(TABS),
  // The chosen item.
  item: text,
  // Tasks by item and body instead of by assignee.
  by: oneOf(['matrix']),
  // The letter as it came instead of its official layout.
  letter: oneOf(['raw']),
});
export type DirectiveSearch = ReturnType<typeof directiveSearch>;
