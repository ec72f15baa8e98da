/** What requests carry of the one who is signed in; set when the session is known. */
interface Carried {
  readonly csrf: string | null;
  /** The body acted for. */
  readonly actingFor: string | null;
}
let carried: Carried = { csrf: null, actingFor: null };
export const session = (): Carried => carried;
export const carry = (change: Partial<Carried>): void => {
  carried = { ...carried, ...change };
};
