import writeSheet from 'write-excel-file/node';
import { dayCellOf, dayFormatOf } from './day-cells';
import type { Table } from './table';

const WIDEST = 60;
const NARROWEST = 8;
/** Numbers stay numbers and days days, so that a sheet can add and sort them; every other cell is text and no formula. */
export const tableAsXlsx = ({ title, about, columns, rows }: Table): Promise<Uint8Array> => {
  const head = [
    [{ value: title, fontWeight: 'bold' as const, fontSize: 14 }],
    [{ value: about }],
    columns.map((column) => ({ value: column.title, fontWeight: 'bold' as const, wrap: true, borderStyle: 'thin' as const })),
  ];
  const formats = columns.map((_, place) => dayFormatOf(rows.map((row) => row[place] ?? null)));
  const lines = rows.map((row) =>
    columns.map((_, place) => {
      const value = row[place] ?? '';
      const [format, day] = [formats[place], dayCellOf(String(value))];
      if (format && day) return { value: day, type: Date, format, alignVertical: 'top' as const, borderStyle: 'thin' as const };
      return typeof value === 'number'
        ? { value, type: Number, borderStyle: 'thin' as const }
        : { value, type: String, wrap: true, alignVertical: 'top' as const, borderStyle: 'thin' as const };
    }),
  );
  const widthOf = (place: number): number =>
    rows.slice(0, 200).reduce((widest, row) => Math.max(widest, String(row[place] ?? '').length), columns[place]!.title.length);
  return writeSheet([...head, ...lines], {
    columns: columns.map((_, place) => ({ width: Math.min(WIDEST, Math.max(NARROWEST, widthOf(place) + 2)) })),
    orientation: 'landscape',
    stickyRowsCount: head.length,
  }).toBuffer();
};
