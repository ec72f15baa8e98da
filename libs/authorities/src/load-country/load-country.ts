import type { EventStore, NewEvent } from '@cascade/event-store';
import { isDomainError, uuidV5, type Position } from '@cascade/event-store/domain';
import { establishing } from '../country/establish-country';
import type { Establishment } from '../domain';

export interface LoadedCountry {
  /** Bodies that the lists know by that day. */
  readonly bodies: number;
  /** Events that were not there yet. */
  readonly added: number;
}

/**
 * Writes what the lists show up to `asOf` (a day) into the log: all of it into an empty store, what is missing into one that was loaded as of an earlier day or cut off.
 * Ids hang on body and event, so loading twice adds nothing; events that people recorded about a body stay where they are.
 */
export const loadCountry = async (
  store: EventStore,
  asOf: string,
  say: (bodies: number) => void = () => undefined,
): Promise<LoadedCountry> => {
  let bodies = 0;
  let added = 0;
  const before = await store.head();
  for (const batch of establishing({ asOf })) {
    for (const count of await Promise.all(batch.map((body) => bringUp(store, body, before)))) added += count;
    say((bodies += batch.length));
  }
  return { bodies, added };
};

/** @returns how many events it added */
const bringUp = async (store: EventStore, { stream, events }: Establishment, before: Position): Promise<number> => {
  const wanted = events.map((event, place) => newEvent(stream, event, place));
  try {
    const { position } = await store.append(stream, wanted, 'no-stream');
    // The same ids again are answered with where they stood already.
    return position > before ? wanted.length : 0;
  } catch (error) {
    if (!isDomainError(error, 'stream.conflict')) throw error;
  }
  for (;;) {
    const there = new Set<string>();
    let revision = -1n;
    for await (const event of store.readStream(stream)) {
      there.add(event.id);
      revision = event.revision;
    }
    const missing = wanted.filter(({ id }) => !there.has(id));
    if (missing.length === 0) return 0;
    try {
      await store.append(stream, missing, revision);
      return missing.length;
    } catch (error) {
      // Somebody wrote in between: look again.
      if (!isDomainError(error, 'stream.conflict')) throw error;
    }
  }
};
const newEvent = (
  stream: string,
  { id, type, version, data, occurredAt = null }: Establishment['events'][number],
  place: number,
): NewEvent => {
  const commandId = uuidV5(`load/${stream}`);
  const metadata = { occurredAt, actor: 'system', onBehalfOf: null, commandId, correlationId: commandId, causationId: null };
  return { id: id ?? uuidV5(`${stream}/${type}/${place}`), type, version, data, metadata };
};
