import type { EventStore } from '@cascade/event-store';
import { DomainError, type RecordedEvent } from '@cascade/event-store/domain';
import type { EventKinds, EventLine, EventPage, EventPageParams, Indexed, OpenedEvent } from '../domain';
import type { EventIndex } from '../indexing/event-index';
import { countBy, findOrdinals, placeOf, placesBy, type Place } from '../indexing/find-ordinals';

const BATCH = 2_000;
/** How long a question waits for the index to catch up, ms; the rest is built behind it, and the answer says how far it is. */
const PATIENCE = 2_000;
const EFFECTS = 100;
const AT_ONCE = 25;

/** The log, looked through by its index. Runs where it disturbs nobody: in a thread of its own, or in a spec. */
export class LogBrowser {
  private catching: Promise<void> | null = null;
  private isChecked = false;
  private complete = false;
  private isClosed = false;

  constructor(
    private readonly store: Pick<EventStore, 'readAll' | 'head'>,
    private readonly index: EventIndex,
  ) {}

  /** A page of events by filter. What cannot be found is an empty page. */
  async find(params: EventPageParams): Promise<EventPage> {
    const indexed = await this.indexed();
    const places = findOrdinals(this.index, params);
    const page = places.slice(0, params.limit);
    const found = await this.eventsAt(page);
    const { correlationId } = params.filter;
    const items = page.flatMap((place) => {
      const event = found.get(place.ordinal);
      if (!event || (correlationId !== undefined && event.metadata.correlationId !== correlationId)) return [];
      return [lineOf(place.ordinal, event)];
    });
    return { items, next: places.length > params.limit ? page.at(-1)!.ordinal : null, indexed };
  }
  /** @throws DomainError `event.unknown` */
  async open(ordinal: number): Promise<OpenedEvent> {
    const indexed = await this.indexed();
    const place = placeOf(this.index, ordinal);
    const event = place && (await this.eventsAt([place])).get(ordinal);
    if (!event) throw new DomainError('event.unknown', { ordinal });
    const { correlationId, causationId } = event.metadata;
    const causes = causationId === null ? [] : await this.linesOf(placesBy(this.index, 'id', causationId, 5));
    const followed = await this.linesOf(placesBy(this.index, 'cause', event.id, EFFECTS));
    const effects = followed.filter((line) => line.causationId === event.id);
    return {
      ...lineOf(ordinal, event),
      text: { data: event.text.data, metadata: event.text.metadata },
      cause: causes.find(({ id }) => id === causationId) ?? null,
      effects,
      effectCount: Math.max(effects.length, countBy(this.index, 'cause', event.id).count),
      together: countBy(this.index, 'correlation', correlationId),
      indexed,
    };
  }
  async kinds(): Promise<EventKinds> {
    await this.indexed();
    return {
      types: this.index.namesOf('type'),
      categories: this.index.namesOf('category'),
      actors: this.index.namesOf('actor').slice(0, 500),
    };
  }
  async close(): Promise<void> {
    this.isClosed = true;
    await this.catching?.catch(() => undefined);
    this.index.close();
  }

  /** Catches up for a while; a log of millions is gone on with behind the answer. */
  private async indexed(): Promise<Indexed> {
    this.catching ??= this.catchUp().finally(() => (this.catching = null));
    const patience = Promise.withResolvers<void>();
    const timer = setTimeout(patience.resolve, PATIENCE);
    this.complete = false;
    await Promise.race([this.catching, patience.promise]).finally(() => clearTimeout(timer));
    return { ordinal: this.index.checkpoint().ordinal, complete: this.complete };
  }
  private async catchUp(): Promise<void> {
    if (!this.isChecked && !(await this.continuesLog())) this.index.clear();
    this.isChecked = true;
    let batch: RecordedEvent[] = [];
    for await (const event of this.store.readAll({ after: this.index.checkpoint().position })) {
      batch.push(event);
      if (batch.length < BATCH) continue;
      this.index.take(batch);
      batch = [];
      await new Promise(setImmediate); // who asks meanwhile is answered from what is there
      if (this.isClosed) return;
    }
    this.index.take(batch);
    this.index.makeIndexes();
    this.complete = true;
  }
  /** A log restored from an older copy, or another one, may lack what the index has seen. */
  private async continuesLog(): Promise<boolean> {
    const { ordinal, eventId } = this.index.checkpoint();
    if (ordinal === 0) return true;
    const place = placeOf(this.index, ordinal);
    return place !== undefined && (await this.eventsAt([place])).get(ordinal)?.id === eventId;
  }
  private async linesOf(places: readonly Place[]): Promise<readonly EventLine[]> {
    const found = await this.eventsAt(places);
    return places.flatMap(({ ordinal }) => {
      const event = found.get(ordinal);
      return event ? [lineOf(ordinal, event)] : [];
    });
  }
  private async eventsAt(places: readonly Place[]): Promise<ReadonlyMap<number, RecordedEvent>> {
    const found = new Map<number, RecordedEvent>();
    const look = async ({ ordinal, position }: Place): Promise<void> => {
      for await (const event of this.store.readAll({ from: BigInt(position), limit: 1 }))
        if (Number(event.position) === position) found.set(ordinal, event);
    };
    // A server answers many at a time, each as late as one.
    for (let at = 0; at < places.length; at += AT_ONCE) await Promise.all(places.slice(at, at + AT_ONCE).map(look));
    return found;
  }
}
const lineOf = (ordinal: number, { id, stream, revision, type, text, metadata }: RecordedEvent): EventLine => {
  const { occurredAt, recordedAt, actor, onBehalfOf, commandId, correlationId, causationId } = metadata;
  return {
    ...{ ordinal, id, stream, revision: Number(revision), type, version: text.version },
    ...{ occurredAt, recordedAt, actor, onBehalfOf, commandId, correlationId, causationId },
  };
};
