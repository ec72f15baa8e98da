import { loadCountry } from '@cascade/authorities';
import { dayOf, establishingCalendar } from '@cascade/calendar/domain';
import type { EventStore } from '@cascade/event-store';
import { isDomainError, START, uuidV5, type AnyEvent } from '@cascade/event-store/domain';
import type { EngineClock } from '../clock/engine-clock';
import { loadCampaign, SAMPLE_INSTANT, type SampleEngine } from '../sample/sample-campaign';
import { beginStore, readOrigin, storeFilled, type Fill } from './origin';

/** The sample's own day: what came later is loaded by whoever wants to see it (`cascade country`). */
const SAMPLE_DAY = '2020-08-21';

const metadataOf = (stream: string, occurredAt: string | null) => {
  const commandId = uuidV5(`load/${stream}`);
  return { occurredAt, actor: 'system', onBehalfOf: null, commandId, correlationId: commandId, causationId: null };
};
/** A stream that is there was loaded before the loading was cut off. */
const establish = async (store: EventStore, stream: string, events: readonly AnyEvent[]): Promise<void> => {
  const stamped = events.map(({ id, type, version, data, occurredAt = null }, place) => ({
    id: id ?? uuidV5(`${stream}/${type}/${place}`),
    type,
    version,
    data,
    metadata: metadataOf(stream, occurredAt),
  }));
  try {
    await store.append(stream, stamped, 'no-stream');
  } catch (error) {
    if (!isDomainError(error, 'stream.conflict')) throw error;
  }
};
/** Every body of the country as of a day and the calendar of its offices; the same ids on every machine. */
export const loadLists = async (store: EventStore, asOf: string, say?: (bodies: number) => void): Promise<void> => {
  const { stream, events } = establishingCalendar();
  await establish(store, stream, events);
  await loadCountry(store, asOf, say);
};

export interface Filling extends SampleEngine {
  readonly clock: EngineClock;
  say(english: string, vietnamese: string): void;
}
/**
 * Fills a store that is empty, or whose filling was cut off; any other is left as it is.
 * The sample's own time begins when all of it is in, so that it opens at its instant however long the loading took.
 */
export const fillStore = async (engine: Filling, wanted: Fill): Promise<void> => {
  const { store, clock } = engine;
  const origin = await readOrigin(store);
  if (origin?.filled || (!origin && (wanted === 'nothing' || (await store.head()) !== START))) return;
  const fill = origin?.fill ?? wanted;
  await beginStore(store, fill);
  engine.say('loading every body of the country', 'đang nạp danh sách cơ quan cả nước');
  await loadLists(store, fill === 'sample' ? SAMPLE_DAY : dayOf(clock.now()));
  if (fill === 'sample') {
    engine.say('loading the sample campaign of August 2020', 'đang nạp chiến dịch mẫu tháng 8/2020');
    await loadCampaign(engine);
    await clock.start(store, SAMPLE_INSTANT);
  }
  await storeFilled(store, fill);
};
