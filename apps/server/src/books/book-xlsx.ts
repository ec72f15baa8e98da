import writeSheet from 'write-excel-file/node';
import type { WholeBook } from './whole-book';

/** Widths are parts of a hundred; a sheet across has room for about this many characters. */
const CHARACTERS = 1.6;
/** One sheet: title, body and year, the head that stays in sight, the lines. Every cell is text: '05' stays '05', and nothing is a formula. */
export const bookAsXlsx = async ({ title, authorityName, year, columns, items }: WholeBook): Promise<Uint8Array> => {
  const head = [
    [{ value: title.vi.toUpperCase(), fontWeight: 'bold' as const, fontSize: 14 }],
    [{ value: `${authorityName} – năm ${year}` }],
    columns.map(({ vi }) => ({
      value: vi,
      fontWeight: 'bold' as const,
      align: 'center' as const,
      wrap: true,
      borderStyle: 'thin' as const,
    })),
  ];
  const lines = items.map((line) =>
    columns.map(({ key }) => ({
      value: line[key] ?? '',
      type: String,
      wrap: true,
      alignVertical: 'top' as const,
      borderStyle: 'thin' as const,
    })),
  );
  return writeSheet([...head, ...lines], {
    columns: columns.map(({ width }) => ({ width: width * CHARACTERS })),
    orientation: 'landscape',
    stickyRowsCount: head.length,
  }).toBuffer();
};
