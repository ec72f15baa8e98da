import type { Query } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import { BOOK_COLUMNS, BOOK_TITLES, isWanted, type Book, type BookColumn, type BookFilter, type BookLine } from '../domain/register-books';
import { MOST } from '../listing/page';
import { Bodies } from '../reading/bodies';
import '../errors';
import { followUpLines, incomingLines } from './incoming-book';
import { outgoingLines } from './outgoing-book';

export interface RegisterBookParams extends BookFilter {
  readonly book: Book;
  readonly authorityId: string;
  readonly year: number;
  readonly limit: number;
  readonly cursor?: string;
}
export interface RegisterBook {
  readonly book: Book;
  readonly title: { readonly vi: string; readonly en: string };
  readonly authorityId: string;
  readonly authorityName: string;
  readonly year: number;
  readonly columns: readonly BookColumn[];
  readonly items: readonly BookLine[];
  readonly next: string | null;
}

type Lines = (limit: number, offset: number) => readonly BookLine[];
/** Wanted lines from `offset` on, and where the page behind them begins; a filter looks at the lines as they read, so it walks the book. */
const pageOfLines = (lines: Lines, limit: number, offset: number, wanted: (line: BookLine) => boolean) => {
  const items: BookLine[] = [];
  for (let at = offset; ;) {
    const batch = lines(MOST, at);
    for (const [index, line] of batch.entries()) {
      if (!wanted(line)) continue;
      if (items.length === limit) return { items, next: String(at + index) };
      items.push(line);
    }
    if (batch.length < MOST) return { items, next: null };
    at += batch.length;
  }
};
/** A page of one of the three books of a records office, as of an instant and as known then. @throws DomainError `authority.unknown`, `cursor.unreadable` */
export const registerBook: Query<RegisterBookParams, RegisterBook> = (context, params) => {
  const { book, authorityId, year, limit: wanted, cursor, ...filter } = params;
  if (cursor !== undefined && !/^[1-9]\d{0,8}$/.test(cursor)) throw new DomainError('cursor.unreadable', { cursor });
  const offset = Number(cursor ?? 0);
  const limit = Math.min(MOST, Math.max(1, wanted));
  const owner = new Bodies(context).load([authorityId]).at(authorityId, context.asOf);
  if (!owner) throw new DomainError('authority.unknown', { authorityId });
  const lines: Lines = (size, from) =>
    book === 'outgoing'
      ? outgoingLines(context, authorityId, year, size, from)
      : (book === 'incoming' ? incomingLines : followUpLines)(context, { authorityId, year, limit: size, offset: from });
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  const page = isFiltered ? pageOfLines(lines, limit, offset, isWanted(filter)) : nextOf(lines(limit + 1, offset), limit, offset);
  return { ...{ book, title: BOOK_TITLES[book], authorityId, authorityName: owner.name, year, columns: BOOK_COLUMNS[book] }, ...page };
};
const nextOf = (lines: readonly BookLine[], limit: number, offset: number) => ({
  items: lines.slice(0, limit),
  next: lines.length > limit ? String(offset + limit) : null,
});
