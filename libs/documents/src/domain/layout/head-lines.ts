import type { WrittenDate } from '../header/dates';
import type { LetterText, Piece } from '../text/letter-text';
import { isSyllable } from '../text/syllable-automaton';
import { BODY_START } from './wording';

/** 'Cần Thơ, ngày 18 tháng 8 năm 2020' and nothing after it; a sentence that begins with a date goes on. */
export const isDateLine = (letter: LetterText, cell: Piece, { piece }: WrittenDate): boolean =>
  letter.trim({ start: piece.end, end: cell.end }, '.,)').end - piece.end <= 3 &&
  piece.start - cell.start <= 60 &&
  !BODY_START.test(letter.flatOf(cell.start, piece.start)) &&
  !/;$/u.test(letter.textOf(piece.start, cell.end));

/** Mostly words of the language: no stamp, no speck. */
export const isReadable = (letter: LetterText, { start, end }: Piece): boolean => {
  const words = letter.flatOf(start, end).match(/[a-z]+/gu) ?? [];
  return words.length >= LEAST_WORDS && words.filter((word) => isSyllable(word)).length >= words.length * MOSTLY;
};
const LEAST_WORDS = 3;
const MOSTLY = 0.7;
/** '… CỦA', '… TRƯỜNG ĐẠI HỌC,': the next line goes on, whatever name it begins with. */
export const isLeftOpen = (letter: LetterText, subject: readonly Piece[]): boolean => {
  const last = subject.at(-1);
  return (
    last !== undefined &&
    /(?:[,–-]|(?:^|\s)(?:cua|cho|va|tai|voi|boi|theo|do|den))$/u.test(letter.flatOf(Math.max(last.start, last.end - 8), last.end))
  );
};
/** 'HỘI NGHỊ …' / 'BAN CHẤP HÀNH …' / 'về xây dựng kết cấu hạ tầng': what stands above 'về' held the meeting, and decides nothing yet. */
export const tellsAboutWhat = (letter: LetterText, below: Piece | undefined): boolean =>
  below !== undefined && /^về (?!việc)\p{Ll}/u.test(letter.textOf(below.start, below.start + 8));
export const endsSentence = (letter: LetterText, subject: readonly Piece[]): boolean => {
  const { end } = subject.at(-1) ?? { end: 0 };
  return /[.;:]/u.test(letter.textOf(end - 1, end));
};

/** 'PHƯỜNG AN CỰU' folds to the letters of 'phương án'. */
export const isNoTitle = (written: string): boolean => written.toLowerCase().startsWith('phường');
