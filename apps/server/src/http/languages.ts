import { dueInWords } from '@cascade/calendar/domain';
import { codeInWords } from './code-words';

export type Language = 'vi' | 'en';
/** A sentence for a person, in both languages. */
export type Words = Readonly<Record<Language, string>>;

/** The language a request asks for (`Accept-Language`); Vietnamese where it asks for neither of ours. */
export const languageOf = (acceptLanguage: string | undefined): Language => {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = Number(parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean) ?? 1);
      return { language: tag.split('-')[0], weight };
    })
    .filter(
      (wish): wish is { language: Language; weight: number } => (wish.language === 'vi' || wish.language === 'en') && wish.weight > 0,
    );
  return (
    wishes.reduce<{ language: Language; weight: number } | null>((best, wish) => (best && best.weight >= wish.weight ? best : wish), null)
      ?.language ?? 'vi'
  );
};

const AN_INSTANT = /^\d{4}-\d{2}-\d{2}T/;
/**
 * 'Khoá {key} đã mất' with details {key: 'k1'} -> 'Khoá k1 đã mất'. A name without a value stays as it is, so that nothing is hidden. Codes that have
 * words are said in them. */
export const fill = (sentence: string, details: object, language: keyof Words = 'en'): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = (details as Record<string, unknown>)[name];
    if (value === undefined || value === null) return whole;
    // A deadline is said by its last day in time; its first instant that is too late reads as a day too many.
    if (name === 'dueAt' && typeof value === 'string' && AN_INSTANT.test(value)) return dueInWords(Date.parse(value));
    return (Array.isArray(value) ? value : [value]).map((each) => codeInWords(name, String(each), language)).join(', ');
  });

const BETWEEN = ' · ';
/** Both languages in one string, where a frame carries only one. */
export const bilingual = ({ vi, en }: Words): string => `${en}${BETWEEN}${vi}`;
export const wordsOf = (text: string): Words => {
  const [en = text, vi = en] = text.split(BETWEEN);
  return { vi, en };
};
