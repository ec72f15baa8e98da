/** The words of the two lines that stand over every letter. */
const LINES: readonly (readonly string[])[] = [
  ['cong', 'hoa', 'xa', 'hoi', 'chu', 'nghia', 'viet', 'nam'],
  ['doc', 'lap', 'tu', 'do', 'hanh', 'phuc'],
];
/** Of the words of a line so many must be there, in their order. */
const LEAST_SHARE = 0.6;
const LEAST_WORDS = 3;
const MAY_BE = /hoi|nghi|viet|xa\s|phuc|lap|hanh/u;
const LONGEST = 160;

/** Where in a folded line the motto begins that a scan spoilt ('GONG HOA XA HỘI GHU NGHIA VIỆT NAM', 'Dộe lập - Tự do'); -1 where there is none. */
export const spoiltMottoAt = (flat: string): number => {
  if (flat === 'viet nam') return 0;
  if (flat.length > LONGEST || !MAY_BE.test(flat)) return -1;
  const words = [...flat.matchAll(/[a-z]+/gu)];
  for (const line of LINES)
    for (let at = 0; at < words.length; at += 1) {
      const [first] = words[at] ?? [];
      if (first === undefined || !line.slice(0, -2).some((word) => isLike(first, word))) continue;
      const count = wordsInOrder(words.slice(at, at + line.length + 2), line);
      // Of a line that a narrow column tore all words must be the motto's.
      const isPart = count >= LEAST_WORDS && count === words.length - at;
      if (isPart || count >= line.length * LEAST_SHARE) return words[at]?.index ?? -1;
    }
  return -1;
};

const wordsInOrder = (words: readonly RegExpExecArray[], line: readonly string[]): number => {
  let [count, next] = [0, 0];
  for (const [word] of words) {
    const found = line.findIndex((one, at) => at >= next && isLike(word, one));
    if (count === 0 && found >= 0) next = found;
    if (found < 0 || found > next + 1) continue;
    count += 1;
    next = found + 1;
  }
  return count;
};

/** The same word, or one with a single letter of three or more changed, lost or doubled. */
const isLike = (written: string, word: string): boolean => {
  if (written === word) return true;
  if (word.length < 3 || written.length < 2 || Math.abs(written.length - word.length) > 1) return false;
  let from = 0;
  while (from < word.length && written.charAt(from) === word.charAt(from)) from += 1;
  let [end, last] = [written.length, word.length];
  while (end > from && last > from && written.charAt(end - 1) === word.charAt(last - 1)) [end, last] = [end - 1, last - 1];
  return end - from <= 1 && last - from <= 1;
};
