import { BOOKS, type Book } from '@cascade/lineage/domain';

/** What stands in the address of the books: which one, whose, of which year, and what of it. */
export interface DocumentsSearch {
  readonly book?: Book;
  readonly authorityId?: string;
  readonly year?: string;
  readonly text?: string;
  readonly from?: string;
  readonly to?: string;
}
const DAY = /^\d{4}-\d\d-\d\d$/;
const textIn = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined);
/** What of an address is understood; anything else in it is dropped. */
export const documentsSearch = (search: Readonly<Record<string, unknown>>): DocumentsSearch => {
  const book = BOOKS.find((each) => each === search['book']);
  const [authorityId, year, text] = [textIn(search['authorityId']), textIn(search['year']), textIn(search['text'])];
  const [from, to] = [textIn(search['from']), textIn(search['to'])];
  return {
    ...(book && { book }),
    ...(authorityId && { authorityId }),
    ...(year && /^\d{4}$/.test(year) && { year }),
    ...(text && { text }),
    ...(from && DAY.test(from) && { from }),
    ...(to && DAY.test(to) && { to }),
  };
};
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
