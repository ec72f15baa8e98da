import { createHash } from 'node:crypto';
import { DomainError, START, type Position, type RecordedEvent } from '../domain';
import { isSystemStream, type EventStore } from '../event-store';

const PAGE = 1_000;
/** The engine's events of a log in global order, as one long reading, from wherever it was left. */
class LogWalk {
  #position: Position = START;
  #reading: AsyncIterator<RecordedEvent> | null = null;
  constructor(
    private readonly store: EventStore,
    private readonly onSystem: (event: RecordedEvent) => void = () => undefined,
  ) {}
  /** Null at the end of the log; asked again later it goes on. */
  async next(): Promise<RecordedEvent | null> {
    this.#reading ??= this.store.readAll({ after: this.#position })[Symbol.asyncIterator]();
    for (;;) {
      const { done, value: event } = await this.#reading.next();
      if (done) {
        this.#reading = null;
        return null;
      }
      this.#position = event.position;
      if (!isSystemStream(event.stream)) return event;
      this.onSystem(event);
    }
  }
}
const leafOf = ({ stream, revision, id, type, text }: RecordedEvent): string =>
  `${JSON.stringify([stream, String(revision), id, type, text.version])}\n${text.metadata}\n${text.data}\n`;

export interface Verified {
  /** Events compared: the ordinal of the copy's last one. */
  readonly ordinal: number;
  readonly streams: number;
  /** SHA-256 over all of them as stored, in their order: the same for both logs, or this would not have been reached. */
  readonly hash: string;
}
export interface VerifierListener {
  /** Each event that is the same in both. */
  onEvent?(event: RecordedEvent): void;
  /** Each event of the source's own streams. */
  onSystem?(event: RecordedEvent): void;
  onProgress?(ordinal: number): void;
}
/**
 * Walks source and copy side by side: the n-th event of one must be the n-th of the other, to the last byte of its texts. So counts, ordinals, revisions
 * and the hash of every stream agree. It goes on where it stood when the copy has grown, so that the last look at a live source is short.
 */
export class CopyVerifier {
  readonly #source: LogWalk;
  readonly #copy: LogWalk;
  readonly #hash = createHash('sha256');
  #ordinal = 0;
  #streams = 0;
  constructor(
    from: EventStore,
    to: EventStore,
    private readonly listener: VerifierListener = {},
  ) {
    this.#source = new LogWalk(from, (event) => this.listener.onSystem?.(event));
    this.#copy = new LogWalk(to);
  }
  /** Compares what the copy holds by now. @throws DomainError `copy.differs` */
  async advance(): Promise<Verified> {
    for (let copied = await this.#copy.next(); copied; copied = await this.#copy.next()) {
      const kept = await this.#source.next();
      const leaf = leafOf(copied);
      this.#ordinal += 1;
      if (!kept || leafOf(kept) !== leaf) throw this.#difference(kept, copied);
      this.#hash.update(leaf);
      if (copied.revision === 0n) this.#streams += 1;
      this.listener.onEvent?.(copied);
      if (this.#ordinal % PAGE === 0) this.listener.onProgress?.(this.#ordinal);
    }
    this.listener.onProgress?.(this.#ordinal);
    return { ordinal: this.#ordinal, streams: this.#streams, hash: this.#hash.copy().digest('hex') };
  }
  /** Walks what the source holds beyond the copy, for its own streams. @returns how many of the engine's events that are. */
  async behind(): Promise<number> {
    let behind = 0;
    while (await this.#source.next()) behind += 1;
    return behind;
  }
  #difference(kept: RecordedEvent | null, { stream, revision }: RecordedEvent): DomainError {
    const found = `${stream}@${revision}`;
    return new DomainError('copy.differs', {
      ordinal: this.#ordinal,
      expected: kept ? `${kept.stream}@${kept.revision}` : '–',
      found,
    });
  }
}
