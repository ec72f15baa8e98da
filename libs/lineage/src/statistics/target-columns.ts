import { isoDayOf } from '@cascade/calendar/domain';

export const TARGET_STEPS = ['day', 'week', 'month'] as const;
export type TargetStep = (typeof TARGET_STEPS)[number];

/** 1 January 1970 was a Thursday: weeks begin on Mondays. */
const WEEK_OFFSET = 3;
const COLUMN_OF: Readonly<Record<TargetStep, (day: number) => number | string>> = {
  day: (day) => day,
  week: (day) => Math.floor((day + WEEK_OFFSET) / 7),
  month: (day) => isoDayOf(day).slice(0, 'YYYY-MM'.length),
};
/** Of days told the last first, the last of each week (from Monday) or month: at its close the figures stand as at the end of all of it. */
export const columnsOf = (days: readonly number[], step: TargetStep): readonly number[] =>
  [...Map.groupBy(days, COLUMN_OF[step]).values()].map(([last]) => last!);
