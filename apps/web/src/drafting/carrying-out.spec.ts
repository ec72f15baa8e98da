import { contentCarryingOut, symbolParts } from './carrying-out';

describe('a document that carries an order out', () => {
  it.each([
    ['12/CT-UBND', { number: '12', notation: 'CT-UBND', asWritten: '12/CT-UBND' }],
    ['7414 / UBND – CT', { number: '7414', notation: 'UBND – CT', asWritten: '7414 / UBND – CT' }],
    ['30a/NQ-CP', { number: '30a', notation: 'NQ-CP', asWritten: '30a/NQ-CP' }],
    ['~~458~~ /UBND-VP', { asWritten: '~~458~~ /UBND-VP' }],
  ])('cites %s', (symbol, parts) => expect(symbolParts(symbol)).toEqual(parts));
  it('says whose, which and about what, and leaves out what is unknown', () => {
    const order = {
      documentType: 'CT',
      symbol: '12/CT-UBND',
      issuedOn: '2020-08-17',
      issuerId: 'province',
      issuerName: 'UBND tỉnh',
      subject: 'ứng dụng',
    };
    expect(contentCarryingOut(order, 'town')).toEqual({
      ...{ documentType: 'CV', issuerId: 'town', subject: 'ứng dụng', addressees: [], items: [] },
      citations: [
        {
          ...{ relation: 'implements', documentType: 'CT', issuedOn: '2020-08-17', issuerId: 'province', issuerAsWritten: 'UBND tỉnh' },
          symbol: { number: '12', notation: 'CT-UBND', asWritten: '12/CT-UBND' },
        },
      ],
    });
    const bare = { documentType: null, symbol: null, issuedOn: null, issuerId: null, issuerName: null, subject: null };
    expect(contentCarryingOut(bare, 'town')).toEqual({
      documentType: 'CV',
      issuerId: 'town',
      addressees: [],
      items: [],
      citations: [{ relation: 'implements' }],
    });
  });
});
