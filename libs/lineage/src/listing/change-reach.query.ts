import type { Instant } from '@cascade/calendar/domain';
import type { Query, QueryContext } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import { toBeReviewed } from '../domain/review';
import type { TaskState } from '../domain/task-state';
import { foundDirective, type FoundDirective } from '../finding/found-directive';
import { Bodies } from '../reading/bodies';
import { directivesById, subjectsOf, type DirectiveRow } from '../reading/directive-rows';
import { idSet } from '../reading/select';
import { countTasks } from '../reading/task-rows';
import { walkDown } from '../reading/walks';

export interface ChangeReachParams {
  readonly directiveId: string;
  /** When the change would hold, ms; left out: the instant asked for. */
  readonly from?: Instant;
}
/** What a change of an order would touch: what somebody below would have to look at again. */
export interface ChangeReach {
  /** Documents below, at any distance, that carry it out and are older than the change. */
  readonly orders: number;
  /** Drafts below that somebody is writing. */
  readonly drafts: number;
  /** Tasks of the order itself that are not done. */
  readonly tasks: number;
  /** Tasks of the orders below that are not done. */
  readonly tasksBelow: number;
  /** The first of the orders, the newest last. */
  readonly first: readonly FoundDirective[];
}
const SHOWN = 8;
const SETTLED: ReadonlySet<TaskState> = new Set(['withdrawn', 'doneInTime', 'doneLate']);
const openTasks = (context: QueryContext, ids: Iterable<string>): number =>
  countTasks(context, idSet(ids)).reduce((sum, { state, tasks }) => sum + (SETTLED.has(state) ? 0 : tasks), 0);
const named = (context: QueryContext, rows: readonly DirectiveRow[]): FoundDirective[] => {
  const bodies = new Bodies(context).loadChains(rows.map(({ issuerId }) => issuerId));
  const subjects = subjectsOf(context, rows);
  return rows.map((row) => foundDirective(row, subjects.get(row.id) ?? null, bodies));
};
/**
 * Told before a change is recorded, by the rule that judges afterwards (`toBeReviewed`): what is issued later than the change was made knowing it.
 * @throws DomainError `directive.unknown`
 */
export const changeReach: Query<ChangeReachParams, ChangeReach> = (context, { directiveId, from = context.asOf }) => {
  if (!directivesById(context, [directiveId]).has(directiveId)) throw new DomainError('directive.unknown', { id: directiveId });
  const below = [...walkDown(context, [directiveId], { drafts: true }).nodes.values()];
  const isDraft = ({ status }: DirectiveRow): boolean => status === 'draft' || status === 'numbering';
  const orders = below
    .filter((row) => !isDraft(row) && toBeReviewed(row, from))
    .sort((a, b) => a.datedAt - b.datedAt || (a.id < b.id ? -1 : 1));
  return {
    orders: orders.length,
    drafts: below.filter(isDraft).length,
    tasks: openTasks(context, [directiveId]),
    tasksBelow: openTasks(
      context,
      orders.map(({ id }) => id),
    ),
    first: named(context, orders.slice(0, SHOWN)),
  };
};
