import type { EventCatalogue, Position, RecordedEvent } from '../../domain';
import { isSystemStream, type EventStore } from '../../event-store';
import type { Spoolable, UnparsedEvent, UnparsedPage } from '../../reading/spoolable';
import { openSpool } from '../../sqlite/streamwise-reader';

const unparsedOf = ({ id, stream, revision, position, type, text }: RecordedEvent): UnparsedEvent => ({
  ...{ id, stream, type, revision: Number(revision), position: Number(position), version: text.version },
  ...{ metadata: Buffer.from(text.metadata), data: Buffer.from(text.data) },
});
/** As a server tells a log: in global order alone. `between` is called with how many events were told, before each page. */
export const toldInOrder = (
  store: EventStore,
  catalogue: EventCatalogue,
  { page = 7, between = () => undefined as void | Promise<void> }: { page?: number; between?: (told: number) => void | Promise<void> } = {},
): EventStore & Spoolable => ({
  append: (...given) => store.append(...given),
  readStream: (...given) => store.readStream(...given),
  readAll: (...given) => store.readAll(...given),
  subscribe: (...given) => store.subscribe(...given),
  head: () => store.head(),
  trim: (...given) => store.trim(...given),
  close: () => store.close(),
  async *unparsed(after: Position, signal: AbortSignal): AsyncGenerator<UnparsedPage> {
    let told = 0;
    for (let reached = after; !signal.aborted;) {
      await between(told);
      const events: RecordedEvent[] = [];
      for await (const event of store.readAll({ after: reached, limit: page })) events.push(event);
      if (events.length === 0) return;
      reached = events.at(-1)!.position;
      told += events.length;
      yield { events: events.filter(({ stream }) => !isSystemStream(stream)).map(unparsedOf), reached };
    }
  },
  openSpool: (path) => openSpool(path, catalogue),
});
