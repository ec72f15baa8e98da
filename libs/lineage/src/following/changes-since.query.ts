import type { Query, QueryContext } from '@cascade/event-store';
import type { TaskState } from '../domain/task-state';
import { findDirectives, type FindParams } from '../finding/find-directives.query';
import { foundDirective, type FoundDirective } from '../finding/found-directive';
import { conditionsOf, describeTasks, type ListedTask, type ListTasksParams } from '../listing/list-tasks.query';
import { Bodies } from '../reading/bodies';
import { directivesById, subjectsOf } from '../reading/directive-rows';
import { idSet, select } from '../reading/select';
import { selectTasks, type TaskRow } from '../reading/task-rows';
import { walkDown } from '../reading/walks';

/** What is looked at: a document with all below it, the tasks that a list shows, the documents that a list shows. */
export type Watched =
  | { readonly kind: 'subtree'; readonly directiveId: string }
  | { readonly kind: 'tasks'; readonly filter: Omit<ListTasksParams, 'limit' | 'cursor'> }
  | { readonly kind: 'directives'; readonly filter: Omit<FindParams, 'limit' | 'cursor'> };
export interface ChangesSinceParams {
  readonly watched: Watched;
  /** Ordinal: what is known later than this is told. */
  readonly since: number;
  /** How many of each are told one by one; 0: only counted. */
  readonly limit: number;
}
export interface ChangedDocument extends FoundDirective {
  readonly isNew: boolean;
}
export interface ChangedTask {
  readonly task: ListedTask;
  /** Its state as it was known then, at the instant asked for; null: it was not known. */
  readonly before: TaskState | null;
}
export interface ChangesSince {
  readonly documents: { readonly total: number; readonly new: number; readonly items: readonly ChangedDocument[] };
  readonly tasks: {
    readonly total: number;
    readonly new: number;
    /** How many came into each state since, by the state they are in now. */
    readonly byState: Readonly<Partial<Record<TaskState, number>>>;
    readonly items: readonly ChangedTask[];
  };
  /** Bodies whose dealing with a letter of the subtree moved on (arrived, registered, assigned, answered …). */
  readonly deliveries: number;
}
/** A list of documents is followed as far as it is searched. */
const MOST_FOUND = 500;
const SINCE = (alias: string): string => `${alias}.known_from > $since AND ${alias}.known_from <= $knownAt`;
const CHANGED = (table: 'directives' | 'deliveries', column: string): string => `
  SELECT DISTINCT x.${column} AS id FROM json_each($ids) AS wanted CROSS JOIN ${table} AS x ON x.directive_id = wanted.value AND ${SINCE('x')}`;
const NEWS = (table: 'directives'): string => `SELECT DISTINCT x.directive_id AS id FROM ${table} AS x WHERE ${SINCE('x')}`;
const TASKS_OF = `SELECT DISTINCT t.task_id AS id FROM json_each($ids) AS wanted CROSS JOIN tasks AS t ON t.directive_id = wanted.value AND ${SINCE('t')}`;
const BY_ID = `FROM json_each($wanted) AS wanted CROSS JOIN tasks AS t ON t.task_id = wanted.value`;

const idsOf = (context: QueryContext, sql: string, params: Record<string, string | number>): string[] =>
  select<{ id: string }>(context, sql, params).map(({ id }) => id);
const rowsOf = (context: QueryContext, ids: readonly string[]): TaskRow[] =>
  selectTasks(context, `${BY_ID} AND t.known_to > $knownAt AND t.known_from <= $knownAt AND t.holds_to > $asOf AND t.holds_from <= $asOf`, {
    $wanted: idSet(ids),
  });
/**
 * Tasks of a list that changed: what is in it now by a row that became known since, and what was in it when it was last looked at by a row that is superseded since.
 * Each time the list's own conditions say what is in it, so a list and its followers never disagree.
 */
