import { isSystemStream, type EventStore, type Reaction, type ReactionAppend } from '@cascade/event-store';
import { uuidV5 } from '@cascade/event-store/domain';
import type { KeyDestroyed } from '../domain';
import type { KeyStore } from '../keys/key-store';

/** Appends asked for at a time. */
const PAGE = 500;
interface Holder {
  readonly revision: bigint;
  readonly holds: boolean;
}
/**
 * What the log says is destroyed is destroyed: also where the command was cut off after its event, and in a key store that came from an older backup.
 * Other streams may carry texts closed under the same key (a draft has the subject of the order it answers), and readers forget stream by stream: each of
 * them is told too. The log is read whole for that, once a command; after the key is gone, so that nothing it still opened can come later.
 */
export const destroyKeys = (keys: Pick<KeyStore, 'destroy'>, store: Pick<EventStore, 'readAll'>): Reaction<KeyDestroyed> => ({
  name: 'destroy-keys',
  on: ['KeyDestroyed'],
  async *react({ id, stream, data: { keyId, reason, toldFrom } }) {
    keys.destroy(keyId);
    if (toldFrom !== undefined) return;
    const others = [...(await holdersOf(store, keyId))].filter(([name, { holds }]) => holds && name !== stream);
    for (let at = 0; at < others.length; at += PAGE)
      yield others.slice(at, at + PAGE).map(([name, { revision }]): ReactionAppend => ({
        stream: name,
        expected: revision,
        onConflict: 'fail', // somebody wrote there meanwhile: it is told again from the log
        events: [
          {
            id: uuidV5(`${name}/KeyDestroyed/${keyId}`),
            type: 'KeyDestroyed',
            version: 1,
            data: { keyId, reason, toldFrom: id },
          } as KeyDestroyed,
        ],
      }));
  },
});
/** Streams that name the key, with their last revision; those that were told of its end hold it no more. */
const holdersOf = async (store: Pick<EventStore, 'readAll'>, keyId: string): Promise<ReadonlyMap<string, Holder>> => {
  const mark = `"key":${JSON.stringify(keyId)}`;
  const streams = new Map<string, Holder>();
  for await (const { stream, revision, type, text, data } of store.readAll()) {
    if (isSystemStream(stream)) continue;
    const before = streams.get(stream);
    const isEnd = type === 'KeyDestroyed' && (data as KeyDestroyed['data']).keyId === keyId;
    if (!before && !isEnd && !text.data.includes(mark)) continue;
    streams.set(stream, { revision, holds: !isEnd && ((before?.holds ?? false) || text.data.includes(mark)) });
  }
  return streams;
};
