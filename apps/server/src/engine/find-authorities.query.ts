import { foldName } from '@cascade/authorities/domain';
import { holding, type Queries, type Query } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';

export interface FindAuthorities {
  readonly text?: string;
  readonly level?: string;
  readonly parentId?: string;
  readonly limit: number;
  readonly cursor?: string;
}
export interface FoundAuthority {
  readonly authorityId: string;
  readonly name: string;
  readonly kind: string;
  readonly level: string | null;
  readonly parentId: string | null;
  readonly parentName: string | null;
  /** The name that the words were found in, where it is one of another day: the old one of a body renamed since, or the later one. */
  readonly alsoNamed: string | null;
  /** It had ended by then: still found, because old letters name it, but behind those that stand. */
  readonly dissolved: boolean;
}
export interface FoundAuthorities {
  /** Of all pages. */
  readonly total: number;
  readonly items: readonly FoundAuthority[];
  readonly next: string | null;
}
const KNOWN = 'n.known_to > $knownAt AND n.known_from <= $knownAt';
const ORDER = `CASE a.level WHEN 'central' THEN 0 WHEN 'province' THEN 1 WHEN 'district' THEN 2 WHEN 'commune' THEN 3 ELSE 4 END`;
const WHERE = `FROM authorities AS a
  WHERE ${holding('a')} AND ($text IS NULL OR a.authority_id IN
      (SELECT n.authority_id FROM authorities AS n WHERE ${KNOWN} AND ' ' || n.name_folded LIKE $text ESCAPE '!'))
    AND ($level IS NULL OR a.level = $level) AND ($parentId IS NULL OR a.parent_id = $parentId)`;
/** By every name a body is known to have at any time; shown with the one that holds. */
const FIND = `
  SELECT a.authority_id AS authorityId, a.name, a.kind, a.level, a.parent_id AS parentId, a.dissolved,
    CASE WHEN $text IS NULL OR ' ' || a.name_folded LIKE $text ESCAPE '!' THEN NULL ELSE
      (SELECT n.name FROM authorities AS n WHERE n.authority_id = a.authority_id AND ${KNOWN} AND ' ' || n.name_folded LIKE $text ESCAPE '!' LIMIT 1) END AS alsoNamed,
    (SELECT p.name FROM authorities AS p WHERE p.authority_id = a.parent_id AND ${holding('p')}) AS parentName
  ${WHERE}
  ORDER BY a.dissolved, ${ORDER}, a.name_folded, a.authority_id LIMIT $limit OFFSET $offset`;
const COUNT = `SELECT count(*) AS total ${WHERE}`;

/** Bodies whose name has a word that begins as the text does; the largest first. Some ten thousand rows are looked through in a few milliseconds. */
const find: Query<FindAuthorities, FoundAuthorities> = ({ prepare, asOf, knownAt }, { text, level, parentId, limit, cursor }) => {
  if (cursor !== undefined && !/^[1-9]\d{0,8}$/.test(cursor)) throw new DomainError('cursor.unreadable', { cursor });
  const offset = Number(cursor ?? 0);
  const folded = text === undefined ? null : `% ${foldName(text).replace(/[!%_]/g, '!$&')}%`;
  const scope = { $asOf: asOf, $knownAt: knownAt, $text: folded, $level: level ?? null, $parentId: parentId ?? null };
  const rows = prepare(FIND).all({ ...scope, $limit: limit + 1, $offset: offset }) as unknown as (Omit<FoundAuthority, 'dissolved'> & {
    dissolved: number;
  })[];
  const items = rows.slice(0, limit).map((row) => ({ ...row, dissolved: row.dissolved === 1 }));
  const isLast = rows.length <= limit;
  // Past the end of the list nothing is known of how long it is.
  const total =
    isLast && (items.length > 0 || offset === 0) ? offset + items.length : (prepare(COUNT).get(scope) as { total: number }).total;
  return { total, items, next: isLast ? null : String(offset + limit) };
};
export const authorityQueries: Queries = { 'find-authorities': find as Query };
