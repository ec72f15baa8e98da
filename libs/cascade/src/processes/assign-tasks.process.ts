import { dueAt, type WorkCalendar } from '@cascade/calendar/domain';
import type { Item } from '@cascade/directives/domain';
import type { Reaction, ReactionAppend } from '@cascade/event-store';
import type { RecordedEvent } from '@cascade/event-store/domain';
import { taskId, taskStream, type TaskEvent } from '@cascade/tasks/domain';
import type { AddresseesResolved, ResolvedAssignment } from '../domain';
import { inBatches, type CascadeDeps } from './cascade-deps';
import { lastSaid, pagesOf } from './recorded-content';

/**
 * Each pair of item and assignee that the order was resolved to becomes a task, with its deadline where one can be computed already:
 * thousands of appends, none of them twice, from the recorded expansion alone.
 */
export const assignTasks = ({ store }: CascadeDeps, calendar: () => Promise<WorkCalendar>): Reaction<AddresseesResolved> => ({
  name: 'assign-tasks',
  on: ['AddresseesResolved'],
  async *react(event: RecordedEvent<AddresseesResolved>) {
    const { directiveId, issuerId } = event.data;
    const said = await lastSaid(store, directiveId, event.position);
    if (!said) return;
    const items = new Map(said.data.content.items.map((item) => [item.itemId, item]));
    const signedOn = said.data.issuedOn;
    const today = await calendar();
    const appendFor = (assignment: ResolvedAssignment): ReactionAppend => {
      const id = taskId(directiveId, assignment.itemId, assignment.assigneeId);
      const assigned: TaskEvent = { type: 'TaskAssigned', version: 1, data: { taskId: id, directiveId, issuerId, ...assignment } };
      const deadline = deadlineOf(id, items.get(assignment.itemId), signedOn, today);
      return { stream: taskStream(id), events: deadline ? [assigned, deadline] : [assigned], expected: 'no-stream' };
    };
    for await (const { assignments } of pagesOf(store, event)) for (const batch of inBatches(assignments)) yield batch.map(appendFor);
  },
});

/** The rule with the instant it gives today; null where the item names no rule. A day that counts from a receipt has no instant yet. */
const deadlineOf = (id: string, item: Item | undefined, signedOn: string | null, calendar: WorkCalendar): TaskEvent | null => {
  if (!item?.deadline) return null;
  const due = dueAt(item.deadline, { signedOn, receivedOn: null }, calendar);
  return {
    type: 'DeadlineSet',
    version: 1,
    data: { taskId: id, rule: item.deadline, trigger: due.trigger, calendarVersion: calendar.version, dueAt: due.dueAt },
  };
};
