import { uuidV5 } from '@cascade/event-store/domain';
import type { WrittenSymbol } from './content';

/** A key under which two written symbols are compared; never an identity: hundreds of bodies have a '12/ct-ubnd'. */
export type SymbolKey = string & { readonly brand: 'SymbolKey' };

/**
 * Case, blanks, dashes and Ð are folded, đ is kept: '5/ĐA-SYT' is no '5/DA-SYT'.
 * '7414/UBND – CT' -> '7414/ubnd-ct', '30/2020/NĐ-CP' -> '30/2020/nđ-cp', '12-CT/TU' -> '12-ct/tu'. Null where there is no number: what is no symbol has no key.
 */
export const symbolKey = (written: string): SymbolKey | null => {
  const text = written
    .normalize('NFC')
    .toLowerCase()
    .replace(/ð/gu, 'đ')
    .replace(/^\s*số\s*:?/u, '')
    .replace(/[\s\p{Cf}]+/gu, '')
    .replace(/[\p{Pd}−]/gu, '-');
  const [, number, rest] = /^0*([1-9]\d*\p{L}?)([/-].*\p{L}.*)$/u.exec(text) ?? []; // '20/8/2020' is a date
  return number && rest ? (`${number}${rest}` as SymbolKey) : null;
};
export const symbolOf = (number: string | null, notation: string | null): WrittenSymbol => ({
  number,
  notation,
  asWritten: `${number ?? ''}/${notation ?? ''}`,
});
const STRUCK = /~~(.+?)~~/gu;
/**
 * As a person reads it on paper: what a pen struck out bears a stroke through each letter, in lists, terminals and files alike.
 * '~~458~~ /UBND-VP' -> '4̶5̶8̶ /UBND-VP'.
 */
export const shownSymbol = (written: string): string => written.replace(STRUCK, (_, struck: string) => struck.replace(/\S/gu, '$&\u0336'));
/** The id of the reference that every citation of this document has, and that the document itself answers to. */
export const referenceIdOf = (issuerId: string, year: number, key: SymbolKey): string => uuidV5(`reference/${issuerId}/${year}/${key}`);
/** Where issuer, year or symbol are unknown: the place it was cited at. */
export const referenceIdAt = (directiveId: string, citationPlace: string): string => uuidV5(`reference/at/${directiveId}/${citationPlace}`);
