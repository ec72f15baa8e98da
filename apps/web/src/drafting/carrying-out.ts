import type { components } from '../api/schema';
import type { DraftContent } from './draft-content';

type Order = Pick<components['schemas']['DirectivePage'], 'documentType' | 'symbol' | 'issuedOn' | 'issuerId' | 'issuerName' | 'subject'>;
/** '12/CT-UBND' in its parts; a symbol written otherwise keeps its wording only. */
export const symbolParts = (asWritten: string): { readonly number?: string; readonly notation?: string; readonly asWritten: string } => {
  const [, number, notation] = /^\s*(\d+\p{L}?)\s*\/\s*(.+?)\s*$/u.exec(asWritten) ?? [];
  return number && notation ? { number, notation, asWritten } : { asWritten };
};
/** The content of a document that carries an order out: it cites it and bears its subject; the rest is for the writer. */
export const contentCarryingOut = (
  { documentType, symbol, issuedOn, issuerId, issuerName, subject }: Order,
  authorityId: string,
): DraftContent => ({
  ...{ documentType: 'CV', issuerId: authorityId, addressees: [], items: [] },
  ...(subject && { subject }),
  citations: [
    {
      relation: 'implements',
      ...(documentType && { documentType }),
      ...(symbol && { symbol: symbolParts(symbol) }),
      ...(issuedOn && { issuedOn }),
      ...(issuerId && { issuerId }),
      ...(issuerName && { issuerAsWritten: issuerName }),
    },
  ],
});