const tasksOfList = (context: QueryContext, filter: Extract<Watched, { kind: 'tasks' }>['filter'], since: number): string[] => {
  const inList = (at: QueryContext, changed: string, bound: Record<string, number>): string[] => {
    const { where, params } = conditionsOf(at, filter);
    return selectTasks(at, `FROM tasks AS t WHERE ${where.join(' AND ')} AND ${changed}`, { ...params, ...bound })
      .filter(({ state }) => filter.state === undefined || state === filter.state)
      .map(({ taskId }) => taskId);
  };
  const came = inList(context, SINCE('t'), { $since: since });
  const left = inList({ ...context, knownAt: since }, 't.known_to <= $upTo', { $upTo: context.knownAt });
  return [...new Set([...came, ...left])];
};
const documentsChanged = (
  context: QueryContext,
  ids: readonly string[],
  { since, limit }: ChangesSinceParams,
): ChangesSince['documents'] => {
  const known = directivesById(context, ids);
  const before = directivesById({ ...context, knownAt: since }, ids);
  // Drafts that the engine prepared and nobody touched are no news.
  const rows = [...known.values()]
    .filter(({ status }) => status !== 'prepared')
    .sort((a, b) => b.datedAt - a.datedAt || (a.id < b.id ? -1 : 1));
  const isNew = (id: string): boolean => (before.get(id)?.status ?? 'prepared') === 'prepared';
  const shown = rows.slice(0, limit);
  const subjects = subjectsOf(context, shown);
  const bodies = new Bodies(context).loadChains(shown.map(({ issuerId }) => issuerId));
  return {
    total: rows.length,
    new: rows.filter(({ id }) => isNew(id)).length,
    items: shown.map((row) => ({ ...foundDirective(row, subjects.get(row.id) ?? null, bodies), isNew: isNew(row.id) })),
  };
};
const tasksChanged = (context: QueryContext, ids: readonly string[], { since, limit }: ChangesSinceParams): ChangesSince['tasks'] => {
  const rows = rowsOf(context, ids).sort((a, b) => (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity) || (a.taskId < b.taskId ? -1 : 1));
  const before = new Map(rowsOf({ ...context, knownAt: since }, ids).map(({ taskId, state }) => [taskId, state]));
  const byState: Partial<Record<TaskState, number>> = {};
  for (const { taskId, state } of rows) if (before.get(taskId) !== state) byState[state] = (byState[state] ?? 0) + 1;
  const shown = rows.slice(0, limit);
  const describe = describeTasks(context, shown);
  return {
    total: rows.length,
    new: rows.filter(({ taskId }) => !before.has(taskId)).length,
    byState,
    items: shown.map((row) => ({ task: describe(row), before: before.get(row.taskId) ?? null })),
  };
};
const NONE = { total: 0, new: 0, items: [] };
/**
 * What has become known since an ordinal of what somebody watches. Passing time is no event: a deadline that went by is no news, the report that did not come is.
 * @throws DomainError `authority.unknown` as the list of documents does
 */
export const changesSince: Query<ChangesSinceParams, ChangesSince> = (context, params) => {
  const { watched, since } = params;
  if (watched.kind === 'tasks')
    return { documents: NONE, tasks: tasksChanged(context, tasksOfList(context, watched.filter, since), params), deliveries: 0 };
  if (watched.kind === 'directives') {
    const isAll = Object.values(watched.filter).every((each) => each === undefined);
    const news = idsOf(context, NEWS('directives'), { $since: since });
    const found =
      isAll || news.length === 0 ? news : findDirectives(context, { ...watched.filter, limit: MOST_FOUND }).items.map(({ id }) => id);
    const wanted = new Set(found);
    return {
      documents: documentsChanged(
        context,
        news.filter((id) => wanted.has(id)),
        params,
      ),
      tasks: { ...NONE, byState: {} },
      deliveries: 0,
    };
  }
  const below = walkDown(context, [watched.directiveId], { drafts: true }).nodes.keys();
  const bound = { $ids: idSet([watched.directiveId, ...below]), $since: since };
  return {
    documents: documentsChanged(context, idsOf(context, CHANGED('directives', 'directive_id'), bound), params),
    tasks: tasksChanged(context, idsOf(context, TASKS_OF, bound), params),
    deliveries: idsOf(context, CHANGED('deliveries', 'authority_id'), bound).length,
  };
};
