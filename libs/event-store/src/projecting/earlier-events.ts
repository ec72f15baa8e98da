import type { RecordedEvent } from '../domain';
import { isSystemStream } from '../event-store';

export type ReadEarlier = (next: RecordedEvent) => Promise<readonly RecordedEvent[]>;
/** A server is as far away as its answer: so many streams are read side by side. Each is held until it is its turn, so memory stays small. */
const SIDE_BY_SIDE = 32;

/** The events that came before others in their streams, read ahead in the order in which they will be wanted. */
export class EarlierEvents {
  readonly #read: ReadEarlier;
  #expected: Iterator<RecordedEvent> | null = null;
  #coming = new Map<string, { readonly next: RecordedEvent; readonly events: Promise<readonly RecordedEvent[]> }>();

  constructor(read: ReadEarlier) {
    this.#read = read;
  }
  /** What will be asked for, as far as anybody knows; nothing of what was expected before. */
  expect(nexts: Iterable<RecordedEvent>): void {
    this.#coming = new Map();
    this.#expected = nexts[Symbol.iterator]();
    this.#fill();
  }
  /** The earlier events of the stream of `next`. */
  async before(next: RecordedEvent): Promise<readonly RecordedEvent[]> {
    const coming = this.#coming.get(next.stream);
    if (coming?.next !== next) return this.#read(next);
    const events = await coming.events;
    this.#coming.delete(next.stream);
    this.#fill();
    return events;
  }

  #fill(): void {
    while (this.#expected && this.#coming.size < SIDE_BY_SIDE) {
      const { done, value: next } = this.#expected.next();
      if (done) return void (this.#expected = null);
      const events = this.#read(next);
      events.catch(() => undefined); // whoever asks for it is told
      this.#coming.set(next.stream, { next, events });
    }
  }
}
/** The first events of these whose streams go on and are not remembered. One that is forgotten while they are taken in is asked for alone. */
export function* goingOn(events: readonly RecordedEvent[], isRemembered: (stream: string) => boolean): Iterable<RecordedEvent> {
  const seen = new Set<string>();
  for (const event of events) {
    const { stream, revision } = event;
    if (seen.has(stream) || isSystemStream(stream)) continue;
    seen.add(stream);
    if (revision > 0n && !isRemembered(stream)) yield event;
  }
}
