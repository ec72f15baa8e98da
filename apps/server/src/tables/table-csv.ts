import type { Table } from './table';

/** A cell that begins so would be run as a formula by a spreadsheet program. */
const FORMULA = /^[=+\-@\t\r]/;
const cell = (value: string | number | null): string => {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
};
/** RFC 4180 with a byte order mark, by which spreadsheet programs know that it is UTF-8. The first line names the columns. */
export const tableAsCsv = ({ columns, rows }: Table): string =>
  `\ufeff${[columns.map(({ title }) => title), ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
