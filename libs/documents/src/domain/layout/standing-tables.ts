import type { LetterText, Line, Piece } from '../text/letter-text';
import { columnOf, markOf, rowOf, type Column, type TableRow, type TaskTable } from './table-rows';

/** One cell: a paragraph, or a line where the table has no empty lines; [line, next) are its lines among those of the letter. */
interface Cell extends Piece {
  readonly line: number;
  readonly next: number;
}
const FIRST_HEADING = /^(?:stt|tt|so tt|so thu tu|s\.?t\.?t)\W*$/u;
const MOST_COLUMNS = 9;
const LONGEST_HEADING = 60;
const LONGEST_CELL = 2_000;
/** As many paragraphs more than it has columns may a row have: a cell of several. */
const MOST_TOO_MANY = 3;
const SECTION = /^[ivx]{1,5}$|^[a-e]$/u;
/** Behind the last row the letter goes on. */
const GOES_ON = /^(?:noi nhan|phu luc|ghi chu|kinh gui|tong cong\b|\d{1,2}[.)]\s|dieu \d)/u;

/**
 * Tables of assignments whose cells stand one below the other, each a paragraph of its own ('STT', 'Nội dung', 'Cơ quan chủ trì' … '1', 'Rà soát …', …), as
 * copies out of a browser and some converters have them; among the lines [from, to).
 */
export const standingTables = (letter: LetterText, from: number, to: number): TaskTable[] => {
  const found: TaskTable[] = [];
  for (let at = from; at < to; at += 1) {
    const line = letter.lines[at];
    if (!line || line.end - line.start > 12 || !FIRST_HEADING.test(letter.flatOf(line.start, line.end))) continue;
    const table = tableAt(letter, at, to);
    if (!table) continue;
    found.push(table);
    at = table.lines[1] - 1;
  }
  return found;
};
/** The letter with every cell of these tables on one line; all offsets stay, since a line's end becomes a blank. */
export const withCellsOnOneLine = (letter: LetterText, tables: readonly TaskTable[]): LetterText => {
  const ends: Piece[] = [];
  for (const { rows } of tables)
    for (const { what, lead, help, time, product } of rows)
      for (const cell of [what, lead, help, time, product])
        for (
          let at = cell ? letter.text.indexOf('\n', cell.start) : -1;
          cell && at >= 0 && at < cell.end;
          at = letter.text.indexOf('\n', at + 1)
        )
          ends.push({ start: at, end: at + 1 });
  return letter.closedAt(ends.sort((one, other) => one.start - other.start));
};

const tableAt = (letter: LetterText, heading: number, to: number): TaskTable | null => {
  const isApart = letter.lines[heading + 1]?.blankBefore ?? false;
  const cellAt = (at: number): Cell | null => (at < to ? cellFrom(letter, at, to, isApart) : null);
  const columns: Column[] = ['ordinal'];
  let cell = cellAt(heading + 1);
  for (; cell && columns.length <= MOST_COLUMNS; cell = cellAt(cell.next)) {
    if (markOf(letter, cell) !== null || isSectionTitle(letter, cell)) break;
    if (cell.end - cell.start > LONGEST_HEADING) return null;
    columns.push(columnOf(letter.flatOf(cell.start, cell.end).replace(/\s+/gu, ' ')));
  }
  if (!cell || columns.length < 3 || columns.length > MOST_COLUMNS || !columns.includes('what') || !columns.includes('lead')) return null;
  const rows: { readonly row: TableRow; readonly section: string }[] = [];
  let [section, number, last] = ['', 0, heading];
  while (cell) {
    const [mark, title] = markedCell(letter, cell);
    if (mark === null || !isNext(mark, number)) break;
    const { cells, next, isLast } = cellsOfRow(letter, cell, title, columns.length, cellAt, countOf(mark));
    const bottom = cells.at(-1);
    if (!bottom) break;
    const [begin] = markAt(letter, cell);
    if (cells.length === 1 && SECTION.test(mark) && !isLast) [section, number] = [letter.valueOf(begin).replace(/[.)]$/u, ''), 0];
    else {
      // 'V. TỔ CHỨC THỰC HIỆN' behind the table is a heading of the letter.
      if (cells.length === 1 || letter.text.charAt(begin.end) === ' ') break;
      const row = rowAt(letter, columns, [begin, ...cells]);
      if (!row) break;
      rows.push({ row, section });
      number = countOf(mark);
    }
    last = bottom.next - 1;
    cell = isLast ? null : next;
  }
  const [first, end] = [letter.lines[heading], letter.lines[last]];
  return rows.length > 0 && first && end
    ? { start: first.start, end: end.end, rows: withSections(rows), lines: [heading, last + 1] }
    : null;
};
/** 'II.1' where rows are counted anew in each section; rows counted through are named by their number alone. */
const withSections = (rows: readonly { readonly row: TableRow; readonly section: string }[]): TableRow[] => {
  const isCountedThrough = new Set(rows.map(({ row }) => row.mark)).size === rows.length;
  return rows.map(({ row, section }) =>
    isCountedThrough && rows.some((each) => each.section !== section)
      ? row
      : { ...row, mark: [section, row.mark].filter(Boolean).join('.') },
  );
};

