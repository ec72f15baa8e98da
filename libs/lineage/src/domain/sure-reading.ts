/** Marks of a reader under which a value is no more than a guess: nobody should vouch for it unseen. */
const DOUBTFUL: ReadonlySet<string> = new Set([
  'blank',
  'struck',
  'garbled',
  'conflicting',
  'ambiguous',
  'impossible',
  'incomplete',
  'unknown',
]);

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
    ({ pointer, value, warnings }) =>
      value !== null && pointer !== '/issuerId' && pointer !== '/issuedOn' && !warnings.some((warning) => DOUBTFUL.has(warning)),
  );
