import type { QueryContext } from '@cascade/event-store';
import { holding, idSet, select } from './select';

/** Orders that are recalled at the instant asked for: few, and each has changed, which is indexed. */
export const recalledOrders = (context: QueryContext): readonly string[] =>
  select<{ id: string }>(
    context,
    `SELECT d.directive_id AS id FROM directives AS d WHERE d.changed_at IS NOT NULL AND d.status = 'recalled' AND ${holding('d')}`,
  ).map(({ id }) => id);
/** The condition that a task `t` is of an order that stands: what a recalled one gave is frozen, and nobody is told of it or waited for. `$recalled` is bound by `recalledSet`. */
export const OF_STANDING_ORDER = 't.directive_id NOT IN (SELECT value FROM json_each($recalled))';
export const recalledSet = (context: QueryContext): { readonly $recalled: string } => ({ $recalled: idSet(recalledOrders(context)) });
