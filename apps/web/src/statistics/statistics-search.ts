/** What of an address a page takes: the texts named, not empty and not endless; anything else is dropped, so a spoilt address shows more, never an error. */
export const textsIn =
  <Name extends string>(...names: readonly Name[]) =>
  (search: Readonly<Record<string, unknown>>): { readonly [name in Name]?: string } =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = search[name];
        return typeof value === 'string' && value !== '' && value.length <= 300 ? [[name, value]] : [];
      }),
    ) as { readonly [name in Name]?: string };
/** A whole number in [least, most]; else undefined. */
export const numberIn = (text: string | undefined, least: number, most: number): number | undefined => {
  if (text === undefined || !/^\d{1,9}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= least && value <= most ? value : undefined;
};
/** Levels as lines of the official table name them. */
export const TABLE_LEVELS = ['central', 'province', 'district', 'commune', 'unknown'] as const;
/** One of some words; else undefined. */
export const oneIn = <Word extends string>(words: readonly Word[], text: string | undefined): Word | undefined =>
  words.find((word) => word === text);
/** A day as the address has it; else undefined. */
export const dayIn = (text: string | undefined): string | undefined => (text && /^\d{4}-\d\d-\d\d$/.test(text) ? text : undefined);
