import { refusalOf, type NumberedFacts } from './issue-rules';

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
