import { DomainError } from '../domain';
import { givenUp, since, troubleOf, wordsOf } from './kurrent-errors';

const at = 'kurrentdb://h';
const codeOf = (error: unknown): string => {
  const trouble = troubleOf(error, at);
  return trouble.kind === 'refused' ? trouble.error.code : trouble.kind;
};
describe('what a call of the client threw', () => {
  it('is a conflict by its type, though its message is empty', () => {
    expect(troubleOf({ type: 'wrong-expected-version', message: '', actualState: 4n }, at)).toEqual({ kind: 'conflict', actual: 4n });
    expect(troubleOf({ type: 'wrong-expected-version', actualState: 'no_stream' }, at)).toEqual({ kind: 'conflict', actual: -1n });
  });
  it.each([
    [{ name: 'StreamNotFoundError' }, 'no-stream'],
    [{ type: 'access-denied', message: '' }, 'store.access-denied'],
    [{ code: 16, message: '16 UNAUTHENTICATED' }, 'store.access-denied'],
    [{ code: 7, message: 'Access Denied' }, 'store.access-denied'],
    [{ type: 'stream-deleted' }, 'store.damaged'],
    [{ code: 14, message: 'Last error: Error: self-signed certificate' }, 'store.untrusted'],
    [{ message: 'invalid peer certificate: UnknownIssuer' }, 'store.untrusted'],
    [{ message: "The property 'options.servername' Setting the TLS ServerName to an IP address is not permitted" }, 'store.untrusted'],
    [{ code: 2, message: 'No space left on device' }, 'store.full'],
    [{ code: 14, message: 'Connection dropped' }, 'passing'],
    [new Error('read ECONNRESET'), 'passing'],
    [new Error('Failed to discover after 10 attempts.'), 'passing'],
    [{ type: 'deadline-exceeded', message: '' }, 'passing'],
    [{ code: 10, message: 'Consumer too slow' }, 'passing'],
    ['a text', 'passing'],
    [new DomainError('store.full', { path: 'x' }), 'store.full'],
  ])('%j is %s', (error, code) => expect(codeOf(error)).toBe(code));
  it.each([
    [{ type: 'maximum-append-size-exceeded', maxAppendSize: 65_536 }, 65_536],
    [{ type: 'unknown', message: 'Could not recognize MaximumAppendEventSizeExceeded' }, 0],
    [{ code: 8, message: '8 RESOURCE_EXHAUSTED: Received message larger than max (18874368 vs. 17825792)' }, 0],
  ])('%j is too large for that server, which is no reason to send it again', (error, limit) =>
    expect(troubleOf(error, at)).toEqual({ kind: 'too-large', limit }),
  );
  it.each([
    [{ type: 'not-leader', leader: { address: 'b', port: 2113 } }, 'b:2113'],
    [{ name: 'NotLeaderError', metadata: { 'leader-endpoint-host': 'c', 'leader-endpoint-port': '1' } }, 'c:1'],
    [{ type: 'not-leader' }, null],
  ])('%j follows %s', (error, place) => expect(troubleOf(error, at)).toMatchObject({ kind: 'passing', follows: { place } }));
  it('is told by what it is when patience is over', () => {
    expect(givenUp(at, { kind: 'passing', reason: 'gone' })).toMatchObject({
      code: 'store.unreachable',
      details: { address: at, reason: 'gone' },
    });
    expect(givenUp(at, { kind: 'passing', reason: '', follows: { place: null } })).toMatchObject({ code: 'store.only-follower' });
  });
  it('keeps that a follower has answered, whoever is silent after it', () => {
    const silent = { kind: 'passing', reason: 'gone' } as const;
    const follows = { kind: 'passing', reason: 'this node does not lead', follows: { place: 'h:1' } } as const;
    expect(since(null, silent)).toEqual(silent);
    expect(since(silent, follows)).toEqual(follows);
    expect(givenUp(at, since(since(null, follows), silent))).toMatchObject({ code: 'store.only-follower', details: { address: at } });
  });
  it('is put on one line of bearable length, from where words are', () => {
    expect(wordsOf({ message: '', _raw: { details: 'deep\n  inside' }, type: 'unknown' })).toBe('deep inside');
    expect(wordsOf({ message: 'x. Resolution note: ' })).toBe('x');
    expect(wordsOf({ message: 'x'.repeat(900) })).toHaveLength(241);
    expect(wordsOf({ type: 'timeout' })).toBe('timeout');
  });
});
