import { DomainError } from '@cascade/event-store/domain';

export interface PageParams {
  readonly limit: number;
  /** `next` of the page before. */
  readonly cursor?: string | null;
}
/** A page of a list whose order never changes under the reader: it goes on after the last item seen, whatever came in since. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Null on the last page. */
  readonly next: string | null;
}
export const MOST = 500;
export const clampLimit = (limit: number | undefined): number => Math.min(MOST, Math.max(1, Math.trunc(limit ?? 50)));

export type Place = readonly [order: number, id: string];
export const cursorOf = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url');
/** @throws DomainError `cursor.unreadable` */
export const placeOf = (cursor: string | null | undefined): Place | null => {
  if (cursor === undefined || cursor === null) return null;
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(place) && place.length === 2 && Number.isSafeInteger(place[0]) && typeof place[1] === 'string')
      return [place[0] as number, place[1]];
  } catch {
    // falls through: what cannot be read is refused below
  }
  throw new DomainError('cursor.unreadable', { cursor });
};
/** `found` holds one more than the page where there is a next one. */
export const pageOf = <Row, Item>(
  found: readonly Row[],
  limit: number,
  placeOfRow: (row: Row) => Place,
  itemOf: (row: Row) => Item,
): Page<Item> => {
  const rows = found.slice(0, limit);
  return { items: rows.map(itemOf), next: found.length > limit ? cursorOf(placeOfRow(rows.at(-1)!)) : null };
};
