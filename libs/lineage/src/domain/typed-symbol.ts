import { foldName } from '@cascade/authorities/domain';
import { symbolKey } from '@cascade/directives/domain';

/** A symbol key without diacritics, so that who types 'so 30/2020/nd-cp' finds '30/2020/NĐ-CP'. Never an identity. */
export const foldSymbol = (key: string): string =>
  key
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[đð]/gu, 'd');

export interface TypedSymbol {
  /** Exact key, đ kept; null where what was typed is only the beginning of a symbol. */
  readonly key: string | null;
  /** Folded key, or folded beginning of one. */
  readonly folded: string;
  /** '278': only a number. */
  readonly numberOnly: boolean;
}
/** What a person typed for a symbol: 'số: 278/UBND – VX', 'so 12/ct-ubnd', '12/ct', '278'. Null where it cannot begin a symbol. */
export const typedSymbol = (typed: string): TypedSymbol | null => {
  const bare = typed
    .normalize('NFC')
    .trim()
    .replace(/^(số|so|no)(\s*[:.]\s*|\s+)/iu, '');
  const key = symbolKey(bare);
  if (key !== null) return { key, folded: foldSymbol(key), numberOnly: false };
  const start = foldSymbol(bare)
    .replace(/[\s\p{Cf}]+/gu, '')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/^0+(?=\d)/u, '');
  if (!/^[1-9]\d*[a-z]?([/-].*)?$/u.test(start)) return null;
  return { key: null, folded: start, numberOnly: /^\d+[a-z]?$/u.test(start) };
};
/** Whether every word of `typed` stands in `name`, both folded: 'binh duong' in 'UBND tỉnh Bình Dương'. */
export const namesMatch = (typed: string, name: string): boolean => {
  const words = ` ${foldName(name)} `;
  return words.includes(` ${foldName(typed)} `);
};
