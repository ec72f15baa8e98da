/** Which events of the log are looked for; what is left out narrows nothing. Several together must all hold. */
export interface EventFilter {
  /** A whole stream: 'task-…'. */
  readonly stream?: string;
  /** Streams of one kind: 'task', 'access'. */
  readonly category?: string;
  readonly type?: string;
  /** An account id. */
  readonly actor?: string;
  /** The outermost command or import that it came from. */
  readonly correlationId?: string;
  /** Recorded in [from, to), ms UTC. */
  readonly from?: number;
  readonly to?: number;
  /** Holds in the world at this instant or before, ms UTC. */
  readonly asOf?: number;
  /** Ordinal of the last event that may be known. */
  readonly knownAt?: number;
}
export interface EventPageParams {
  readonly filter: EventFilter;
  /** 'older' begins at the end of the log, as one who asks what happened does. */
  readonly order: 'older' | 'newer';
  /** Exclusive: the ordinal that the page before ended with. */
  readonly after?: number;
  readonly limit: number;
}
/** One event without what it says. */
export interface EventLine {
  readonly ordinal: number;
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  /** As it was written, before any upcasting. */
  readonly version: number;
  readonly occurredAt: string | null;
  readonly recordedAt: string;
  readonly actor: string;
  readonly onBehalfOf: string | null;
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId: string | null;
}
/** How much of the log has been indexed; the first time it is built from the beginning, and says so. */
export interface Indexed {
  readonly ordinal: number;
  readonly complete: boolean;
}
export interface EventPage {
  readonly items: readonly EventLine[];
  /** `after` of the next page; null on the last. */
  readonly next: number | null;
  readonly indexed: Indexed;
}
/** One event as it lies on disk, what caused it and what followed from it. */
export interface OpenedEvent extends EventLine {
  /** Canonical JSON (RFC 8785) exactly as it was written. */
  readonly text: { readonly data: string; readonly metadata: string };
  readonly cause: EventLine | null;
  /** The first of those that followed from it, and how many there are. */
  readonly effects: readonly EventLine[];
  readonly effectCount: number;
  /** Of the same outermost command: its first and its last, so that one can walk it. */
  readonly together: { readonly count: number; readonly first: number; readonly last: number };
  readonly indexed: Indexed;
}
/** Names that occur in the log, to choose from. */
export interface EventKinds {
  readonly types: readonly string[];
  readonly categories: readonly string[];
  readonly actors: readonly string[];
}
