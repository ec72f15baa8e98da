import { MemoryAuthorityDirectory } from '@cascade/authorities';
import { aCitation, aContent, anAddressee, anItem } from '../sample-content';
import { bodiesOfBinhDuong, BEN_CAT, BINH_DUONG, THOI_HOA } from '../sample-bodies';
import { symbolOf } from '../document-symbol';
import { checkField, isRemovable, withCorrectedField, type CorrectionPlace } from './corrected-field';
import { pointedInto, type ReadingNow } from './reading-now';
import { valueAt } from './reading-pointers';

const directory = new MemoryAuthorityDirectory(bodiesOfBinhDuong, Date.parse('2020-08-21T00:00:00+07:00'));
const place: CorrectionPlace = { directiveId: 'letter', commandId: 'command', directory, on: '2020-08-17', standpointId: BEN_CAT };
const assignee = { text: 'các xã, phường', target: { kind: 'unresolved', text: 'các xã, phường' } } as never;
const now: ReadingNow = {
  content: aContent({ items: [anItem({ assignees: [assignee] }), anItem({ itemId: 'item-2', label: '2' })] }),
  symbol: symbolOf('278', 'UBND-VX'),
  issuedOn: '2020-08-17',
  unconfirmed: [],
  unconfirmedSpans: {},
  warnings: [],
  settled: [],
};
const put = (pointer: string, value: unknown, before = now): ReadingNow => withCorrectedField(before, pointer, value, place);
const at = (reading: ReadingNow, pointer: string): unknown => valueAt(pointedInto(reading), pointer);
const refusal = (code: string, details: object) =>
  expect.objectContaining({ code, details: expect.objectContaining({ id: 'letter', ...details }) });

