import { DomainError } from '@cascade/event-store/domain';
import { OPEN_END, type Query, type QueryContext } from '@cascade/event-store';
import { DAY_MS, type Instant } from '@cascade/calendar/domain';
import type { Pending, TaskCounts, TaskState, TaskStatus } from '../domain/task-state';
import { rollUpsOf } from '../following/roll-up';
import { toBeReviewed } from '../domain/review';
import { withAllBelow } from '../finding/issuers';
import { Bodies } from '../reading/bodies';
import { directivesById } from '../reading/directive-rows';
import { OF_STANDING_ORDER, recalledSet } from '../reading/recalled-orders';
import { causesAbove, causesOfTask, changesOf, type ReviewCause } from '../reading/review-causes';
import { changesAbove } from '../reading/reviews';
import { holding, idSet, select } from '../reading/select';
import { selectTasks, type TaskRow } from '../reading/task-rows';
import { walkDown } from '../reading/walks';
import { IS_DATED, MAY_BE } from './tasks-in-state';
import { clampLimit, pageOf, placeOf, type Page, type PageParams, type Place } from './page';
import '../errors';

export interface ListTasksParams extends PageParams {
  readonly directiveId?: string;
  /** Assignee, the body that answers for it, or who leads inside it. */
  readonly authorityId?: string;
  readonly state?: TaskState;
  /** With the bodies below that one, and the orders below that directive. */
  readonly below?: boolean;
  /** Who gave it. */
  readonly issuerId?: string;
  /** What its own stream says of it: 'reported' is what waits for its giver's word. */
  readonly status?: TaskStatus;
  /** What became of the last request for more time. */
  readonly extension?: 'asked' | 'granted' | 'refused';
  /** Due in [dueFrom, dueTo), ms: tasks without a deadline are in no such period. */
  readonly dueFrom?: Instant;
  readonly dueTo?: Instant;
  /** Binding tasks that their body answers for and has not finished, or never said a word about; as the list of bodies that do not update counts them. */
  readonly pending?: Pending;
  /** With `pending`: only tasks given so many days ago or longer. */
  readonly givenDaysAgo?: number;
}
/** The condition on a task `t` for each, of orders that stand; `recalledSet` binds what it needs. */
export const IS_PENDING: Readonly<Record<Pending, string>> = {
  unfinished: `t.status NOT IN ('done', 'withdrawn') AND t.force = 'binding' AND ${OF_STANDING_ORDER}`,
  untouched: `t.status = 'open' AND t.force = 'binding' AND ${OF_STANDING_ORDER}`,
};
export interface ListedTask extends Omit<TaskRow, 'rowId'> {
  readonly directiveSymbol: string | null;
  readonly directiveIssuedOn: string | null;
  readonly itemLabel: string | null;
  readonly itemText: string | null;
  readonly assigneeName: string | null;
  readonly bodyName: string | null;
  readonly issuerName: string | null;
  /** How the tasks stand that its body gave on because of it; null where there are none. Its own state is not theirs: it is not done because they are. */
  readonly rollUp: TaskCounts | null;
  /** The order that gives it changed, or stands under one that did, and nobody has decided about it since. */
  readonly toBeReviewed: boolean;
  /** Those changes, with their sentences. */
  readonly reviewBecause: readonly ReviewCause[];
}
export type TaskList = Page<ListedTask>;

const BATCH = 500;
/** Tasks that orders of `$issuer` give. */
export const GIVEN_BY = `t.id IN (SELECT g.id FROM directives AS d CROSS JOIN tasks AS g ON g.directive_id = d.directive_id
  WHERE d.issuer_id = $issuer AND ${holding('d')})`;
/** Tasks at the bodies of `$bodies`: as assignee, as the body that answers for it, or as who leads inside. */
export const AT_BODIES = `t.id IN (
      SELECT o.id FROM json_each($bodies) AS body CROSS JOIN tasks AS o ON o.assignee_id = body.value
      UNION SELECT o.id FROM json_each($bodies) AS body CROSS JOIN tasks AS o ON o.body_id = body.value
      UNION SELECT o.id FROM json_each($bodies) AS body CROSS JOIN tasks AS o ON o.lead_id = body.value)`;
const dueOrder = ({ dueAt }: TaskRow): number => dueAt ?? OPEN_END;
const placeOfTask = (task: TaskRow): Place => [dueOrder(task), task.taskId];

