import type { RecordedEvent } from '@cascade/event-store/domain';

/** A command that a client was told is done, and what it was told. */
export interface Acknowledged {
  readonly commandId: string;
  readonly stream: string;
  /** Null where the answer names that of another stream. */
  readonly revision: bigint | null;
  /** Of an order that was issued: the request and the number that the client was told. */
  readonly requestId?: string;
  readonly number?: string;
}
/** A log in memory, and its streams. */
export interface Log {
  readonly events: readonly RecordedEvent[];
  readonly streams: ReadonlyMap<string, readonly RecordedEvent[]>;
}
export type Data = Record<string, unknown>;
export const dataOf = (event: RecordedEvent): Data => event.data as Data;
