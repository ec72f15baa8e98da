/** '14 giờ', '14 giờ 30', '17h00', '8:30' over folded text. */
export const HOUR_SOURCE = String.raw`(?<hour>\d{1,2})\s?(?:gio|h|g)\s?(?<minute>\d{2})?(?:\s?phut|')?`;

/** 'HH:MM', or null where none is given or the clock has no such time. */
export const hourOf = (groups: Readonly<Record<string, string | undefined>>): string | null => {
  const { hour, minute = '00' } = groups;
  if (hour === undefined || Number(hour) > 24 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
};
