import { dayOf, DAY_MS, dueInWords } from '@cascade/calendar/domain';
import type { CalendarTask, TasksForCalendar } from '@cascade/lineage';
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';

/** How often a subscriber should ask again, seconds. */
const EVERY = 3600;
const WHY_OVER: Readonly<Partial<Record<CalendarTask['state'], string>>> = {
  doneInTime: 'Đã hoàn thành · done',
  doneLate: 'Đã hoàn thành · done',
  withdrawn: 'Đã rút hoặc thu hồi · withdrawn or recalled',
};
const ELSEWHERE = 'Không còn ở cơ quan này hoặc không còn thời hạn · no longer with this body, or without a deadline';
const wordsOf = ({ issuerName, itemText, dueAt, over, state }: CalendarTask): string =>
  [issuerName, itemText, `Thời hạn · due: ${dueInWords(dueAt)}`, over ? (WHY_OVER[state] ?? ELSEWHERE) : null].filter(Boolean).join('\n');
/**
 * A body's deadlines, each as the last day that is in time. The same task keeps its UID whatever becomes of it; its SEQUENCE rises with what is recorded
 * of it, and once it is over it is CANCELLED (RFC 5545 3.8.1.11), so that it goes from a calendar that has it already. `now` in ms.
 */
export const feedOf = ({ tasks, leftOut }: TasksForCalendar, now: number): string => {
  const calendar = ical({
    name: 'Nhiệm vụ',
    prodId: { company: 'cascade', product: 'tasks', language: 'VI' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: EVERY,
    ...(leftOut > 0
      ? { description: `Còn ${leftOut} nhiệm vụ đến hạn sau đó không hiện ở đây · ${leftOut} more, due later, are not shown` }
      : {}),
  });
  for (const task of tasks) {
    const last = new Date(`${dayOf(task.dueAt - 1)}T00:00:00Z`);
    calendar.createEvent({
      id: `task-${task.taskId}@cascade`,
      sequence: task.sequence,
      status: task.over ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      start: last,
      end: new Date(last.getTime() + DAY_MS),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT, // a deadline takes nobody's day
      stamp: new Date(now),
      summary: `${task.directiveSymbol ?? ''} ${task.itemLabel ?? ''}`.trim(),
      description: wordsOf(task),
    });
  }
  return calendar.toString();
};
