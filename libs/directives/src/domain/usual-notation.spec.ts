import { usualNotation } from './usual-notation';

const issued = [
  { documentType: 'CT', symbol: '12/CT-UBND' },
  { documentType: 'CV', symbol: null },
  { documentType: 'CV', symbol: '278/UBND-VX' },
  { documentType: 'CV', symbol: '91/UBND-TH' },
];
describe('what usually stands behind the number', () => {
  it('is what the newest document of the type bears', () => expect(usualNotation('CV', issued)).toBe('UBND-VX'));
  it('is read with a letter at the number, and with a dash for the stroke', () => {
    expect(usualNotation('QĐ', [{ documentType: 'QĐ', symbol: '15a/QĐ-UBND' }])).toBe('QĐ-UBND');
    expect(usualNotation('CT', [{ documentType: 'CT', symbol: '12-CT/TU' }])).toBe('CT/TU');
  });
  it('is as the decree has it where the body has issued none of that type', () => {
    expect(usualNotation('KH', issued)).toBe('KH-UBND');
    expect(usualNotation('CV', [])).toBe('UBND-VP');
    expect(usualNotation(null, issued)).toBe('UBND-VP');
    expect(usualNotation('CV', [{ documentType: 'CV', symbol: 'không số' }])).toBe('UBND-VP');
  });
});
