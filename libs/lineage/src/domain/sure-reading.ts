/** Marks of a reader under which a value is no more than a guess: nobody should vouch for it unseen. */
const DOUBTFUL: ReadonlySet<string> = new Set([
  ...['blank', 'struck', 'garbled', 'incomplete', 'conflicting', 'impossible', 'date-does-not-exist'],
  ...['unresolved', 'ambiguous', 'issuer-unknown', 'noneBelow', 'severalLevels', 'levelUnsaid', 'generic', 'unknown'],
]);
/** Whether a reader's mark says that a person has to look: what was merely inferred or narrowed down is no reason to. */
export const isDoubt = (warning: string): boolean => DOUBTFUL.has(warning);

interface Waiting {
  readonly pointer: string;
  readonly value: unknown;
  readonly warnings: readonly string[];
}
/**
 * Whether what waits in a letter may be confirmed without opening it: every field that waits has a value, none bears a mark of doubt, and none of them
 * says who issued the letter or when, because everything else hangs on those two.
 */
export const maySign = (waiting: readonly Waiting[]): boolean =>
  waiting.every(
    ({ pointer, value, warnings }) => value !== null && pointer !== '/issuerId' && pointer !== '/issuedOn' && !warnings.some(isDoubt),
  );
