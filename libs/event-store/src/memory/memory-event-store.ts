import { DomainError, START, type Position, type RecordedEvent } from '../domain';
import { isSystemStream, type AppendResult, type EventStore, type ExpectedRevision } from '../event-store';
import type { CopyTarget } from '../copying/copy-target';
import { recordingClock } from '../encoding/recording-clock';
import { checkWritten, recordedAtOf, stamped, unstamped, type WrittenEvent } from '../encoding/written-event';
import { eventReader, type StoredRow } from '../reading/event-reader';
import type { StoreSettings } from '../store-settings';
import { pumpSubscription, type PumpedSubscription } from '../subscribing/subscription-pump';

const PAGE = 500;
interface MemoryStream {
  /** Revision of the first row that is left; above 0 only in a trimmed `sys-` stream. */
  first: number;
  rows: StoredRow[];
}
/** The log in memory: for specs and dry runs. It keeps texts, not objects, so it forgets and refuses exactly what a disk would. */
export const openMemoryEventStore = async (settings: StoreSettings): Promise<EventStore & CopyTarget> => {
  const read = eventReader(settings.catalogue);
  const clock = recordingClock(settings.now);
  const streams = new Map<string, MemoryStream>();
  const subscriptions = new Set<PumpedSubscription>();
  let log: StoredRow[] = []; // ascending positions; trimmed rows are taken out
  let position = 0;
  let closed = false;

  const conflict = (stream: string, expected: ExpectedRevision, head: number) =>
    new DomainError('stream.conflict', { stream, expected: String(expected), actual: head < 0 ? 'no-stream' : String(head) });
  const store = (
    name: string,
    written: () => readonly WrittenEvent[],
    count: number,
    ids: readonly string[],
    expected: ExpectedRevision,
  ): AppendResult => {
    if (closed) throw new DomainError('store.unavailable', { path: 'memory', reason: 'closed' });
    const stream = streams.get(name) ?? { first: 0, rows: [] };
    const head = stream.first + stream.rows.length - 1;
    const holds =
      expected === 'any' || (expected === 'stream-exists' ? head >= 0 : BigInt(head) === (expected === 'no-stream' ? -1n : expected));
    if (!holds) {
      if (typeof expected !== 'bigint' && expected !== 'no-stream') throw conflict(name, expected, head);
      const from = (expected === 'no-stream' ? 0 : Number(expected) + 1) - stream.first;
      const before = from < 0 ? [] : stream.rows.slice(from, from + count);
      if (before.length < count || before.some(({ id }, i) => id !== ids[i])) throw conflict(name, expected, head);
      return { revision: before.at(-1)!.revision, position: before.at(-1)!.position };
    }
    for (const event of written()) {
      position += 1;
      const row = { ...event, stream: name, revision: BigInt(stream.first + stream.rows.length), position: BigInt(position) };
      stream.rows.push(row);
      log.push(row);
    }
    streams.set(name, stream);
    for (const subscription of subscriptions) subscription.wake();
    return { revision: stream.rows.at(-1)!.revision, position: BigInt(position) };
  };
  /** Index of the first row after `after`. */
  const indexAfter = (after: Position): number => {
    let low = 0;
    let high = log.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (log[middle]!.position > after) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const page = (after: Position, limit: number): readonly RecordedEvent[] => {
    const from = indexAfter(after);
    return log.slice(from, from + limit).map(read);
  };

  return {
    keepsOrder: true,
    async append(stream, events, expected) {
      const open = unstamped(stream, events);
      const stamp = () => open.map((event) => stamped(event, clock.stamp()));
      return store(stream, stamp, open.length, open.map(({ id }) => id), expected); // prettier-ignore
    },
    async appendWritten(stream, events, expected) {
      checkWritten(stream, events);
      const result = store(stream, () => events, events.length, events.map(({ id }) => id), expected); // prettier-ignore
      for (const { metadata } of events) clock.reached(recordedAtOf(metadata));
      return result;
    },
    async *readStream(name, { direction = 'forwards', from, limit = Number.POSITIVE_INFINITY } = {}) {
      const { first, rows } = streams.get(name) ?? { first: 0, rows: [] };
      const step = direction === 'forwards' ? 1 : -1;
      const start = from === undefined ? (step === 1 ? 0 : rows.length - 1) : Number(from) - first;
      let left = limit;
      for (let i = step === 1 ? Math.max(start, 0) : Math.min(start, rows.length - 1); i >= 0 && i < rows.length && left > 0; i += step) {
        left -= 1;
        yield read(rows[i]!);
      }
    },
    async *readAll({ direction = 'forwards', from, after = from === undefined ? from : from - 1n, limit = Number.POSITIVE_INFINITY } = {}) {
      const rows = log; // what is appended while this is read is read too; a trim leaves this list as it was
      const step = direction === 'forwards' ? 1 : -1;
      let left = limit;
      const start = step === 1 ? indexAfter(after ?? START) : (after === undefined ? rows.length : indexAfter(after - 1n)) - 1;
      for (let i = start; i >= 0 && i < rows.length && left > 0; i += step) {
        left -= 1;
        yield read(rows[i]!);
      }
    },
    subscribe(after, subscriber) {
      const subscription = pumpSubscription(page, after, subscriber, PAGE);
      subscriptions.add(subscription);
      const forget = () => void subscriptions.delete(subscription);
      subscription.ended.then(forget, forget);
      return subscription;
    },
    async head() {
      return BigInt(position);
    },
    async trim(name, before) {
      if (!isSystemStream(name)) throw new DomainError('stream.not-trimmable', { stream: name });
      const stream = streams.get(name);
      if (!stream) return;
      // The last event stays: it is what the next revision is counted from.
      const gone = new Set(stream.rows.slice(0, Math.min(Math.max(Number(before) - stream.first, 0), stream.rows.length - 1)));
      if (gone.size === 0) return;
      stream.rows = stream.rows.slice(gone.size);
      stream.first += gone.size;
      log = log.filter((row) => !gone.has(row));
    },
    async close() {
      closed = true;
      await Promise.all([...subscriptions].map((subscription) => subscription.close()));
    },
  };
};