describe('a field that a person puts right', () => {
  it.each<[string, unknown, unknown]>([
    ['/issuedOn', '2020-08-18', '2020-08-18'],
    ['/symbol', '12/CT-UBND', { number: '12', notation: 'CT-UBND', asWritten: '12/CT-UBND' }],
    ['/documentType', null, null],
    ['/place', 'Thới Hòa', 'Thới Hòa'],
    ['/subject', ' cài đặt ', 'cài đặt'],
    ['/urgency', 'hỏa tốc', 'hỏa tốc'],
    ['/urgency', null, null],
    ['/signatory', { name: 'Lê Thị B' }, { name: 'Lê Thị B', role: null, capacities: [] }],
    ['/addressees/0/role', 'copy', 'copy'],
    ['/addressees/0/owesAnswer', 'true', true],
    ['/addressees/0/owesAnswer', null, null],
    ['/citations/0/relation', 'basedOn', 'basedOn'],
    ['/citations/0/documentType', 'NQ', 'NQ'],
    ['/citations/0/issuedOn', '2020-07', '2020-07'],
    ['/citations/0/carriesMandate', true, true],
    ['/citations/0/issuerId', null, null],
    ['/citations/0/issuerId', BINH_DUONG, BINH_DUONG],
    ['/citations/0/issuerId', 'UBND tỉnh Bình Dương', BINH_DUONG],
    ['/items/1/label', '2a', '2a'],
    ['/items/1/verb', null, null],
    ['/items/1/reportTo', 'Phòng VH-TT', 'Phòng VH-TT'],
    ['/items/1/channel', null, null],
    ['/items/1/deadline', null, null],
    ['/items/0/assignees', null, []],
  ])('%s becomes %j', (pointer, value, is) => expect(at(put(pointer, value), pointer)).toEqual(is));
  it('is the only one that changes', () => {
    const after = put('/items/1/verb', 'Giao');
    expect({ ...after, content: { ...after.content, items: now.content.items } }).toEqual(now);
    expect(after.content.items[0]).toEqual(now.content.items[0]);
  });
});
describe('a part of a symbol', () => {
  it('is put beside the other part', () => {
    expect(at(put('/symbol/number', 279), '/symbol')).toMatchObject({ number: '279', notation: 'UBND-VX' });
    expect(at(put('/symbol/notation', 'UBND-TH'), '/symbol')).toMatchObject({ number: '278', notation: 'UBND-TH' });
    expect(at(put('/citations/0/symbol/number', null), '/citations/0/symbol')).toMatchObject({ number: null, notation: 'CT-UBND' });
  });
  it('makes a symbol where there was none, and leaves none where both are gone', () => {
    const none = put('/citations/0/symbol', null);
    expect(at(put('/citations/0/symbol/number', '5', none), '/citations/0/symbol')).toMatchObject({ number: '5', notation: null });
    expect(at(put('/citations/0/symbol/notation', null, put('/citations/0/symbol/number', null)), '/citations/0/symbol')).toBeNull();
  });
});
describe('a body that a person names', () => {
  it('of a citation that bears no number is read by its name alone', () => {
    const none = put('/citations/0/symbol', null);
    expect(at(put('/citations/0/issuerId', 'UBND tỉnh Bình Dương', none), '/citations/0')).toMatchObject({
      symbol: null,
      issuerId: BINH_DUONG,
    });
  });
  it('keeps the words of the letter where it is named by its id, and takes the person’s where it is named in words', () => {
    expect(at(put('/items/0/assignees/0', THOI_HOA), '/items/0/assignees/0')).toEqual({
      text: 'các xã, phường',
      target: { kind: 'authority', authorityId: THOI_HOA },
    });
    expect(at(put('/items/0/assignees/0', ' UBND phường Thới Hòa '), '/items/0/assignees/0')).toMatchObject({
      text: 'UBND phường Thới Hòa',
    });
    expect(at(put('/addressees/0', 'UBND các xã, phường'), '/addressees/0')).toMatchObject({
      ...{ role: 'to', target: { kind: 'lowerCommittees', underId: BEN_CAT, level: 'commune' } },
    });
  });
  it('is called by its own name where it is new in the list', () => {
    expect(at(put('/items/0/assignees/-', THOI_HOA), '/items/0/assignees/1')).toMatchObject({ text: 'UBND phường Thới Hòa' });
    expect(at(put('/items/0/coOperators/-', BEN_CAT), '/items/0/coOperators/0')).toMatchObject({ text: 'UBND thị xã Bến Cát' });
    expect(at(put('/addressees/-', THOI_HOA), '/addressees/1')).toMatchObject({ role: 'to', owesAnswer: null });
  });
  it('keeps its role in the list of addressees', () => {
    const before = { ...now, content: { ...now.content, addressees: [anAddressee({ role: 'copy', owesAnswer: false })] } };
    expect(at(put('/addressees/0', THOI_HOA, before), '/addressees/0')).toMatchObject({ role: 'copy', owesAnswer: false });
  });
  it.each([
    ['/items/0/assignees/0', 'UBND phường Không Có'],
    ['/addressees/0', 'UBND thị trấn Không Đâu'],
    ['/citations/0/issuerId', 'UBND tỉnh Không Có'],
  ])('is refused at %s where nobody is called %j', (pointer, value) =>
    expect(() => put(pointer, value)).toThrow(refusal('reading.body-unknown', { field: pointer, value })),
  );
  it.each(['', '  ', 7, {}])('is refused where nothing is named: %j', (value) =>
    expect(() => put('/items/0/assignees/0', value)).toThrow(refusal('reading.value-unusable', { field: '/items/0/assignees/0' })),
  );
});
describe('what a person adds', () => {
  it('an item gets an id of its own, the same for the same command, and a label after the last one', () => {
    const item = { text: 'Báo cáo kết quả', assignees: [THOI_HOA, 'UBND thị xã Bến Cát'], coOperators: [], deadline: '2020-08-30' };
    const [one, again] = [put('/items/-', item), put('/items/-', item)];
    expect(one).toEqual(again);
    expect(one.content.items[2]).toMatchObject({
      ...{ label: '3', text: 'Báo cáo kết quả', span: null, carries: null, verb: null },
      ...{ assignees: [{ target: { authorityId: THOI_HOA } }, { target: { authorityId: BEN_CAT } }], deadline: { on: '2020-08-30' } },
    });
    expect(withCorrectedField(now, '/items/-', item, { ...place, commandId: 'another' }).content.items[2]?.itemId).not.toBe(
      one.content.items[2]?.itemId,
    );
  });
  it('two items of one command are two', () => {
    const both = put('/items/-', { text: 'b' }, put('/items/-', { text: 'a' }));
    expect(new Set(both.content.items.map(({ itemId }) => itemId)).size).toBe(4);
  });
  it('a citation names its issuer, or nobody', () => {
    const added = put('/citations/-', {
      relation: 'basedOn',
      symbol: '15/CT-TTg',
      issuedOn: '2020-03-27',
      issuerId: 'UBND tỉnh Bình Dương',
    });
    expect(added.content.citations[1]).toMatchObject({
      issuerId: BINH_DUONG,
      issuerAsWritten: 'UBND tỉnh Bình Dương',
      confidence: 1,
      symbol: { number: '15' },
    });
    expect(put('/citations/-', { relation: 'cites' }).content.citations[1]).toMatchObject({
      symbol: null,
      issuedOn: null,
      issuerId: null,
      issuerAsWritten: null,
    });
  });
  it.each<[string, unknown, string]>([
    ['/items/-', 'Báo cáo', '/items/-'],
    ['/items/-', null, '/items/-'],
    ['/items/-', [], '/items/-'],
    ['/items/-', {}, '/items/-/text'],
    ['/items/-', { text: 'a', assignees: 'UBND phường Thới Hòa' }, '/items/-/assignees'],
    ['/items/-', { text: 'a', assignees: ['UBND phường Thới Hòa', ''] }, '/items/-/assignees/1'],
    ['/items/-', { text: 'a', recurrence: { every: 'hour' } }, '/items/-/recurrence'],
    ['/items/-', { text: 'a', target: '50%' }, '/items/-/target'],
    ['/citations/-', 'Chỉ thị số 12', '/citations/-'],
    ['/citations/-', { symbol: '12/CT-UBND' }, '/citations/-/relation'],
    ['/citations/-', { relation: 'cites', symbol: 'số mười hai' }, '/citations/-/symbol'],
    ['/items/0/assignees', 'UBND', '/items/0/assignees'],
    ['/items/0/coOperators', [null], '/items/0/coOperators/0'],
  ])('%s of %j is refused, naming %s', (pointer, value, field) =>
    expect(() => put(pointer, value)).toThrow(refusal('reading.value-unusable', { field })),
  );
});
describe('a pointer', () => {
  /** Those of the language itself are no fields of a letter. */
  it.each([
    ...[
      '',
      '/',
      'issuedOn',
      '/content',
      '/nothing',
      '/items',
      '/items/9/verb',
      '/items/01/verb',
      '/items/-1',
      '/items/0/itemId',
      '/issuerId/x',
    ],
    ...['/citations/3', '/addressees/7/role', '/items/0/assignees/5', '/citations/0/referenceId', '/items/0/carries'],
    ...['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__', '/__proto__/x', '/constructor'],
  ])('%j leads to nothing that can be put right', (pointer) => {
    expect(() => checkField('letter', pointer, now)).toThrow(refusal('reading.field-unknown', { field: pointer }));
  });
  it.each(['constructor', 'toString', '__proto__', '/nowhere'])('%j changes nothing', (pointer) =>
    expect(() => put(pointer, 'x')).toThrow(refusal('reading.field-unknown', { field: pointer })),
  );
  it.each([
    '/issuerId',
    '/issuedOn',
    '/items/1',
    '/items/1/verb',
    '/items/-',
    '/items/0/assignees/0',
    '/items/0/assignees/-',
    '/addressees/0',
  ])('%s leads to something', (pointer) => expect(() => checkField('letter', pointer, now)).not.toThrow());
  it.each([
    ['/items/1', true],
    ['/citations/0', true],
    ['/addressees/12', true],
    ['/items/0/assignees/0', true],
    ['/items/0/coOperators/3', true],
    ['/items/-', false],
    ['/items', false],
    ['/issuedOn', false],
    ['/items/01', false],
  ])('%s takes an entry out of its list with nothing: %s', (pointer, may) => expect(isRemovable(pointer)).toBe(may));
});
it('a citation of the sample stands where the pointers say', () => expect(at(now, '/citations/0')).toEqual(aCitation()));
