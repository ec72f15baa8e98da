import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { onSession, session } from '../api/session';
import { useIsNow } from './instant';

/** At most so often are answers asked for anew, in milliseconds: a cascade writes thousands of events in a second. */
const PAUSE = 1_000;
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
    source.addEventListener('advance', () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void client.invalidateQueries({ refetchType: 'active' });
      }, PAUSE);
    });
    source.onopen = () => setConnected(true);
    source.onerror = () => {
      setConnected(false);
      // Refused, not lost: asking for the session tells why.
      if (source.readyState === EventSource.CLOSED) void client.refetchQueries({ queryKey: ['session'] });
    };
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [client, isNow, csrf]);
  return isConnected;
};
