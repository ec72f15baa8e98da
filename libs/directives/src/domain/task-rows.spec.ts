import fc from 'fast-check';
import { MemoryAuthorityDirectory } from '@cascade/authorities';
import { bodiesOfBinhDuong, BEN_CAT, BINH_DUONG, THOI_HOA } from './sample-bodies';
import { documentsOfRows, heldError, type TaskColumn, type TaskRow } from './task-rows';

const directory = new MemoryAuthorityDirectory(bodiesOfBinhDuong, Date.parse('2020-08-21T00:00:00+07:00'));
const aRow = (change: Partial<TaskRow> = {}): TaskRow => ({
  ...{ row: 2, symbol: '12/CT-UBND', issuedOn: '2020-08-17', issuer: 'UBND tỉnh Bình Dương', subject: 'Cài đặt ứng dụng Bluezone' },
  ...{ task: 'Vận động người dân cài đặt', assignee: 'UBND thị xã Bến Cát', due: '2020-08-20' },
  ...change,
});
const documentsOf = (...rows: readonly TaskRow[]) => documentsOfRows(rows, directory);
const errorsOf = (...changes: readonly Partial<TaskRow>[]) =>
  documentsOf(...changes.map((change, at) => aRow({ row: at + 2, ...change }))).errors;
const only = (change: Partial<TaskRow> = {}) => documentsOf(aRow(change)).documents[0]!;

