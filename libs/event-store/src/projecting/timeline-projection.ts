import type { AnyEvent, RecordedEvent } from '../domain';

/** An event as a projection sees it: with its ordinal and the first instant of its world time (`recordedAt` where that is unknown), ms UTC. */
export interface Fact<E extends AnyEvent = AnyEvent> {
  readonly id: string;
  readonly type: E['type'];
  readonly data: E['data'];
  readonly metadata: RecordedEvent['metadata'];
  readonly ordinal: number;
  readonly occurredFrom: number;
}
export type ColumnType = 'text' | 'integer' | 'real';
export type RowValue = string | number | null;

/**
 * From `from` (ms UTC) on, the row `key` of this subject is `row`; or the row that holds then is altered by `change`; or it is gone (`end`).
 * A `change` or `end` where no row holds does nothing. Left out `key` is ''.
 */
export type Segment<Row> =
  | { readonly from: number; readonly key?: string; readonly row: Row }
  | { readonly from: number; readonly key?: string; readonly change: Partial<Row> }
  | { readonly from: number; readonly key?: string; readonly end: true };

/**
 * A read model: table `name` with the columns of `columns` beside subject, key, known_from/known_to (ordinals, to exclusive) and holds_from/holds_to (ms, to exclusive).
 * An open end is `OPEN_END`. The facts of a subject are events of one stream, so they are never stored a second time: what is not in memory is read from the log.
 */
export interface TimelineProjection<E extends AnyEvent = AnyEvent, Row extends Record<string, RowValue> = Record<string, RowValue>> {
  readonly name: string;
  /** Raised with any change of the rows it makes: the reader then builds a new file beside the old one. */
  readonly version: number;
  /** Streams whose name begins with `<category>-`. */
  readonly category: string;
  readonly columns: { readonly [K in keyof Row & string]: ColumnType };
  /** Columns of each index; 'stream' is the name of the subject's stream, which every row has; the intervals are added by the writer. */
  readonly indexes: readonly (readonly ((keyof Row & string) | 'stream')[])[];
  /** First columns of indexes whose null rows nobody asks for by them: those stay out of the index. */
  readonly sparse?: readonly (keyof Row & string)[];
  /** Columns whose words are indexed for search, in the table `<name>/text`: without marks, rowids are the rows' ids. */
  readonly fullText?: readonly (keyof Row & string)[];
  /**
   * Counts that are kept over the rows known now that hold without end, in the table `<name>/counts`: each column with an SQL expression over `$row`
   * (its nulls are kept as -1), and `n`. What passing time changes must not be counted: count by the instant, and compare when asked.
   */
  readonly counts?: Readonly<Record<string, string>>;
  /** The event types it takes, each with the subject inside its stream; '' where the stream is the subject. */
  readonly subjectOf: { readonly [T in E['type']]: (event: RecordedEvent<Extract<E, { type: T }>>) => string };
  /** Pure. Facts come in the order of (occurredFrom, ordinal). The writer sorts the segments by `from`, stably. Strings that are `Sealed` were opened (null once destroyed). */
  timeline(facts: readonly Fact<E>[]): readonly Segment<Row>[];
}
export const OPEN_END = Number.MAX_SAFE_INTEGER;
