/** Letters and digits alone, without diacritics: what two spellings of one thing share. */
export const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]/gu, '');

/** 1 for the same letters, 0 for none in common; 1 - Levenshtein distance / the longer length. */
export const likeness = (one: string, other: string): number => {
  const [a, b] = [bare(one).slice(0, 400), bare(other).slice(0, 400)];
  if (a === b) return 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return 1 - (row[b.length] ?? 0) / Math.max(1, a.length, b.length);
};

/** How much of a text must be there to be the same one, where a scan put other letters into both the text and what is read from it. */
const ALIKE = 0.8;
export type Same = (expected: string, read: string) => boolean;
/** Clean text is read letter by letter; only blanks may differ. */
export const exactly: Same = (expected, read) => expected.replace(/\s+/gu, '') === read.replace(/\s+/gu, '');
export const roughly: Same = (expected, read) => likeness(expected, read) >= ALIKE;
