import { createHash } from 'node:crypto';
import readSheet from 'read-excel-file/node';
import { BOOK_COLUMNS, BOOK_TITLES } from '@cascade/lineage/domain';
import { bookAsCsv } from './book-csv';
import { bookAsHtml, bookPolicy } from './book-html';
import { bookAsXlsx } from './book-xlsx';
import { packBook } from './pack-book';
import type { WholeBook } from './whole-book';

const book: WholeBook = {
  title: BOOK_TITLES.followUp,
  authorityName: 'UBND thị xã Bến Cát',
  year: 2020,
  columns: BOOK_COLUMNS.followUp,
  items: [
    { directiveId: 'a', arrivalNumber: '05', source: '12/CT-UBND, 17/8/2020', note: 'nói "gấp", rồi\nnhắc lại' },
    { directiveId: 'b', arrivalNumber: '6', source: '=HYPERLINK("http://x")', note: '<script>alert(1)</script>' },
  ] as unknown as WholeBook['items'],
};
const rowsOf = async (bytes: Uint8Array) => {
  const [sheet] = await readSheet(Buffer.from(bytes));
  return (sheet as unknown as { data: readonly (readonly unknown[])[] }).data;
};

describe('a book as a spreadsheet', () => {
  it('has title, body and year, the seven columns, and texts as they are', async () => {
    const rows = await rowsOf(await bookAsXlsx(book));
    expect(rows[0]?.[0]).toBe('SỔ THEO DÕI GIẢI QUYẾT VĂN BẢN ĐẾN');
    expect(rows[1]?.[0]).toBe('UBND thị xã Bến Cát – năm 2020');
    expect(rows[2]).toEqual(book.columns.map(({ vi }) => vi));
    expect(rows[3]?.[0]).toBe('05');
    expect(rows[4]?.[1]).toBe('=HYPERLINK("http://x")'); // text, not a formula
  });
  it('is the same from its thread', async () => expect(await rowsOf(await packBook(book))).toEqual(await rowsOf(await bookAsXlsx(book))));
});
describe('a book as CSV', () => {
  const lines = bookAsCsv(book).split('\r\n');
  it('begins with the mark by which it is known as UTF-8, and its columns', () =>
    expect(lines[0]?.startsWith('\ufeff"Số đến","Số, ký hiệu, ngày tháng, tác giả"')).toBe(true));
  it('doubles quotes and keeps line breaks inside a cell', () => expect(lines[1]).toContain('"nói ""gấp"", rồi\nnhắc lại"'));
  it('lets no cell become a formula', () => expect(lines[2]).toContain(`"'=HYPERLINK(""http://x"")"`));
});
describe('a book on paper', () => {
  const page = bookAsHtml(book);
  it('lies across on A4 and repeats its head', () => {
    expect(page).toContain('size:A4 landscape');
    expect(page).toContain('table-header-group');
  });
  it('takes no text for markup', () => {
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toContain('<script');
  });
  it('brings one style, which its policy lets in by its hash, and nothing inline beside it', () => {
    const [, style = ''] = /<style>([^<]*)<\/style>/.exec(page) ?? [];
    expect(bookPolicy(book)).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(style).toContain('col:nth-child(7){width:');
    expect(page).not.toMatch(/ style=/);
  });
  it('has a cell for every column', () => expect(page.match(/<td>/g)).toHaveLength(14));
});
