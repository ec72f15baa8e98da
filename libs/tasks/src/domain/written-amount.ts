/**
 * A number as people here write it, and as the reader of letters takes it: '1.200' -> 1200, '1.200,5' -> 1200.5, '1,5' and '1.5' -> 1.5, '1 200' -> 1200.
 * null where it is no number or could be two ('1.2.3', '1,200.5').
 */
export const amountOf = (written: string): number | null => {
  const text = written.trim().replace(/[\s\u00a0\u202f]/gu, '');
  // Groups of three behind dots are thousands; what begins with 0 has none.
  if (/^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/u.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  return /^-?\d+(?:[.,]\d+)?$/u.test(text) ? Number(text.replace(',', '.')) : null;
};
