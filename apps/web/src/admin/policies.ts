export interface SeriesRule {
  readonly series: string;
  readonly documentTypes: string[];
}
/** 'QD: QĐ, CT' a line -> rules; a line that is none of that is handed back, so that the user sees which. */
export const rulesIn = (text: string): { readonly rules: SeriesRule[]; readonly unreadable: string | null } => {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const rules: SeriesRule[] = [];
  for (const line of lines) {
    const [, series, types] = /^([^:]+):(.+)$/.exec(line) ?? [];
    const documentTypes = (types ?? '')
      .split(',')
      .map((type) => type.trim())
      .filter(Boolean);
    if (!series || documentTypes.length === 0) return { rules: [], unreadable: line };
    rules.push({ series: series.trim(), documentTypes });
  }
  return { rules, unreadable: null };
};
/** The other way: what the field shows. */
export const textOfRules = (rules: readonly { readonly series: string; readonly documentTypes: readonly string[] }[]): string =>
  rules.map(({ series, documentTypes }) => `${series}: ${documentTypes.join(', ')}`).join('\n');

const FURTHEST_DAYS = 183;
/** '3, 1' -> [3, 1]; null where something else stands there. */
export const daysIn = (text: string): number[] | null => {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const days = parts.map(Number);
  return days.every((day, place) => /^\d{1,3}$/.test(parts[place] ?? '') && day <= FURTHEST_DAYS) ? [...new Set(days)] : null;
};
export interface ReminderRule {
  readonly days: number;
  readonly about: 'ours' | 'given';
  readonly channels: readonly string[];
}
/** Days before for tasks to do and days after for tasks given, as the form shows them. */
export const daysOf = (rules: readonly ReminderRule[]): { readonly ours: string; readonly given: string } => ({
  ours: rules
    .filter(({ about, days }) => about === 'ours' && days <= 0)
    .map(({ days }) => -days)
    .join(', '),
  given: rules
    .filter(({ about, days }) => about === 'given' && days >= 0)
    .map(({ days }) => days)
    .join(', '),
});
