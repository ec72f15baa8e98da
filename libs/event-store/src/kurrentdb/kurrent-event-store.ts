import { DomainError, START, type Position, type RecordedEvent } from '../domain';
import { isSystemStream, type AppendResult, type EventStore, type Subscription } from '../event-store';
import type { CopyTarget } from '../copying/copy-target';
import { recordingClock } from '../encoding/recording-clock';
import { checkWritten, recordedAtOf, stamped, unstamped } from '../encoding/written-event';
import type { Spoolable } from '../reading/spoolable';
import { openSpool } from '../sqlite/streamwise-reader';
import type { StoreSettings } from '../store-settings';
import { pumpSubscription, type PumpedSubscription } from '../subscribing/subscription-pump';
import { askAccount } from './account';
import { AppendLine } from './append-line';
import { Appender } from './appender';
import { loadClientPackages, loadProtocol } from './client-packages';
import { ContinuedReading } from './continued-reading';
import { isUnusable, parseKurrentAddress, withoutPassword } from './kurrent-address';
import { LiveTail } from './live-tail';
import { LogLines } from './log-lines';
import { LogPages, PAGE } from './log-pages';
import { PATIENCE, type Patience } from './patience';
import { PipedAppends } from './piped-appends';
import { ReadConnection } from './read-connection';
import { askVersion } from './server-version';
import { StreamTail } from './stream-tail';
import { Trims } from './trims';
import { WriteConnection } from './write-connection';

export interface KurrentSettings extends StoreSettings {
  /** A connection string of KurrentDB or EventStoreDB; `engine=<name>` in it names this engine's streams (default `cascade`). */
  readonly address: string;
  readonly patience?: Partial<Patience>;
}
export interface KurrentEventStore extends EventStore, CopyTarget, Spoolable {
  /** As the server told it when the store was opened, e.g. '23.10.8'. */
  readonly serverVersion: string;
}
const FIRST_BACKWARDS = 50;
/** While no live subscription holds, subscribers look for themselves this often. */
const LOOK_AGAIN_MS = 1_000;
/** Whoever starts the engine wants to know soon that nobody is there. */
const OPENING_MS = 10_000;
/** A stamp near the end of canonical metadata. */
const RECORDED = /"recordedAt":"([^"]+)"/;

/**
 * The log on a KurrentDB (EventStoreDB) server or cluster. What the official client leaves to its caller is done here: calls are repeated with the same
 * ids until they are answered, and reading goes page by page with the live subscription as a shortcut at the end.
 * @throws DomainError `store.unreachable`, `store.access-denied`, `store.untrusted`, `store.too-old`, `store.only-follower`, `store.client-missing`
 */
