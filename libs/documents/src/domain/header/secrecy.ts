import { LetterText } from '../text/letter-text';
import { BODY_START, KINH_GUI } from '../layout/wording';

export type SecrecyMark = 'mật' | 'tối mật' | 'tuyệt mật';
const HEAD_LINES = 45;
const LONGEST_MARK_LINE = 120;
const MAY_BE_MARK = /m\s?a\s?t/u;
const MARK = /^\W{0,3}(?:(?:do|dau|muc do)\s(?:bao\s)?mat\s?:?\s?)?((?:t\s?o\s?i|t\s?u\s?y\s?e\s?t)?\s?m\s?a\s?t)\W{0,3}$/u;

/**
 * The secrecy mark of a letter, from its head alone. A mark stands by itself on a line, or in a column of one ('MẬT<tab>Độc lập - Tự do - Hạnh phúc'), also with its letters set apart ('M Ậ T');
 * 'bảo mật' or 'Bí mật nhà nước' in a sentence is none. Nothing after 'Kính gửi' or the first sentence is looked at.
 */
export const secrecyMarkOf = (given: string): SecrecyMark | null => secrecyMarkIn(new LetterText(given.slice(0, 20_000)));

export const secrecyMarkIn = (letter: LetterText): SecrecyMark | null => {
  for (const line of letter.lines.slice(0, HEAD_LINES)) {
    const flat = letter.flatOf(line.start, Math.min(line.end, line.start + LONGEST_MARK_LINE));
    if (KINH_GUI.test(flat) || (BODY_START.test(flat) && line.end - line.start > 60)) return null;
    if (line.end - line.start > LONGEST_MARK_LINE || !MAY_BE_MARK.test(flat)) continue;
    const text = letter.textOf(line.start, line.end);
    let from = 0;
    for (const column of flat.split('\t')) {
      const mark = MARK.exec(column)?.[1]?.replace(/\s/gu, '');
      // 'Mặt' and 'mắt' fold to the same letters; only 'mật', or a text that lost its diacritics, is a mark.
      const asWritten = text.slice(from, from + column.length).toLowerCase();
      from += column.length + 1;
      if (mark && /m[ậa]t\W*$/u.test(asWritten.replace(/\s/gu, '')))
        return mark.startsWith('toi') ? 'tối mật' : mark.startsWith('tuyet') ? 'tuyệt mật' : 'mật';
    }
  }
  return null;
};
