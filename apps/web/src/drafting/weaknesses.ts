import { compareItems, type ComparedItem } from '@cascade/lineage/domain';
import type { DraftContent, OrderItem } from './draft-content';
import { plain } from './draft-content';

export interface Weakness {
  readonly itemId: string;
  readonly label: string;
  readonly text: string;
  readonly verdict: 'weakened' | 'dropped';
  readonly weakenings: readonly string[];
}
const above = ({ itemId, text, verb, deadline, recurrence }: OrderItem): ComparedItem => ({
  ...{ itemId, text: plain(text), verb, carriesItemId: null, unchanged: false },
  ...{ deadlineText: deadline?.text ?? null, recurrenceText: recurrence?.text ?? null },
});
/**
 * What of the items that concern this body the draft leaves out or says more weakly: the same comparison that the engine will record once it is issued.
 * `concerned`: items given to this body; null: all of them.
 */
export const weaknessesIn = (
  order: readonly OrderItem[],
  { items }: DraftContent,
  concerned: ReadonlySet<string> | null,
): readonly Weakness[] => {
  const wanted = order.filter(({ itemId }) => concerned === null || concerned.has(itemId));
  const answer = items.map((item, place): ComparedItem => {
    const carried = order.find(({ itemId }) => itemId === item.carries?.itemId);
    const isUnchanged = (item.text ?? null) === null && carried !== undefined;
    return {
      ...{ itemId: item.itemId ?? `new-${place}`, text: item.text ?? plain(carried?.text) ?? '', verb: item.verb ?? null },
      ...{ carriesItemId: item.carries?.itemId ?? null, unchanged: isUnchanged },
      ...{ deadlineText: item.deadline?.text ?? null, recurrenceText: item.recurrence?.text ?? null },
    };
  });
  return compareItems(wanted.map(above), answer).flatMap(({ itemId, verdict, weakenings }) => {
    if (verdict === 'carried') return [];
    const item = wanted.find((each) => each.itemId === itemId)!;
    return [{ itemId, label: item.label, text: plain(item.text) ?? '', verdict, weakenings }];
  });
};
