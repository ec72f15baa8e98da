import { randomUUID } from 'node:crypto';
import { openMemoryEventStore, openProcessing, type EventStore } from '@cascade/event-store';
import { uuidV5, type CommandMeta } from '@cascade/event-store/domain';
import type { KeyStore } from '../keys/key-store';
import { openKeyStore } from '../keys/sqlite-key-store';
import { sealedFields } from '../sealed/sealed-fields';
import { freshFolder } from '../testing';
import { keyEvents } from '../domain';
import { DestroyKeys, type DestroyKeysBody } from './destroy-keys.command';
import { DestroyKeysHandler } from './destroy-keys.handler';
import { destroyKeys } from './destroy-keys.process';

let store: EventStore;
let keys: KeyStore;
let handler: DestroyKeysHandler;
beforeEach(async () => {
  store = await openMemoryEventStore({ catalogue: keyEvents });
  keys = openKeyStore(freshFolder());
  handler = new DestroyKeysHandler(store, keys);
});
afterEach(async () => {
  await store.close();
  keys.close();
});
const meta = (commandId: string = randomUUID()): CommandMeta => ({
  ...{ commandId, actor: 'admin', onBehalfOf: null, occurredAt: '2021-03-12', correlationId: commandId, causationId: null },
});
const noted = async (stream: string, keyId: string) => {
  const text = sealedFields(keys).seal('Bà Nguyễn Thị Bé', await keys.create(keyId));
  const metadata = { commandId: 'c', correlationId: 'c', causationId: null, actor: 'a', onBehalfOf: null, occurredAt: '2021-03-01' };
  await store.append(stream, [{ id: randomUUID(), type: 'Noted', version: 1, data: { text }, metadata }], 'any');
  return text;
};
const destroy = (body: Partial<DestroyKeysBody> = {}, commandId?: string) =>
  handler.execute(new DestroyKeys(meta(commandId), { stream: 'directive-1', reason: 'số 07', ...body }));
const eventsOf = async (stream: string) => (await Array.fromAsync(store.readStream(stream))).map(({ type, data }) => ({ type, data }));
/** Waits until the reactions have passed everything. */
const react = async (from: KeyStore): Promise<void> => {
  const processing = await openProcessing(store, [destroyKeys(from, store)]);
  await processing.settled();
  await processing.close();
};

