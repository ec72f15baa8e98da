import type { CommandMeta } from '@cascade/event-store/domain';
import type { SpecialDay } from '../domain';

/** A run of days that are alike, or one day. */
export interface DayEntry {
  readonly from: string;
  /** Left out: that one day. */
  readonly until?: string;
  readonly kind: SpecialDay['kind'];
  readonly name: string;
  readonly source: string;
}
/** Days off, extra working days and swaps as an act announces them; a day announced before is replaced. */
export class SetCalendarDays {
  constructor(
    readonly meta: CommandMeta,
    readonly body: { readonly calendarId: string; readonly entries: readonly DayEntry[] },
  ) {}
}
/** A calendar of its own, with its weekly days off. */
export class OpenWorkCalendar {
  constructor(
    readonly meta: CommandMeta,
    readonly body: { readonly calendarId: string; readonly weeklyDaysOff: readonly number[]; readonly source: string },
  ) {}
}
