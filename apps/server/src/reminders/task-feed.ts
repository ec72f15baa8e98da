import { dayOf } from '@cascade/calendar/domain';
import type { ListedTask } from '@cascade/lineage';
import ical from 'ical-generator';

const OVER = new Set(['doneInTime', 'doneLate', 'withdrawn']);
/** Open tasks with a deadline, each as the last day that is in time; the same task keeps its UID whatever becomes of its deadline. */
export const feedOf = (tasks: readonly ListedTask[], now: number): string => {
  const calendar = ical({ name: 'Nhiệm vụ', prodId: { company: 'cascade', product: 'tasks', language: 'VI' } });
  for (const { taskId, dueAt, state, directiveSymbol, itemLabel, itemText, issuerName } of tasks) {
    if (dueAt === null || OVER.has(state)) continue;
    const last = new Date(`${dayOf(dueAt - 1)}T00:00:00Z`);
    calendar.createEvent({
      id: `task-${taskId}@cascade`,
      start: last,
      end: new Date(last.getTime() + 86_400_000),
      allDay: true,
      stamp: new Date(now),
      summary: `${directiveSymbol ?? ''} ${itemLabel ?? ''}`.trim(),
      description: [issuerName, itemText].filter(Boolean).join('\n'),
    });
  }
  return calendar.toString();
};
