/** How far a long work is. */
export interface BulkProgress {
  readonly done: number;
  readonly all: number;
  readonly failed: readonly { readonly id: string; readonly error: unknown }[];
  /** What nobody began, because it was stopped; empty while the work goes on. */
  readonly left: readonly string[];
}
const AT_ONCE = 4;
/**
 * One act on many things, some at a time; each stands for itself: one that is refused stops no other.
 * Stopped by `signal`, what is under way is finished and the rest is left as it was.
 */
export const actOnMany = async (
  ids: readonly string[],
  act: (id: string) => Promise<unknown>,
  tell: (progress: BulkProgress) => void,
  signal?: AbortSignal,
): Promise<BulkProgress> => {
  const waiting = [...ids];
  let progress: BulkProgress = { done: 0, all: ids.length, failed: [], left: [] };
  tell(progress);
  const work = async (): Promise<void> => {
    while (!signal?.aborted) {
      const id = waiting.shift();
      if (id === undefined) return;
      const failed = await act(id).then(
        () => [],
        (error: unknown) => [{ id, error }],
      );
      progress = { ...progress, done: progress.done + 1, failed: [...progress.failed, ...failed] };
      tell(progress);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { ...progress, left: waiting };
};