describe('keys that are destroyed', () => {
  it('open nothing any more, and the stream says who did it and why', async () => {
    const text = await noted('directive-1', '1');
    expect(await destroy()).toMatchObject({ stream: 'directive-1', keyIds: ['1'], revision: 1n });
    expect(sealedFields(keys).unseal(text)).toBeNull();
    expect((await eventsOf('directive-1')).at(-1)).toEqual({ type: 'KeyDestroyed', data: { keyId: '1', reason: 'số 07' } });
    const [, event] = await Array.fromAsync(store.readStream('directive-1'));
    expect(event!.metadata).toMatchObject({ actor: 'admin', occurredAt: '2021-03-12' });
  });
  it('are destroyed once by the same command and by another', async () => {
    await noted('directive-1', '1');
    const first = await destroy({}, 'c-1');
    expect(await destroy({}, 'c-1')).toEqual(first);
    expect(await destroy({ reason: 'số 08' })).toMatchObject({ keyIds: ['1'] });
    expect(await eventsOf('directive-1')).toHaveLength(2);
  });
  it('close nothing new', async () => {
    await noted('directive-1', '1');
    await destroy();
    await expect(noted('directive-1', '1')).rejects.toMatchObject({ code: 'key.destroyed' });
  });
  it('are found by the id of their document where only its reports name them', async () => {
    const text = await noted('report-7-2020-08', '7');
    expect(await destroy({ stream: 'task-7' })).toMatchObject({ keyIds: ['7'] });
    expect(sealedFields(keys).unseal(text)).toBeNull();
    expect(await eventsOf('task-7')).toEqual([{ type: 'KeyDestroyed', data: { keyId: '7', reason: 'số 07' } }]);
  });
  it('leave those of other documents', async () => {
    await noted('directive-1', '1');
    const text = await noted('directive-2', '2');
    await destroy();
    expect(sealedFields(keys).unseal(text)).toBe('Bà Nguyễn Thị Bé');
  });
  it.each([
    ['of a document that nobody knows', { stream: 'directive-9' }, 'key.none-named'],
    ['without a reason', { reason: ' ' }, 'key.reason-missing'],
  ])('are refused %s, and nothing is written', async (_, body, code) => {
    await noted('directive-1', '1');
    await expect(destroy(body)).rejects.toMatchObject({ code });
    expect(await eventsOf('directive-1')).toHaveLength(1);
    expect(keys.get('1')).not.toBeNull();
  });
});
describe('the reaction', () => {
  it('destroys what a crash left between the event and the key', async () => {
    const text = await noted('directive-1', '1');
    const cut = new DestroyKeysHandler(store, {
      ...{ path: keys.path, installationId: keys.installationId, installationKey: keys.installationKey },
      get: (id) => keys.get(id),
      create: (id) => keys.create(id),
      destroy: () => {
        throw new Error('killed');
      },
      close: () => undefined,
    });
    await expect(cut.execute(new DestroyKeys(meta(), { stream: 'directive-1', reason: 'số 07' }))).rejects.toThrow('killed');
    expect(sealedFields(keys).unseal(text)).toBe('Bà Nguyễn Thị Bé');
    await react(keys);
    expect(sealedFields(keys).unseal(text)).toBeNull();
  });
  it('destroys them in another key store too, also keys that it never saw', async () => {
    await noted('directive-1', '1');
    await destroy();
    const other = openKeyStore(freshFolder());
    await react(other);
    expect(other.get('1')).toBeNull();
    other.close();
  });
  it('tells every other stream that carries a text closed under the key, once', async () => {
    await noted('directive-1', '1');
    await noted('directive-2', '1');
    await noted('directive-3', '3');
    await destroy();
    for (let turn = 0; turn < 2; turn += 1) await react(keys);
    const [first] = (await Array.fromAsync(store.readStream('directive-1'))).filter(({ type }) => type === 'KeyDestroyed');
    expect((await eventsOf('directive-2')).slice(1)).toEqual([
      { type: 'KeyDestroyed', data: { keyId: '1', reason: 'số 07', toldFrom: first!.id } },
    ]);
    expect([(await eventsOf('directive-1')).length, (await eventsOf('directive-3')).length]).toEqual([2, 1]);
  });
  it('reads the log whole once for all keys whose end it holds by then', async () => {
    for (const n of ['1', '2', '3']) await noted(`directive-${n}`, n);
    for (const n of ['1', '2', '3']) await noted('directive-9', n);
    for (const n of ['1', '2', '3']) await destroy({ stream: `directive-${n}` });
    let whole = 0;
    const counted: Pick<EventStore, 'readAll' | 'readStream'> = {
      readAll: (options) => {
        if (options?.after === undefined) whole += 1;
        return store.readAll(options);
      },
      readStream: (stream, options) => store.readStream(stream, options),
    };
    const processing = await openProcessing(store, [destroyKeys(keys, counted)]);
    await processing.settled();
    await processing.close();
    expect(whole).toBe(1);
    const told = (await eventsOf('directive-9')).slice(3).map(({ data }) => (data as { keyId: string }).keyId);
    expect(told.toSorted()).toEqual(['1', '2', '3']);
    const actors = (await Array.fromAsync(store.readStream('directive-9'))).map(({ metadata }) => metadata.causationId);
    expect(new Set(actors.slice(3)).size).toBe(3); // each is told because of its own command
  });
  it('finds a key whatever letters are in its name, and takes no other for it', async () => {
    for (const keyId of ['k"1', 'k\\1', 'k', 'Đ-1']) await noted(`directive-${uuidV5(keyId)}`, keyId);
    await noted('directive-1', '1');
    const own = await noted('task-9', 'k"1');
    await destroy({ stream: `directive-${uuidV5('k"1')}` });
    await react(keys);
    expect(sealedFields(keys).unseal(own)).toBeNull();
    expect((await eventsOf('task-9')).map(({ type }) => type)).toEqual(['Noted', 'KeyDestroyed']);
    expect(await eventsOf(`directive-${uuidV5('k')}`)).toHaveLength(1);
    expect(await eventsOf(`directive-${uuidV5('k\\1')}`)).toHaveLength(1);
  });
  it('tells a stream that somebody wrote to meanwhile', async () => {
    await noted('directive-1', '1');
    await noted('directive-2', '1');
    await destroy();
    let raced = 0;
    const racing: Pick<EventStore, 'readAll' | 'readStream'> = {
      readAll: (options) => store.readAll(options),
      async *readStream(stream, options) {
        yield* store.readStream(stream, options);
        if ((raced += 1) === 1) await noted(stream, '5'); // between the look and the append
      },
    };
    const processing = await openProcessing(store, [destroyKeys(keys, racing)]);
    await processing.settled();
    await processing.close();
    expect(raced).toBe(2);
    expect((await eventsOf('directive-2')).map(({ type }) => type)).toEqual(['Noted', 'Noted', 'KeyDestroyed']);
  });
  it('writes nothing', async () => {
    await noted('directive-1', '1');
    await destroy();
    await react(keys);
    expect(await eventsOf('directive-1')).toHaveLength(2);
  });
});
