import { DomainError } from '@cascade/event-store/domain';
import { LOCAL_ACCOUNT, callerOf, metaOf } from './caller';

const from = (headers: Record<string, string>) => callerOf({ headers });

describe('who calls', () => {
  it('is the local account, for nobody else', () =>
    expect(from({})).toEqual({ actor: LOCAL_ACCOUNT, onBehalfOf: null, idempotencyKey: null }));
  it('may act for a body', () => expect(from({ 'x-on-behalf-of': 'b1' }).onBehalfOf).toBe('b1'));
  it.each(['short', 'with a blank in it', 'ký-tự-có-dấu-1', 'x'.repeat(201)])('is refused with the key %p', (key) =>
    expect(() => from({ 'idempotency-key': key })).toThrow(DomainError),
  );
});

describe('a command', () => {
  const asked = (key?: string) => metaOf(from(key ? { 'idempotency-key': key } : {}), 'AcceptTask', '2020-08-17T08:00:00+07:00');
  it('is the same command when its key comes again', () => expect(asked('key-00001')).toEqual(asked('key-00001')));
  it('is another for another key', () => expect(asked('key-00001').commandId).not.toBe(asked('key-00002').commandId));
  it('is another where another thing is asked with that key', () =>
    expect(metaOf(from({ 'idempotency-key': 'key-00001' }), 'RefuseTask', '').commandId).not.toBe(asked('key-00001').commandId));
  it('is one of its own without a key', () => expect(asked().commandId).not.toBe(asked().commandId));
  it('begins a correlation', () => expect(asked('key-00001').correlationId).toBe(asked('key-00001').commandId));
});
