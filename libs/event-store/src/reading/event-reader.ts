import { DomainError, type EventCatalogue, type EventMetadata, type RecordedEvent } from '../domain';

/** One event as an adapter finds it in its store. */
export interface StoredRow {
  readonly id: string;
  readonly stream: string;
  readonly revision: bigint;
  readonly position: bigint;
  readonly type: string;
  readonly version: number;
  readonly data: string;
  readonly metadata: string;
}
/**
 * What the catalogue makes of a stored event.
 * @throws DomainError `event.newer-than-code`; Error where the catalogue lacks an upcaster. Both before any event is handed out half read.
 */
export type EventReader = (row: StoredRow) => RecordedEvent;
type Upcast = (data: object) => object;
/** From a stored version to the one that the code knows. */
export interface Road {
  readonly version: number;
  readonly upcast: Upcast | null;
}
/** @throws as `EventReader` */
export const roadsOf = (catalogue: EventCatalogue): ((type: string, version: number) => Road) => {
  const roads = new Map<string, Map<number, Road>>();
  return (type, version) => {
    const known = roads.get(type)?.get(version);
    if (known) return known;
    const road = findRoad(catalogue, type, version);
    let ofType = roads.get(type);
    if (!ofType) roads.set(type, (ofType = new Map()));
    ofType.set(version, road);
    return road;
  };
};

/** `data` and `metadata` are parsed when first asked for: who only counts or filters pays nothing. They are own members, so `{ ...event }` keeps them. */
export const eventReader = (catalogue: EventCatalogue): EventReader => {
  const roadOf = roadsOf(catalogue);
  return (row) => {
    const { version, upcast } = roadOf(row.type, row.version);
    let data: object | undefined;
    let metadata: EventMetadata | undefined;
    return {
      id: row.id,
      stream: row.stream,
      revision: row.revision,
      position: row.position,
      type: row.type,
      version,
      get data() {
        if (data === undefined) {
          data = JSON.parse(row.data) as object;
          if (upcast) data = upcast(data);
        }
        return data;
      },
      get metadata() {
        return (metadata ??= JSON.parse(row.metadata) as EventMetadata);
      },
      get text() {
        return { version: row.version, data: row.data, metadata: row.metadata };
      },
    };
  };
};

const findRoad = ({ versions, upcasters }: EventCatalogue, type: string, stored: number): Road => {
  const known = Object.hasOwn(versions, type) ? versions[type]! : stored; // a type that no room names is read as it is
  if (stored > known) throw new DomainError('event.newer-than-code', { type, version: stored, known });
  if (stored === known) return { version: known, upcast: null };
  const steps: Upcast[] = [];
  for (let version = stored; version < known; version += 1) {
    const step = upcasters[`${type}@${version}`] as Upcast | undefined;
    if (!step) throw new Error(`the catalogue names ${type} version ${known} but has no upcaster '${type}@${version}'`);
    steps.push(step);
  }
  return { version: known, upcast: (data) => steps.reduce((shape, step) => step(shape), data) };
};
