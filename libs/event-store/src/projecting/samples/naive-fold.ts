import type { RecordedEvent } from '../../domain';
import { isSystemStream, type EventStore } from '../../event-store';
import type { PlainProjection, AnyProjection } from '../read-model-schema';
import type { Fact, RowValue } from '../timeline-projection';
import { openSealed, type Unseal } from '../unseal';

export interface Counted {
  readonly ordinal: number;
  readonly event: RecordedEvent;
}
/** The log as a list, its ordinals counted in the plainest way. */
export const countedLog = async (store: EventStore): Promise<readonly Counted[]> => {
  const counted: Counted[] = [];
  for await (const event of store.readAll()) if (!isSystemStream(event.stream)) counted.push({ ordinal: counted.length + 1, event });
  return counted;
};
const instantOf = ({ metadata: { occurredAt, recordedAt } }: RecordedEvent): number => {
  if (occurredAt === null) return Date.parse(recordedAt);
  if (occurredAt.length === 7) return Date.parse(`${occurredAt}-01T00:00:00+07:00`);
  return Date.parse(occurredAt.length === 10 ? `${occurredAt}T00:00:00+07:00` : occurredAt);
};
export interface NaiveQuestion {
  readonly stream: string;
  readonly subject?: string;
  readonly asOf: number;
  readonly knownAt: number;
}
/**
 * What holds at an instant as known at an ordinal, without rows, intervals or differences: the subject's timeline from the facts up to that ordinal,
 * walked up to that instant. While a timeline cannot be made, what was known before it stands.
 */
export const naiveRows = (
  projection: AnyProjection,
  log: readonly Counted[],
  { stream, subject = '', asOf, knownAt }: NaiveQuestion,
  unseal: Unseal,
) => {
  const { subjectOf, timeline, columns } = projection as PlainProjection;
  const facts = log
    .filter(({ event }) => event.stream === stream && subjectOf[event.type]?.(event as never) === subject)
    .map(({ ordinal, event }): Fact => {
      const { id, type, metadata } = event;
      return { id, type, metadata, ordinal, occurredFrom: instantOf(event), data: openSealed(event.data, event.text.data, unseal) };
    });
  for (let known = knownAt; known > 0; known -= 1) {
    if (known !== knownAt && !facts.some(({ ordinal }) => ordinal === known + 1)) continue;
    const ordered = facts
      .filter(({ ordinal }) => ordinal <= known)
      .sort((a, b) => a.occurredFrom - b.occurredFrom || a.ordinal - b.ordinal);
    try {
      const rows = new Map<string, Record<string, RowValue>>();
      for (const segment of [...timeline(ordered)].sort((a, b) => a.from - b.from)) {
        const { from, key = '' } = segment;
        if (from > asOf) break;
        if ('row' in segment) rows.set(key, segment.row);
        else if ('end' in segment) rows.delete(key);
        else if (rows.has(key)) rows.set(key, { ...rows.get(key)!, ...(segment.change as Record<string, RowValue>) });
      }
      return [...rows]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, row]) => ({ key, row: Object.keys(columns).map((name) => row[name]) }));
    } catch {
      // as known one event earlier
    }
  }
  return [];
};
