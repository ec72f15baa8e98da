const WRITTEN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{2}):(\d{2}))?$/;
/** '20/8/2020' or '20/8/2020 14:05' as a sheet counts it: its clock as written, in no zone. @returns null where it is no such day */
export const dayCellOf = (text: string): Date | null => {
  const [, day, month, year, hour = 0, minute = 0] = (WRITTEN.exec(text) ?? []).map(Number).map((part) => (Number.isNaN(part) ? 0 : part));
  if (day === undefined || month === undefined || year === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute));
  // 30 February would roll over into March.
  const isWhole = date.getUTCDate() === day && date.getUTCMonth() === month - 1 && date.getUTCHours() === hour;
  return isWhole && date.getUTCMinutes() === minute ? date : null;
};
/** How a column of days is shown, or null where any of its cells says something else: a symbol '1/2/2020' among names stays what it is. */
export const dayFormatOf = (cells: readonly (string | number | null)[]): string | null => {
  const told = cells.filter((cell) => cell !== null && cell !== '' && cell !== '–');
  if (told.length === 0 || !told.every((cell) => typeof cell === 'string' && dayCellOf(cell) !== null)) return null;
  return told.some((cell) => String(cell).includes(':')) ? 'd/m/yyyy hh:mm' : 'd/m/yyyy';
};
