import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
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
  useEffect(() => {
    if (!isNow) return undefined;
    const source = new EventSource('/api/live');
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
      // Refused, not lost: asking for the session tells why.
      if (source.readyState === EventSource.CLOSED) void client.refetchQueries({ queryKey: ['session'] });
    };
    return () => {
      clearTimeout(timer);
      clearTimeout(calmTimer);
      source.close();
    };
  }, [client, isNow, csrf]);
  return isConnected;
};
