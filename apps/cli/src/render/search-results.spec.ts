import type { BodyHit, DirectiveHit, SearchResult } from '@cascade/lineage';
import { drawSearch } from './search-results';

const stated = { asOf: '2020-08-21T08:00:00+07:00', knownAt: 9, ordinal: 9 };
const letter = (change: Partial<DirectiveHit>): DirectiveHit => ({
  kind: 'directive',
  id: 'd',
  directiveId: 'd',
  referenceId: null,
  status: 'issued',
  documentType: 'CT',
  symbol: '12/CT-UBND',
  issuerId: 'b',
  issuerName: 'UBND tỉnh Bình Dương',
  level: 'province',
  provinceName: 'UBND tỉnh Bình Dương',
  issuedOn: '2020-08-17',
  subject: 'Phòng, chống dịch',
  access: 'open',
  score: 9,
  passages: [
    { in: 'symbol', itemId: null, label: null, parts: [{ text: '12', marked: true }, { text: '/CT-UBND', marked: false }] }, // prettier-ignore
    { in: 'item', itemId: 'i', label: '2a', parts: [{ text: 'Tổ ', marked: false }, { text: '12', marked: true }] }, // prettier-ignore
    { in: 'citation', itemId: null, label: null, parts: [{ text: 'Thực hiện', marked: false }] },
    { in: 'head', itemId: null, label: null, parts: [{ text: 'UBND', marked: true }] },
  ],
  ...change,
});
const body: BodyHit = {
  kind: 'body',
  id: 'b',
  name: 'UBND thị xã Bến Cát',
  level: 'district',
  parentName: 'UBND tỉnh Bình Dương',
  score: 5,
  passages: [{ in: 'name', itemId: null, label: null, parts: [{ text: 'UBND thị xã ', marked: false }, { text: 'Bến Cát', marked: true }] }], // prettier-ignore
};
const draw = (found: Partial<SearchResult>, language: 'vi' | 'en' = 'vi', colour = false): string[] =>
  drawSearch({ items: [], next: null, placeMeant: null, ...stated, ...found }, { paper: { colour, width: null }, language }).slice(1);

describe('what a search found', () => {
  it('is a line a letter with its passages, what was sought in brackets', () =>
    expect(draw({ items: [letter({})] })).toEqual([
      '  1  [12]/CT-UBND  17/8/2020  UBND tỉnh Bình Dương',
      '     mục 2a: Tổ [12]',
      '     viện dẫn: Thực hiện',
    ]));
  it('is in colours without brackets where there are colours', () => {
    const [head = ''] = draw({ items: [letter({})] }, 'vi', true);
    expect(head).not.toContain('[12]');
    expect(head).toContain('\u001b[');
  });
  it('names drafts, ghosts, what is taken back and what has no number', () => {
    expect(draw({ items: [letter({ kind: 'draft', symbol: null, passages: [] })] })[0]).toContain('(dự thảo)');
    expect(draw({ items: [letter({ kind: 'ghost', passages: [] })] })[0]).toContain('chưa có trong hệ thống');
    expect(draw({ items: [letter({ status: 'recalled' })] })[0]).toContain('đã thu hồi');
    expect(draw({ items: [letter({ symbol: null, passages: [], issuerName: null })] }, 'en')[0]).toBe(
      '  1  CT (no number)  17/8/2020  issuer unknown',
    );
  });
  it('shows where a letter answers only in its head', () =>
    expect(draw({ items: [letter({ passages: letter({}).passages.slice(3) })] })[1]).toBe('     [UBND]'));
  it('is a line a body', () => expect(draw({ items: [body] }, 'en')).toEqual(['  1  body UBND thị xã [Bến Cát]  UBND tỉnh Bình Dương  b']));
  it('says what else was understood, that there is more, and that there is nothing', () => {
    expect(draw({ placeMeant: { words: 'ben cat', bodies: 1 } })).toEqual(['"ben cat": cũng hiểu là nơi ban hành', 'Không tìm thấy gì']);
    expect(draw({ items: [body], next: 'abc' }, 'en').at(-1)).toBe('… more: --cursor abc');
  });
});
