import { DomainError, type RecordedEvent } from '../domain';
import type { DestroyedKeys } from './destroyed-keys';
import { factOf, insertFact } from './facts';
import type { LogPlaces } from './log-places';
import type { TimelineReaderOptions } from './reader-options';
import { StreamMemory } from './stream-cache';
import type { Fact } from './timeline-projection';
import type { TimelineTable } from './timeline-table';
import type { Unseal } from './unseal';

interface RecallFrom {
  readonly destroyed: DestroyedKeys;
  readonly places: LogPlaces;
  readonly tables: readonly TimelineTable[];
}
/** Only what was counted before `next`, so nothing later leaks in; of a stream that nobody remembers anything of, that there was an event before. */
export const readBefore = async (
  { stream, revision }: RecordedEvent,
  store: TimelineReaderOptions['store'],
  isTold: boolean,
): Promise<readonly RecordedEvent[]> => {
  const events: RecordedEvent[] = [];
  const wanted = isTold ? { limit: Number(revision) } : ({ direction: 'backwards', from: revision - 1n, limit: 1 } as const);
  for await (const event of store.readStream(stream, wanted)) events.push(event);
  return events;
};
/**
 * A stream that was forgotten: its earlier events from the log (`readBefore`), its rows from the file (all gathered rows must be in it).
 * @throws DomainError `revision.gap`
 */
export const recallStream = (next: RecordedEvent, earlier: readonly RecordedEvent[], from: RecallFrom): StreamMemory => {
  const { stream, revision } = next;
  const { destroyed, places, tables } = from;
  const memory = new StreamMemory(stream, 0, tables);
  if (tables.length === 0) {
    // Nothing to remember but that the event before this one was counted.
    memory.next = Number(revision) - 1;
    for (const event of earlier) recount(memory, event, places);
    return memory;
  }
  for (const event of earlier) {
    const ordinal = recount(memory, event, places);
    // Its texts stand before the event that says their key is gone: they are read once more.
    if (destroyed.hear(event)) return recallStream(next, earlier, from);
    if (memory.takes(event.type)) recallFact(memory, event, ordinal, destroyed.unseal);
  }
  tables.forEach((table, index) => {
    for (const [name, rows] of table.openRows(stream)) memory.subject(index, name).rows = rows;
  });
  return memory;
};
/** The ordinal an earlier event was counted with. @throws DomainError `revision.gap` where it was not. */
export const recount = (memory: StreamMemory, event: RecordedEvent, places: LogPlaces): number => {
  const ordinal = Number(event.revision) === memory.next ? places.ordinalOf(event.position) : undefined;
  if (ordinal === undefined) throw gap(event, memory.next);
  memory.next += 1;
  return ordinal;
};
export const gap = ({ stream, revision }: RecordedEvent, expected: number): DomainError<'revision.gap'> =>
  new DomainError('revision.gap', { stream, expected: String(expected), found: String(revision) });

const recallFact = (memory: StreamMemory, event: RecordedEvent, ordinal: number, unseal: Unseal): void => {
  let fact: Fact | null = null;
  for (const [index, table] of memory.tables.entries()) {
    try {
      const name = table.subjectOf.get(event.type)?.(event);
      if (name === undefined) continue;
      fact ??= factOf(event, ordinal, unseal);
      insertFact(memory.subject(index, name).facts, fact);
      memory.facts += 1;
    } catch {
      // It could not be taken in the first time either, and the mark of that stands in `incomplete`.
    }
  }
};
