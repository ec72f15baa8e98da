import { MemoryAuthorityDirectory } from '@cascade/authorities';
import type { ReadCitation } from '@cascade/documents/domain';
import fc from 'fast-check';
import { referenceIdAt, symbolOf } from '../document-symbol';
import { referenceIdFor } from '../own-reference';
import { BEN_CAT, BINH_DUONG, bodiesOfBinhDuong } from '../sample-bodies';
import { citationsOf } from './citations-of';
import { Doubts } from './doubts';

const directory = new MemoryAuthorityDirectory(bodiesOfBinhDuong, Date.parse('2020-08-21T00:00:00+07:00'));
const text = 'Thực hiện Chỉ thị số 12/CT-UBND ngày 17/8/2020 của Chủ tịch UBND tỉnh Bình Dương, …';
const cited = (change: Partial<ReadCitation> = {}): ReadCitation => ({
  ...{ raw: 'Chỉ thị số 12/CT-UBND', span: { start: 10, end: 31 }, sentenceSpan: { start: 0, end: 82 }, documentType: 'Chỉ thị' },
  ...{
    number: '12',
    notation: 'CT-UBND',
    issuedOn: '2020-08-17',
    issuer: 'Chủ tịch UBND tỉnh Bình Dương',
    relation: 'implements' as const,
  },
  ...{ confidence: 0.9, warnings: [] },
  ...change,
});
const citations = (...read: readonly ReadCitation[]) => {
  const doubts = new Doubts();
  const found = citationsOf(read, { directiveId: 'letter', text, directory, on: '2020-08-18', standpointId: BEN_CAT, doubts });
  return { found, unconfirmed: doubts.unconfirmed, warnings: doubts.warnings, spans: doubts.spans };
};
const only = (change: Partial<ReadCitation> = {}) => citations(cited(change)).found[0]!;

describe('a citation', () => {
  it('names the document that it means, and shows its sentence', () =>
    expect(only()).toMatchObject({
      ...{ documentType: 'CT', symbol: symbolOf('12', 'CT-UBND'), issuerId: BINH_DUONG, sentence: text.slice(0, 82) },
      referenceId: referenceIdFor(BINH_DUONG, '2020-08-17', symbolOf('12', 'CT-UBND')),
    }));
  it.each<[string, Partial<ReadCitation>, unknown]>([
    ['no symbol', { number: null, notation: null }, null],
    ['a number alone', { notation: null }, { number: '12', notation: null, asWritten: '12' }],
    ['a blank number', { number: null }, { number: null, notation: 'CT-UBND', asWritten: '/CT-UBND' }],
  ])('may have %s', (_, change, symbol) => expect(only(change).symbol).toEqual(symbol));
  it('has no sentence where none was read', () => expect(only({ sentenceSpan: { start: 0, end: 0 } }).sentence).toBeNull());
  it.each<[string, Partial<ReadCitation>]>([
    ['it is hardly one', { confidence: 0.3 }],
    ['its number is blank', { number: null }],
    ['its date is not there', { issuedOn: null }],
    ['its date does not exist', { issuedOn: '2020-02-30' }],
    ['its issuer is nobody', { issuer: 'Ai đó' }],
  ])('is a ghost of its own letter where %s', (_, change) => expect(only(change).referenceId).toBe(referenceIdAt('letter', '10-31')));
  it('of a day that does not exist says so, and keeps none', () => {
    const { found, warnings } = citations(cited({ issuedOn: '2021-02-29' }));
    expect(found[0]!.issuedOn).toBeNull();
    expect(warnings).toEqual(['/citations/0/issuedOn date-does-not-exist']);
  });
  it('of a month or a year alone is one of that year', () => {
    for (const issuedOn of ['2020-08', '2020']) expect(only({ issuedOn }).referenceId).toBe(only().referenceId);
    expect(only({ issuedOn: '2019' }).referenceId).not.toBe(only().referenceId);
  });
  it('waits with its place, and its issuer with it', () => {
    const { unconfirmed, spans } = citations(cited(), cited({ confidence: 0.1, issuer: 'Ai đó', span: { start: 40, end: 50 } }));
    expect(unconfirmed).toEqual(['/citations/1', '/citations/1/issuerId']);
    expect(spans['/citations/1']).toEqual({ start: 40, end: 50 });
  });
});

describe('several at one place', () => {
  it('have ids of their own, the first the one it would have alone', () => {
    const { found } = citations(cited(), cited({ number: '13' }), cited({ number: '14' }));
    expect(found[0]!.citationId).toBe(only().citationId);
    expect(new Set(found.map(({ citationId }) => citationId)).size).toBe(3);
  });
  it('never share an id, wherever they stand, and read again they have the same ones', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })), { maxLength: 12 }), (places) => {
        const read = places.map(([start, length]) => cited({ span: { start, end: start + length } }));
        const ids = citations(...read).found.map(({ citationId }) => citationId);
        expect(new Set(ids).size).toBe(read.length);
        expect(citations(...read).found.map(({ citationId }) => citationId)).toEqual(ids);
      }),
    ));
});
