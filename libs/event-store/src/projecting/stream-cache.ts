import type { KnownRow } from './segments';
import type { TimelineTable } from './timeline-table';
import type { Fact } from './timeline-projection';

/** What is remembered of one subject: its facts in their order and the rows known now. */
export interface Subject {
  readonly table: TimelineTable;
  readonly stream: string;
  readonly name: string;
  readonly facts: Fact[];
  rows: KnownRow[];
}
/** What is remembered of one stream: the revision that must come next, and its subjects in each projection that takes it. */
export class StreamMemory {
  /** Most streams are one subject in each projection, so maps are made for the others only. */
  readonly #alone: (Subject | undefined)[];
  #named: Map<string, Subject>[] | null = null;
  facts = 0;

  constructor(
    readonly stream: string,
    /** The revision that must come next. */
    public next: number,
    readonly tables: readonly TimelineTable[],
  ) {
    this.#alone = new Array<Subject | undefined>(tables.length).fill(undefined);
  }
  takes(type: string): boolean {
    for (const table of this.tables) if (table.subjectOf.has(type)) return true;
    return false;
  }
  /** The subject an event speaks of in the projection `tables[index]`. */
  subject(index: number, name: string): Subject {
    if (name === '') return (this.#alone[index] ??= this.#make(index, name));
    this.#named ??= this.tables.map(() => new Map<string, Subject>());
    let subject = this.#named[index]!.get(name);
    if (!subject) this.#named[index]!.set(name, (subject = this.#make(index, name)));
    return subject;
  }
  *all(): Iterable<Subject> {
    for (const subject of this.#alone) if (subject) yield subject;
    for (const subjects of this.#named ?? []) yield* subjects.values();
  }
  #make(index: number, name: string): Subject {
    return { table: this.tables[index]!, stream: this.stream, name, facts: [], rows: [] };
  }
}

/**
 * The streams used last, bounded by the number of their facts (a stream without facts counts as one). Two generations instead of a queue: what is
 * used moves to the young one; when that holds half the limit, the old one is let go and the young one grows old. A hit costs one look-up and no re-linking.
 */
export class StreamCache {
  #young = new Map<string, StreamMemory>();
  #old = new Map<string, StreamMemory>();
  #weight = 0;

  constructor(
    readonly limit: number,
    /** Called before a stream is forgotten. */
    readonly forgetting: (memory: StreamMemory) => void,
  ) {}
  get(stream: string): StreamMemory | undefined {
    const young = this.#young.get(stream);
    if (young) return young;
    const old = this.#old.get(stream);
    if (!old) return undefined;
    this.#old.delete(stream);
    this.add(old);
    return old;
  }
  /** Whether it is remembered; that is no use of it. */
  has(stream: string): boolean {
    return this.#young.has(stream) || this.#old.has(stream);
  }
  add(memory: StreamMemory): void {
    this.#young.set(memory.stream, memory);
    this.#weight += 1 + memory.facts;
  }
  /** A fact was added to a stream that `get` or `add` just named. */
  grown(memory: StreamMemory): void {
    memory.facts += 1;
    this.#weight += 1;
  }
  /** Called between events, when no memory is in use. */
  trim(): void {
    if (this.#weight * 2 < this.limit) return;
    for (const memory of this.#old.values()) this.forgetting(memory);
    this.#old = this.#young;
    this.#young = new Map();
    this.#weight = 0;
  }
  drop(stream: string): void {
    this.#young.delete(stream);
    this.#old.delete(stream);
  }
  clear(): void {
    this.#young.clear();
    this.#old.clear();
    this.#weight = 0;
  }
  *all(): Iterable<StreamMemory> {
    yield* this.#old.values();
    yield* this.#young.values();
  }
}
