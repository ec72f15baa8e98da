import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { DomainError, type Position } from '../domain';
import { isSystemStream, type EventStore } from '../event-store';
import type { CopyTarget } from '../copying/copy-target';
import { checkWritten, unstamped } from '../encoding/written-event';
import type { Streamwise } from '../reading/streamwise-log';
import type { StoreSettings } from '../store-settings';
import { pumpSubscription, type PumpedSubscription } from '../subscribing/subscription-pump';
import { openGroupCommit, type GroupCommit } from './group-commit';
import { LogReader, PAGE } from './log-reader';
import { eventsPath } from './schema';
import { openStreamwise } from './streamwise-reader';

export interface SqliteSettings extends StoreSettings {
  /** Holds `events.sqlite`; made where it is missing. */
  readonly folder: string;
  /** Opens beside a writer, in another thread or process: appends are refused with `store.unavailable`. */
  readonly readOnly?: boolean;
  /** The file is not let grow beyond this: `store.full` then. Left out: the disk is the limit. */
  readonly maxBytes?: number;
}
export interface SqliteEventStore extends EventStore, CopyTarget, Streamwise {
  /** The file of the log. */
  readonly path: string;
  /** Tells a read-only store that the writer has got to `position`; without it a subscription looks once a second. */
  notify(position: Position): void;
  /** Calls back after every commit with the position of the log's last event and how many appends it held; returns how to stop. A store in another thread is notified from here. */
  onCommitted(listener: (position: Position, appends: number) => void): () => void;
}
/** Where nobody tells of a commit (another process wrote), it is found within this time. */
const LOOK_AGAIN_MS = 1_000;
const REOPEN_FIRST_MS = 50;
const REOPEN_LONGEST_MS = 10_000;

/**
 * The log in one SQLite file: appends go to a writer in a thread of its own and resolve when they are on disk, reads come from here.
 * @throws DomainError `store.newer-than-code`, `store.unavailable`, `store.full`
 */
export const openSqliteEventStore = async ({
  folder,
  catalogue,
  now,
  readOnly = false,
  maxBytes,
}: SqliteSettings): Promise<SqliteEventStore> => {
  const path = eventsPath(folder);
  const subscriptions = new Set<PumpedSubscription>();
  const listeners = new Set<(position: Position, appends: number) => void>();
  const wakeAll = () => subscriptions.forEach((subscription) => subscription.wake());
  const committed = (position: Position, appends: number) => {
    wakeAll();
    for (const listener of listeners) listener(position, appends);
  };
  let closing: Promise<void> | null = null;
  let writer = null as GroupCommit | null;
  const openWriter = async (): Promise<void> => {
    writer = await openGroupCommit({ folder, path, now, maxBytes, onCommitted: committed, onLost: (reason) => void reopenWriter(reason) });
  };
  /** A command whose answer was lost with the thread is known by its id when it comes again. Until the new one is there, appends are refused. */
  const reopenWriter = async (reason: Error): Promise<void> => {
    process.emitWarning(reason.message);
    for (let wait = REOPEN_FIRST_MS; !closing; wait = Math.min(wait * 2, REOPEN_LONGEST_MS)) {
      await pause(wait, undefined, { ref: false });
      if (closing) return;
      const opened = await openWriter().then(() => true, () => false); // prettier-ignore
      if (opened) return void (closing && (await writer?.close()));
    }
  };
  if (!readOnly) await openWriter();
  let reader: LogReader;
  try {
    reader = new LogReader(folder, catalogue);
  } catch (error) {
    await writer?.close();
    throw error;
  }
  const lookAgain = setInterval(wakeAll, LOOK_AGAIN_MS).unref();
  const writing = (): GroupCommit => {
    if (!writer) throw new DomainError('store.unavailable', { path, reason: 'opened for reading only' });
    return writer;
  };
  const close = async () => {
    clearInterval(lookAgain);
    await Promise.all([...subscriptions].map((subscription) => subscription.close()));
    // The writer goes last: the last connection folds the write-ahead log into the file, and a reader's cannot.
    reader.close();
    await writer?.close();
  };

  return {
    path,
    keepsOrder: true,
    openStreamwise: () => openStreamwise(folder, catalogue),
    notify: wakeAll,
    onCommitted(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async append(stream, events, expected) {
      return writing().append(stream, unstamped(stream, events), expected);
    },
    async appendWritten(stream, events, expected) {
      checkWritten(stream, events);
      return writing().append(stream, events, expected);
    },
    async *readStream(stream, options = {}) {
      for (const page of reader.pagesOfStream(stream, options)) {
        yield* page;
        if (page.length === PAGE) await nextTurn();
      }
    },
    async *readAll({ direction, after, from, limit = Number.MAX_SAFE_INTEGER } = {}) {
      let place = from === undefined ? after : from - 1n;
      for (let left = limit; left > 0; left -= PAGE) {
        const size = Math.min(PAGE, left);
        const page = reader.pageOfAll(direction, place, size);
        yield* page;
        if (page.length < size) return;
        place = page.at(-1)!.position;
        await nextTurn(); // a long reading leaves room for requests
      }
    },
    subscribe(after, subscriber) {
      const subscription = pumpSubscription((place, limit) => reader.pageOfAll('forwards', place, limit), after, subscriber, PAGE);
      subscriptions.add(subscription);
      const forget = () => void subscriptions.delete(subscription);
      subscription.ended.then(forget, forget);
      return subscription;
    },
    async head() {
      return reader.head();
    },
    async trim(stream, before) {
      if (!isSystemStream(stream)) throw new DomainError('stream.not-trimmable', { stream });
      await writing().trim(stream, before);
    },
    close: () => (closing ??= close()),
  };
};
