/** An answer, or the pages of one; what states no ordinal hangs on nothing that is written. */
type Dated = { readonly ordinal?: unknown; readonly pages?: readonly unknown[] } | null | undefined;

/** Whether an answer was given before the read models had come to `ordinal`. */
export const isOlderThan = (ordinal: number, answer: unknown): boolean => {
  const { ordinal: own, pages } = (answer as Dated) ?? {};
  if (Array.isArray(pages)) return pages.some((page) => isOlderThan(ordinal, page));
  return typeof own === 'number' && own < ordinal;
};
