import type { LetterText, Line, Piece } from '../text/letter-text';
import { columnOf, markOf, rowOf, type Column, type TableRow, type TaskTable } from './table-rows';
import { RULE } from './wording';

const LONGEST_HEADING = 240;
const LONGEST_ROW = 4_000;
/** As many lines without a gap may stand between two rows: the rest of a cell, the name of a section. */
const MOST_BETWEEN = 2;
/** Tables whose heading names works and who leads them ('STT | Nội dung | Cơ quan chủ trì | Phối hợp | Thời hạn'), among the lines [from, to). */
export const taskTables = (letter: LetterText, from: number, to: number): TaskTable[] => {
  const found: TaskTable[] = [];
  for (let at = from; at < to; at += 1) {
    const columns = headingAt(letter, letter.lines[at]);
    if (!columns) continue;
    const table = rowsBelow(letter, columns, at, to);
    if (table.rows.length > 0) found.push(table);
    at = table.lines[1] - 1;
  }
  return found;
};

const cellsOf = (letter: LetterText, { start, end }: Piece): Piece[] => {
  const cells: Piece[] = [];
  for (let at = start; at < end;) {
    const tab = letter.flat.indexOf('\t', at);
    const stop = tab < 0 || tab > end ? end : tab;
    const cell = letter.trim({ start: at, end: stop });
    if (cell.end > cell.start) cells.push(cell);
    at = stop + 1;
  }
  return cells;
};
const hasGap = (letter: LetterText, { start, end }: Piece): boolean => {
  const tab = letter.flat.indexOf('\t', start);
  return tab >= 0 && tab < end;
};

const headingAt = (letter: LetterText, line: Line | undefined): Column[] | null => {
  if (!line || line.end - line.start > LONGEST_HEADING || !hasGap(letter, line)) return null;
  const columns = cellsOf(letter, line).map((cell): Column => columnOf(letter.flatOf(cell.start, cell.end)));
  return columns.length >= 3 && columns.includes('what') && columns.includes('lead') ? columns : null;
};
const rowsBelow = (letter: LetterText, columns: readonly Column[], heading: number, to: number): TaskTable => {
  const rows: TableRow[] = [];
  let [section, last, between] = ['', heading, 0];
  for (let at = heading + 1; at < to && between <= MOST_BETWEEN; at += 1) {
    const line = letter.lines[at];
    if (!line) break;
    if (!hasGap(letter, line) || line.end - line.start > LONGEST_ROW) {
      between += 1;
      continue;
    }
    if (RULE.test(letter.flatOf(line.start, line.end))) continue;
    const cells = cellsOf(letter, line);
    const mark = markOf(letter, cells[0]);
    if (cells.length === 2 && columns.length > 3 && mark !== null) section = mark;
    else {
      const row = rowOf(letter, columns, cells, section);
      if (!row) break;
      rows.push(row);
    }
    [last, between] = [at, 0];
  }
  const [first, end] = [letter.lines[heading], letter.lines[last]];
  return { start: first?.start ?? 0, end: end?.end ?? 0, rows, lines: [heading, last + 1] };
};
