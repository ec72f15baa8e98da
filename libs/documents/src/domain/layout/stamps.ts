import { TITLE_PATTERN } from '../header/document-types';
import type { LetterText, Piece } from '../text/letter-text';

export const TITLE = new RegExp(String.raw`^(?:${TITLE_PATTERN})\b`, 'u');
/** Specks of a scan at the ends of a cell; behind it a full stop may be the letter's own. */
const SPECKS = '._¬‹›«»—–-~*…“”"\'`^°¢,|';
/** 'HỎA TỐC THƯ MỜI': a stamp that a scan put on the line of the title. */
const URGENT_TITLE = new RegExp(String.raw`^(?:hoa toc|thuong khan|khan)\s(?=(?:${TITLE_PATTERN})\b)`, 'u');
export const behindUrgency = (letter: LetterText, cell: Piece): Piece => ({
  start: cell.start + (URGENT_TITLE.exec(letter.flatOf(cell.start, Math.min(cell.end, cell.start + 40)))?.[0].length ?? 0),
  end: cell.end,
});
export const withoutSpecks = (letter: LetterText, cell: Piece): Piece =>
  letter.trim({ start: letter.trim(cell, SPECKS).start, end: cell.end }, '_¬|~^`');
export const STAMP_ADDRESS = /^\S{3,30}@\S{4,40}$/u;
/** Mail addresses, clocks, percentages: a stamp's, not a name's. */
export const STAMP = /^s[o06]\s?[:;.\d]|[@%]|\d:\d{2}|\d{2}\.\d{2}\./u;
/** A stamp that stands before the subject on its line is no part of it: '— 0.NGÃI | Về việc …'. */
export const subjectAlone = (letter: LetterText, cells: readonly Piece[]): readonly Piece[] => {
  const [first, second] = cells;
  const leads = (cell: Piece | undefined): boolean =>
    cell !== undefined && /^v[ea]\s?viec\b/u.test(letter.flatOf(cell.start, Math.min(cell.end, cell.start + 20)));
  return first && second && first.end - first.start < 15 && leads(second) && !leads(first) ? cells.slice(1) : cells;
};
/** '… CÔNG BÁO 0. NGÃI Về việc tăng cường': a stamp right before the subject, on one line with it. */
export const behindStamp = (letter: LetterText, cell: Piece): Piece => {
  const flat = letter.flatOf(cell.start, Math.min(cell.end, cell.start + LONGEST_STAMP));
  const at = /(?<=\s)v[ea] viec\s/u.exec(flat)?.index ?? 0;
  return at > 0 && !TITLE.test(flat) && isMostlyCapitals(letter.textOf(cell.start, cell.start + at))
    ? { start: cell.start + at, end: cell.end }
    : cell;
};
const LONGEST_STAMP = 80;
const isMostlyCapitals = (text: string): boolean => (text.match(/\p{Lu}/gu)?.length ?? 0) > 3 * (text.match(/\p{Ll}/gu)?.length ?? 0);
