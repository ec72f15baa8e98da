import type { ReadModels } from '@cascade/event-store';
import { DomainError, type Position } from '@cascade/event-store/domain';

const LOOK_EVERY_MS = 20;
/** What stays broken for so long is told; the read side itself goes on trying. */
export const PATIENCE_MS = 10_000;

/** A thread tells its refusal as text: 'store.damaged {"path":…}', 'event.newer-than-code {"type":…}'. */
const refusalOf = (told: string): DomainError => {
  const [, code, details = '{}'] = /^((?:store|event)\.[a-z-]+) (\{.*\})$/s.exec(told) ?? [];
  return code === undefined
    ? new DomainError('engine.not-ready', { state: told })
    : new DomainError(code as 'store.damaged', JSON.parse(details) as { path: string; reason: string });
};
/**
 * Resolves when read models hold everything up to `position`, however long it takes: a rebuild after an upgrade is no reason to answer from the past.
 * @throws DomainError `store.…` or `event.…` as the adapter told it, else `engine.not-ready` with the reason, where they cannot go on
 */
export const reached = (readModels: Pick<ReadModels, 'state' | 'onAdvance'>, position: Position, patienceMs = PATIENCE_MS): Promise<void> =>
  new Promise((resolve, reject) => {
    let lastWell = performance.now();
    let lookAgain: NodeJS.Timeout | null = null;
    let stop: () => void = () => undefined;
    const end = (): void => {
      stop();
      if (lookAgain) clearInterval(lookAgain);
    };
    const look = (): void => {
      const { state, position: at, error } = readModels.state();
      if (error === undefined) lastWell = performance.now();
      if (state === 'live' && at >= position) {
        end();
        resolve();
      } else if (performance.now() - lastWell > patienceMs) {
        end();
        reject(refusalOf(error ?? state));
      }
    };
    stop = readModels.onAdvance(look);
    // A change of state is told to nobody here, so it is looked for.
    lookAgain = setInterval(look, LOOK_EVERY_MS);
    look();
  });
