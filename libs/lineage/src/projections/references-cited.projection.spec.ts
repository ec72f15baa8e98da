import fc from 'fast-check';
import { symbol } from '../testing/contents';
import { timelineOf, type Said } from '../testing/timeline';
import { referencesCited } from './references-cited.projection';
import { EVER } from './standing';

const id = { referenceId: 'r-1' };
const cited = (at = '2020-08-18'): Said => [
  'ReferenceCited',
  {
    ...id,
    documentType: 'CT',
    symbol: symbol('5/ĐA-SYT'),
    issuedOn: '2020-08-17',
    issuerId: null,
    issuerAsWritten: 'Sở Y tế',
    byDirectiveId: 'd-1',
  },
  at,
];
const identified = (directiveId: string, at: string): Said => [
  'ReferenceIdentified',
  { ...id, directiveId, method: 'key', methodVersion: 1, confidence: 1 },
  at,
];
const separated = (directiveId: string, at: string): Said => ['ReferenceSeparated', { ...id, directiveId, reason: 'khác' }, at];
const directiveOf = (...said: Said[]) => timelineOf(referencesCited, ...said).value('2030-01-01', 'directive_id');

describe('a reference', () => {
  it('is a ghost with what was written of it, at every instant', () =>
    expect(timelineOf(referencesCited, cited()).at(EVER)).toEqual({
      reference_id: 'r-1',
      directive_id: null,
      document_type: 'CT',
      symbol_written: '5/ĐA-SYT',
      symbol_key: '5/đa-syt',
      symbol_folded: '5/da-syt',
      issuer_id: null,
      issuer_written: 'Sở Y tế',
      issued_on: '2020-08-17',
    }));
  it('was that directive all along, whenever it was judged', () =>
    expect(timelineOf(referencesCited, cited(), identified('d-9', '2020-09-01')).at(EVER)).toMatchObject({ directive_id: 'd-9' }));
  it('is what was judged last, not what is dated last', () =>
    expect(directiveOf(cited(), identified('d-9', '2020-09-02'), identified('d-8', '2020-09-01'))).toBe('d-8'));
  it('is a ghost again once separated', () =>
    expect(directiveOf(cited(), identified('d-9', '2020-09-01'), separated('d-9', '2020-09-02'))).toBeNull());
  it('does not part from what it is no longer', () =>
    expect(directiveOf(cited(), identified('d-9', '2020-09-01'), identified('d-8', '2020-09-02'), separated('d-9', '2020-09-03'))).toBe(
      'd-8',
    ));
  it('may be identified before anybody wrote what was cited', () =>
    expect(timelineOf(referencesCited, identified('d-9', '2020-09-01')).at(EVER)).toMatchObject({
      directive_id: 'd-9',
      symbol_written: null,
      symbol_key: null,
      symbol_folded: null,
    }));
  it('has no timeline without facts', () => expect(referencesCited.timeline([])).toEqual([]));
  it('has one subject a stream', () =>
    expect(Object.values(referencesCited.subjectOf).map((subjectOf) => (subjectOf as (event: unknown) => string)({}))).toEqual([
      '',
      '',
      '',
    ]));
});

describe('which document a reference is, after many judgements', () => {
  const judgement = fc.oneof(
    fc.constantFrom('a', 'b').map((id) => ({ id, is: true })),
    fc.constantFrom('a', 'b').map((id) => ({ id, is: false })),
  );
  it('is what the last one that counted says, whatever they are dated', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(judgement, fc.constantFrom('2020-08-18', '2020-08-19', '2021-01-01'))), (said) => {
        let expected: string | null = null;
        for (const [{ id: directiveId, is }] of said) expected = is ? directiveId : directiveId === expected ? null : expected;
        const facts = said.map(([{ id: directiveId, is }, at]) => (is ? identified(directiveId, at) : separated(directiveId, at)));
        expect(directiveOf(cited(), ...facts)).toBe(expected);
      }),
    ));
});
