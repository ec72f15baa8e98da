/** Takes from an address what it can be; undefined: it is no such thing, and is left out. */
export type FieldOf<Value> = (value: unknown) => Value | undefined;
const LONGEST = 300;
/** A text that is neither empty nor endless. */
export const textOf =
  (longest = LONGEST): FieldOf<string> =>
  (value) =>
    typeof value === 'string' && value.trim() !== '' && value.length <= longest ? value : undefined;
export const text = textOf();
export const matching =
  (pattern: RegExp): FieldOf<string> =>
  (value) =>
    pattern.test(text(value) ?? '') ? text(value) : undefined;
/** '2020-08-17'. */
export const day = matching(/^\d{4}-\d\d-\d\d$/);
export const year = matching(/^\d{4}$/);
export const oneOf =
  <Word extends string>(words: readonly Word[]): FieldOf<Word> =>
  (value) =>
    words.find((word) => word === value);
/** A whole number in [least, most]; undefined where it is none. */
export const wholeNumberIn = (value: string | undefined, least: number, most: number): number | undefined => {
  if (value === undefined || !/^\d{1,9}$/.test(value)) return undefined;
  const number = Number(value);
  return number >= least && number <= most ? number : undefined;
};

type Fields = Readonly<Record<string, FieldOf<string>>>;
type AddressOf<Of extends Fields> = { readonly [Name in keyof Of]?: NonNullable<ReturnType<Of[Name]>> };
/** What a page takes of its address: the fields named that are what they should be. Anything else is dropped, so a spoilt address shows more, never an error. */
export const addressOf =
  <Of extends Fields>(fields: Of) =>
  (search: Readonly<Record<string, unknown>>): AddressOf<Of> =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([name, field]) => {
        const value = field(search[name]);
        return value === undefined ? [] : [[name, value]];
      }),
    ) as AddressOf<Of>;
/** Fields that are all texts. */
export const texts = <Name extends string>(...names: readonly Name[]): { readonly [name in Name]: FieldOf<string> } =>
  Object.fromEntries(names.map((name) => [name, text])) as { readonly [name in Name]: FieldOf<string> };
