import type { QueryContext } from '@cascade/event-store';
import { vietnameseRanks } from '../domain/vietnamese-order';
import { withAllBelow } from '../finding/issuers';
import { Bodies } from '../reading/bodies';
import { clampLimit, pageOf, placeOf, type Page, type PageParams, type Place } from './page';

export interface CountedBody {
  readonly id: string;
  readonly name: string | null;
  readonly count: number;
}
/** Of which bodies such a list is. */
export interface BodiesParams extends PageParams {
  /** Only this body and all below it. */
  readonly bodyId?: string | undefined;
}
export interface BodiesPage<Item> extends Page<Item> {
  /** How many bodies the list holds, whatever the page. */
  readonly total: number;
}
/** Whom a body stands under, by name: ten communes of one name are told apart by it. */
export interface InParent {
  readonly parentName: string | null;
}
/**
 * A page of bodies of whom something is counted: who has most first, else by name as Vietnamese sorts, else by id. The place in the list is told by the cursor:
 * a name has no line break.
 */
export const bodiesByCount = <Row extends object>(
  context: QueryContext,
  found: readonly Row[],
  bodyOf: (row: Row) => CountedBody,
  { limit: wanted, cursor, bodyId }: BodiesParams,
): BodiesPage<Row & InParent> => {
  const limit = clampLimit(wanted);
  const after = placeOf(cursor);
  const [afterName = '', afterId = ''] = after?.[1].split('\n') ?? [];
  const all = found.map((row) => ({ row, ...bodyOf(row) }));
  const within = bodyId === undefined ? null : withAllBelow(context, [bodyId]);
  const listed = within === null ? all : all.filter(({ id }) => within.has(id));
  const rankOf = vietnameseRanks([afterName, ...listed.map(({ name }) => name ?? '')]);
  const ranked = listed.map((each) => ({ ...each, rank: rankOf(each.name ?? '') }));
  type Ranked = (typeof ranked)[number];
  const compare = (a: Omit<Ranked, 'row' | 'name'>, b: Omit<Ranked, 'row' | 'name'>): number =>
    b.count - a.count || a.rank - b.rank || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  const last = after && { count: -after[0], rank: rankOf(afterName), id: afterId };
  const rows = ranked
    .filter((each) => last === null || compare(each, last) > 0)
    .sort(compare)
    .slice(0, limit + 1);
  const bodies = new Bodies(context).load(rows.map(({ id }) => id));
  bodies.load(rows.map(({ id }) => bodies.at(id, context.asOf)?.parentId));
  const page = pageOf(
    rows,
    limit,
    ({ count, name, id }): Place => [-count, `${name ?? ''}\n${id}`],
    ({ row, id }) => ({ ...row, parentName: bodies.at(bodies.at(id, context.asOf)?.parentId, context.asOf)?.name ?? null }),
  );
  return { ...page, total: listed.length };
};
