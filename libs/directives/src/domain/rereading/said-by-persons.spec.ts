import { aCitation, aContent, anAddressee, anItem } from '../sample-content';
import { takenOut } from './said-by-persons';

const target = { kind: 'unresolved', name: 'x', underId: null } as const;
const content = aContent({
  items: [
    anItem({
      itemId: 'a',
      span: { start: 10, end: 20 },
      assignees: [{ text: 'UBND các xã', target }],
      coOperators: [{ text: 'Phòng Y tế', target }],
    }),
    anItem({ itemId: 'b', span: null }),
  ],
  citations: [aCitation({ span: { start: 1, end: 5 } }), aCitation({ citationId: 'c2', span: null })],
  addressees: [anAddressee({ text: 'Như trên', role: 'copy' })],
  signatory: { name: 'Lê Thị B', role: 'CHỦ TỊCH', capacities: [] },
});
const removing = (...pointers: readonly string[]) => ({
  content: aContent({ items: [], citations: [], addressees: [] }),
  corrections: pointers.map((pointer) => ({ pointer, kind: 'removed' as const, span: null, reason: 'không phải' })),
});
const nothing = { items: [], citations: [], addressees: [], named: [] };

describe('what persons took out of a reading', () => {
  it.each([
    ['/items/0', { items: [{ start: 10, end: 20 }] }],
    ['/citations/0', { citations: [{ start: 1, end: 5 }] }],
    ['/addressees/0', { addressees: ['copy Như trên'] }],
    ['/items/0/assignees/0', { named: ['a assignees UBND các xã'] }],
    ['/items/0/coOperators/0', { named: ['a coOperators Phòng Y tế'] }],
    // What stands nowhere in the letter no reader can find there again.
    ['/items/1', {}],
    ['/citations/1', {}],
    // What was not there is not remembered.
    ['/items/7', {}],
    ['/addressees/7', {}],
    ['/items/0/assignees/7', {}],
    // A part of the head is no entry of a list.
    ['/signatory/role', {}],
  ])('%s is remembered by where it stood or what it said', (pointer, found) =>
    expect(takenOut([{ content }, removing(pointer)])).toEqual({ ...nothing, ...found }),
  );
  it('is found in the reading before, whose numbering the pointers have', () =>
    expect(takenOut([{ content }, removing('/items/0', '/addressees/0'), removing('/items/0')])).toEqual({
      ...nothing,
      items: [{ start: 10, end: 20 }],
      addressees: ['copy Như trên'],
    }));
  it('is nothing where nobody has spoken, where words only put right, and before the first reading', () => {
    expect(takenOut([])).toEqual(nothing);
    expect(takenOut([{ content }, { content }])).toEqual(nothing);
    expect(takenOut([removing('/items/0')])).toEqual(nothing);
    const corrections = (['corrected', 'confirmed'] as const).map((kind) => ({ pointer: '/items/0', kind, span: null, reason: null }));
    expect(takenOut([{ content }, { content, corrections }])).toEqual(nothing);
  });
});
