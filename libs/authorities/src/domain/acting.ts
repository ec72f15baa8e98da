/**
 * Bodies in whose name a command is given: the one that the caller named, the body it is an office or holder of, and those it stands in for on that day.
 * Null where none is named: the system itself, or a store without sign-in.
 */
export type ActingFor = readonly string[] | null;
/** Whether a command so given is given for one of `bodies`. What nobody is named for is not judged by this rule. */
export const actsFor = (acting: ActingFor | undefined, ...bodies: readonly (string | null | undefined)[]): boolean =>
  acting === null || acting === undefined || bodies.some((body) => typeof body === 'string' && acting.includes(body));
