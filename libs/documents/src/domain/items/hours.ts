/** '14 giờ', '14 giờ 30', '17h00', '17g00’', '8:30' over folded text. */
export const HOUR_SOURCE = String.raw`(?<hour>\d{1,2})\s?(?:(?:gio|h|g)\b\s?(?:(?<minute>\d{2})(?!\s?[/.-]\d|\d))?|(?:h|g|:)(?<minute2>\d{2}))(?:\s?phut|')?`;

/** 'HH:MM', or null where none is given or the clock has no such time. */
export const hourOf = (groups: Readonly<Record<string, string | undefined>>): string | null => {
  const { hour, minute, minute2 } = groups;
  const minutes = minute ?? minute2 ?? '00';
  // '24 giờ' is the end of a day; nothing comes after it.
  if (hour === undefined || Number(minutes) > 59 || Number(hour) * 60 + Number(minutes) > 24 * 60) return null;
  return `${hour.padStart(2, '0')}:${minutes}`;
};
