const LEVELS = ['central', 'province', 'district', 'commune'] as const;
export type LevelWord = `level.${(typeof LEVELS)[number] | 'none'}`;
/** The word of a level; bodies without one have theirs too. */
export const levelWord = (level: string | null | undefined): LevelWord => `level.${LEVELS.find((each) => each === level) ?? 'none'}`;
/** As the address and the server name it. */
export const levelIn = (text: string | undefined): (typeof LEVELS)[number] | 'none' | undefined =>
  text === 'none' ? 'none' : LEVELS.find((each) => each === text);

/** Classes of days by which a distribution is drawn: single days first, then weeks and months. */
export const DAY_CLASSES = [
  { least: 0, most: 0 },
  { least: 1, most: 1 },
  { least: 2, most: 2 },
  { least: 3, most: 3 },
  { least: 4, most: 5 },
  { least: 6, most: 7 },
  { least: 8, most: 14 },
  { least: 15, most: 30 },
  { least: 31, most: 100_000 },
] as const;
/** '0', '4–5', '> 30'; as the address has it: '4-5', '31-'. */
export const classWord = ({ least, most }: { readonly least: number; readonly most: number }): string =>
  most >= 100_000 ? `> ${least - 1}` : least === most ? String(least) : `${least}–${most}`;
export const classAddress = ({ least, most }: { readonly least: number; readonly most: number }): string =>
  `${least}-${most >= 100_000 ? '' : most}`;
/** What an address means; nothing where it is no class. */
export const classIn = (text: string | undefined): { readonly minDays: number; readonly maxDays?: number } | null => {
  const [, least, most] = /^(\d{1,6})-(\d{0,6})$/.exec(text ?? '') ?? [];
  if (least === undefined) return null;
  return { minDays: Number(least), ...(most ? { maxDays: Number(most) } : {}) };
};
/** How many fall into each class. */
export const perClass = (days: readonly { readonly days: number; readonly count: number }[]): readonly number[] =>
  DAY_CLASSES.map(({ least, most }) => days.reduce((sum, each) => (each.days >= least && each.days <= most ? sum + each.count : sum), 0));
