import type { EventMetadata, RecordedEvent, StoredText } from '../domain';
import type { Road } from './event-reader';

/**
 * An event of a rebuild: as `RecordedEvent`, but its parts are made by the prototype, so a million of them cost no closures. Not to be spread: only what it was
 * made from are members of its own.
 */
export class LazyEvent implements RecordedEvent {
  #data: object | undefined;
  #metadata: EventMetadata | undefined;

  constructor(
    readonly id: string,
    readonly stream: string,
    readonly type: string,
    readonly numbers: { readonly revision: number; readonly position: number },
    readonly stored: StoredText,
    readonly road: Road,
  ) {}
  get version(): number {
    return this.road.version;
  }
  get revision(): bigint {
    return BigInt(this.numbers.revision);
  }
  get position(): bigint {
    return BigInt(this.numbers.position);
  }
  get data(): object {
    if (this.#data !== undefined) return this.#data;
    const data = JSON.parse(this.stored.data) as object;
    return (this.#data = this.road.upcast ? this.road.upcast(data) : data);
  }
  get metadata(): EventMetadata {
    return (this.#metadata ??= JSON.parse(this.stored.metadata) as EventMetadata);
  }
  get text(): StoredText {
    return this.stored;
  }
}
