declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    'calendar.entry-backwards': { from: string; until: string };
    'calendar.entry-too-long': { from: string; until: string; most: number };
    'calendar.entries-missing': { calendarId: string };
  }
}
import { DomainError } from '@cascade/event-store/domain';
import type { SpecialDay } from './calendar.events';
import { DAY_MS, dayOf, firstInstantOf } from './instants';

/** Longer than any holiday: what is, was mistyped. */
const MOST_DAYS = 60;
/**
 * The single days of entries that may be runs ('14/2 to 22/2'). Overlapping entries yield a day twice, which the calendar's rules refuse.
 * @throws DomainError `date.does-not-exist`, `calendar.entry-backwards`, `calendar.entry-too-long`
 */
export const daysOfEntries = (
  entries: readonly (Omit<SpecialDay, 'on'> & { readonly from: string; readonly until?: string })[],
): readonly SpecialDay[] =>
  entries.flatMap(({ from, until = from, kind, name, source }) => {
    const [first, last] = [firstInstantOf(from, 'from'), firstInstantOf(until, 'until')];
    if (last < first) throw new DomainError('calendar.entry-backwards', { from, until });
    const count = Math.round((last - first) / DAY_MS) + 1;
    if (count > MOST_DAYS) throw new DomainError('calendar.entry-too-long', { from, until, most: MOST_DAYS });
    return Array.from({ length: count }, (_, place) => ({ on: dayOf(first + place * DAY_MS), kind, name, source }));
  });
