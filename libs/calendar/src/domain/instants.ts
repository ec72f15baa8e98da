declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    'date.does-not-exist': { field: string; value: string };
  }
}
import { DomainError } from '@cascade/event-store/domain';

/** A day `2020-08-17`, a month `2020-08`, a year `2020` or an instant with offset: the form is the precision. */
export type WorldTime = string;
/** Milliseconds since 1970 UTC; what read models compare. */
export type Instant = number;
/** Viet Nam keeps UTC+7 the whole year. */
export const OFFSET = '+07:00';
export const OFFSET_MS = 7 * 3_600_000;
export const DAY_MS = 86_400_000;

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/;

const KEPT = 5_000;
const lately = new Map<WorldTime, Instant | null>();
/** First instant of a world time at UTC+7; null if it names no real time ('2020-02-30'). The same few days are asked for again and again. */
export const instantOrNull = (written: WorldTime): Instant | null => {
  const known = lately.get(written);
  if (known !== undefined) return known;
  if (lately.size >= KEPT) lately.clear();
  const instant = instantOf(written);
  lately.set(written, instant);
  return instant;
};
const instantOf = (written: WorldTime): Instant | null => {
  const [, year, month = '01', day = '01', clock] = FORM.exec(written) ?? [];
  if (!year) return null;
  const midnight = Date.parse(`${year}-${month}-${day}T00:00:00${OFFSET}`);
  if (Number.isNaN(midnight) || dayOf(midnight) !== `${year}-${month}-${day}`) return null;
  const instant = clock ? Date.parse(written) : midnight;
  return Number.isNaN(instant) ? null : instant;
};
/** @throws DomainError `date.does-not-exist` naming `field`. */
export const firstInstantOf = (written: WorldTime, field = 'date'): Instant => {
  const instant = instantOrNull(written);
  if (instant === null) throw new DomainError('date.does-not-exist', { field, value: written });
  return instant;
};
/** The day at UTC+7 that an instant falls on: 'YYYY-MM-DD'. */
export const dayOf = (instant: Instant): string => new Date(instant + OFFSET_MS).toISOString().slice(0, 10);
/** '2020-08-21T08:00:00+07:00'. */
export const isoOf = (instant: Instant): string => new Date(instant + OFFSET_MS).toISOString().replace(/(\.000)?Z$/, OFFSET);
/** The year at UTC+7: an instant written at another offset may lie in another year than it says ('2020-12-31T20:00:00Z' is in 2021). */
export const yearOf = (written: WorldTime): number => {
  const instant = written.length > 'YYYY-MM-DD'.length ? instantOrNull(written) : null;
  return Number((instant === null ? written : dayOf(instant)).slice(0, 4));
};
