import { useLanguage, type Language } from './language';

/** One thing said in both languages; `{name}` is filled in. English may name its form for one: `{ one, other }`, chosen by the value `n`. */
export interface Said {
  readonly vi: string;
  readonly en: string | { readonly one: string; readonly other: string };
}
export type Words = Readonly<Record<string, Said>>;
export type Values = Readonly<Record<string, string | number>>;
/** Says a word of a table: `say('tasks.count', { n: 3 })`. */
export type Say<W extends Words> = (key: keyof W & string, values?: Values) => string;

/** A room's words. The type holds both languages complete. */
export const defineWords = <const W extends Words>(words: W): W => words;

const numbers: Record<Language, Intl.NumberFormat> = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') };
/** 10614 -> '10.614' in Vietnamese, '10,614' in English. */
export const numberIn = (language: Language, value: number): string => numbers[language].format(value);

const formOf = (said: Said, language: Language, values: Values): string => {
  if (language === 'vi') return said.vi;
  if (typeof said.en === 'string') return said.en;
  return values['n'] === 1 ? said.en.one : said.en.other;
};
/** A word in a language, its places filled in; numbers are grouped as the language does it. */
export const sayIn = <W extends Words>(words: W, language: Language): Say<W> => {
  return (key, values = {}) =>
    formOf(words[key] as Said, language, values).replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name];
      if (value === undefined) return place;
      return typeof value === 'number' ? numberIn(language, value) : value;
    });
};
/** The words of a room in the language of the user. */
export const useWords = <W extends Words>(words: W): Say<W> => sayIn(words, useLanguage());
