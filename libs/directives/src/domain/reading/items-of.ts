import type { DeadlineRule, Recurrence } from '@cascade/calendar/domain';
import type { Read, ReadItem } from '@cascade/documents/domain';
import { uuidV5 } from '@cascade/event-store/domain';
import type { Item, ItemAssignee, TargetParts } from '../content';
import { targetOf, type ReadingPlace } from './reading-place';

/** What a letter orders, each item with those who must act. From what is not sure nothing follows: its words stay, its consequence waits. */
export const itemsOf = (items: readonly ReadItem[], place: ReadingPlace): readonly Item[] =>
  items.map((read, at) => itemOf(read, `/items/${at}`, place));

const itemOf = (read: ReadItem, pointer: string, place: ReadingPlace): Item => {
  const { directiveId, doubts } = place;
  const surroundings = doubts.isSure(pointer, read.confidence, [], read.span) ? 1 : read.confidence;
  const named = (list: readonly Read<string>[], role: string): readonly ItemAssignee[] =>
    // Numbered as they come to stand in the content: a phrase that means nobody new takes no place there.
    list.reduce<readonly ItemAssignee[]>((found, each) => {
      const target = targetOf(each, `${pointer}/${role}/${found.length}`, place, surroundings);
      return target ? [...found, { text: each.value, target }] : found;
    }, []);
  const recurrence = recurrenceOf(read, pointer, place);
  return {
    itemId: uuidV5(`item/${directiveId}/${read.label}`),
    label: read.label,
    span: { start: read.span.start, end: read.span.end },
    text: read.text,
    assignees: named(read.assignees, 'assignees'),
    coOperators: named(read.coOperators, 'coOperators'),
    verb: read.verb,
    deadline: deadlineOf(read, recurrence, pointer, place),
    recurrence,
    target: kpiOf(read, pointer, place),
    reportTo: read.reportTo,
    channel: read.channel,
    carries: null,
  };
};
const recurrenceOf = ({ recurrence }: ReadItem, pointer: string, { doubts }: ReadingPlace): Recurrence | null =>
  doubts.isSureOf(`${pointer}/recurrence`, recurrence) ? recurrence.value : null;

const deadlineOf = (
  { deadline }: ReadItem,
  recurrence: Recurrence | null,
  pointer: string,
  { doubts }: ReadingPlace,
): DeadlineRule | null => {
  const sure = doubts.isSureOf(`${pointer}/deadline`, deadline);
  if (deadline.value) return sure ? deadline.value : { kind: 'byReference', text: deadline.value.text };
  // 'định kỳ nhắc lại' repeats without saying when: no instant is invented for it.
  return recurrence && recurrence.every !== 'unstated' ? { kind: 'recurring', text: recurrence.text, recurrence } : null;
};
const kpiOf = ({ target }: ReadItem, pointer: string, { doubts }: ReadingPlace): TargetParts | null => {
  const sure = doubts.isSureOf(`${pointer}/target`, target);
  if (!target.value) return null;
  return sure ? target.value : { text: target.value.text, value: null, unit: null, base: null, comparison: null };
};
