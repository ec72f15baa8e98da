import type { Piece, LetterText } from '../text/letter-text';

export interface WrittenNumber {
  readonly piece: Piece;
  readonly number: string | null;
  readonly notation: string | null;
  readonly warnings: readonly string[];
}

/**
 * After the slash: groups of letters joined by dashes, slashes or dots. The first one is in capitals ('UBND', 'QĐ', 'QH14'); a blank beside a dash is
 * forgiven only before a group that is all capitals ('UBND – CT'), for in running text the next word is no part of it.
 */
const GROUPS =
  /(?:\d{4}\s?\/\s?)?\p{Lu}[\p{L}\d&]{0,14}(?:(?:\.(?=\p{Lu})|[-‐-―−/])[\p{L}\d&]{1,15}|\s?[-‐-―−]\s?(?:\p{Lu}{2,12}\d{0,3}(?![\p{Ll}])|\p{Lu}{1,3}\p{Ll}\p{Lu}\p{L}{0,6}|TTg\b)|\s?\/\s?\p{Lu}{2,8}(?!\p{Ll})){0,6}/uy;

/** 'Số 05/2O1l/QĐ-UBND': the year between two slashes. */
const MISREAD_YEAR = /^[12lI][09Oo][\dlIOo]{2}(?=\s?\/)/u;

/** Reads groups from `at`; null where none begin there. */
export const notationAt = (letter: LetterText, at: number): { notation: string; end: number } | null => {
  const window = letter.textOf(at, at + 80).replace(MISREAD_YEAR, (year) => year.replace(/[lI]/gu, '1').replace(/[Oo]/gu, '0'));
  GROUPS.lastIndex = 0;
  const [found] = GROUPS.exec(window) ?? [];
  return found
    ? {
        notation: foldNotation(found)
          .replace(/(?<=\d)O(?!\p{L})/gu, '0')
          .replace(/(?<=QH)[lI](?=\d|$)/gu, '1'),
        end: at + found.length,
      }
    : null;
};
/** Blanks away, dashes plain, Ð as Đ; the letters stay as they were written. */
export const foldNotation = (written: string): string =>
  written
    .replace(/\s+/gu, '')
    .replace(/[‐-―−]/gu, '-')
    .replace(/Ð/gu, 'Đ');

const HEAD = /^(?:so|s6|sd)\s?[:.;]?\s?(?<number>[\d.…_\s]{0,20}[a-z]?)\s?(?<joint>[/|-])\s?/u;
/** What a scanner makes of a number written by hand: 'Số: J^5/UBND'. */
const GARBLED_HEAD = /^(?:so|s6|sd)\s?[:.;]\s?(?<number>[^\s/]{1,8}(?:\s[^\s/]{1,4})?)\s?(?<joint>\/)\s?(?=\p{L}|[12]\d{3}\s?\/)/u;

/** The number line of the head: 'Số: 278/UBND-VX', 'Số: /UBND-VP', 'Số: ~~458~~ /UBND-VP', 'Số 12-CT/TU'. */
export const headNumber = (letter: LetterText, cell: Piece): WrittenNumber | null => {
  const opening = letter.flatOf(cell.start, Math.min(cell.end, cell.start + 60));
  const match = HEAD.exec(opening) ?? GARBLED_HEAD.exec(opening);
  if (!match?.groups) return null;
  const after = cell.start + match[0].length;
  const groups = notationAt(letter, after);
  if (!groups || groups.end > cell.end) return null;
  const written = (match.groups['number'] ?? '').replace(/[\s._…]/gu, '');
  const digitsAt = cell.start + match[0].search(/\d/u);
  const struck = written !== '' && letter.isStruck({ start: digitsAt, end: digitsAt + written.length });
  const asWritten = letter.textOf(cell.start, after);
  const garbled = written !== '' && !(/^\d{1,6}[a-z]?$/u.test(written) && /[\dlIOo]\s?[a-zđ]?[\s.…_]*[/|-]\s?$/u.test(asWritten));
  return {
    piece: { start: cell.start, end: groups.end },
    number: written === '' || struck || garbled ? null : written,
    notation: groups.notation,
    warnings: struck ? ['struck'] : written === '' ? ['blank'] : garbled ? ['garbled'] : [],
  };
};
