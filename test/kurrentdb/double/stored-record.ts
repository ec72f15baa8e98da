/** What an append asks to be stored. */
export interface ProposedRecord {
  readonly id: string;
  readonly type: string;
  /** 'application/json' or 'application/octet-stream'. */
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}
/** As it lies in the double's log; commit and prepare position are one number. */
export interface StoredRecord extends ProposedRecord {
  readonly stream: string;
  readonly revision: bigint;
  readonly position: bigint;
  /** Milliseconds since 1970 UTC. */
  readonly created: number;
}
export type Expectation = 'any' | 'no-stream' | 'stream-exists' | bigint;
export interface Stored {
  readonly kind: 'stored' | 'repeated';
  readonly revision: bigint;
  readonly position: bigint;
}
export type Refused =
  /** `actual`: the stream's last revision, -1 where there is none. */
  | { readonly kind: 'conflict'; readonly actual: bigint }
  | { readonly kind: 'deleted' }
  /** `limit` null: one event is, and the answer does not name what it may have. */
  | { readonly kind: 'too-large'; readonly limit: number | null };
export type AppendOutcome = Stored | Refused;
