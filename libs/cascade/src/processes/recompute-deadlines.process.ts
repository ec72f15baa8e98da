import {
  calendarStream,
  dueAt,
  firstInstantOf,
  foldCalendar,
  VIET_NAM_CALENDAR_ID,
  type CalendarEvent,
  type SpecialDaysSet,
  type WorkCalendar,
} from '@cascade/calendar/domain';
import { metaOfReaction, OPEN_END, type EventStore, type Followed, type Reaction } from '@cascade/event-store';
import { isDomainError, type RecordedEvent } from '@cascade/event-store/domain';
import type { TaskStreams } from '@cascade/tasks';
import { isOpen, taskStream, type DeadlineSet } from '@cascade/tasks/domain';
import { inBatches, patiently, type CascadeDeps } from './cascade-deps';

type Cause = SpecialDaysSet | DeadlineSet;
/** What hangs on working days; a fixed day stays where the order put it, and hours run through all days. */
const hangsOnDays = ({ rule, trigger }: Pick<DeadlineSet['data'], 'rule' | 'trigger'>): boolean =>
  rule.kind === 'relative' && rule.unit !== 'hour' && trigger !== null;

/**
 * Another calendar sets anew the open deadlines whose instant really changes, an event each with the calendar's version. What was due before the change, or
 * before the first day it speaks of, stays. A deadline that was computed with an older version while the change was under way is looked at when it comes by.
 */
export const recomputeDeadlines = ({ store, readModels }: CascadeDeps, tasks: Pick<TaskStreams, 'handle' | 'load'>): Reaction<Cause> => {
  /** As of the last change that this process has passed; read on first need. */
  let latest: WorkCalendar | null = null;
  const look = async (
    taskId: string,
    calendar: WorkCalendar,
    notBefore: number,
    cause: RecordedEvent,
    followed: Followed,
  ): Promise<void> => {
    const { state } = await tasks.load(taskStream(taskId));
    if (state.status === 'absent' || !isOpen(state) || !state.deadline || !hangsOnDays(state.deadline)) return;
    const { rule, trigger, dueAt: known } = state.deadline;
    if (known === null || trigger === null || firstInstantOf(known) <= notBefore) return;
    // Taken in again, a change of long ago finds what a later one has settled: an old calendar never sets back what a newer one set.
    if (revisionOf(state.deadline.calendarVersion) >= calendar.revision) return;
    const on = trigger.on;
    const due = dueAt(rule, { signedOn: on, receivedOn: on }, calendar);
    if (due.dueAt === known) return;
    const data = { taskId, rule, trigger, calendarVersion: calendar.version, dueAt: due.dueAt };
    const meta = metaOfReaction(cause, `recompute-deadlines/${taskId}/${calendar.version}`);
    const told = await tasks.handle(taskStream(taskId), { type: 'SetDeadline', data }, meta).catch((error: unknown) => {
      if (isDomainError(error, 'task.not-open')) return null;
      throw error;
    });
    if (told) followed(told.position);
  };
  return {
    name: 'recompute-deadlines',
    on: ['SpecialDaysSet', 'DeadlineSet'],
    async *react(event, followed) {
      if (event.type === 'DeadlineSet') {
        const { taskId, calendarVersion, ...set } = event.data as DeadlineSet['data'];
        if (!hangsOnDays(set)) return;
        latest ??= await calendarAt(store, null);
        // Computed with the version known here, or with a newer one whose change this process is still to come to.
        if (latest === null || revisionOf(calendarVersion) >= latest.revision) return;
        await look(taskId, latest, setAt(event), event, followed);
        return;
      }
      const { calendarId, days } = event.data as SpecialDaysSet['data'];
      if (calendarId !== VIET_NAM_CALENDAR_ID) return;
      const calendar = await calendarAt(store, event.revision);
      latest = calendar;
      if (calendar === null) return;
      const firstDay = Math.min(...days.map(({ on }) => firstInstantOf(on)));
      const notBefore = Math.max(firstDay, setAt(event));
      const at = { asOf: OPEN_END - 1, after: event.position };
      const { result } = await patiently(readModels.ask<readonly string[]>('tasks-with-running-limit', { after: notBefore }, at));
      for (const batch of inBatches(result)) await Promise.all(batch.map((id) => look(id, calendar, notBefore, event, followed)));
      yield [];
    },
  };
};
/** When the calendar changed, in the world: what was due by then is the past. */
const setAt = ({ metadata: { occurredAt, recordedAt } }: RecordedEvent): number =>
  occurredAt === null ? Date.parse(recordedAt) : firstInstantOf(occurredAt);
const revisionOf = (calendarVersion: string): number => {
  const [, calendarId, revision] = /^(.*)@(\d+)$/.exec(calendarVersion) ?? [];
  return calendarId === VIET_NAM_CALENDAR_ID ? Number(revision) : Infinity;
};
/** The calendar after the event of that revision; null revision: as it stands. */
const calendarAt = async (store: EventStore, revision: bigint | null): Promise<WorkCalendar | null> => {
  const events: CalendarEvent[] = [];
  for await (const event of store.readStream(calendarStream(VIET_NAM_CALENDAR_ID))) {
    if (revision !== null && event.revision > revision) break;
    events.push({ type: event.type, version: event.version, data: event.data } as CalendarEvent);
  }
  return foldCalendar(events);
};
