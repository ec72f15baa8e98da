import { dueAt, type WorkCalendar } from '@cascade/calendar/domain';
import type { Item } from '@cascade/directives/domain';
import { dutyFrom, type DeadlineSet, type ReportingDutySet } from '@cascade/tasks/domain';

/** The duty to report again and again that an item names; null where it names none, or says no interval. */
export const dutyOf = (id: string, item: Item | undefined, signedOn: string): ReportingDutySet | null => {
  const recurrence = item?.recurrence ?? (item?.deadline?.kind === 'recurring' ? item.deadline.recurrence : null);
  if (!item || !recurrence || recurrence.every === 'unstated') return null;
  return { type: 'ReportingDutySet', version: 1, data: { taskId: id, ...dutyFrom(recurrence, signedOn, item.channel ?? item.reportTo) } };
};
/** The rule with the instant it gives today; null where the item names no rule. A day that counts from a receipt has no instant yet. */
export const deadlineOf = (id: string, item: Item | undefined, signedOn: string | null, calendar: WorkCalendar): DeadlineSet | null => {
  if (!item?.deadline) return null;
  const due = dueAt(item.deadline, { signedOn, receivedOn: null }, calendar);
  return {
    type: 'DeadlineSet',
    version: 1,
    data: { taskId: id, rule: item.deadline, trigger: due.trigger, calendarVersion: calendar.version, dueAt: due.dueAt },
  };
};
