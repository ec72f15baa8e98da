import { isSealed, type Sealed } from './sealed';

/** What a person wrote in words of their own; plain in events that were written before such texts were sealed, and where the engine itself gives a code as reason. */
export type FreeText = Sealed | string;
/** The members of events and commands that hold such words, wherever they stand. */
export const FREE_TEXTS: ReadonlySet<string> = new Set(['reason', 'evidence', 'note', 'part', 'words', 'sentence']);

/** Whether there are words at all: a sealed text was made of some. */
export const isSaid = (text: FreeText | null | undefined): text is FreeText =>
  typeof text === 'string' ? text.trim() !== '' : text !== null && text !== undefined;

/**
 * The same data with every free text closed, at any depth. Blank ones stay as they are, for whoever judges them to refuse; sealed ones keep their seal.
 * @returns `data` itself where there is nothing to close, so that no key need be made for it.
 */
export const closeFreeTexts = async <Data>(data: Data, sealer: () => Promise<(text: string) => Sealed>): Promise<Data> => {
  if (!holdsPlainText(data)) return data;
  const seal = await sealer();
  return closed(data, seal) as Data;
};
const isPlainText = (name: string, value: unknown): value is string =>
  typeof value === 'string' && FREE_TEXTS.has(name) && value.trim() !== '';
/** Whether a free text stands in it in plain words, at any depth. */
export const holdsPlainText = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !isSealed(value) &&
  Object.entries(value).some(([name, member]) => isPlainText(name, member) || holdsPlainText(member));
const closed = (value: unknown, seal: (text: string) => Sealed): unknown => {
  if (typeof value !== 'object' || value === null || isSealed(value)) return value;
  if (Array.isArray(value)) return value.map((each) => closed(each, seal));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, isPlainText(name, member) ? seal(member) : closed(member, seal)]),
  );
};
/** A copy with every sealed text opened, at any depth, by `open`. */
export const openTexts = (value: unknown, open: (sealed: Sealed) => string | null): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (isSealed(value)) return open(value);
  if (Array.isArray(value)) return value.map((each) => openTexts(each, open));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, openTexts(member, open)]));
};
/** The upcaster of an event whose free texts were written in plain words once: what was written so stays readable so. */
export const inPlainWords = <Data>(data: object): Data => data as Data;
