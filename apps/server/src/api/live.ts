import { Observable } from 'rxjs';
import type { Advance, ReadModels } from '@cascade/event-store';

/** One message of `text/event-stream`. */
export interface LiveMessage {
  readonly id?: string;
  readonly type: 'advance' | 'heartbeat';
  readonly data: Advanced;
}
export interface Advanced {
  /** The ordinal that read models have reached. */
  readonly ordinal: number;
  /** The streams that were touched on the way; null: anything may have changed. A heartbeat names none. */
  readonly streams?: readonly string[] | null;
}
export const HEARTBEAT_MS = 15_000;

/**
 * What changed, as it changes: after each batch the ordinal reached and the streams it touched. Who was away (`lastSeen` below the ordinal now) is told first
 * that anything may have changed, because what it missed is not kept here.
 */
export const liveMessages = (readModels: ReadModels, lastSeen: number | null, heartbeatMs = HEARTBEAT_MS): Observable<LiveMessage> =>
  new Observable((client) => {
    const tell = (ordinal: number, streams: readonly string[] | null): void =>
      client.next({ id: String(ordinal), type: 'advance', data: { ordinal, streams } });
    const { ordinal } = readModels.state();
    if (lastSeen === null || lastSeen !== ordinal) tell(ordinal, lastSeen === null ? [] : null);
    const stop = readModels.onAdvance(({ ordinal: reached, streams, truncated }: Advance) => {
      // Checkpoints and leases of the system change nothing that anybody looks at. Nor does it that somebody read something: told of that, pages would
      // ask anew, which is a reading again, and so for ever.
      const news = streams.filter((stream) => !stream.startsWith('access-'));
      if (truncated || news.length > 0) tell(reached, truncated ? null : news);
    });
    const heartbeat = setInterval(() => client.next({ type: 'heartbeat', data: { ordinal: readModels.state().ordinal } }), heartbeatMs);
    return () => {
      stop();
      clearInterval(heartbeat);
    };
  });
