import { DomainError } from '../domain';

export interface Leader {
  /** 'host:port'; null where it was not told. */
  readonly place: string | null;
}
/** What an error of the client means for the call that met it. */
export type Trouble =
  /** The expectation did not hold; `actual` is the stream's last revision, -1 where there is none. */
  | { readonly kind: 'conflict'; readonly actual: bigint }
  /** It may pass: the call is repeated. `reason` in the client's words. */
  | { readonly kind: 'passing'; readonly reason: string; /** The node follows; who leads, where it says so. */ readonly follows?: Leader }
  /** Nobody ever wrote the stream. */
  | { readonly kind: 'no-stream' }
  /** This server takes less in one append than the port promises; `limit` in bytes. */
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'refused'; readonly error: DomainError };

export type Passing = Extract<Trouble, { readonly kind: 'passing' }>;
/** An error of the client or of its native part, which throws plain errors that only a name tells apart. */
interface ClientError {
  readonly type?: unknown;
  readonly code?: unknown;
  readonly name?: unknown;
  readonly message?: unknown;
  readonly details?: unknown;
  readonly actualState?: unknown;
  readonly maxAppendSize?: unknown;
  readonly metadata?: unknown;
  readonly _raw?: unknown;
}
const fieldsOf = (error: unknown): ClientError => (typeof error === 'object' && error !== null ? error : { message: String(error) });
/** What the client or the server says, on one line. Some errors have an empty message, and say more in what they were made from. */
export const wordsOf = (error: unknown): string => {
  const { message, details, name, type, _raw } = fieldsOf(error);
  const raw = _raw === undefined || _raw === null ? '' : wordsOf(_raw);
  const words =
    [message, details, raw, type, name].find((text): text is string => typeof text === 'string' && text !== '') ?? String(error);
  const line = words.replace(/\s+/g, ' ').replace(/\.? ?Resolution note: ?$/, '').trim(); // prettier-ignore
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};
const LONGEST = 240;
const PERMISSION_DENIED = 7;
const UNAUTHENTICATED = 16;
/** OpenSSL's and rustls's words for a certificate that is not trusted, and for TLS on one side only. */
const UNTRUSTED =
  /self.signed|unable to (verify|get)|certificate|UnknownIssuer|NotValidForName|altnames|wrong version number|packet length too long|record overflow|InvalidContentType|corrupt message/i;
/** The client has no name for it: a server may limit single events below whole appends. */
const EVENT_TOO_LARGE = /MaximumAppendEventSizeExceeded|received message larger than max/i;
const FULL = /no space left|disk (is )?full|not enough space|ENOSPC/i;
const is = (error: unknown, type: string, name: string): boolean => {
  const fields = fieldsOf(error);
  return fields.type === type || fields.name === name || trailerOf(error, 'exception') === type;
};
/** What a server says beside its refusal: the client makes fields of it, its native part an object, and a call of our own has it as it came. */
const trailerOf = (error: unknown, name: string): unknown => {
  const { metadata } = fieldsOf(error);
  if (typeof metadata !== 'object' || metadata === null) return undefined;
  return 'get' in metadata && typeof metadata.get === 'function'
    ? (metadata.get as (name: string) => readonly unknown[]).call(metadata, name)[0]
    : (metadata as Record<string, unknown>)[name];
};
export const isNotLeader = (error: unknown): boolean => is(error, 'not-leader', 'NotLeaderError');

/**
 * Sorts what a call of the client threw. `type`, `code` and `name` are looked at, never the class: errors come from two libraries and a native part,
 * and some conflicts have an empty message.
 */
export const troubleOf = (error: unknown, address: string): Trouble => {
  if (error instanceof DomainError) return { kind: 'refused', error };
  const { code, actualState, maxAppendSize } = fieldsOf(error);
  const reason = wordsOf(error);
  if (is(error, 'wrong-expected-version', 'WrongExpectedVersionError'))
    return { kind: 'conflict', actual: typeof actualState === 'bigint' ? actualState : -1n };
  if (is(error, 'stream-not-found', 'StreamNotFoundError')) return { kind: 'no-stream' };
  if (is(error, 'maximum-append-size-exceeded', 'MaxAppendSizeExceededError') || EVENT_TOO_LARGE.test(reason))
    return { kind: 'too-large', limit: typeof maxAppendSize === 'number' ? maxAppendSize : 0 };
  const refused = (domainError: DomainError): Trouble => ({ kind: 'refused', error: domainError });
  if (is(error, 'access-denied', 'AccessDeniedError') || code === PERMISSION_DENIED || code === UNAUTHENTICATED || /unauthenticated/i.test(reason))
    return refused(new DomainError('store.access-denied', { address, reason })); // prettier-ignore
  if (is(error, 'stream-deleted', 'StreamDeletedError') || is(error, 'stream-tombstoned', 'StreamTombstonedError'))
    return refused(new DomainError('store.damaged', { path: address, reason: `a stream was deleted on the server: ${reason}` }));
  if (FULL.test(reason)) return refused(new DomainError('store.full', { path: address }));
  if (/ServerName to an IP/i.test(reason))
    return refused(new DomainError('store.untrusted', { address, reason: 'TLS needs the name of the server, not its IP address' }));
  if (UNTRUSTED.test(reason)) return refused(new DomainError('store.untrusted', { address, reason }));
  if (isNotLeader(error)) return { kind: 'passing', reason: 'this node does not lead', follows: leaderOf(error) };
  return { kind: 'passing', reason };
};
const leaderOf = (error: unknown): Leader => {
  const { leader } = error as { leader?: { address?: unknown; port?: unknown } };
  const host = leader?.address ?? trailerOf(error, 'leader-endpoint-host');
  const port = leader?.port ?? trailerOf(error, 'leader-endpoint-port');
  return { place: host !== undefined && port !== undefined ? `${String(host)}:${String(port)}` : null };
};
/**
 * The trouble with what earlier attempts learnt: a follower named its leader, and that one does not answer. "It does not answer" alone would send people
 * to a node that is well.
 */
export const since = (earlier: Passing | null, trouble: Passing): Passing => ({ ...trouble, follows: trouble.follows ?? earlier?.follows });
/** What is told when patience is over. */
export const givenUp = (address: string, { reason, follows }: Passing): DomainError =>
  follows ? new DomainError('store.only-follower', { address }) : new DomainError('store.unreachable', { address, reason });
