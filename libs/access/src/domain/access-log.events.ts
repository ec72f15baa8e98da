import type { EventOf } from '@cascade/event-store/domain';

/** A restricted document was read. Who, and for which body, stands in the event's metadata. */
export type RestrictedDocumentRead = EventOf<'RestrictedDocumentRead', 1, { directiveId: string; route: string }>;
/** Something left the system as a file: a table, a calendar, a letter's bytes. `path` is what was asked, without its query. */
export type Exported = EventOf<'Exported', 1, { route: string; path: string; format: string }>;
export type AccessEvent = RestrictedDocumentRead | Exported;

/** One stream a day, by the days of the machine (UTC+7): '2026-11-22'. */
export const accessStream = (day: string): string => `access-${day}`;
