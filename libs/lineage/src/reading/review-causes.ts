import type { Instant } from '@cascade/calendar/domain';
import type { QueryContext } from '@cascade/event-store';
import type { ChangeKind } from '../projections/changes.projection';
import type { DirectiveRow } from './directive-rows';
import { holding, idSet, select } from './select';
import { walkUp } from './walks';

/** A change that somebody still has to decide about. */
export interface ReviewCause {
  /** The order that changed. */
  readonly directiveId: string;
  readonly symbol: string | null;
  readonly kind: ChangeKind;
  /** The sentence that changed it, as written; why it was recalled. */
  readonly sentence: string | null;
  readonly byDirectiveId: string | null;
  readonly bySymbol: string | null;
  readonly changedAt: Instant;
  /** The items it touches; null: all of it. */
  readonly itemIds: readonly string[] | null;
}
const CHANGES = `
  SELECT c.directive_id AS directiveId, d.symbol_written AS symbol, c.kind, c.sentence, c.by_directive_id AS byDirectiveId, b.symbol_written AS bySymbol,
    c.changed_at AS changedAt, c.item_ids AS itemIds
  FROM json_each($ids) AS wanted CROSS JOIN changes AS c ON c.directive_id = wanted.value AND ${holding('c')}
  LEFT JOIN directives AS d ON d.directive_id = c.directive_id AND ${holding('d')}
  LEFT JOIN directives AS b ON b.directive_id = c.by_directive_id AND ${holding('b')} ORDER BY c.changed_at, c.event_id`;
type Values = Omit<ReviewCause, 'itemIds'> & { readonly itemIds: string | null };

/** What later documents did to these directives, by directive, the earliest first. */
export const changesOf = (context: QueryContext, ids: Iterable<string>): Map<string, ReviewCause[]> =>
  Map.groupBy(
    select<Values>(context, CHANGES, { $ids: idSet(ids) }).map(({ itemIds, ...change }) => ({
      ...change,
      itemIds: itemIds === null ? null : (JSON.parse(itemIds) as string[]),
    })),
    ({ directiveId }) => directiveId,
  );
const decidedAt = ({ datedAt, changedAt, reviewedAt }: DirectiveRow): Instant =>
  Math.max(datedAt, changedAt ?? datedAt, reviewedAt ?? datedAt);

/** For orders that are to be reviewed: the changes above, at any distance, that nobody has decided about since. */
export const causesAbove = (context: QueryContext, rows: readonly DirectiveRow[]): Map<string, ReviewCause[]> => {
  if (rows.length === 0) return new Map();
  const { edges, nodes } = walkUp(
    context,
    rows.map(({ id }) => id),
  );
  const known = new Map([...nodes, ...rows.map((row) => [row.id, row] as const)]);
  const parents = Map.groupBy(edges, ({ child }) => child);
  const made = changesOf(
    context,
    [...known.values()].filter(({ changedAt }) => changedAt !== null).map(({ id }) => id),
  );
  return new Map(
    rows.map((row) => {
      const above = new Set<string>();
      const frontier = [row.id];
      for (const key of frontier)
        for (const { parent } of parents.get(key) ?? [])
          if (parent !== row.id && !above.has(parent)) {
            above.add(parent);
            frontier.push(parent);
          }
      const since = decidedAt(row);
      const causes = [...above].flatMap((key) => made.get(key) ?? []).filter(({ changedAt }) => changedAt > since);
      return [row.id, causes.sort((a, b) => a.changedAt - b.changedAt || (a.directiveId < b.directiveId ? -1 : 1))];
    }),
  );
};
/** Of the changes of the order that gives a task itself: those that touch its item and that nobody has decided about since. A recall freezes, and asks nothing. */
export const causesOfTask = (order: DirectiveRow, itemId: string, own: readonly ReviewCause[]): ReviewCause[] =>
  order.status === 'recalled'
    ? []
    : own.filter(({ changedAt, itemIds }) => changedAt > (order.reviewedAt ?? -Infinity) && (itemIds === null || itemIds.includes(itemId)));
