const WRITTEN = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/;
const RUN = /^(\d{2})(\d{2})(\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const [FIRST_YEAR, LAST_YEAR] = [1900, 2200];

/** A day as people type it -> '2020-08-20': '20/8/2020', '20-08-2020', '20.8.2020', '20082020', and ISO. Null for what no calendar has: 31/2, the year 0. */
export const readDay = (typed: string): string | null => {
  const text = typed.trim();
  const [, day, month, year] = WRITTEN.exec(text) ?? RUN.exec(text) ?? [];
  const [, isoYear, isoMonth, isoDay] = ISO.exec(text) ?? [];
  const [y, m, d] = [Number(year ?? isoYear), Number(month ?? isoMonth), Number(day ?? isoDay)];
  if (!(y >= FIRST_YEAR && y <= LAST_YEAR)) return null;
  const date = new Date(Date.UTC(y, m - 1, d));
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d ? date.toISOString().slice(0, 10) : null;
};
