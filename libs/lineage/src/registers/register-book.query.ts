import type { Query } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import { BOOK_COLUMNS, BOOK_TITLES, type Book, type BookColumn, type BookLine } from '../domain/register-books';
import { MOST } from '../listing/page';
import { Bodies } from '../reading/bodies';
import '../errors';
import { followUpLines, incomingLines } from './incoming-book';
import { outgoingLines } from './outgoing-book';

export interface RegisterBookParams {
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

/** A page of one of the three books of a records office, as of an instant and as known then. @throws DomainError `authority.unknown`, `cursor.unreadable` */
export const registerBook: Query<RegisterBookParams, RegisterBook> = (context, { book, authorityId, year, limit: wanted, cursor }) => {
  if (cursor !== undefined && !/^[1-9]\d{0,8}$/.test(cursor)) throw new DomainError('cursor.unreadable', { cursor });
  const offset = Number(cursor ?? 0);
  const limit = Math.min(MOST, Math.max(1, wanted));
  const owner = new Bodies(context).load([authorityId]).at(authorityId, context.asOf);
  if (!owner) throw new DomainError('authority.unknown', { authorityId });
  const page = { authorityId, year, limit: limit + 1, offset };
  const lines =
    book === 'outgoing'
      ? outgoingLines(context, authorityId, year, limit + 1, offset)
      : book === 'incoming'
        ? incomingLines(context, page)
        : followUpLines(context, page);
  return {
    ...{ book, title: BOOK_TITLES[book], authorityId, authorityName: owner.name, year, columns: BOOK_COLUMNS[book] },
    items: lines.slice(0, limit),
    next: lines.length > limit ? String(offset + limit) : null,
  };
};
