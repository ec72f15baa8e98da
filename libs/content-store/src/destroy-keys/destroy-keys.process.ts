import { isSystemStream, type EventStore, type Reaction, type ReactionAppend } from '@cascade/event-store';
import type { RecordedEvent } from '@cascade/event-store/domain';
import { uuidV5 } from '@cascade/event-store/domain';
import type { KeyDestroyed } from '../domain';
import type { KeyStore } from '../keys/key-store';

/** Appends asked for at a time. */
const PAGE = 500;
type Log = Pick<EventStore, 'readAll' | 'readStream'>;
type Destroyed = KeyDestroyed & Pick<RecordedEvent, 'position'>;

/**
 * What the log says is destroyed is destroyed: also where the command was cut off after its event, and in a key store that came from an older backup.
 * Other streams may carry texts closed under the same key (a draft has the subject of the order it answers), and readers forget stream by stream: each of
 * them is told too. The log is read whole for that, after the keys are gone, so that nothing they still opened can come later; and once for all keys whose
 * end the log holds by then, however many documents are forgotten one after another.
 */
export const destroyKeys = (keys: Pick<KeyStore, 'destroy'>, store: Log): Reaction<KeyDestroyed> => {
  /** By key: the streams that named it when it had been destroyed. */
  let named = new Map<string, ReadonlySet<string>>();
  return {
    name: 'destroy-keys',
    on: ['KeyDestroyed'],
    async *react(event) {
      const { id, stream, data } = event;
      const { keyId, reason, toldFrom } = data;
      keys.destroy(keyId);
      if (toldFrom !== undefined) return;
      if (!named.has(keyId)) {
        const ended = new Set([keyId, ...(await endedAfter(store, event))]);
        for (const other of ended) keys.destroy(other);
        named = await namedIn(store, ended);
      }
      const others = [...named.get(keyId)!].filter((name) => name !== stream);
      for (let at = 0; at < others.length; at += PAGE) {
        const appends = await Promise.all(others.slice(at, at + PAGE).map((name) => telling(store, name, { keyId, reason, toldFrom: id })));
        yield appends.filter((append) => append !== null);
      }
      named.delete(keyId);
    },
  };
};
/** The keys that later events say were destroyed; those that were only told of are another event's. */
const endedAfter = async (store: Log, { position }: Pick<Destroyed, 'position'>): Promise<readonly string[]> => {
  const ended: string[] = [];
  for await (const event of store.readAll({ after: position })) {
    if (event.type !== 'KeyDestroyed') continue;
    const { keyId, toldFrom } = event.data as KeyDestroyed['data'];
    if (toldFrom === undefined) ended.push(keyId);
  }
  return ended;
};
/** As `canonicalText` writes the member of a sealed field or of a file. */
const KEY = /"key":("(?:[^"\\]|\\.)*")/g;
const namedIn = async (store: Log, ended: ReadonlySet<string>): Promise<Map<string, ReadonlySet<string>>> => {
  const named = new Map([...ended].map((keyId) => [keyId, new Set<string>()]));
  for await (const { stream, text } of store.readAll()) {
    if (isSystemStream(stream)) continue;
    for (const [, key = ''] of text.data.matchAll(KEY)) named.get(JSON.parse(key) as string)?.add(stream);
  }
  return named;
};
/** Null where the stream was told already, and holds the key no more. */
const telling = async (store: Log, stream: string, data: KeyDestroyed['data']): Promise<ReactionAppend | null> => {
  let revision = -1n;
  for await (const event of store.readStream(stream)) {
    if (event.type === 'KeyDestroyed' && (event.data as KeyDestroyed['data']).keyId === data.keyId) return null;
    revision = event.revision;
  }
  const told = { id: uuidV5(`${stream}/KeyDestroyed/${data.keyId}`), type: 'KeyDestroyed', version: 1, data } as KeyDestroyed;
  // Where somebody writes there meanwhile it is told again from the log.
  return { stream, expected: revision, onConflict: 'fail', events: [told] };
};
