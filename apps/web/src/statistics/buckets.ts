import type { OfficialBucket } from '@cascade/lineage/domain';

/** The cells of the official table with the colour of their state, in the order of the bar. */
export const SHOWN_BUCKETS = [
  { bucket: 'doneInTime', ink: 'green' },
  { bucket: 'doneLate', ink: 'amber' },
  { bucket: 'openInTime', ink: 'blue' },
  { bucket: 'openOverdue', ink: 'red' },
  { bucket: 'withoutDeadline', ink: 'grey' },
] as const satisfies readonly { readonly bucket: OfficialBucket; readonly ink: string }[];
/** Columns that appear only where they count something. */
export const SELDOM_BUCKETS = ['withdrawn', 'recalled'] as const satisfies readonly OfficialBucket[];
/** 0.1818 -> '18,2 %' as the language writes it; nothing where nothing fell due. */
export const percentOf = (rate: number | null, language: 'vi' | 'en'): string =>
  rate === null
    ? '–'
    : `${new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 1 }).format(rate * 100)} %`;
/** The filters of one line of the table, as the page of its tasks takes them: a line by body or order narrows by it, one by level by the level. */
export const cellSearch = (
  filters: { readonly body?: string; readonly order?: string; readonly below?: string; readonly from?: string; readonly to?: string },
  by: string,
  key: string | null,
): Record<string, string> => {
  const common = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)) as Record<string, string>;
  if (key === null) return common;
  if (by === 'body') return { ...without(common, filters.order === undefined ? ['below'] : []), body: key };
  if (by === 'directive') return { ...without(common, filters.body === undefined ? ['below'] : []), order: key };
  return { ...common, bodyLevel: key };
};
const without = (search: Record<string, string>, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(search).filter(([name]) => !names.includes(name)));
