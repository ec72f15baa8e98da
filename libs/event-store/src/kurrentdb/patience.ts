import { setTimeout as pause } from 'node:timers/promises';

/** How long is waited for what; all in ms. */
export interface Patience {
  /** For one answer of the server before the call is repeated. */
  readonly answer: number;
  /** For the first event of a search through what others wrote, as long as the server answers something else. */
  readonly search: number;
  /** For a call with all its repetitions before the caller is told `store.unreachable`. */
  readonly whole: number;
  /** A live subscription that is silent this long is looked after. */
  readonly silence: number;
  /** Longest pause between two attempts. */
  readonly pause: number;
}
/** An election takes a second and its victims five; a caller waits no longer than a person would. */
export const PATIENCE: Patience = { answer: 3_000, search: 60_000, whole: 20_000, silence: 3_000, pause: 2_000 };
const FIRST_PAUSE_MS = 50;

export class NoAnswer extends Error {
  constructor(ms: number) {
    super(`no answer within ${ms} ms`);
  }
}
/** The client's own deadlines are not kept while a cluster elects, so every call is raced with a timer of ours. */
export const within = async <T>(ms: number, work: Promise<T>): Promise<T> => {
  work.catch(() => undefined); // what comes too late is nobody's
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new NoAnswer(ms)), ms);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
};
/** Twice as long each time, and never in step with others that failed at the same moment. Ends at once when `signal` does. */
export const pauseBefore = async (attempt: number, { pause: longest }: Patience, signal?: AbortSignal): Promise<void> => {
  const ms = Math.min(FIRST_PAUSE_MS * 2 ** attempt, longest) * (0.75 + Math.random() / 2);
  await pause(ms, undefined, { signal }).catch(() => undefined);
};
