import type { WorkCalendar } from '@cascade/calendar/domain';
import { readDeadline } from './deadline-form';
import type { DraftContent } from './draft-content';

/** Something to look at again before the order goes out; none of it forbids to issue. */
export type DraftWarning =
  | { readonly kind: 'no-subject' | 'no-addressee' | 'no-items' | 'unsigned' }
  | { readonly kind: 'no-assignee'; readonly label: string }
  | { readonly kind: 'past'; readonly label: string; readonly dueAt: string };

/** `today`: the day on which it would be issued. `isSigned`: a scan as signed is there. */
export const warningsOf = (
  content: DraftContent,
  today: string,
  calendar: WorkCalendar | null,
  isSigned: boolean,
): readonly DraftWarning[] => {
  const { subject, addressees, items } = content;
  const goesDown = addressees.some(({ target }) => target);
  return [
    ...((subject ?? '').trim() === '' ? [{ kind: 'no-subject' } as const] : []),
    ...(goesDown ? [] : [{ kind: 'no-addressee' } as const]),
    ...(items.length === 0 ? [{ kind: 'no-items' } as const] : []),
    ...items.flatMap(({ label, assignees, deadline }): DraftWarning[] => {
      const read = readDeadline(deadline, today, calendar);
      const isPast = read.as === 'due' && Date.parse(read.dueAt) <= Date.parse(`${today}T00:00:00+07:00`);
      return [
        ...(goesDown && (assignees ?? []).length === 0 ? [{ kind: 'no-assignee', label } as const] : []),
        ...(isPast ? [{ kind: 'past', label, dueAt: read.dueAt } as const] : []),
      ];
    }),
    ...(isSigned ? [] : [{ kind: 'unsigned' } as const]),
  ];
};
