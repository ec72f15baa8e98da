/** Words side by side that stand on the other side too, in the same order, or do not. */
export interface Piece {
  readonly text: string;
  readonly isSame: boolean;
}
export interface Compared {
  readonly above: readonly Piece[];
  /** Of each text below. */
  readonly below: readonly (readonly Piece[])[];
}
/** Longer texts are shown as they are: every word against every other one would be millions. */
const MOST_WORDS = 1_500;
/** Where less than this share of the shorter side is the same the texts are about other things, and marks would only be noise. */
const ALIKE = 0.3;
const wordsIn = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');
/** What is compared of a word: not its case, nor the marks around it. */
const bare = (word: string): string =>
  word
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/^[^\p{L}\p{N}%]+|[^\p{L}\p{N}%]+$/gu, '');

/** For each word of both sides whether it is in their longest common run of words. */
const sameWords = (above: readonly string[], below: readonly string[]): readonly [boolean[], boolean[]] => {
  const width = below.length + 1;
  const longest = new Uint16Array((above.length + 1) * width);
  for (let a = above.length - 1; a >= 0; a -= 1)
    for (let b = below.length - 1; b >= 0; b -= 1)
      longest[a * width + b] =
        above[a] === below[b]
          ? longest[(a + 1) * width + b + 1]! + 1
          : Math.max(longest[(a + 1) * width + b]!, longest[a * width + b + 1]!);
  const isSame = [above.map(() => false), below.map(() => false)] as const;
  for (let [a, b] = [0, 0]; a < above.length && b < below.length;) {
    if (above[a] === below[b]) {
      isSame[0][a] = isSame[1][b] = true;
      a += 1;
      b += 1;
    } else if (longest[(a + 1) * width + b]! >= longest[a * width + b + 1]!) a += 1;
    else b += 1;
  }
  return isSame;
};
const piecesOf = (words: readonly string[], isSame: readonly boolean[]): Piece[] => {
  const pieces: Piece[] = [];
  words.forEach((word, at) => {
    const last = pieces.at(-1);
    if (last !== undefined && last.isSame === isSame[at]) pieces[pieces.length - 1] = { text: `${last.text} ${word}`, isSame: last.isSame };
    else pieces.push({ text: word, isSame: isSame[at]! });
  });
  return pieces;
};
/** What of an item stands in those that carry it, word by word. Null: too long, or too little alike for marks to say anything. */
export const compareWords = (above: string, below: readonly string[]): Compared | null => {
  const upper = wordsIn(above);
  const lower = below.map(wordsIn);
  const all = lower.flat();
  if (upper.length === 0 || all.length === 0 || upper.length > MOST_WORDS || all.length > MOST_WORDS) return null;
  const [inUpper, inLower] = sameWords(upper.map(bare), all.map(bare));
  if (inUpper.filter(Boolean).length < ALIKE * Math.min(upper.length, all.length)) return null;
  let from = 0;
  return {
    above: piecesOf(upper, inUpper),
    below: lower.map((words) => piecesOf(words, inLower.slice(from, (from += words.length)))),
  };
};
