import { DAY_MS, OFFSET, firstInstantOf, instantOrNull, type Instant, type WorldTime } from '@cascade/calendar/domain';

/** '19/8/2020', '19-8-2020 14:05', '8/2020': the order people here write in. */
const LOCAL = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})(?:[ T,]+(\d{1,2})[:hg](\d{2})?)?$/;
/** '2020-08-19 14:05', with or without seconds and offset. */
const ISO_CLOCK = /^(\d{4}-\d{2}-\d{2})[ T](\d{1,2}):(\d{2})(:\d{2}(?:\.\d{1,3})?)?\s*(Z|[+-]\d{2}:\d{2})?$/i;
const two = (digits: string): string => digits.padStart(2, '0');

/** What a person wrote as a world time; a time of day without an offset is meant at UTC+7. Null if it names no real time ('30/2/2020'). */
export const worldTimeOf = (written: string): WorldTime | null => {
  const text = written.trim();
  const local = LOCAL.exec(text);
  if (local) {
    const [, day, month = '', year = '', hour, minute = '00'] = local;
    if (hour !== undefined && day === undefined) return null;
    const date = day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
    return real(hour === undefined ? date : `${date}T${two(hour)}:${minute}:00${OFFSET}`);
  }
  const iso = ISO_CLOCK.exec(text);
  if (iso) {
    const [, date = '', hour = '', minute = '', seconds = ':00', offset = OFFSET] = iso;
    return real(`${date}T${two(hour)}:${minute}${seconds}${offset.toUpperCase()}`);
  }
  return real(text);
};
const real = (time: string): WorldTime | null => (instantOrNull(time) === null ? null : time);

/**
 * The last instant that a world time covers: as of a day means as of its close (its last millisecond at UTC+7), as of a month its last day's.
 * An instant is itself. `time` must name a real time.
 */
export const lastInstantOf = (time: WorldTime): Instant => {
  if (time.includes('T')) return firstInstantOf(time);
  if (time.length === 10) return firstInstantOf(time) + DAY_MS - 1;
  const [year = 0, month] = time.split('-').map(Number);
  const next = month === undefined || month === 12 ? `${year + 1}-01` : `${year}-${two(String(month + 1))}`;
  return firstInstantOf(next) - 1;
};