export const openKurrentEventStore = async (settings: KurrentSettings): Promise<KurrentEventStore> => {
  const address = parseKurrentAddress(settings.address);
  if (isUnusable(address))
    throw new DomainError('store.address-unusable', { address: withoutPassword(settings.address), reason: address.reason });
  const patience = { ...PATIENCE, ...settings.patience };
  const packages = await loadClientPackages(address.shown);
  const connection = new WriteConnection(packages.client, address);
  const reads = new ReadConnection(packages.bridge, address, patience);
  const clock = recordingClock(settings.now);
  const streamTail = new StreamTail(reads, address);
  const appender = new Appender(connection, address, streamTail, patience);
  const trims = new Trims(reads, (stream, metadata) => appender.setMetadata(stream, metadata), address);
  const pages = new LogPages(reads, trims, address, settings.catalogue, () => new LogLines(packages.client, address));
  const subscriptions = new Set<PumpedSubscription>();
  const wakeAll = () => subscriptions.forEach((subscription) => subscription.wake());
  const tail = new LiveTail({
    ...{ packages: packages.client, connection, pages, address, patience, onMore: wakeAll },
    onEvent: ({ metadata }) => clock.reached(RECORDED.exec(metadata.slice(-80))?.[1] ?? ''),
  });
  const lookAgain = setInterval(() => tail.complete === null && wakeAll(), LOOK_AGAIN_MS).unref();
  let closing: Promise<void> | null = null;
  const close = async () => {
    clearInterval(lookAgain);
    appender.close();
    await Promise.all([...subscriptions].map((subscription) => subscription.close()));
    await tail.close();
    reads.close();
    await connection.close();
  };
  let serverVersion: string;
  try {
    const opening = { ...patience, whole: Math.min(patience.whole, OPENING_MS) };
    serverVersion = await askVersion(connection, address, opening);
    await askAccount(connection, packages.client, address, opening);
    // The clock goes on from what is on record.
    const last = await pages.last();
    if (last) clock.reached(RECORDED.exec(last.metadata)?.[1] ?? '');
  } catch (error) {
    await close();
    throw error;
  }

  const append = async (
    stream: string,
    ...rest: [Parameters<Appender['append']>[1], Parameters<Appender['append']>[2]]
  ): Promise<AppendResult> => appender.append(stream, ...rest);
  const readingOf = (direction: 'forwards' | 'backwards', signal?: AbortSignal) =>
    new ContinuedReading<RecordedEvent>({
      page: (after, limit) => pages.pageOfAll(direction, after, limit, signal),
      stream: (after, limit) => pages.streamOfAll(direction, after, limit, signal),
    });
  /** From the live tail where it reaches back far enough, else from the server; `seen` is where everything before is known not to exist. */
  const pageReader = (signal: AbortSignal) => {
    let seen: Position = START;
    const reading = readingOf('forwards', signal);
    return async (position: Position, limit: number): Promise<readonly RecordedEvent[]> => {
      const from = position > seen ? position : seen;
      const live = tail.after(from, limit);
      if (live) return live.map((raw) => pages.eventOf(raw));
      const { complete } = tail;
      const page = await reading.page(from, limit);
      if (page.length < limit && complete !== null && !signal.aborted && complete > seen) seen = complete;
      return page;
    };
  };
  return {
    serverVersion,
    async append(stream, events, expected) {
      const open = unstamped(stream, events);
      if (!isSystemStream(stream)) tail.start(); // stamps follow those of other engines, too
      return append(stream, () => open.map((event) => stamped(event, clock.stamp())), expected);
    },
    async appendWritten(stream, events, expected) {
      checkWritten(stream, events);
      const result = await append(stream, () => events, expected);
      for (const { metadata } of events) clock.reached(recordedAtOf(metadata));
      return result;
    },
    async inOrder() {
      const protocol = await loadProtocol();
      return new PipedAppends({
        target: address.shown,
        patience: patience.answer,
        alone: ({ stream, events, expected }) => append(stream, () => events, expected),
        async line() {
          const call = await connection.batchCall(protocol);
          return call && new AppendLine(call, protocol, address.prefix);
        },
        positionOf: (stream, revision) => streamTail.positionOf(stream, revision),
        check: ({ stream, events }) => checkWritten(stream, events),
        stored: ({ events }) => events.forEach(({ metadata }) => clock.reached(recordedAtOf(metadata))),
      });
    },
    async *readStream(stream, options = {}) {
      for await (const page of pages.pagesOfStream(stream, options)) yield* page;
    },
    async *readAll({ direction = 'forwards', after, from, limit = Number.MAX_SAFE_INTEGER } = {}) {
      if (from !== undefined) {
        const first = limit > 0 ? await pages.eventAt(from) : null;
        if (first) yield first;
        after = from;
        if (first) limit -= 1;
      }
      const reading = readingOf(direction);
      let page: readonly RecordedEvent[] | null = null;
      // Who reads backwards mostly wants the last event of some kind, and turns away.
      for (let left = limit, most = direction === 'backwards' ? FIRST_BACKWARDS : PAGE; left > 0; left -= most, most = PAGE) {
        const size = Math.min(most, left);
        // Where to begin may be left out; where to go on is known.
        const place: Position | undefined = page ? page.at(-1)!.position : after;
        page = place === undefined ? await pages.pageOfAll(direction, place, size) : await reading.page(place, size, left);
        yield* page;
        if (page.length < size) return;
      }
    },
    unparsed: (after, signal) => pages.unparsed(after, signal),
    openSpool: (path) => openSpool(path, settings.catalogue),
    subscribe(after, subscriber): Subscription {
      tail.start();
      const stop = new AbortController();
      const pumped = pumpSubscription(pageReader(stop.signal), after, subscriber, PAGE);
      subscriptions.add(pumped);
      const forget = () => void subscriptions.delete(pumped);
      pumped.ended.then(forget, forget);
      const stopped = pumped.close.bind(pumped);
      pumped.close = () => {
        stop.abort();
        return stopped();
      };
      return pumped;
    },
    async head() {
      return (await pages.rawsOfAll('backwards', undefined, 1))[0]?.position ?? START;
    },
    async trim(stream, before) {
      if (!isSystemStream(stream)) throw new DomainError('stream.not-trimmable', { stream });
      const last = await streamTail.lastRevision(stream);
      if (last >= 0n) await trims.trim(stream, before, last);
    },
    close: () => (closing ??= close()),
  };
};
