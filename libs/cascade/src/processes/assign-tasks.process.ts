import { dayOf, type WorkCalendar } from '@cascade/calendar/domain';
import type { Reaction, ReactionAppend } from '@cascade/event-store';
import type { RecordedEvent } from '@cascade/event-store/domain';
import { taskId, taskStream, type TaskEvent } from '@cascade/tasks/domain';
import type { AddresseesResolved, ResolvedAssignment } from '../domain';
import { deadlineOf, dutyOf } from './assigned-deadline';
import { inBatches, type CascadeDeps } from './cascade-deps';
import { correctTasks, type TasksCorrected } from './correct-tasks';
import { pagesOf, resolvedSaying } from './recorded-content';

/**
 * Each pair of item and assignee that the order was resolved to becomes a task, with its deadline where one can be computed already:
 * thousands of appends, none of them twice, from the recorded expansion alone.
 */
export const assignTasks = (
  { store }: CascadeDeps,
  calendar: () => Promise<WorkCalendar>,
  tasks: TasksCorrected,
): Reaction<AddresseesResolved> => ({
  name: 'assign-tasks',
  on: ['AddresseesResolved'],
  async *react(event: RecordedEvent<AddresseesResolved>, followed) {
    const { directiveId, issuerId } = event.data;
    const among = await resolvedSaying(store, event);
    if (!among) return;
    const { said } = among;
    if (said.type === 'ReadingCorrected') {
      if (!among.superseded) await correctTasks(store, tasks, await calendar(), event, among, followed);
      return;
    }
    const items = new Map(said.data.content.items.map((item) => [item.itemId, item]));
    const signedOn = said.data.issuedOn;
    const today = await calendar();
    const saidOn = signedOn?.length === 10 ? signedOn : dayOf(Date.parse(event.metadata.recordedAt));
    const appendFor = (assignment: ResolvedAssignment): ReactionAppend => {
      const id = taskId(directiveId, assignment.itemId, assignment.assigneeId);
      const assigned: TaskEvent = { type: 'TaskAssigned', version: 1, data: { taskId: id, directiveId, issuerId, ...assignment } };
      const deadline = deadlineOf(id, items.get(assignment.itemId), signedOn, today);
      const duty = dutyOf(id, items.get(assignment.itemId), saidOn);
      const events = [assigned, ...(deadline ? [deadline] : []), ...(duty ? [duty] : [])];
      return { stream: taskStream(id), events, expected: 'no-stream' };
    };
    for await (const { assignments } of pagesOf(store, said.id)) for (const batch of inBatches(assignments)) yield batch.map(appendFor);
  },
});
