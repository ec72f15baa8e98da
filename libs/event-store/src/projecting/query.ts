import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Position } from '../domain';
import type { AskingFor } from './veil';

/** What a query answers from: one snapshot of the read models, an instant in the world and an ordinal of knowledge. */
export interface QueryContext {
  readonly db: DatabaseSync;
  /** Instant (ms UTC) at which the answer holds. */
  readonly asOf: number;
  /** Ordinal of the last event that the answer may know. */
  readonly knownAt: number;
  /** Ordinal the read models have reached. */
  readonly ordinal: number;
  /** Something is kept from who asks: its ids stand in the table `veiled (id)`, its words are gone from the other tables. */
  readonly veiled: boolean;
  /** Prepared once per connection. */
  prepare(sql: string): StatementSync;
}
/** A question to the read models. It runs in a worker thread: parameters and result are plain data, and it must not change anything. */
export type Query<P = never, R = unknown> = (context: QueryContext, params: P) => R;
export type Queries = Readonly<Record<string, Query>>;

/** The rows that hold at `asOf` as known at `knownAt`: a condition over a table's alias, its parameters named `$asOf` and `$knownAt`. */
export const holding = (alias: string): string =>
  `${alias}.known_to > $knownAt AND ${alias}.known_from <= $knownAt AND ${alias}.holds_to > $asOf AND ${alias}.holds_from <= $asOf`;

/** An ordinal; or an instant (ms UTC): the last event recorded by then; or a native position: the last event at or before it. */
export type KnownAt = number | { readonly instant: number } | { readonly position: Position };
export interface QueryRequest {
  readonly name: string;
  readonly params: unknown;
  readonly asOf: number;
  /** Left out: all that is known. */
  readonly knownAt?: KnownAt;
  /** Left out: the system itself, from which nothing is kept. */
  readonly asks?: AskingFor;
}
export interface Answer<R> {
  readonly result: R;
  readonly asOf: number;
  readonly knownAt: number;
  /** The ordinal the answer was made from. */
  readonly ordinal: number;
}
