/** A Vietnamese syllable without its tones: an onset, which may be missing, a nucleus, and a coda, which may be missing. */
const PARTS: readonly (readonly string[])[] = [
  ['', ...'b c ch d g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x'.split(' ')],
  'uye uyu uoi uou ieu yeu oai oay oao oeo uay uao ia ie io iu i oa oe oi oo o ua ue ui uo uu uy uya u ye y ai ao au ay a eo eu e'.split(
    ' ',
  ),
  ['', ...'ch c m ng nh n p t'.split(' ')],
];
const LETTERS = 26;
const FIRST_LETTER = 0x61;
const [DEAD, START] = [0, 1];

interface Rest {
  /** Which of the parts. */
  readonly part: number;
  /** What of one of its words is still to come. */
  readonly letters: string;
}
/** Every way to go on; where a part is done the next one begins. */
const closed = (rests: readonly Rest[]): Rest[] =>
  rests.flatMap((rest) =>
    rest.letters === '' && rest.part + 1 < PARTS.length
      ? closed((PARTS[rest.part + 1] ?? []).map((letters) => ({ part: rest.part + 1, letters })))
      : [rest],
  );
const nameOf = (rests: readonly Rest[]): string => [...new Set(rests.map(({ part, letters }) => `${part}${letters}`))].sort().join();

/** The subset construction: one row of 26 steps for each set of ways to go on. About a hundred states, made once in a few milliseconds. */
const build = (): { steps: Uint8Array; ends: Uint8Array } => {
  const states: Rest[][] = [[], closed([{ part: -1, letters: '' }])];
  const numbers = new Map(states.map((state, number) => [nameOf(state), number]));
  const rows: number[][] = [];
  for (let number = 0; number < states.length; number += 1) {
    const row: number[] = [];
    for (let letter = 0; letter < LETTERS; letter += 1) {
      const wanted = String.fromCharCode(FIRST_LETTER + letter);
      const next = closed(
        (states[number] ?? [])
          .filter(({ letters }) => letters.startsWith(wanted))
          .map(({ part, letters }) => ({ part, letters: letters.slice(1) })),
      );
      const name = nameOf(next);
      if (!numbers.has(name)) {
        numbers.set(name, states.length);
        states.push(next);
      }
      row.push(numbers.get(name) ?? DEAD);
    }
    rows.push(row);
  }
  const isEnd = (state: readonly Rest[]): boolean => state.some(({ part, letters }) => part === PARTS.length - 1 && letters === '');
  return { steps: Uint8Array.from(rows.flat()), ends: Uint8Array.from(states, (state) => Number(isEnd(state))) };
};
const { steps, ends } = build();

const stepFrom = (state: number, unit: number): number => {
  const letter = unit - FIRST_LETTER;
  return letter >= 0 && letter < LETTERS ? (steps[state * LETTERS + letter] ?? DEAD) : DEAD;
};

/** Is [from, to) of this folded text a syllable that Vietnamese can have? Every word of a letter is asked for: no string is made of it. */
export const isSyllable = (flat: string, from = 0, to = flat.length): boolean => {
  let state = START;
  for (let at = from; at < to && state !== DEAD; at += 1) state = stepFrom(state, flat.charCodeAt(at));
  return ends[state] === 1;
};
/**
 * How many words of two letters and more the first `limit` characters of a folded text have, and how many of them are no syllables; a word of more
 * letters than `longest` is cut into several. Each character is looked at once.
 */
export const wordsIn = (flat: string, limit: number, longest: number): { words: number; strange: number } => {
  // Two plain counters: taken out of a list, the engine compiled this loop anew for every letter.
  let words = 0;
  let strange = 0;
  let length = 0;
  let state = START;
  for (let at = 0; at <= limit; at += 1) {
    const letter = at < limit ? flat.charCodeAt(at) - FIRST_LETTER : -1;
    const isLetter = letter >= 0 && letter < LETTERS;
    if (!isLetter || length === longest) {
      if (length > 1) {
        words += 1;
        if (ends[state] !== 1) strange += 1;
      }
      length = 0;
      state = START;
    }
    if (isLetter) {
      length += 1;
      state = steps[state * LETTERS + letter] ?? DEAD;
    }
  }
  return { words, strange };
};
/** The same over units, for a text that is still being folded. */
export const isSyllableOf = (units: Uint16Array, from: number, to: number): boolean => {
  let state = START;
  for (let at = from; at < to && state !== DEAD; at += 1) state = stepFrom(state, units[at] ?? 0);
  return ends[state] === 1;
};
