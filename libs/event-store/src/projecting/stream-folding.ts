import type { RecordedEvent } from '../domain';
import { factOf, insertFact } from './facts';
import { LazyEvent } from '../reading/lazy-event';
import { WHOLE_STREAM, type IncompleteSubjects } from './incomplete-subjects';
import { reconcile } from './reconcile';
import type { RepeatedMember } from './repeated-member';
import { rowsOf, type KnownRow } from './segments';
import type { StreamMemory, Subject } from './stream-cache';
import type { Fact } from './timeline-projection';
import type { Unseal } from './unseal';

export interface FoldingListener {
  /** A fact was added to what is remembered of a stream. */
  grown?(memory: StreamMemory): void;
  /** A subject's rows may have changed; those with the id 0 are not written yet. */
  touched?(subject: Subject): void;
}
/** Takes events into the subjects of their stream, whatever order streams come in: its rows are told as they become known and cease to be. */
export class StreamFolding {
  constructor(
    readonly unseal: Unseal,
    readonly incomplete: IncompleteSubjects,
    readonly listener: FoldingListener = {},
    /** Where streams come whole, one after another. */
    readonly repeated: RepeatedMember | null = null,
  ) {}
  /** What cannot be taken in marks its subject as incomplete; a later event that can be takes the mark away. */
  feed(memory: StreamMemory, event: RecordedEvent, ordinal: number, text = event.text): void {
    let fact: Fact | null = null;
    let trouble: unknown;
    try {
      fact = factOf(event, ordinal, this.unseal, text, isAsStored(event) ? this.repeated?.open(text.data) : null);
    } catch (error) {
      trouble = error;
    }
    const { tables, stream } = memory;
    for (let index = 0; index < tables.length; index += 1) {
      const table = tables[index]!;
      const subjectOf = table.subjectOf.get(event.type);
      if (!subjectOf) continue;
      let name = WHOLE_STREAM;
      let subject: Subject;
      let next: KnownRow[];
      try {
        if (!fact) throw trouble;
        const told = subjectOf(event);
        if (typeof told !== 'string') throw new TypeError(`the subject of ${event.type} is ${String(told)}`);
        subject = memory.subject(index, (name = told));
        insertFact(subject.facts, fact);
        this.listener.grown?.(memory);
        next = rowsOf(table.projection.timeline(subject.facts), table.columns, ordinal);
      } catch (error) {
        this.incomplete.mark({ projection: table.projection.name, stream, subject: name, error: String(error), ordinal });
        continue;
      }
      this.incomplete.clear(table.projection.name, stream, name);
      subject.rows = reconcile(subject.rows, next, (row) => table.close(stream, name, row, ordinal));
      this.listener.touched?.(subject);
    }
  }
}
/** Retired shapes are brought up to date first, so their text is not what a timeline sees. */
const isAsStored = (event: RecordedEvent): boolean => event instanceof LazyEvent && event.road.upcast === null;
/** Writes the rows of subjects that are not written yet. */
export const writeOpenRows = (subjects: Iterable<Subject>): void => {
  for (const { table, stream, name, rows } of subjects) {
    for (const row of rows) if (row.id === 0) table.write(stream, name, row);
  }
};
