import type { TasksSearch } from './tasks-search';

/** What a list is narrowed to without a field on the page that says so: it came with a link. */
const HIDDEN = ['order', 'giver', 'status', 'extension', 'pending'] as const;
export type HiddenFilter = (typeof HIDDEN)[number];
/** Those in the address, each with the address without it; days belong to what is pending. */
export const hiddenFilters = (search: TasksSearch): readonly { readonly kind: HiddenFilter; readonly without: TasksSearch }[] =>
  HIDDEN.filter((kind) => search[kind] !== undefined).map((kind) => ({
    kind,
    without: { ...search, [kind]: undefined, ...(kind === 'pending' && { days: undefined }) },
  }));
