import type { PrefixesFilter, ResolvedEvent } from '@kurrent/bridge';
import { DomainError, START, type EventCatalogue, type Position, type RecordedEvent } from '../domain';
import { isSystemStream, type ReadAllOptions, type ReadStreamOptions } from '../event-store';
import type { UnparsedEvent, UnparsedPage } from '../reading/spoolable';
import { eventReader, type EventReader } from '../reading/event-reader';
import { foreignEvent } from './foreign-event';
import type { KurrentAddress } from './kurrent-address';
import { eventIn } from './wire-event';
import type { LogLines } from './log-lines';
import { lastOfAll, type ReadConnection } from './read-connection';
import { rawOf, rowOf, type RawEvent } from './stored-form';
import type { Trims } from './trims';
import { unparsedOf } from './unparsed-events';

/** Events of one reading. Each costs the server a search, so pages are large; one that fails is read again as a whole, so they are not larger. */
export const PAGE = 1_000;
/** How the name of a stream begins that may be trimmed, see `isSystemStream`. */
const SYSTEM = 'sys-';
type Direction = NonNullable<ReadAllOptions['direction']>;

/** Pages of the log of one engine on a server that may hold much else. */
export class LogPages {
  private readonly read: EventReader;
  private readonly filter: PrefixesFilter;
  private readonly systemPrefix: string;
  /** Nothing of ours lies before it, as was found out once: a log never grows at its beginning. */
  private beginning: Position = START;

