/** A cell that a spreadsheet would take for a formula is told to be text. */
const cell = (value: string | number | boolean | null | undefined): string => {
  const text = value === null || value === undefined ? '' : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
/** RFC 4180, UTF-8 with a mark at the start, which spreadsheets need to read Vietnamese. */
export const csvOf = (lines: readonly (readonly (string | number | boolean | null | undefined)[])[]): string =>
  `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
