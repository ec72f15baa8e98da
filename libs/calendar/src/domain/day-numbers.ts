import { DAY_MS, OFFSET_MS, type Instant } from './instants';

/** Days counted from 1970-01-01 at UTC+7, for whoever adds, compares and groups days. */
export const dayNumberOf = (instant: Instant): number => Math.floor((instant + OFFSET_MS) / DAY_MS);
/** Its first instant. */
export const startOfDay = (day: number): Instant => day * DAY_MS - OFFSET_MS;
/** '2020-08-17'. */
export const isoDayOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