  constructor(
    private readonly reads: ReadConnection,
    private readonly trims: Trims,
    private readonly address: KurrentAddress,
    catalogue: EventCatalogue,
    /** For a reading of all there is. */
    private readonly lines: () => LogLines,
  ) {
    this.read = eventReader(catalogue);
    this.filter = { filterOn: 'streamName', prefixes: [address.prefix] };
    this.systemPrefix = `${address.prefix}${SYSTEM}`;
  }
  /** @throws DomainError `event.newer-than-code` */
  eventOf(raw: RawEvent): RecordedEvent {
    const row = rowOf(raw, this.address.prefix);
    return row ? this.read(row) : foreignEvent(raw, raw.stream.slice(this.address.prefix.length));
  }
  /** At most `limit` events after (or, backwards, before) a place; fewer only where the log ends. */
  async pageOfAll(
    direction: Direction,
    after: Position | undefined,
    limit: number,
    signal?: AbortSignal,
  ): Promise<readonly RecordedEvent[]> {
    const page: RecordedEvent[] = [];
    for (let place = after; page.length < limit;) {
      const size = limit - page.length;
      const raws = await this.rawsOfAll(direction, place, size, signal);
      page.push(...(await this.kept(raws, signal)));
      if (raws.length < size) break;
      place = raws.at(-1)!.position;
    }
    return page;
  }
  /** The event at a place; null where none of ours lies there, or it was trimmed. */
  async eventAt(place: Position): Promise<RecordedEvent | null> {
    const read = await this.reads.collect(
      (client) => client.readAll({ ...this.question('forwards', place, 1), maxCount: 1n }),
      undefined,
      true,
    );
    const raws = read.flatMap((event) => rawOf(event) ?? []).filter(({ position }) => position === place);
    return (await this.kept(raws))[0] ?? null;
  }
  /** The same as one long reading, in pieces as they come; what is trimmed counts too. */
  async *streamOfAll(direction: Direction, after: Position, limit: number, signal?: AbortSignal): AsyncGenerator<readonly RecordedEvent[]> {
    let place = after;
    let left = limit;
    for await (const read of this.reads.stream((client) => client.readAll(this.question(direction, place, left)), signal)) {
      const raws = this.rawsBeyond(read, direction, place);
      if (raws.length === 0) continue;
      place = raws.at(-1)!.position;
      left -= raws.length;
      const page = await this.kept(raws, signal);
      if (page.length > 0) yield page;
    }
  }
  /** All after a place as it lies there, as one long reading that goes on by itself; without those of `sys-` streams. */
  async *unparsed(after: Position, signal: AbortSignal): AsyncGenerator<UnparsedPage> {
    const lines = this.lines();
    const left = (): void => void lines.close();
    signal.addEventListener('abort', left, { once: true });
    let reached = Number(after);
    try {
      const ask = () => lines.read(this.beginOf(reached === Number(START) ? undefined : BigInt(reached)));
      for await (const answers of this.reads.stream(ask, signal)) {
        const events: UnparsedEvent[] = [];
        for (const answer of answers) {
          const found = eventIn(answer);
          if (!found || found.position <= reached) continue; // the place itself is part of a reading
          reached = found.position;
          const event = unparsedOf(found, this.address.prefix);
          if (event) events.push(event);
        }
        yield { events, reached: BigInt(reached) };
      }
    } finally {
      signal.removeEventListener('abort', left);
      left();
    }
  }
  /** Trimmed ones too. */
  async rawsOfAll(direction: Direction, after: Position | undefined, limit: number, signal?: AbortSignal): Promise<readonly RawEvent[]> {
    const place = direction === 'forwards' && after === START ? undefined : after;
    const read = await this.reads.collect((client) => client.readAll(this.question(direction, place, limit)), signal, true);
    const raws = this.rawsBeyond(read, direction, place).slice(0, limit);
    if (direction === 'forwards' && place === undefined && raws[0]) this.beginning = raws[0].position;
    return raws;
  }
  /** `place` left out: all of it. */
  private question(direction: Direction, place: Position | undefined, limit: number) {
    const forwards = direction === 'forwards';
    const from = forwards ? this.beginOf(place) : place;
    return {
      direction,
      fromPosition: from !== undefined ? { commit: from, prepare: from } : forwards ? 'start' : 'end',
      // The place itself is part of a reading forwards. Never one more than needed: a server would search all that others wrote for it.
      maxCount: BigInt(limit) + (forwards && place !== undefined ? 1n : 0n),
      ...{ requiresLeader: true, resolvesLink: false, filter: this.filter },
    };
  }
  /** Where a reading forwards begins; undefined: at the very beginning. */
  private beginOf(place: Position | undefined): Position | undefined {
    return place ?? (this.beginning !== START ? this.beginning : undefined);
  }
  private rawsBeyond(read: readonly ResolvedEvent[], direction: Direction, place: Position | undefined): RawEvent[] {
    const raws: RawEvent[] = [];
    for (const event of read) {
      const raw = rawOf(event);
      if (raw && (place === undefined || (direction === 'forwards' ? raw.position > place : raw.position < place))) raws.push(raw);
    }
    return raws;
  }
  /** Without what was trimmed. Only `sys-` streams are, and a page of a long log mostly has none: then nothing is looked up. */
  private async kept(raws: readonly RawEvent[], signal?: AbortSignal): Promise<RecordedEvent[]> {
    const system = raws.filter(({ stream }) => stream.startsWith(this.systemPrefix));
    if (system.length === 0) return raws.map((raw) => this.eventOf(raw));
    await this.trims.learn(system.map(({ stream }) => this.nameOf(stream)), signal); // prettier-ignore
    const page: RecordedEvent[] = [];
    for (const raw of raws) if (!this.isTrimmed(raw)) page.push(this.eventOf(raw));
    return page;
  }
  /**
   * The last event of this engine, trimmed ones too. Where there is none, every later reading begins where this one looked: what others wrote before is
   * searched once.
   */
  async last(): Promise<RawEvent | null> {
    const end = await this.endOfServer();
    const [last] = await this.rawsOfAll('backwards', undefined, 1);
    if (!last) this.beginning = end;
    return last ?? null;
  }
  /** Where the server's own log ends, whoever wrote last; `START` where it is empty. */
  async endOfServer(signal?: AbortSignal): Promise<Position> {
    const [last] = await this.reads.collect(lastOfAll, signal);
    return (last && rawOf(last)?.position) ?? START;
  }
  /**
   * The pages of a stream. Revisions stand without a gap, or somebody deleted from the log; only a `sys-` stream may begin later.
   * @throws DomainError `revision.gap`
   */
  async *pagesOfStream(
    name: string,
    { direction = 'forwards', from, limit = Infinity }: ReadStreamOptions,
  ): AsyncGenerator<readonly RecordedEvent[]> {
    const backwards = direction === 'backwards';
    const whole = !isSystemStream(name);
    if (from !== undefined && from < 0n) {
      if (backwards) return;
      from = 0n;
    }
    let next: bigint | 'start' | 'end' = from ?? (backwards ? 'end' : 'start');
    let expected = backwards || !whole ? null : (from ?? 0n);
    for (let left = limit; left > 0;) {
      const size = Math.min(PAGE, left);
      let page = await this.rawsOfStream(name, direction, next, size);
      // Servers differ in what they answer from beyond the end of a stream.
      if (backwards && page.length === 0 && typeof next === 'bigint') page = await this.rawsOfStream(name, direction, 'end', size);
      for (const { revision } of page) {
        if (expected !== null && revision !== expected) throw gap(name, expected, revision);
        expected = whole ? revision + (backwards ? -1n : 1n) : null;
      }
      if (backwards && page.length < size && expected !== null && expected >= 0n) throw gap(name, expected, 'nothing');
      if (page.length > 0) yield page.map((raw) => this.eventOf(raw));
      if (page.length < size) return;
      left -= size;
      next = page.at(-1)!.revision + (backwards ? -1n : 1n);
      if (next < 0n) return;
    }
  }
  private async rawsOfStream(name: string, direction: 'forwards' | 'backwards', from: bigint | 'start' | 'end', limit: number) {
    const options = { fromRevision: from, direction, maxCount: BigInt(limit), requiresLeader: true, resolvesLink: false };
    const read = await this.reads.collect((client) => client.readStream(this.address.prefix + name, options));
    return read.flatMap((event) => rawOf(event) ?? []);
  }
  nameOf(stream: string): string {
    return stream.slice(this.address.prefix.length);
  }
  isTrimmed({ stream, revision }: RawEvent): boolean {
    return this.trims.isTrimmed(this.nameOf(stream), revision);
  }
}
const gap = (stream: string, expected: bigint, found: bigint | string) =>
  new DomainError('revision.gap', { stream, expected: String(expected), found: String(found) });
