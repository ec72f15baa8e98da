import { symbolOf } from './document-symbol';
import { checkIssuable, refusalOf, type IssueWish, type NumberedFacts } from './issue-rules';
import { aCitation, aContent } from './sample-content';

const facts = (change: Partial<NumberedFacts> = {}): NumberedFacts => ({
  directiveId: 'town-letter',
  ownReferenceId: 'town-278',
  bornBy: null,
  cited: ['province-12'],
  citedAbove: ['central-283'],
  above: ['province-order'],
  ...change,
});

describe('a directive that has its number', () => {
  it('is issued where nothing speaks against it', () => expect(refusalOf(facts())).toBeNull());
  it('is issued where it is known already as itself', () => expect(refusalOf(facts({ bornBy: 'town-letter' }))).toBeNull());
  it('does not cite itself', () => expect(refusalOf(facts({ cited: ['province-12', 'town-278'] }))).toBe('directive.cites-itself'));
  it('bears a symbol that no other bears', () => expect(refusalOf(facts({ bornBy: 'scan' }))).toBe('directive.symbol-taken'));
  it('is not cited by what it cites', () => expect(refusalOf(facts({ citedAbove: ['town-278'] }))).toBe('directive.cites-in-circle'));
  it('is not found among what it cites', () =>
    expect(refusalOf(facts({ above: ['province-order', 'town-letter'] }))).toBe('directive.cites-in-circle'));
});

describe('what we issue', () => {
  const wish = (change: Partial<IssueWish> = {}): IssueWish => ({
    ...{ directiveId: 'd', issuedOn: '2020-08-17', notation: 'UBND-VX', series: 'common', issuerKind: 'peoplesCommittee' },
    ...change,
  });
  const cites = (issuedOn: string | null) => aContent({ citations: [aCitation({ issuedOn, symbol: symbolOf('12', 'CT-UBND') })] });
  it.each(['UBND-VX', 'CT-UBND', 'KH&ĐT', 'UBND – CT', 'QĐ-TTg', 'UBND.VX'].map((notation) => [notation.replace(/\s/gu, '')]))(
    'may be called %s',
    (notation) => expect(() => checkIssuable(wish({ notation }), aContent())).not.toThrow(),
  );
  it.each(['<script>', 'UBND<b>', '"UBND"', 'UBND VX', 'a/b', '-UBND', '1'])('is not called %s', (notation) =>
    expect(() => checkIssuable(wish({ notation }), aContent())).toThrow(expect.objectContaining({ code: 'directive.notation-unreadable' })),
  );
  it.each(['2020-08-17', '2020-08', '2020', null])('may cite what is of %s', (issuedOn) =>
    expect(() => checkIssuable(wish(), cites(issuedOn))).not.toThrow(),
  );
  it.each(['2020-08-18', '2020-09', '2021'])('does not cite what is of %s', (issuedOn) =>
    expect(() => checkIssuable(wish(), cites(issuedOn))).toThrow(
      expect.objectContaining({ code: 'directive.cites-later', details: { id: 'd', issuedOn: '2020-08-17', citedOn: issuedOn } }),
    ),
  );
});
