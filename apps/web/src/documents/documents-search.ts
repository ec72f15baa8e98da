import { BOOKS, type Book } from '@cascade/lineage/domain';
import { addressOf, day, oneOf, texts, year } from '../frame/address-fields';

/** What stands in the address of the books: which one, whose, of which year, and what of it. */
export const documentsSearch = addressOf({ ...texts('authorityId', 'text'), book: oneOf(BOOKS), year, from: day, to: day });
export type DocumentsSearch = ReturnType<typeof documentsSearch>;
export interface Asked {
  readonly authorityId: string;
  readonly year: number;
  readonly text?: string;
  readonly from?: string;
  readonly to?: string;
}
/** What is asked of the server; null while nobody has said whose book. */
export const askedOf = ({ authorityId, year, text, from, to }: DocumentsSearch, acting: string | null, today: string): Asked | null => {
  const body = authorityId ?? acting;
  if (body === null) return null;
  return { authorityId: body, year: Number(year ?? today.slice(0, 4)), ...(text && { text }), ...(from && { from }), ...(to && { to }) };
};
/** The address under which a whole book is a file, or a page to print; it looks at the same instant as the page. */
export const bookAddress = (
  book: Book,
  asked: Asked,
  format: 'xlsx' | 'csv' | 'html',
  instant: Readonly<Record<string, string>>,
): string => {
  const query = new URLSearchParams(Object.entries({ ...asked, ...instant, format }).map(([key, value]) => [key, String(value)]));
  return `/api/registers/${book}?${query}`;
};