/** A statement that brings the next tasks after `$order` and `$id`, at most a batch of them. */
interface Stretch {
  readonly sql: string;
  readonly params: Readonly<Record<string, string | number>>;
}
const stretch = (where: readonly string[], order: string, params: Stretch['params']): Stretch => ({
  // The page is cut before anything is looked up beside it.
  sql: `FROM (SELECT t.id FROM tasks AS t WHERE ${where.join(' AND ')} ORDER BY ${order} LIMIT ${BATCH}) AS page CROSS JOIN tasks AS t ON t.id = page.id ORDER BY ${order}`,
  params,
});
/**
 * Where everything is asked for the dated ones come in the order of their index, which goes on with the task where a hundred thousand share one deadline, then
 * the others in the order of theirs: sorting a million for each page takes a second. The index holds no nulls, so the statement must say that it wants none.
 */
const ofAll = (where: readonly string[], params: Stretch['params'], isDated: boolean | undefined): readonly Stretch[] => [
  ...(isDated === false
    ? []
    : [stretch([...where, 't.due_at IS NOT NULL', '(t.due_at, t.task_id) > ($order, $id)'], 't.due_at, t.task_id', params)]),
  ...(isDated === true ? [] : [stretch([...where, 't.due_at IS NULL', `($order < ${OPEN_END} OR t.task_id > $id)`], 't.task_id', params)]),
];
const BY_DUE = `coalesce(t.due_at, ${OPEN_END})`;
const ofSome = (where: readonly string[], params: Stretch['params']): readonly Stretch[] => [
  stretch([...where, `(${BY_DUE}, t.task_id) > ($order, $id)`], `${BY_DUE}, t.task_id`, params),
];
/** What a list of tasks is narrowed to, over alias `t`, without its pages. */
export const conditionsOf = (
  context: QueryContext,
  asked: Omit<ListTasksParams, 'limit' | 'cursor'>,
): { where: string[]; params: Record<string, string | number> } => {
  const { directiveId, authorityId, below, issuerId, state, status, extension, dueFrom, dueTo, pending, givenDaysAgo = 0 } = asked;
  const where = [holding('t')];
  const params: Record<string, string | number> = {};
  const narrow = (condition: string, name: string, value: string | number | undefined): void => {
    if (value === undefined) return;
    where.push(condition);
    params[`$${name}`] = value;
  };
  if (state !== undefined) where.push(MAY_BE[state]);
  // By the giver's orders, which have an index; who gives a task is whose order it stands in.
  narrow(GIVEN_BY, 'issuer', issuerId);
  narrow('t.status = $status', 'status', status);
  narrow('t.extension = $extension', 'extension', extension);
  narrow('t.due_at >= $dueFrom', 'dueFrom', dueFrom);
  narrow('t.due_at < $dueTo', 'dueTo', dueTo);
  if (directiveId !== undefined) {
    const orders = below ? walkDown(context, [directiveId], { drafts: false }).nodes.keys() : [];
    params['$directives'] = idSet([directiveId, ...orders]);
    where.push('t.directive_id IN (SELECT value FROM json_each($directives))');
  }
  if (authorityId !== undefined) {
    params['$bodies'] = idSet(below ? withAllBelow(context, [authorityId]) : [authorityId]);
    where.push(pending === undefined ? AT_BODIES : 't.body_id IN (SELECT value FROM json_each($bodies))');
  }
  if (pending !== undefined) {
    where.push(IS_PENDING[pending]);
    Object.assign(params, recalledSet(context));
    narrow('t.given_at <= $givenBy', 'givenBy', context.asOf - givenDaysAgo * DAY_MS);
  }
  return { where, params };
};
const stretchesOf = (context: QueryContext, asked: ListTasksParams): readonly Stretch[] => {
  const { where, params } = conditionsOf(context, asked);
  const { directiveId, authorityId, issuerId, state, status, extension, dueFrom, dueTo, pending } = asked;
  const isOfAll = [directiveId, authorityId, issuerId, status, extension, pending].every((filter) => filter === undefined);
  const isDated = dueFrom !== undefined || dueTo !== undefined || (state && IS_DATED[state]);
  return isOfAll ? ofAll(where, params, isDated) : ofSome(where, params);
};
const ITEMS = `
  SELECT i.item_id AS itemId, i.label, coalesce(i.text, carried.text) AS text FROM json_each($ids) AS wanted
  CROSS JOIN items AS i ON i.item_id = wanted.value AND ${holding('i')}
  LEFT JOIN items AS carried ON carried.item_id = i.carries_item_id AND ${holding('carried')}`;
