import type { Relation } from '@cascade/directives/domain';
import type { Query, QueryContext } from '@cascade/event-store';
import type { TaskState } from '../domain/task-state';
import { holding, select } from '../reading/select';
import { selectTasks } from '../reading/task-rows';

export interface LinkParams {
  /** The order above: a directive's id or a reference's. */
  readonly above: string;
  /** The document below; left out where the body has none. */
  readonly below?: string;
  /** The body below. */
  readonly body?: string;
}
/** What the order above says to the body below. */
export interface LinkItem {
  readonly itemId: string;
  readonly label: string;
  readonly text: string | null;
  readonly deadlineText: string | null;
  readonly tasks: readonly { readonly taskId: string; readonly state: TaskState; readonly force: string }[];
}
/** Both sides of a line: what the document below says of the order above, and what that one gives to the body below. */
export interface Link {
  readonly citations: readonly { readonly citationId: string; readonly relation: Relation; readonly sentence: string | null }[];
  /** The first 30. */
  readonly items: readonly LinkItem[];
  readonly itemCount: number;
}
const CITATIONS = `
  SELECT c.citation_id AS citationId, c.relation, c.sentence FROM citations AS c
  LEFT JOIN references_cited AS r ON r.reference_id = c.reference_id AND ${holding('r')}
  WHERE c.directive_id = $below AND (r.directive_id = $above OR c.reference_id = $above) AND ${holding('c')} ORDER BY c.carries DESC, c.position`;
const ITEMS = `
  SELECT i.item_id AS itemId, i.label, coalesce(i.text, carried.text) AS text, i.deadline_text AS deadlineText
  FROM items AS i LEFT JOIN items AS carried ON carried.item_id = i.carries_item_id AND ${holding('carried')}
  WHERE i.directive_id = $id AND ${holding('i')} ORDER BY i.position`;
const TASKS = `FROM tasks AS t WHERE t.directive_id = $id AND t.body_id = $body AND ${holding('t')}`;
const ISSUER = `SELECT d.issuer_id AS issuerId FROM directives AS d WHERE d.directive_id = $id AND ${holding('d')}`;
const MOST_ITEMS = 30;

const issuerOf = (context: QueryContext, id: string): string | null =>
  select<{ issuerId: string | null }>(context, ISSUER, { $id: id })[0]?.issuerId ?? null;
/** The sentences by which an order and the document (or the body) under it hang together. Empty where nothing links them. */
export const link: Query<LinkParams, Link> = (context, { above, below, body }) => {
  const citations = below === undefined ? [] : select<Link['citations'][number]>(context, CITATIONS, { $below: below, $above: above });
  const reader = body ?? (below === undefined ? null : issuerOf(context, below));
  const tasks = reader === null ? [] : selectTasks(context, TASKS, { $id: above, $body: reader });
  const byItem = Map.groupBy(tasks, ({ itemId }) => itemId);
  const items = select<Omit<LinkItem, 'tasks'>>(context, ITEMS, { $id: above })
    .filter(({ itemId }) => byItem.has(itemId))
    .map((item) => ({ ...item, tasks: byItem.get(item.itemId)!.map(({ taskId, state, force }) => ({ taskId, state, force })) }));
  return { citations, items: items.slice(0, MOST_ITEMS), itemCount: items.length };
};