const cellFrom = (letter: LetterText, at: number, to: number, isApart: boolean): Cell | null => {
  const first = letter.lines[at];
  if (!first) return null;
  let next = at + 1;
  if (isApart) while (next < to && isInside(letter.lines[next])) next += 1;
  const last = letter.lines[next - 1] ?? first;
  return { start: first.start, end: last.end, line: at, next };
};
const isInside = (line: Line | undefined): boolean => line !== undefined && !line.blankBefore;

const TITLED = /^(?:[ivx]{1,5}|[a-e])[.)](?=\s\S)/u;
/** Where the mark of a row or a section stands in its cell, and where what stands behind it begins: 'I.' over its title, or before it on the line. */
const markAt = (letter: LetterText, cell: Cell): readonly [mark: Piece, rest: Cell | null] => {
  const line = letter.lines[cell.line] ?? cell;
  if (markOf(letter, line) !== null) {
    const below = cell.next - cell.line > 1 ? letter.lines[cell.line + 1] : undefined;
    return [{ start: line.start, end: line.end }, below ? { ...cell, start: below.start, line: cell.line + 1 } : null];
  }
  const titled = TITLED.exec(letter.flatOf(cell.start, Math.min(cell.end, cell.start + 12)));
  if (!titled) return [cell, null];
  const mark = { start: cell.start, end: cell.start + titled[0].length };
  return [mark, { ...cell, ...letter.trim({ start: mark.end, end: cell.end }) }];
};
const isSectionTitle = (letter: LetterText, cell: Cell): boolean => markAt(letter, cell)[1] !== null;
const markedCell = (letter: LetterText, cell: Cell): readonly [mark: string | null, rest: Cell | null] => {
  const [mark, rest] = markAt(letter, cell);
  return [markOf(letter, mark)?.toLowerCase() ?? null, rest];
};
/** '2' and '2.1' are the second; a section counts anew. */
const countOf = (mark: string): number => (SECTION.test(mark) ? 0 : Number.parseInt(mark, 10));
/** Rows are counted on, through the sections or anew in each. */
const isNext = (mark: string, number: number): boolean =>
  SECTION.test(mark) || mark.includes('.') || Number(mark) === number + 1 || (number === 0 && /^\d+$/u.test(mark));

const cellsOfRow = (
  letter: LetterText,
  marked: Cell,
  title: Cell | null,
  columns: number,
  cellAt: (at: number) => Cell | null,
  number: number,
): { readonly cells: readonly Cell[]; readonly next: Cell | null; readonly isLast: boolean } => {
  const cells: Cell[] = title ? [title] : [];
  let cell = cellAt(marked.next);
  for (; cell; cell = cellAt(cell.next)) {
    const [mark] = markedCell(letter, cell);
    if (mark !== null && cells.length > 0 && (SECTION.test(mark) || mark.includes('.') || Number(mark) === number + 1 || number === 0))
      return { cells, next: cell, isLast: false };
    if (cells.length >= columns - 1 + MOST_TOO_MANY || cell.end - cell.start > LONGEST_CELL) break;
    if (GOES_ON.test(letter.flatOf(cell.start, Math.min(cell.end, cell.start + 16)))) break;
    cells.push(cell);
  }
  // No other row follows: what has no column is the letter's again.
  return { cells: cells.slice(0, columns - 1), next: null, isLast: true };
};
/** A row that has more paragraphs than columns says what is to be done; who leads is not guessed. */
const rowAt = (letter: LetterText, columns: readonly Column[], cells: readonly Piece[]): TableRow | null =>
  cells.length <= columns.length ? rowOf(letter, columns, cells, '') : rowOf(letter, ['ordinal', 'what'], cells.slice(0, 2), '');