interface ItemText {
  readonly itemId: string;
  readonly label: string;
  readonly text: string | null;
}
/** What a list says of tasks beside their rows. */
export const describeTasks = (context: QueryContext, tasks: readonly TaskRow[]): ((task: TaskRow) => ListedTask) => {
  const bodies = new Bodies(context).load(tasks.flatMap(({ assigneeId, bodyId, issuerId }) => [assigneeId, bodyId, issuerId]));
  const directives = directivesById(context, new Set(tasks.map(({ directiveId }) => directiveId)));
  const changes = changesAbove(context, [...directives.keys()]);
  const flagged = [...directives.values()].filter((row) => toBeReviewed(row, changes.get(row.id)));
  const above = causesAbove(context, flagged);
  const own = changesOf(
    context,
    [...directives.values()].filter(({ changedAt }) => changedAt !== null).map(({ id }) => id),
  );
  const items = new Map(
    select<ItemText>(context, ITEMS, { $ids: idSet(new Set(tasks.map(({ itemId }) => itemId))) }).map((item) => [item.itemId, item]),
  );
  const rollUps = rollUpsOf(context, tasks);
  return ({ rowId: _, ...task }) => {
    const directive = directives.get(task.directiveId);
    const at = directive?.datedAt ?? context.asOf;
    const nameOf = (id: string): string | null => bodies.at(id, at)?.name ?? null;
    const item = items.get(task.itemId);
    const reviewBecause = directive
      ? [...(above.get(directive.id) ?? []), ...causesOfTask(directive, task.itemId, own.get(directive.id) ?? [])].filter(
          ({ changedAt }) => changedAt > (task.reviewedAt ?? -Infinity),
        )
      : [];
    return {
      ...task,
      directiveSymbol: directive?.symbol ?? null,
      directiveIssuedOn: directive?.issuedOn ?? null,
      itemLabel: item?.label ?? null,
      itemText: item?.text ?? null,
      assigneeName: nameOf(task.assigneeId),
      bodyName: nameOf(task.bodyId),
      issuerName: nameOf(task.issuerId),
      rollUp: rollUps.get(task.taskId) ?? null,
      toBeReviewed: reviewBecause.length > 0,
      reviewBecause,
    };
  };
};
/** What nobody knows has no tasks, which is another answer than 'none'. */
export const mustKnow = (
  context: QueryContext,
  { directiveId, authorityId, issuerId }: Pick<ListTasksParams, 'directiveId' | 'authorityId' | 'issuerId'>,
): void => {
  if (directiveId !== undefined && !directivesById(context, [directiveId]).has(directiveId))
    throw new DomainError('directive.unknown', { id: directiveId });
  for (const body of [authorityId, issuerId])
    if (body !== undefined && !new Bodies(context).load([body]).at(body, context.asOf))
      throw new DomainError('authority.unknown', { authorityId: body });
};
/**
 * Tasks by order, body and state: what is due first comes first, what has no due date last.
 * @throws DomainError `directive.unknown`, `authority.unknown`, `cursor.unreadable`
 */
export const listTasks: Query<ListTasksParams, TaskList> = (context, params) => {
  const limit = clampLimit(params.limit);
  mustKnow(context, params);
  const found: TaskRow[] = [];
  for (const { sql, params: scope } of stretchesOf(context, params)) {
    let [order, id]: Place = placeOf(params.cursor) ?? [Number.MIN_SAFE_INTEGER, ''];
    for (;;) {
      const batch = selectTasks(context, sql, { ...scope, $order: order, $id: id });
      for (const task of batch) if (params.state === undefined || task.state === params.state) found.push(task);
      if (found.length > limit || batch.length < BATCH) break;
      [order, id] = placeOfTask(batch.at(-1)!);
    }
    if (found.length > limit) break;
  }
  const describe = describeTasks(context, found.slice(0, limit));
  return pageOf(found, limit, placeOfTask, describe);
};
