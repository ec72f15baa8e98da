/**
 * The closed list of error codes, `<noun>.<what-is-wrong>`, each with the shape of its details. Every room adds its own by declaration merging:
 * `declare module '@cascade/event-store/domain' { interface ErrorDetails { 'directive.not-a-draft': { id: string; status: string } } }`.
 * The server holds one table of words for all of them, so a code without words does not compile.
 */
export interface ErrorDetails {
  'stream.conflict': { stream: string; expected: string; actual: string };
  'stream.not-trimmable': { stream: string };
  'stream.too-large-append': { stream: string; bytes: number; limit: number };
  /** No fact of that id stands in the stream, or none of a kind that a person records. */
  'fact.unknown': { stream: string; eventId: string };
  'fact.correction-empty': { eventId: string };
  'fact.reason-missing': { eventId: string };
  'event.newer-than-code': { type: string; version: number; known: number };
  /** A process failed at it again and again, always by a mistake in the event or in the code. */
  'event.unreadable': { eventId: string; reason: string };
  'store.newer-than-code': { path: string; version: number; known: number };
  'store.full': { path: string };
  'store.unavailable': { path: string; reason: string };
  /** What is on disk is not what was written. */
  'store.damaged': { path: string; reason: string };
  /** `path`: the log that is empty; `beside`: what only a log that was not empty can have left. */
  'store.events-missing': { path: string; beside: string };
  'store.locked': { path: string; by: string };
  'store.not-empty': { path: string };
  /** `address`: of a server, without its password; `reason` in its own words. */
  'store.unreachable': { address: string; reason: string };
  'store.access-denied': { address: string; reason: string };
  'store.untrusted': { address: string; reason: string };
  'store.too-old': { address: string; version: string; needed: string };
  /** What EVENT_STORE says names no store. */
  'store.address-unusable': { address: string; reason: string };
  /** The one node that can be reached follows another that cannot. */
  'store.only-follower': { address: string };
  'store.client-missing': { address: string; packages: string };
  /** Somebody else wrote it into a stream of this engine. */
  'event.foreign': { stream: string; revision: string; type: string };
  /** `path`: a copy of another log that was not brought to its end. */
  'store.copy-unfinished': { path: string };
  'copy.source-empty': object;
  /** It holds what the source does not: something else, or what was written to an earlier copy since. */
  'copy.target-not-empty': { target: string };
  /** `expected`, `found`: stream and revision in source and copy. */
  'copy.differs': { ordinal: number; expected: string; found: string };
  /** `event`: stream and revision of one that lies before another that the source has earlier. */
  'copy.order-broken': { target: string; event: string };
  'copy.same-place': { place: string };
  'copy.contents-lost': { count: number; first: string };
  /** `position` is the native position waited for, as text; `waited` in ms. */
  'read-model.behind': { position: string; waited: number };
  'dead-letter.unknown': { reaction: string; eventId: string };
  'revision.gap': { stream: string; expected: string; found: string };
}
export type ErrorCode = keyof ErrorDetails;

/** What a rule or a store refuses. Words and HTTP status are found at the edge by `code`; `details` name what they speak of. */
export class DomainError<C extends ErrorCode = ErrorCode> extends Error {
  constructor(
    readonly code: C,
    readonly details: ErrorDetails[C],
  ) {
    super(`${code} ${JSON.stringify(details)}`);
    this.name = 'DomainError';
  }
}
export const isDomainError = <C extends ErrorCode>(error: unknown, code?: C): error is DomainError<C> =>
  error instanceof DomainError && (code === undefined || error.code === code);
