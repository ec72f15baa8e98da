import type { JudgedItem } from '@cascade/directives/domain';
import type { Query, QueryContext } from '@cascade/event-store';
import { CARRIAGE_METHOD_VERSION, compareItems, type ComparedItem } from '../domain/compare-items';
import { holding, select } from '../reading/select';

export interface CompareParams {
  readonly directiveId: string;
  readonly authorityId: string;
  readonly byDirectiveId: string;
}
/** A proposal, ready to be recorded. */
export interface Comparison {
  readonly methodVersion: number;
  readonly items: readonly JudgedItem[];
}
const ITEMS = `
  SELECT i.item_id AS itemId, coalesce(i.text, carried.text) AS text, i.verb, i.carries_item_id AS carriesItemId, i.text IS NULL AS bare,
    i.deadline_text AS deadlineText, i.recurrence_text AS recurrenceText
  FROM items AS i LEFT JOIN items AS carried ON carried.item_id = i.carries_item_id AND ${holding('carried')}
  WHERE i.directive_id = $id AND ${holding('i')} ORDER BY i.position`;
type ItemValues = Omit<ComparedItem, 'unchanged'> & { readonly bare: number };
const itemsOf = (context: QueryContext, id: string): ComparedItem[] =>
  select<ItemValues>(context, ITEMS, { $id: id }).map(({ bare, ...item }) => ({
    ...item,
    unchanged: bare === 1 && item.carriesItemId !== null,
  }));
const CONCERNED = `SELECT DISTINCT t.item_id AS itemId FROM tasks AS t WHERE t.directive_id = $id AND t.body_id = $body AND ${holding('t')}`;

/** How the items that concern a body fared in its answer; all of them where none is assigned to it by name. Texts are opened here, and stay here. */
export const compareAnswer: Query<CompareParams, Comparison> = (context, { directiveId, authorityId, byDirectiveId }) => {
  const concerned = new Set(
    select<{ itemId: string }>(context, CONCERNED, { $id: directiveId, $body: authorityId }).map(({ itemId }) => itemId),
  );
  const order = itemsOf(context, directiveId).filter(({ itemId }) => concerned.size === 0 || concerned.has(itemId));
  return { methodVersion: CARRIAGE_METHOD_VERSION, items: compareItems(order, itemsOf(context, byDirectiveId)) };
};
const ANSWERS = `
  SELECT v.directive_id AS directiveId, v.authority_id AS authorityId, v.answered_by AS byDirectiveId FROM deliveries AS v
  WHERE v.answered_by = $id AND v.owes = 'answered' AND ${holding('v')}
  UNION SELECT v.directive_id, v.authority_id, v.answered_by FROM deliveries AS v
  WHERE v.directive_id = $id AND v.owes = 'answered' AND ${holding('v')}`;
/** The answers whose comparison a directive concerns: as the order, or as the answer. */
export const comparedWith: Query<{ readonly directiveId: string }, readonly CompareParams[]> = (context, { directiveId }) =>
  select<CompareParams>(context, ANSWERS, { $id: directiveId });
