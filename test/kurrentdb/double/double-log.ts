import type { AppendOutcome, Expectation, ProposedRecord, StoredRecord } from './stored-record';

export interface DoubleLogSettings {
  /** Bytes of one append call; a real server's default is 1 MiB. */
  readonly appendLimit?: number;
  /** Servers from 26.0 limit single events as well, and do not tell the client how large one may be. */
  readonly eventLimit?: number;
  /** Older servers measure the data alone, newer ones data, metadata and twice the letters of the type. */
  readonly measures?: 'data' | 'everything';
}
const MIB = 1024 * 1024;
/** About what a record takes beside its content: positions are places in a file, never 1, 2, 3. */
const RECORD_OVERHEAD = 110n;

/** The log of the double: it outlives every restart of the server in front of it, as a disk does. */
export class DoubleLog {
  private readonly records: StoredRecord[] = [];
  private readonly streams = new Map<string, StoredRecord[]>();
  private readonly tombstones = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private position = 0n;

  constructor(private readonly settings: DoubleLogSettings = {}) {
    // A fresh server has written before anybody came: its own settings and statistics.
    const own = (type: string): ProposedRecord => ({ id: crypto.randomUUID(), type, contentType: 'application/json', data: Buffer.from('{}'), metadata: new Uint8Array() }); // prettier-ignore
    this.append('$settings', [own('update')], 'any');
    this.append('$$$stats-127.0.0.1:2113', [own('$metadata')], 'any');
  }
  /** Where the next record will lie. */
  get nextPosition(): bigint {
    return this.position;
  }
  append(stream: string, proposed: readonly ProposedRecord[], expected: Expectation): AppendOutcome {
    const { appendLimit = MIB, eventLimit = Infinity } = this.settings;
    if (proposed.some((record) => this.sizeOf(record) > eventLimit)) return { kind: 'too-large', limit: null };
    if (proposed.reduce((sum, record) => sum + this.sizeOf(record), 0) > appendLimit) return { kind: 'too-large', limit: appendLimit };
    if (this.tombstones.has(stream)) return { kind: 'deleted' };
    const before = this.streams.get(stream) ?? [];
    const repeated = repeatedAt(before, proposed, expected);
    if (repeated) return { kind: 'repeated', revision: repeated.revision, position: repeated.position };
    const actual = BigInt(before.length - 1);
    if (!holds(actual, expected)) return { kind: 'conflict', actual };
    for (const record of proposed) this.store(stream, record);
    const last = this.streams.get(stream)!.at(-1)!;
    for (const tell of this.listeners) tell();
    return { kind: 'stored', revision: last.revision, position: last.position };
  }
  /** From the first revision that its metadata leave; undefined where nobody ever wrote. @throws 'deleted' */
  streamOf(name: string): readonly StoredRecord[] | undefined {
    if (this.tombstones.has(name)) throw new StreamGone(name);
    const all = this.streams.get(name);
    if (!all) return undefined;
    const first = this.truncatedBefore(name);
    if (first > BigInt(all.length - 1)) return undefined; // soft-deleted, or nothing left
    return all.slice(Number(first));
  }
  /** Everything, truncated events too: they stay until a scavenge. */
  all(): readonly StoredRecord[] {
    return this.records;
  }
  tombstone(stream: string): void {
    this.tombstones.add(stream);
  }
  onStored(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
  private sizeOf({ data, metadata, type }: ProposedRecord): number {
    return this.settings.measures === 'everything' ? data.length + metadata.length + 2 * type.length : data.length;
  }
  private truncatedBefore(stream: string): bigint {
    const last = this.streams.get(`$$${stream}`)?.at(-1);
    if (!last) return 0n;
    const { $tb = 0 } = JSON.parse(Buffer.from(last.data).toString()) as { $tb?: number };
    return BigInt($tb);
  }
  private store(stream: string, proposed: ProposedRecord): void {
    const records = this.streams.get(stream) ?? [];
    const record = { ...proposed, stream, revision: BigInt(records.length), position: this.position, created: Date.now() };
    this.position += RECORD_OVERHEAD + BigInt(proposed.data.length + proposed.metadata.length + stream.length);
    records.push(record);
    this.streams.set(stream, records);
    this.records.push(record);
  }
}
export class StreamGone extends Error {
  constructor(readonly stream: string) {
    super(`${stream} is tombstoned`);
  }
}
const holds = (actual: bigint, expected: Expectation): boolean => {
  if (expected === 'any') return true;
  if (expected === 'stream-exists') return actual >= 0n;
  return actual === (expected === 'no-stream' ? -1n : expected);
};
/** The last of the records that this append would store again, by ids at the place it names (with 'any': at the place of the first). */
const repeatedAt = (before: readonly StoredRecord[], proposed: readonly ProposedRecord[], expected: Expectation): StoredRecord | null => {
  const first =
    typeof expected === 'bigint'
      ? Number(expected) + 1
      : expected === 'no-stream'
        ? 0
        : before.findLastIndex(({ id }) => id === proposed[0]!.id);
  if (first < 0 || proposed.some(({ id }, n) => before[first + n]?.id !== id)) return null;
  return before[first + proposed.length - 1]!;
};
