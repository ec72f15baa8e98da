/**
 * Does `work` for each item, `width` at a time. After a failure nothing new is begun, and what is under way has ended
 * before the failure is thrown, so whoever cleans up meets nobody at work.
 */
export const inLanes = async <T>(items: Iterable<T>, width: number, work: (item: T) => Promise<void>): Promise<void> => {
  const waiting = items[Symbol.iterator]();
  let failed = false;
  const lane = async (): Promise<void> => {
    for (let next = waiting.next(); !next.done && !failed; next = waiting.next()) {
      try {
        await work(next.value);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  for (const outcome of await Promise.allSettled(Array.from({ length: width }, lane)))
    if (outcome.status === 'rejected') throw outcome.reason;
};
