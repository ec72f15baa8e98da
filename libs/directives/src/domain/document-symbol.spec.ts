import { referenceIdAt, referenceIdOf, shownSymbol, symbolKey, symbolOf } from './document-symbol';

describe('the key of a symbol', () => {
  it.each([
    ['12/CT-UBND', '12/ct-ubnd'],
    ['7414/UBND – CT', '7414/ubnd-ct'],
    ['số: 7414/UBND−CT', '7414/ubnd-ct'],
    ['30/2020/NĐ-CP', '30/2020/nđ-cp'],
    ['30/2020/NÐ-CP', '30/2020/nđ-cp'],
    ['12-CT/TU', '12-ct/tu'],
    ['05/CT-UBND', '5/ct-ubnd'],
    ['12a/CV-BCĐ', '12a/cv-bcđ'],
    ['87/UBND', '87/ubnd'],
  ])('%s is %s', (written, key) => expect(symbolKey(written)).toBe(key));
  it.each(['/UBND-VP', '', '20/8/2020', '0/UBND', 'UBND-VX', '278', '278/'])('%j has none', (written) =>
    expect(symbolKey(written)).toBeNull(),
  );
  it('keeps đ and d apart', () => expect(symbolKey('5/ĐA-SYT')).not.toBe(symbolKey('5/DA-SYT')));
});
describe('a symbol as it is shown', () => {
  it.each([
    ['278/UBND-VX', '278/UBND-VX'],
    ['~~458~~ /UBND-VP', '4\u03365\u03368\u0336 /UBND-VP'],
    ['~~4 5~~ 6/UBND ~~VP~~', '4\u0336 5\u0336 6/UBND V\u0336P\u0336'],
    ['~~458 /UBND-VP', '~~458 /UBND-VP'],
    ['', ''],
  ])('%j is %j', (written, shown) => expect(shownSymbol(written)).toBe(shown));
  it('has no key where its number is struck', () => expect(symbolKey(shownSymbol('~~458~~/UBND-VP'))).toBeNull());
});
describe('a reference', () => {
  const key = symbolKey('12/CT-UBND') ?? ('' as never);
  it('is the same for all who cite the same document', () => expect(referenceIdOf('a', 2020, key)).toBe(referenceIdOf('a', 2020, key)));
  it('differs by issuer and year', () =>
    expect(new Set([referenceIdOf('a', 2020, key), referenceIdOf('b', 2020, key), referenceIdOf('a', 2021, key)]).size).toBe(3));
  it('is its place where nothing better is known', () => expect(referenceIdAt('letter', '1')).not.toBe(referenceIdAt('letter', '2')));
  it('is written as number and notation', () => expect(symbolOf('05', 'CT-UBND').asWritten).toBe('05/CT-UBND'));
});
