/** An event as a decider makes it and as it lies on disk: plain JSON with ISO dates, never a `Date`, never a value object. */
export interface EventOf<Type extends string, Version extends number, Data extends object> {
  readonly type: Type;
  readonly version: Version;
  readonly data: Data;
  /**
   * When it holds in the world; its form is its precision: '2020-08-17T14:05:00+07:00', a day '2020-08-17', a month '2020-08', null if unknown.
   * Left out: a command's event takes the command's, a reaction's takes its cause's.
   */
  readonly occurredAt?: string | null;
  /** Left out: a random id, or for a reaction UUID v5 of stream and type. */
  readonly id?: string;
}
export type AnyEvent = EventOf<string, number, object>;

/** What is known of an event beside its data; stored as canonical JSON text beside it. */
export interface EventMetadata {
  readonly occurredAt: string | null;
  /** UTC with milliseconds, stamped by us. */
  readonly recordedAt: string;
  /** An opaque account id. */
  readonly actor: string;
  /** The body acted for; null for the system itself. */
  readonly onBehalfOf: string | null;
  readonly commandId: string;
  /** The outermost command or import. */
  readonly correlationId: string;
  /** The event that caused this one; null where a person did. */
  readonly causationId: string | null;
}

/** An event as it is read back; `data` has been through the upcasters, `text` is exactly as stored. */
export interface RecordedEvent<E extends AnyEvent = AnyEvent> {
  readonly id: string;
  readonly stream: string;
  readonly revision: bigint;
  readonly position: Position;
  readonly type: E['type'];
  readonly version: E['version'];
  readonly data: E['data'];
  readonly metadata: EventMetadata;
  readonly text: StoredText;
}
/** RFC 8785 texts as stored, and the version they were written with (before upcasting): a Merkle leaf is made of these. */
export interface StoredText {
  readonly version: number;
  readonly data: string;
  readonly metadata: string;
}
/** Native place in the global order of one store; only compared, and handed out only as an opaque token. */
export type Position = bigint & { readonly brand?: 'Position' };
export const START: Position = 0n;

/** Who asks for what, on whose behalf, and when it holds; the road of a command carries it to every event. */
export interface CommandMeta {
  readonly commandId: string;
  readonly actor: string;
  readonly onBehalfOf: string | null;
  /** World time of what is commanded, in the form of `EventOf.occurredAt`. */
  readonly occurredAt: string | null;
  readonly correlationId?: string;
  readonly causationId?: string | null;
}
/** The answer to an acknowledged command. */
export interface Recorded {
  readonly stream: string;
  readonly revision: bigint;
  readonly position: Position;
}
