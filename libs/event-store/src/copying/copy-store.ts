import { DomainError, type Position, type RecordedEvent } from '../domain';
import { isSystemStream, type EventStore } from '../event-store';
import { SystemStreams } from './copied-system';
import { BEGINNING_OF_COPY, copyEvents, type CopyPlace } from './copy-events';
import { identityOf, noteCopy, readCopyNote } from './copy-marker';
import type { CopyTarget } from './copy-target';
import { CopyVerifier, type Verified } from './copy-verifier';

export interface StoreCopyOptions {
  /** For messages. */
  readonly target: string;
  /** 'copying': events in the copy; 'verifying': events compared. */
  onProgress?(step: 'copying' | 'verifying', events: number): void;
  /** Each event once, when it is known to be the same in both. */
  onEvent?(event: RecordedEvent): void;
  /**
   * Asked when all that was there is copied and verified: true when nothing more will be written to the source. While it says false the copy goes on.
   * Left out: what was written meanwhile is left for another run.
   */
  sourceStopped?(): Promise<boolean>;
  /** Done before the copy is called complete: contents. */
  beforeComplete?(): Promise<void>;
}
export interface StoreCopy extends Verified {
  /** Ordinal at which this run began: 0, or where an earlier one was left. */
  readonly resumedAt: number;
  /** Events written to the source since; 0: the copy is complete and may be used. */
  readonly behind: number;
}
/**
 * Copies a log to another store, whatever the two are; its source may be in use. A run that was cut off is taken up where it stood. Until it is complete
 * no engine opens the target.
 * @throws DomainError `copy.target-not-empty` where the target is neither empty nor an earlier copy of this very log, `copy.source-empty`, `copy.differs`
 */
export const copyStore = async (from: EventStore, to: EventStore & CopyTarget, options: StoreCopyOptions): Promise<StoreCopy> => {
  const { target, onProgress, onEvent, sourceStopped } = options;
  const source = await identityOf(from);
  if (source === null) throw new DomainError('copy.source-empty', {});
  const left = await beginCopy(from, to, source, target);
  const system = new SystemStreams();
  const verifier = new CopyVerifier(from, to, {
    onEvent,
    onSystem: (event) => system.see(event),
    onProgress: (ordinal) => onProgress?.('verifying', ordinal),
  });
  // What an earlier run left is compared before anything is added to it: nobody waits for the end of a copy that cannot be one.
  let place: CopyPlace = left === null ? BEGINNING_OF_COPY : { position: left, ordinal: (await verifier.advance()).ordinal };
  const resumedAt = place.ordinal;
  for (;;) {
    // Asked before the copying: what stopped before it has written nothing after it.
    const stopped = sourceStopped ? await sourceStopped() : true;
    place = await copyEvents(from, to, place, (copied) => onProgress?.('copying', copied));
    const verified = await verifier.advance();
    if (verified.ordinal !== place.ordinal) throw new DomainError('copy.differs', { ordinal: verified.ordinal, expected: String(place.ordinal), found: '–' }); // prettier-ignore
    if (!stopped) continue;
    const behind = await verifier.behind();
    await system.carry(from, to);
    if (behind === 0) {
      await options.beforeComplete?.();
      await noteCopy(to, 'CopyCompleted', { source, ordinal: verified.ordinal, hash: verified.hash });
    }
    return { ...verified, resumedAt, behind };
  }
};
/** @returns where in the source the target's last event lies; null where the target is empty */
const beginCopy = async (from: EventStore, to: EventStore, source: string, target: string): Promise<Position | null> => {
  const note = await readCopyNote(to);
  const isEmpty = (await Array.fromAsync(to.readAll({ limit: 1 }))).length === 0;
  if (!isEmpty && note?.source !== source) throw new DomainError('copy.target-not-empty', { target });
  const left = await resumePlace(from, to, target);
  // Also where it was complete: what is added makes it half a log again.
  await noteCopy(to, 'CopyBegun', { source });
  return left;
};
/** An engine that worked on the target has written what the source does not know. */
const resumePlace = async (from: EventStore, to: EventStore, target: string): Promise<Position | null> => {
  const last = await lastEvent(to);
  if (!last) return null;
  for await (const event of from.readStream(last.stream, { from: last.revision, limit: 1 }))
    if (event.id === last.id) return event.position;
  throw new DomainError('copy.target-not-empty', { target });
};
const lastEvent = async (store: EventStore): Promise<RecordedEvent | null> => {
  for await (const event of store.readAll({ direction: 'backwards' })) if (!isSystemStream(event.stream)) return event;
  return null;
};
