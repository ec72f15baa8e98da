import readSheet from 'read-excel-file/node';
import { packTable } from './pack-table';
import type { Table } from './table';
import { tableAsCsv } from './table-csv';
import { tableAsXlsx } from './table-xlsx';

const table: Table = {
  title: 'Cơ quan chưa có văn bản triển khai',
  about: 'Tại thời điểm 21/8/2020',
  columns: [
    { title: 'Cơ quan', isNumber: false },
    { title: 'Số văn bản', isNumber: true },
  ],
  rows: [
    ['UBND phường "Tân Định"', 3],
    ['=HYPERLINK("http://x")', null],
  ],
};
const rowsOf = async (bytes: Uint8Array) => {
  const [sheet] = await readSheet(Buffer.from(bytes));
  return (sheet as unknown as { data: readonly (readonly unknown[])[] }).data;
};
describe('a table as a spreadsheet', () => {
  it('has title, instant, columns, and numbers as numbers', async () => {
    const rows = await rowsOf(await tableAsXlsx(table));
    expect(rows[0]?.[0]).toBe(table.title);
    expect(rows[1]?.[0]).toBe(table.about);
    expect(rows[2]).toEqual(['Cơ quan', 'Số văn bản']);
    expect(rows[3]).toEqual(['UBND phường "Tân Định"', 3]);
  });
  it('holds no formula', async () => expect((await rowsOf(await tableAsXlsx(table)))[4]?.[0]).toBe('=HYPERLINK("http://x")'));
  it('has days as days, to sort and count with', async () => {
    const columns = [...table.columns, { title: 'Hạn', isNumber: false }];
    const days: Table = { ...table, columns, rows: [['A', 1, '20/8/2020'], ['B', 2, null]] }; // prettier-ignore
    const rows = await rowsOf(await tableAsXlsx(days));
    expect((rows[3]?.[2] as Date).toISOString()).toBe('2020-08-20T00:00:00.000Z');
    expect(rows[4]?.[2] ?? null).toBeNull();
  });
  it('is the same from its thread', async () =>
    expect(await rowsOf(await packTable(table))).toEqual(await rowsOf(await tableAsXlsx(table))));
});
describe('a table as CSV', () => {
  const lines = tableAsCsv(table).split('\r\n');
  it('begins with its mark and its columns', () => expect(lines[0]).toBe('\ufeff"Cơ quan","Số văn bản"'));
  it('doubles quotes and leaves numbers bare', () => expect(lines[1]).toBe('"UBND phường ""Tân Định""",3'));
  it('lets no cell become a formula', () => expect(lines[2]).toBe(`"'=HYPERLINK(""http://x"")",""`));
});
