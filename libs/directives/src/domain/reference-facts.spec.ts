import type { ReadingAccepted } from './directive.events';
import { referenceIdOf, symbolKey, symbolOf } from './document-symbol';
import { observedNumber } from './observed-number';
import { keyOfSymbol, referenceIdFor } from './own-reference';
import { referenceFacts } from './reference-facts';
import { aCitation, aContent } from './sample-content';

const said = (change: Partial<ReadingAccepted['data']> = {}): { data: ReadingAccepted['data'] } => ({
  data: {
    directiveId: 'town-letter',
    symbol: symbolOf('278', 'UBND-VX'),
    issuedOn: '2020-08-17',
    content: aContent(),
    readerVersion: '1',
    unconfirmed: [],
    warnings: [],
    ...change,
  },
});
const ownId = referenceIdOf('ben-cat', 2020, symbolKey('278/UBND-VX') ?? ('' as never));

describe('what a document tells about references', () => {
  it('cites a document and is one itself', () =>
    expect(referenceFacts(said())).toEqual([
      {
        stream: 'reference-reference-12',
        command: {
          type: 'Cite',
          data: {
            referenceId: 'reference-12',
            documentType: 'CT',
            symbol: symbolOf('12', 'CT-UBND'),
            issuedOn: '2020-08-17',
            issuerId: 'binh-duong',
            issuerAsWritten: 'Chủ tịch UBND tỉnh Bình Dương',
            byDirectiveId: 'town-letter',
          },
        },
      },
      {
        stream: `reference-${ownId}`,
        command: {
          type: 'Identify',
          data: { referenceId: ownId, directiveId: 'town-letter', method: 'key', methodVersion: 1, confidence: 1 },
        },
      },
    ]));
  it('cites a document once, however often it names it', () => {
    const citations = [aCitation(), aCitation({ citationId: 'citation-2', relation: 'cites' })];
    expect(referenceFacts(said({ content: aContent({ citations }) }))).toHaveLength(2);
  });
  it.each<[string, Partial<ReadingAccepted['data']>]>([
    ['no symbol', { symbol: null }],
    ['a blank number', { symbol: symbolOf(null, 'UBND-VP') }],
    ['no date', { issuedOn: null }],
    ['a date that does not exist', { issuedOn: '2020-02-30' }],
  ])('is not known to be any reference with %s', (_, change) =>
    expect(referenceFacts(said(change)).map(({ command }) => command.type)).toEqual(['Cite']),
  );
  it('is known by a month as well: the year is what counts', () =>
    expect(referenceFacts(said({ issuedOn: '2020-08' })).at(-1)?.stream).toBe(`reference-${ownId}`));
});

describe('the reference a document answers to', () => {
  it('is the same however the symbol is written', () =>
    expect(referenceIdFor('ben-cat', '2020-08-17', { number: '0278', notation: 'UBND – VX', asWritten: '' })).toBe(ownId));
  it('is another one in another year', () => expect(referenceIdFor('ben-cat', '2021-08-17', symbolOf('278', 'UBND-VX'))).not.toBe(ownId));
  it('is none where the issuer is unknown', () => expect(referenceIdFor(null, '2020-08-17', symbolOf('278', 'UBND-VX'))).toBeNull());
  it('has no key without a notation', () => expect(keyOfSymbol(symbolOf('278', null))).toBeNull());
});

describe('the number on a letter', () => {
  it('goes to the register of its issuer and year', () =>
    expect(observedNumber(said())).toEqual({
      stream: 'register-ben-cat-2020-common',
      command: { type: 'ObserveNumber', data: { number: '278', directiveId: 'town-letter', notation: 'UBND-VX' } },
    }));
  it.each<[string, Partial<ReadingAccepted['data']>]>([
    ['a blank number', { symbol: symbolOf(null, 'UBND-VP') }],
    ['no symbol', { symbol: null }],
    ['no date', { issuedOn: null }],
    ['a date that does not exist', { issuedOn: '2020-02-30' }],
    ['an issuer that waits for a person', { unconfirmed: ['/issuerId'] }],
  ])('is not observed with %s', (_, change) => expect(observedNumber(said(change))).toBeNull());
});
