import type { Level } from '@cascade/authorities/domain';
import type { Relation } from '@cascade/directives/domain';

/** '2020-08-17' -> '17/8/2020', '2020-08-17T14:05:00+07:00' -> '17/8/2020 14:05', '2020-08' -> '8/2020'. Times are read at UTC+7. */
export const dateInWords = (time: string | null): string => {
  if (!time) return 'không rõ ngày';
  const at = time.includes('T') ? new Date(Date.parse(time) + 7 * 3_600_000).toISOString() : time;
  const [year = '', month, day] = at.slice(0, 10).split('-');
  const clock = time.includes('T') ? ` ${at.slice(11, 16)}` : '';
  return (
    [day, month, year]
      .filter((part) => part !== undefined)
      .map((part) => String(Number(part)))
      .join('/') + clock
  );
};
export const instantInWords = (instant: number): string => dateInWords(new Date(instant).toISOString());
/** 13245 -> '13.245'. */
export const countInWords = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.');

export const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  implements: 'thực hiện',
  basedOn: 'căn cứ',
  cites: 'viện dẫn',
  mentions: 'nhắc đến',
  continues: 'tiếp theo',
  guides: 'hướng dẫn',
  amends: 'sửa đổi',
  replaces: 'thay thế',
  repeals: 'bãi bỏ',
  suspends: 'đình chỉ',
  corrects: 'đính chính',
  recalls: 'thu hồi',
  answers: 'trả lời',
};
const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  central: 'cơ quan trung ương',
  province: 'tỉnh, thành phố',
  district: 'huyện, thị xã',
  commune: 'xã, phường',
};
/** What bodies of these levels are called together. */
export const levelsInWords = (levels: readonly (Level | null)[]): string => {
  const [first] = levels;
  return first && levels.every((level) => level === first) ? LEVEL_WORDS[first] : 'văn bản';
};
