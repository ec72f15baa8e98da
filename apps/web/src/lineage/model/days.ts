import { dayNumberOf, firstInstantOf, isoDayOf } from '@cascade/calendar/domain';

/** A day of the slider and how much changed on it. */
export interface Day {
  readonly day: string;
  readonly changes: number;
}
const MOST_DAYS = 3_000;
const numberOf = (day: string): number => dayNumberOf(firstInstantOf(day));

/** Every day from the first change to `now` (its day at UTC+7), quiet ones too; of a very long story the last years. */
export const everyDay = (changed: readonly Day[], now: string): Day[] => {
  const today = dayNumberOf(Date.parse(now));
  const first = changed[0] ? numberOf(changed[0].day) : today;
  const last = Math.max(today, first);
  const changes = new Map(changed.map(({ day, changes: count }) => [day, count]));
  const start = Math.max(first, last - MOST_DAYS + 1);
  return Array.from({ length: last - start + 1 }, (_, at) => {
    const day = isoDayOf(start + at);
    return { day, changes: changes.get(day) ?? 0 };
  });
};
/** The place of an instant ('2020-08-19', '2020-08', '2020-08-19T14:05') among the days; the last one where it lies after all. */
export const placeOf = (days: readonly Day[], instant: string | undefined): number => {
  if (instant === undefined) return days.length - 1;
  const day = instant.length === 4 ? `${instant}-12-31` : instant.length === 7 ? `${instant}-31` : instant.slice(0, 10);
  const after = days.findIndex((each) => each.day > day);
  return after === -1 ? days.length - 1 : Math.max(0, after - 1);
};
/** The nearest day of changes before or after a place; null where there is none. */
export const nextChange = (days: readonly Day[], at: number, step: 1 | -1): number | null => {
  for (let place = at + step; place >= 0 && place < days.length; place += step) if (days[place]!.changes > 0) return place;
  return null;
};
/** Bars at their places from 0 to 1 (the thumb's), their heights from 0 to 1: by the root, so that a quiet day beside a loud one is seen. */
export const barsOf = (days: readonly Day[], width: number): readonly { readonly at: number; readonly height: number }[] => {
  const bins = Math.min(days.length, Math.max(1, width));
  const sums = Array.from({ length: bins }, () => 0);
  days.forEach(({ changes }, index) => {
    sums[Math.floor((index * bins) / days.length)]! += changes;
  });
  const most = Math.max(1, ...sums);
  return sums.flatMap((sum, at) => (sum === 0 ? [] : [{ at: bins === 1 ? 1 : at / (bins - 1), height: Math.sqrt(sum / most) }]));
};
