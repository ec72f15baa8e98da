import type { Level } from '@cascade/authorities/domain';
import { dueInWords as dueAtInWords, timeInWords } from '@cascade/calendar/domain';
import type { Relation } from '@cascade/directives/domain';
import type { Language } from './language';
import { inLanguage } from './vocabulary';

/** '2020-08-17' -> '17/8/2020', '2020-08-17T14:05:00+07:00' -> '17/8/2020 14:05', '2020-08' -> '8/2020'. Times are read at UTC+7. */
export const dateInWords = (time: string | null, language: Language = 'vi'): string =>
  time ? timeInWords(time) : inLanguage('unknownDate', language);
export const instantInWords = (instant: number): string => timeInWords(instant);
/** The last day in time, with the hour where there is one; '–' without a deadline. */
export const dueInWords = (dueAt: number | null): string => (dueAt === null ? '–' : dueAtInWords(dueAt));
/** 13245 -> '13.245', in English '13,245'. */
export const countInWords = (count: number, language: Language = 'vi'): string =>
  String(count).replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');

const RELATIONS: Readonly<Record<Relation, Readonly<Record<Language, string>>>> = {
  implements: { vi: 'thực hiện', en: 'implements' },
  basedOn: { vi: 'căn cứ', en: 'based on' },
  cites: { vi: 'viện dẫn', en: 'cites' },
  mentions: { vi: 'nhắc đến', en: 'mentions' },
  continues: { vi: 'tiếp theo', en: 'continues' },
  guides: { vi: 'hướng dẫn', en: 'guides' },
  amends: { vi: 'sửa đổi', en: 'amends' },
  replaces: { vi: 'thay thế', en: 'replaces' },
  repeals: { vi: 'bãi bỏ', en: 'repeals' },
  suspends: { vi: 'đình chỉ', en: 'suspends' },
  corrects: { vi: 'đính chính', en: 'corrects' },
  recalls: { vi: 'thu hồi', en: 'recalls' },
  answers: { vi: 'trả lời', en: 'answers' },
};
export const relationInWords = (relation: Relation, language: Language = 'vi'): string => RELATIONS[relation][language];
const LEVELS: Readonly<Record<Level, Readonly<Record<Language, string>>>> = {
  central: { vi: 'cơ quan trung ương', en: 'central bodies' },
  province: { vi: 'tỉnh, thành phố', en: 'provinces' },
  district: { vi: 'huyện, thị xã', en: 'districts' },
  commune: { vi: 'xã, phường', en: 'communes' },
};
/** What bodies of these levels are called together. */
export const levelsInWords = (levels: readonly (Level | null)[], language: Language = 'vi'): string => {
  const [first] = levels;
  if (first && levels.every((level) => level === first)) return LEVELS[first][language];
  return language === 'vi' ? 'văn bản' : 'documents';
};
