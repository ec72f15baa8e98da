import { uuidV5 } from '@cascade/event-store/domain';

/** Named by its target: a reaction replayed after a crash is the same event, not a second one. */
export const taskId = (directiveId: string, itemId: string, assigneeId: string): string =>
  uuidV5(`task/${directiveId}/${itemId}/${assigneeId}`);
export const taskStream = (id: string): string => `task-${id}`;
export const reportStream = (id: string, period: string): string => `report-${id}-${period}`;
