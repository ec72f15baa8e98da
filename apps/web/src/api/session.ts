/** What requests carry of the one who is signed in; set when the session is known. */
interface Carried {
  readonly csrf: string | null;
  /** The body acted for. */
  readonly actingFor: string | null;
  /** The server said that the session is over while somebody was at work. */
  readonly isOver: boolean;
}
let carried: Carried = { csrf: null, actingFor: null, isOver: false };
const listeners = new Set<() => void>();

export const session = (): Carried => carried;
export const carry = (change: Partial<Carried>): void => {
  carried = { ...carried, ...change };
  for (const listener of listeners) listener();
};
/** For `useSyncExternalStore`. */
export const onSession = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

let asked: Promise<unknown> = Promise.resolve();
/** The question who is signed in; whatever changes something waits for its answer, also where somebody is quicker than it. */
export const whileAsked = <Answer>(question: Promise<Answer>): Promise<Answer> => {
  asked = question.catch(() => undefined);
  return question;
};
export const sessionAsked = (): Promise<unknown> => asked;
