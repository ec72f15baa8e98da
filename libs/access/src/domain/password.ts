export const SHORTEST_PASSWORD = 12;
/** Longer ones would only keep the machine busy. */
export const LONGEST_PASSWORD = 128;
export type PasswordFault = 'short' | 'long' | 'name' | 'repeating' | 'common' | 'same';

/** What is tried first by everybody who tries: compared without case, digits at the end and marks. */
const COMMON = new Set(
  (
    'password passwords matkhau matkhaumoi matkhaucuatoi administrator administrators quantri quantrivien quantrihethong welcome welcomeback letmein ' +
    'iloveyou qwertyuiop qwertyuiopasdf asdfghjkl zxcvbnm anhyeuem emyeuanh vietnam vietnammuonnam ubndtinh ubndhuyen ubndxa changemenow ' +
    'chuyendoiso hanoi saigon thanhpho cascade directivecascade'
  ).split(' '),
);
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/đ/gu, 'd')
    .replace(/[^\p{L}\p{N}]/gu, '');
/** Two spellings of one Vietnamese letter are one password. */
export const passwordText = (typed: string): string => typed.normalize('NFKC');

/**
 * What is wrong with a password that somebody chose: length counts, kinds of characters do not (long sentences are good passwords).
 * Null where nothing is. `before`: the one it replaces.
 */
export const passwordFault = (typed: string, signInName: string, before?: string): PasswordFault | null => {
  const text = passwordText(typed);
  const length = [...text].length;
  if (length < SHORTEST_PASSWORD) return 'short';
  if (length > LONGEST_PASSWORD) return 'long';
  if (before !== undefined && passwordText(before) === text) return 'same';
  const letters = bare(text);
  if (new Set(letters).size < 4 || /^(.{1,4})\1+$/u.test(letters) || isRun(letters)) return 'repeating';
  const name = bare(signInName.split('@')[0]!);
  const rest = letters.replace(/\d+$/u, '');
  if (name.length >= 3 && letters.includes(name) && letters.length - name.length < 6) return 'name';
  return COMMON.has(rest) || COMMON.has(rest.replace(/^\d+/u, '')) ? 'common' : null;
};
/** '123456789012', 'abcdefghijkl': each character follows the one before. */
const isRun = (letters: string): boolean =>
  [...letters].every((letter, at, all) => {
    const step = letter.charCodeAt(0) - (all[at - 1] ?? '').charCodeAt(0);
    return at === 0 || Math.abs(step) === 1 || Math.abs(step) === 9;
  });
