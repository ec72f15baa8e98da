import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useReducer, useState, useSyncExternalStore } from 'react';
import { onSession, session } from '../api/session';
import { isOlderThan } from './answer-age';
import { useIsNow } from './instant';

/** What the server says of itself: the ordinal reached, and the streams touched on the way; null where anything may have changed. */
interface Advanced {
  readonly ordinal: number;
  readonly streams?: readonly string[] | null;
}

/** At most so often are answers asked for anew, in milliseconds: a cascade writes thousands of events in a second. */
const PAUSE = 1_000;
/** The first word of a question that is costly and seldom urgent: it is asked anew only so often while others write. One's own acts ask it at once. */
export const CALM = 'calm';
const CALM_PAUSE = 10_000;
/** How soon a stream that was refused is asked for again. */
const TRY_AGAIN = 30_000;
/** A page that nobody looks at lets its stream go: a browser has six connections for one server, and a seventh page would wait for all of them. */
const HIDDEN_AFTER = 5_000;
const useIsSeen = (): boolean => {
  const [isSeen, setSeen] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible') setSeen(true);
      else timer = setTimeout(() => setSeen(false), HIDDEN_AFTER);
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return isSeen;
};
/**
 * Asks for what is shown anew when something was written; nothing while the page shows the past.
 * @returns false while the connection is lost (the browser tries again by itself)
 */
export const useLive = (): boolean => {
  const client = useQueryClient();
  const isNow = useIsNow();
  const [isConnected, setConnected] = useState(true);
  // A stream that was refused is closed for good: whoever signed in again needs another one.
  const csrf = useSyncExternalStore(onSession, () => session().csrf);
  const isSeen = useIsSeen();
  const [tries, tryAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (!isNow || !isSeen) return undefined;
    const source = new EventSource('/api/live');
    let again: ReturnType<typeof setTimeout> | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let calmTimer: ReturnType<typeof setTimeout> | undefined;
    source.addEventListener('advance', ({ data }: MessageEvent<string>) => {
      const { ordinal, streams } = JSON.parse(data) as Advanced;
      // The first word of a stream names no change, only the place: what is shown was mostly asked for a moment ago, at that very place.
      const isShownOlder = () =>
        client
          .getQueryCache()
          .findAll({ type: 'active' })
          .some(({ state }) => isOlderThan(ordinal, state.data));
      if (streams?.length === 0 && !isShownOlder()) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        void client.invalidateQueries({ refetchType: 'active', predicate: ({ queryKey }) => queryKey[0] !== CALM });
      }, PAUSE);
      calmTimer ??= setTimeout(() => {
        calmTimer = undefined;
        void client.invalidateQueries({ refetchType: 'active', queryKey: [CALM] });
      }, CALM_PAUSE);
    });
    source.onopen = () => setConnected(true);
    source.onerror = () => {
      setConnected(false);
      if (source.readyState !== EventSource.CLOSED) return;
      // Refused, not lost: asking for the session tells why; where it is still there too many pages are open, or the server is not ready yet.
      void client.refetchQueries({ queryKey: ['session'] });
      again = setTimeout(tryAgain, TRY_AGAIN);
    };
    return () => {
      for (const each of [again, timer, calmTimer]) clearTimeout(each);
      source.close();
    };
  }, [client, isNow, isSeen, csrf, tries]);
  return isConnected;
};
