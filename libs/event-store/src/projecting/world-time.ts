const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/;
const DAYS_KEPT = 20_000;
const days = new Map<string, number>();

const parsed = (written: string): number => {
  const [, year, month = '01', day = '01', clock] = FORM.exec(written) ?? [];
  // Every month has 28 days: a full instant before that is told by one parse.
  if (clock && Number(day) <= 28) return named(written, Date.parse(written));
  const midnight = year ? Date.parse(`${year}-${month}-${day}T00:00:00+07:00`) : NaN;
  const exists = new Date(midnight + 7 * 3_600_000).getUTCDate() === Number(day); // Date.parse turns 30 February into 1 March
  const instant = clock ? Date.parse(written) : midnight;
  return named(written, exists ? instant : NaN);
};
const named = (written: string, instant: number): number => {
  if (Number.isNaN(instant)) throw new RangeError(`'${written}' names no instant`);
  return instant;
};
/**
 * First instant (ms UTC) of a world time: a day, month or year begins at UTC+7; null takes `unknown` instead.
 * The calendar's rule again, because the calendar stands on this room and not the other way round.
 */
export const firstInstant = (occurredAt: string | null, unknown: number): number => {
  if (occurredAt === null) return unknown;
  if (occurredAt.length > 10) return parsed(occurredAt);
  const known = days.get(occurredAt); // most events name one of few days
  if (known !== undefined) return known;
  const instant = parsed(occurredAt);
  if (days.size >= DAYS_KEPT) days.clear();
  days.set(occurredAt, instant);
  return instant;
};
