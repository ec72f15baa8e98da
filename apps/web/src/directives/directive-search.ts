/** The tabs that a reader of legal documents expects, in their order. */
export const TABS = ['content', 'tasks', 'related', 'scheme', 'history', 'downloads'] as const;
export type Tab = (typeof TABS)[number];
/** What stands in the address of a document's page; left out: the letter, nothing chosen. */
export interface DirectiveSearch {
  readonly tab?: Tab;
  /** The chosen item. */
  readonly item?: string;
  /** Tasks by item and body instead of by assignee. */
  readonly by?: 'matrix';
  /** The letter as it came instead of its official layout. */
  readonly letter?: 'raw';
}