describe('a row of an office’s table', () => {
  it('is a task of a document, with the bodies that its names mean', () =>
    expect(only()).toMatchObject({
      symbol: { number: '12', notation: 'CT-UBND', asWritten: '12/CT-UBND' },
      issuedOn: '2020-08-17',
      content: {
        ...{ issuerId: BINH_DUONG, documentType: 'CT', subject: 'Cài đặt ứng dụng Bluezone', addressees: [], citations: [] },
        items: [{ label: '1', text: 'Vận động người dân cài đặt', assignees: [{ target: { kind: 'authority', authorityId: BEN_CAT } }] }],
      },
    }));
  it('has its last day in time, or no deadline', () => {
    expect(only().content.items[0]?.deadline).toEqual({ kind: 'fixed', text: '2020-08-20', on: '2020-08-20', hour: null, inclusive: true });
    expect(only({ due: '' }).content.items[0]?.deadline).toBeNull();
    expect(only({ due: '2020-08-17' }).content.items[0]?.deadline).toMatchObject({ on: '2020-08-17' }); // on the day itself
  });
  it.each([
    ['12/CT-UBND', '12', 'CT-UBND', 'CT'],
    ['12/ct-ubnd', '12', 'ct-ubnd', 'CT'],
    ['12/ctr-ubnd', '12', 'ctr-ubnd', 'CTr'],
    ['5/qđ-ubnd', '5', 'qđ-ubnd', 'QĐ'],
    ['278/UBND-VX', '278', 'UBND-VX', 'CV'],
    ['Số: 05/QĐ-UBND', '05', 'QĐ-UBND', 'QĐ'],
    ['7414/UBND – CT', '7414', 'UBND – CT', 'CV'],
    ['12a/KH-UBND', '12a', 'KH-UBND', 'KH'],
    ['15-CT/TU', '15', 'CT/TU', 'CT'],
    ['8/TB-VPCP', '8', 'TB-VPCP', 'TB'],
    ['12/2020/NQ-HĐND', '12', '2020/NQ-HĐND', 'NQ'],
    // What programs make of the dash and the blanks that somebody typed: an unbroken hyphen, an en dash, a long one, a minus, no width at all.
    ['12/CT\u2011UBND', '12', 'CT\u2011UBND', 'CT'],
    ['15–CT/TU', '15', 'CT/TU', 'CT'],
    ['15 — CT/TU', '15', 'CT/TU', 'CT'],
    ['15−CT/TU', '15', 'CT/TU', 'CT'],
    ['\u200b12/CT-UBND', '12', 'CT-UBND', 'CT'],
    ['1 2/CT-UBND', '12', 'CT-UBND', 'CT'],
  ])('%s is number %s, notation %s, of type %s', (symbol, number, notation, documentType) =>
    expect(only({ symbol })).toMatchObject({ symbol: { number, notation, asWritten: symbol.trim() }, content: { documentType } }),
  );
  it.each([
    ['the turn of the year', '2020-12-31', '2021-01-01'],
    ['a leap day', '2020-02-28', '2020-02-29'],
  ])('may span %s', (_, issuedOn, due) => expect(errorsOf({ issuedOn, due })).toEqual([]));
});
describe('rows of one document', () => {
  it('are its items, in the order of the table', () => {
    const { documents } = documentsOf(aRow({ task: 'một' }), aRow({ row: 3, task: 'hai', due: '' }), aRow({ row: 4, task: 'ba' }));
    expect(documents).toHaveLength(1);
    expect(documents[0]?.content.items.map(({ label, text }) => [label, text])).toEqual([['1', 'một'], ['2', 'hai'], ['3', 'ba']]); // prettier-ignore
    expect(documents[0]?.rows.map(({ row }) => row)).toEqual([2, 3, 4]);
  });
  it('are found though another stands between them, and the symbol is typed otherwise', () => {
    const { documents } = documentsOf(aRow(), aRow({ row: 3, symbol: '13/CT-UBND' }), aRow({ row: 4, symbol: ' 12 / ct – ubnd ' }));
    expect(documents.map(({ rows }) => rows.map(({ row }) => row))).toEqual([[2, 4], [3]]);
  });
  it('are apart where the day or the issuer is another', () =>
    expect(documentsOf(aRow(), aRow({ row: 3, issuedOn: '2020-08-18' }), aRow({ row: 4, issuer: 'UBND thị xã Bến Cát', assignee: 'UBND phường Thới Hòa' })).documents).toHaveLength(3)); // prettier-ignore
  it('are the same items whenever the table is read', () => {
    const ids = () => documentsOf(aRow(), aRow({ row: 3 })).documents.flatMap(({ content }) => content.items.map(({ itemId }) => itemId));
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(2);
  });
});
describe('what is wrong in a row', () => {
  it.each<[TaskColumn, Partial<TaskRow>, string, string]>([
    ['symbol', { symbol: '' }, 'còn trống', 'is empty'],
    ['issuedOn', { issuedOn: ' ' }, 'còn trống', 'is empty'],
    ['issuer', { issuer: '' }, 'còn trống', 'is empty'],
    ['subject', { subject: '' }, 'còn trống', 'is empty'],
    ['task', { task: '\t' }, 'còn trống', 'is empty'],
    ['assignee', { assignee: '' }, 'còn trống', 'is empty'],
    ['symbol', { symbol: 'không số' }, 'không phải là số, ký hiệu', 'is no symbol'],
    ['symbol', { symbol: '17/8/2020' }, 'không phải là số, ký hiệu', 'is no symbol'],
    ['issuedOn', { issuedOn: '2020-02-30' }, 'không phải là ngày có thật', 'is no real day'],
    ['issuedOn', { issuedOn: '2020-08', due: '' }, 'không phải là ngày có thật', 'is no real day'],
    ['due', { due: '31/8/2020' }, 'không phải là ngày có thật', 'is no real day'],
    ['due', { due: '2021-02-29' }, 'không phải là ngày có thật', 'is no real day'],
    ['due', { due: '2020-08-16' }, 'thời hạn trước ngày văn bản', 'is before the date'],
    ['issuer', { issuer: 'UBND tỉnh Không Có' }, 'không xác định được cơ quan', 'nobody is known as'],
    ['assignee', { assignee: 'UBND phường Không Có' }, 'không xác định được đơn vị', 'nobody is known as'],
  ])('%s of %j: %s · %s', (column, change, vi, en) =>
    expect(errorsOf(change)).toEqual([
      { row: 2, column, field: `rows.2.${column}`, vi: expect.stringContaining(vi), en: expect.stringContaining(en) },
    ]),
  );
  it('is all told at once, row by row, and then nothing is made of the table', () => {
    const wrong = documentsOf(
      aRow({ row: 9, assignee: 'UBND xã Không Đâu' }),
      aRow({ row: 3, symbol: '' }),
      aRow({ row: 5, due: 'mai' }),
      aRow({ row: 4 }),
    );
    expect(wrong.errors.map(({ field }) => field)).toEqual(['rows.3.symbol', 'rows.5.due', 'rows.9.assignee']);
    expect(wrong.documents).toEqual([]);
  });
  it('tells every empty cell of a row, and nothing that follows from it', () =>
    expect(errorsOf({ symbol: '', task: '', due: 'mai' }).map(({ column }) => column)).toEqual(['symbol', 'task']));
  it('names the document that is held already by its first row', () =>
    expect(heldError([aRow({ row: 7 }), aRow({ row: 8 })])).toMatchObject({ field: 'rows.7.symbol', en: 'this document is held already' }));
});
it('never throws, whatever the cells hold', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          symbol: fc.oneof(fc.constantFrom('12/CT-UBND', '5-CT/TU', '/', 'số:', '__proto__/toString'), fc.string()),
          issuedOn: fc.oneof(fc.constantFrom('2020-08-17', '9999-12-31', '0000-00-00'), fc.string()),
          issuer: fc.oneof(fc.constantFrom('UBND tỉnh Bình Dương', 'constructor', '__proto__', 'các xã'), fc.string()),
          assignee: fc.oneof(fc.constantFrom('UBND các xã, phường', BEN_CAT, THOI_HOA, 'toString', 'nhân dân'), fc.string()),
          ...{ subject: fc.string(), task: fc.string(), due: fc.oneof(fc.constant(''), fc.constant('2020-08-20'), fc.string()) },
        }),
        { maxLength: 6 },
      ),
      (cells) => {
        const rows = cells.map((each, at) => ({ ...each, row: at + 2 }));
        const { errors, documents } = documentsOfRows(rows, directory);
        expect(errors.every(({ vi, en, field }) => vi && en && /^rows\.\d+\.\w+$/.test(field))).toBe(true);
        if (errors.length === 0) expect(documents.flatMap((document) => document.rows).length).toBe(rows.length);
      },
    ),
  ));
