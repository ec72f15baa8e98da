import type { WholeBook } from './whole-book';

/** A cell that begins so would be run as a formula by a spreadsheet program. */
const FORMULA = /^[=+\-@\t\r]/;
const cell = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** RFC 4180 with a byte order mark, by which spreadsheet programs know that it is UTF-8. */
export const bookAsCsv = ({ columns, items }: WholeBook): string =>
  `\ufeff${[columns.map(({ vi }) => cell(vi)), ...items.map((line) => columns.map(({ key }) => cell(line[key] ?? '')))]
    .map((cells) => cells.join(','))
    .join('\r\n')}\r\n`;
