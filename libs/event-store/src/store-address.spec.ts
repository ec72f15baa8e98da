import { freshFolder } from './sqlite/fresh-folder';
import { openEventStore, parseStoreAddress, storeAddressOf } from './store-address';
import type { DomainError } from './domain';

const catalogue = { versions: {}, upcasters: {} };
const refusalOf = (text: string): DomainError<'store.address-unusable'> => {
  try {
    parseStoreAddress(text, '/srv');
  } catch (error) {
    return error as DomainError<'store.address-unusable'>;
  }
  throw new Error(`${text} was taken`);
};
describe('where a log lies', () => {
  it.each([
    ['sqlite:./data', '/srv/data'],
    ['sqlite:data', '/srv/data'],
    ['sqlite:/var/data', '/var/data'],
    ['sqlite:../data with blanks', '/data with blanks'],
  ])('%s is a folder', (text, folder) => expect(parseStoreAddress(text, '/srv')).toEqual({ kind: 'sqlite', folder, shown: folder }));
  it.each(['kurrentdb://h:2113', 'esdb://h:2113', 'kurrent://h:2113', 'kdb://h:2113', 'esdb+discover://h:2113'])('%s is a server', (text) =>
    expect(parseStoreAddress(text, '/srv')).toMatchObject({ kind: 'kurrentdb', connection: text }),
  );
  it('never shows a password', () => {
    const address = parseStoreAddress('kurrentdb://admin:geheim@h:2113?tls=false', '/srv');
    expect(address.shown).toBe('kurrentdb://admin@h:2113');
    for (const text of ['pg://u:geheim@h', 'kurrentdb://u:geheim@h:x', 'kurrentdb://u:geheim@h?nosuch=1', 'KURRENTDB://u:geheim@h'])
      expect(JSON.stringify(refusalOf(text).details)).not.toContain('geheim');
  });
  it.each([
    ['', 'sqlite:<folder>'],
    ['sqlite:', 'sqlite:<folder>'],
    ['./data', 'sqlite:<folder>'],
    ['http://h:2113', 'sqlite:<folder>'],
    ['kurrentdb://', 'no host'],
    ['kurrentdb://h?engine=Ä', 'engine=Ä'],
    ['kurrentdb://h?tlsVerify=no', "unknown option 'tlsVerify=no'"],
  ])('%j is neither, and it is said why', (text, reason) => {
    const { code, details } = refusalOf(text);
    expect(code).toBe('store.address-unusable');
    expect(details.reason).toContain(reason);
  });
});
describe('the setting EVENT_STORE', () => {
  it('left out or empty is the data folder', () => {
    for (const env of [{}, { EVENT_STORE: '' }, { EVENT_STORE: undefined }])
      expect(storeAddressOf(env, '/srv', '/var/data')).toEqual({ kind: 'sqlite', folder: '/var/data', shown: '/var/data' });
  });
  it('names another place', () =>
    expect(storeAddressOf({ EVENT_STORE: 'sqlite:x' }, '/srv', '/var/data')).toMatchObject({ folder: '/srv/x' }));
  it('is refused where it names none', () => expect(() => storeAddressOf({ EVENT_STORE: 'data' }, '/srv', '/var/data')).toThrow('store.address-unusable')); // prettier-ignore
});
describe('a log that is opened by its address', () => {
  it('is the one in the folder', async () => {
    const address = parseStoreAddress(`sqlite:${freshFolder()}`, '/');
    const writer = await openEventStore({ address, catalogue });
    const metadata = { occurredAt: null, actor: 'a', onBehalfOf: null, commandId: 'c', correlationId: 'c', causationId: null };
    await writer.append('note-1', [{ id: crypto.randomUUID(), type: 'Noted', version: 1, data: { n: 1 }, metadata }], 'no-stream');
    const reader = await openEventStore({ address, catalogue, readOnly: true });
    expect((await Array.fromAsync(reader.readAll())).map(({ data }) => data)).toEqual([{ n: 1 }]);
    await reader.close();
    await writer.close();
  });
  it('is told to be away where nobody answers, within the time that one waits', async () => {
    const address = parseStoreAddress('kurrentdb://127.0.0.1:9?tls=false', '/');
    await expect(openEventStore({ address, catalogue })).rejects.toMatchObject({
      code: 'store.unreachable',
      details: { address: address.shown },
    });
  }, 60_000);
});
