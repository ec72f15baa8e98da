import { stringifySearch } from '../frame/search-text';

/** The filters of a page as they are saved: what stands in its address, but the instant, which is of the frame. */
export const filtersOf = ({ asOf: _asOf, knownAt: _knownAt, ...filters }: Readonly<Record<string, unknown>>): string =>
  stringifySearch(filters).replace(/^\?/, '');
interface Saved {
  readonly kind: 'subtree' | 'view';
  readonly page: 'tasks' | 'directives' | 'lineage' | null;
  readonly directiveId: string | null;
  readonly search: Readonly<Record<string, string>>;
}
/** Where a followed thing is opened. */
export const addressOf = ({
  kind,
  page,
  directiveId,
  search,
}: Saved): { readonly to: string; readonly search: Readonly<Record<string, string>> } => {
  if (kind === 'subtree') return { to: `/directives/${directiveId}`, search: {} };
  return { to: page === 'lineage' ? `/lineage/${directiveId}` : `/${page}`, search };
};
