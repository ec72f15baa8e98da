import { firstInstantOf } from '@cascade/calendar/domain';
import type { ReadingAccepted } from '@cascade/directives/domain';
import type { RecordedEvent } from '@cascade/event-store/domain';
import { DomainError } from '@cascade/event-store/domain';
import { addresseesStream, type AddresseesListed } from '../domain';
import { answers, issued, item, openWorld, PROVINCE, TOWN, typesOf, directiveStream } from '../testing/small-world';
import { resolveAddressees } from './resolve-addressees.process';

describe('the process that resolves addressees', () => {
  it('writes down whom an order reaches, in pages that are closed', async () => {
    const world = await openWorld();
    const cause = await world.record(directiveStream('d'), issued('d', [item('1', 'district')]));
    await world.run(resolveAddressees({ store: world.store, readModels: answers() }), cause);
    const events: RecordedEvent[] = [];
    for await (const event of world.store.readStream(addresseesStream(cause.id))) events.push(event);
    expect(events.map(({ type }) => type)).toEqual(['AddresseesListed', 'AddresseesResolved']);
    expect((events[0]?.data as AddresseesListed['data']).deliveries).toMatchObject([
      { authorityId: TOWN, level: 'district', owesAnswer: true },
    ]);
    expect(events[1]?.data).toEqual({
      directiveId: 'd',
      issuerId: PROVINCE,
      pages: 1,
      deliveries: 1,
      assignments: 1,
      authoritiesAsOf: 7,
      levels: ['province', 'district', 'commune'],
    });
  });
  it('closes at once where an order reaches nobody', async () => {
    const world = await openWorld();
    const alone = issued('d', []);
    const cause = await world.record(directiveStream('d'), {
      ...alone,
      data: { ...alone.data, content: { ...alone.data.content, addressees: [] } },
    });
    await world.run(resolveAddressees({ store: world.store, readModels: answers() }), cause);
    expect(await typesOf(world.store, addresseesStream(cause.id))).toEqual(['AddresseesResolved']);
  });
  it('brings into being whom it is first to address, before it lists them', async () => {
    const world = await openWorld();
    const office = item('1', null, {
      assignees: [{ text: 'Sở Y tế', target: { kind: 'named', name: 'Sở Y tế', underId: PROVINCE, as: 'office' } }],
    });
    const cause = await world.record(directiveStream('d'), issued('d', [office]));
    const [first] = await world.run(resolveAddressees({ store: world.store, readModels: answers() }), cause);
    expect(first).toMatchObject({
      expected: 'no-stream',
      events: [{ type: 'AuthorityEstablished', data: { name: 'Sở Y tế', kind: 'office' } }],
    });
  });
  it('is the same resolution when it runs again', async () => {
    const world = await openWorld();
    const cause = await world.record(directiveStream('d'), issued('d', [item('1', 'district')]));
    const reaction = resolveAddressees({ store: world.store, readModels: answers() });
    await world.run(reaction, cause);
    const head = await world.store.head();
    await world.run(reaction, cause);
    expect(await world.store.head()).toBe(head);
  });
  it.each([
    ['its date of issue', '2020-08-17', '2020-09-01', firstInstantOf('2020-08-17')],
    ['the day that its taking in names, where it is not dated', null, '2020-09-01', firstInstantOf('2020-09-01')],
    ['its recording, where nobody names a day', null, null, null],
  ])('asks who there was as of %s', async (_, issuedOn, occurredAt, expected) => {
    const world = await openWorld();
    const { requestId: _asked, ...said } = issued('d', []).data;
    const data = { ...said, issuedOn, readerVersion: '1', unconfirmed: [], warnings: [] };
    const cause = await world.record(directiveStream('d'), { type: 'ReadingAccepted', version: 1, data } as ReadingAccepted, occurredAt);
    const asOf: (number | undefined)[] = [];
    const readModels = answers();
    const ask: typeof readModels.ask = (query, params, options) => {
      asOf.push(options.asOf);
      return readModels.ask(query, params, options);
    };
    await world.run(resolveAddressees({ store: world.store, readModels: { ask } }), cause);
    expect(asOf).toEqual([expected ?? Date.parse(cause.metadata.recordedAt)]);
  });
  it('waits for a read model that is behind, but gives up an order that the rules refuse', async () => {
    const world = await openWorld();
    const cause = await world.record(directiveStream('d'), issued('d', []));
    const failing = (error: Error) => resolveAddressees({ store: world.store, readModels: { ask: () => Promise.reject(error) } });
    const behind = new DomainError('read-model.behind', { position: '1', waited: 5_000 });
    await expect(world.run(failing(behind), cause)).rejects.not.toBeInstanceOf(DomainError);
    const refused = new DomainError('date.does-not-exist', { field: 'issuedOn', value: '2020-02-30' });
    await expect(world.run(failing(refused), cause)).rejects.toBe(refused);
  });
});
