import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { DomainError, type EventCatalogue, type Position } from '../domain';
import { roadsOf, type Road } from '../reading/event-reader';
import { FOREIGN } from '../reading/spoolable';
import { LazyEvent } from '../reading/lazy-event';
import type { LoggedPlace, Ordinals, StreamwiseLog } from '../reading/streamwise-log';
import { countOrdinals } from './count-ordinals';
import { eventsPath, openReadableFile } from './schema';
import { withStoreErrors } from './sqlite-errors';
import { uuidOf } from './uuid-bytes';

/** What lies in one page is alive at once, and letters are long: small pages die young. */
const PAGE = 250;
/** Beyond this a spool is read page by page as any file. */
const MAPPED_BYTES = 0x7fff_0000;
type PlaceRow = readonly [position: number, place: number, type: number, version: number, recordedAt: string];
type EventRow = readonly [
  position: number,
  stream: number,
  name: string,
  revision: number,
  type: number,
  version: number,
  id: Uint8Array,
  metadata: string,
  data: string,
];
const EVENT = 's.id, s.name, e.revision, e.type, e.version, e.id, e.metadata, e.data';

/** The embedded log stream by stream. */
export const openStreamwise = (folder: string, catalogue: EventCatalogue): StreamwiseLog =>
  new StreamwiseReader(eventsPath(folder), roadsOf(catalogue), null);
/** A log of elsewhere that was written down (`LogSpool`). */
export const openSpool = (path: string, catalogue: EventCatalogue): StreamwiseLog => {
  const roadOf = roadsOf(catalogue);
  const roadOfWritten: RoadOf = (type, version, of) => (version === FOREIGN ? foreignRoad(type, of) : roadOf(type, version));
  return new StreamwiseReader(path, roadOfWritten, path);
};
interface Place {
  readonly stream: string;
  readonly revision: number;
}
type RoadOf = (type: string, version: number, of: Place) => Road;
/** It is counted, and whoever asks for its data is refused, as by the store itself. */
const foreignRoad = (type: string, { stream, revision }: Place): Road => ({
  version: FOREIGN,
  upcast: () => {
    throw new DomainError('event.foreign', { stream, revision: String(revision), type });
  },
});
const NOWHERE: Place = { stream: '', revision: -1 };

/** Streams come in the order of their first event, so reading stays near one place of the file at a time. */
class StreamwiseReader implements StreamwiseLog {
  readonly #db: DatabaseSync;
  readonly #types = new Map<number, string>();

  constructor(
    readonly path: string,
    readonly roadOf: RoadOf,
    /** The same file where it was written down from elsewhere. */
    readonly spool: string | null,
  ) {
    this.#db = openReadableFile(path);
    // A file that is written once and read page by page from everywhere: looked at where it lies in memory, not copied.
    if (spool !== null) this.#db.exec(`PRAGMA mmap_size = ${MAPPED_BYTES}`);
  }
  ordinals(upTo: Position): Ordinals {
    return withStoreErrors(this.path, () => {
      const counted = countOrdinals(this.#db, Number(upTo));
      return { ...counted, spool: this.spool, reached: this.spool === null ? counted.upTo : this.#reachedOf() };
    });
  }
  *places({ upTo, byPosition }: Ordinals): Generator<readonly LoggedPlace[]> {
    const ordinalAt = new Uint32Array(byPosition);
    // The first such name is the member itself: inside a value its quotes are escaped.
    const recordedAt = `substr(metadata, instr(metadata, '"recordedAt":"') + 14, 24)`;
    const statement = this.#rows(
      `SELECT position, ${this.spool === null ? 'position' : 'place'}, type, version, ${recordedAt} FROM events WHERE position > ? AND position <= ${upTo} ORDER BY position LIMIT ${PAGE}`,
    );
    for (let after = 0; ;) {
      const rows = this.#page<PlaceRow>(statement, after);
      const places: LoggedPlace[] = [];
      for (const [position, place, type, version, recorded] of rows) {
        this.roadOf(this.#typeOf(type), version, NOWHERE);
        if (ordinalAt[position]! > 0) places.push({ position: place, recordedAt: recorded });
      }
      yield places;
      if (rows.length < PAGE) return;
      after = rows.at(-1)![0];
    }
  }
  *streams(prefix: string, { upTo }: Ordinals): Generator<readonly LazyEvent[]> {
    const end = prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);
    // Half of the categories of a young log have no stream, and a walk over all streams tells that late.
    const [first, last] = this.#page<readonly [number | null, number]>(
      this.#rows('SELECT min(id), max(id) FROM streams WHERE name >= ? AND name < ?'),
      prefix,
      end,
    )[0]!;
    if (first === null) return;
    // By streams' ids, not by the index over their names: those would lead all over the file.
    const many = this.#rows(
      `SELECT e.position, ${EVENT} FROM streams s CROSS JOIN events e ON e.stream = s.id
        WHERE s.id > ? AND s.id <= ${last} AND +s.name >= ? AND +s.name < ? AND e.position <= ${upTo} ORDER BY s.id, e.revision LIMIT ${PAGE}`,
    );
    const rest = this.#rows(
      `SELECT e.position, ${EVENT} FROM streams s CROSS JOIN events e ON e.stream = s.id
        WHERE s.id = ? AND e.revision > ? AND e.position <= ${upTo} ORDER BY e.revision LIMIT ${PAGE}`,
    );
    for (let after = first - 1; ;) {
      let rows = this.#page<EventRow>(many, after, prefix, end);
      const whole = rows.length < PAGE;
      while (rows.length > 0) {
        yield rows.map((row) => this.#event(row));
        const [, stream, , revision] = rows.at(-1)!;
        after = stream;
        // A page may end inside a stream.
        rows = whole ? [] : this.#page<EventRow>(rest, stream, revision);
      }
      if (whole) return;
    }
  }
  close(): void {
    if (this.#db.isOpen) this.#db.close();
  }

  #reachedOf(): number {
    return Number(this.#db.prepare('SELECT position FROM reached').get()!.position);
  }
  #event([position, , stream, revision, type, version, id, metadata, data]: EventRow): LazyEvent {
    const name = this.#typeOf(type);
    const road = this.roadOf(name, version, { stream, revision });
    return new LazyEvent(uuidOf(id), stream, name, { revision, position }, { version, data, metadata }, road);
  }
  #rows(sql: string): StatementSync {
    const statement = this.#db.prepare(sql);
    statement.setReturnArrays(true);
    return statement;
  }
  #page<Row>(statement: StatementSync, ...parameters: readonly (number | string)[]): readonly Row[] {
    if (!this.#db.isOpen) throw new DomainError('store.unavailable', { path: this.path, reason: 'closed' });
    return withStoreErrors(this.path, () => statement.all(...parameters) as unknown as readonly Row[]);
  }
  #typeOf(id: number): string {
    let name = this.#types.get(id);
    if (name === undefined) {
      name = String(withStoreErrors(this.path, () => this.#db.prepare('SELECT name FROM types WHERE id = ?').get(id))?.name);
      this.#types.set(id, name);
    }
    return name;
  }
}
