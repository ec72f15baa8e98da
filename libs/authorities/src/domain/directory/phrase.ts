import { foldName } from '../authority-ids';

export interface Word {
  /** Lower case with its diacritics: 'quận' is a district, 'quan' is half of 'cơ quan'. */
  readonly low: string;
  readonly fold: string;
  readonly start: number;
  readonly end: number;
}
/** A phrase of a letter as words, with the text they stand in. */
export interface Phrase {
  readonly text: string;
  readonly words: readonly Word[];
  /** All words folded, one blank between them: what patterns look at. */
  readonly folded: string;
}
/** Short forms that are the same body written otherwise: expanded, so that it gets one id whoever addresses it. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/PCT\s?UBND/gu, 'PCT UBND'],
  [/(?<![\p{L}])UB\s?MTTQ(?![\p{L}])/gu, 'Ủy ban Mặt trận Tổ quốc'],
  [/(?<![\p{L}])(?:UB)?MTTQ(?:VN)?(?![\p{L}])/gu, 'Mặt trận Tổ quốc'],
  // 'Việt Nam' is left out as often as it is written.
  [/(mặt trận tổ quốc) việt nam/giu, '$1'],
  [/(?<![\p{L}])LHPN(?![\p{L}])/gu, 'Liên hiệp Phụ nữ'],
  [/(?<![\p{L}])VH\s?[-–&]?\s?TT(?![\p{L}])/gu, 'Văn hóa và Thông tin'],
  [/(?<![\p{L}])GD\s?[-–&]?\s?ĐT(?![\p{L}])/gu, 'Giáo dục và Đào tạo'],
  [/(?<![\p{L}])LĐ\s?[-–]?\s?TB\s?[-–&]?\s?XH(?![\p{L}])/gu, 'Lao động - Thương binh và Xã hội'],
  [/(?<![\p{L}])TT&?TT(?![\p{L}])/gu, 'Thông tin và Truyền thông'],
  [/(?<![\p{L}])TN&?MT(?![\p{L}])/gu, 'Tài nguyên và Môi trường'],
  [/(?<![\p{L}])BCHQS(?![\p{L}])/gu, 'Ban Chỉ huy Quân sự'],
  [/(?<![\p{L}])BCĐ(?![\p{L}])/gu, 'Ban Chỉ đạo'],
  [/(?<![\p{L}])TT\.?(?=\s*(?:HĐND|TU|HU|[Tt]hị ủy|[Hh]uyện ủy|[Tt]ỉnh ủy|[Tt]hành ủy|[Qq]uận ủy|[Đđ]ảng ủy))/gu, 'Thường trực '],
  [/(?<![\p{L}])VP(?![\p{L}])/gu, 'Văn phòng'],
  [/(?<![\p{L}])TP\.?(?![\p{L}])/gu, 'thành phố'],
  [/(?<![\p{L}])TX\.?(?![\p{L}])/gu, 'thị xã'],
];
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Reads a phrase as written: blanks, list dashes, remarks in brackets ('(t/h)', '(để b/c)') and closing points are dropped. */
export const phraseOf = (written: string): Phrase => {
  let text = written
    .normalize('NFC')
    .replace(/uỷ/gu, 'ủy')
    .replace(/Uỷ/gu, 'Ủy')
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/[*_]+/gu, '');
  for (const [short, full] of SHORT_FORMS) text = text.replace(short, full);
  text = text
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .replace(/^[\s\-–+•.]+/u, '')
    .replace(/[\s;:,./]+$/u, '');
  const words = [...text.matchAll(WORD)].map(([word], index, all): Word => {
    const start = all[index]?.index ?? 0;
    return { low: word.toLowerCase(), fold: foldName(word), start, end: start + word.length };
  });
  return { text, words, folded: words.map(({ fold }) => fold).join(' ') };
};
/** The text from word `from` up to, not including, word `to`, its first letter raised. */
export const textOf = ({ text, words }: Phrase, from: number, to: number): string => {
  const part = text.slice(words[from]?.start ?? text.length, words[to - 1]?.end ?? text.length);
  return part.slice(0, 1).toUpperCase() + part.slice(1);
};
export const foldedFrom = ({ words }: Phrase, from: number, to = words.length): string =>
  words
    .slice(from, to)
    .map(({ fold }) => fold)
    .join(' ');
/** How many words a pattern anchored at the start of the folded words from `from` takes; 0 where it does not match. */
export const wordsMatched = (phrase: Phrase, from: number, pattern: RegExp): number => {
  const [matched] = pattern.exec(foldedFrom(phrase, from)) ?? [];
  return matched?.trim() ? matched.trim().split(' ').length : 0;
};
