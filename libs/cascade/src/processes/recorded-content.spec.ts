import type { AddresseesResolved } from '../domain';
import type { RecordedEvent } from '@cascade/event-store/domain';
import { addresseesStream } from '../domain';
import { directiveStream, issued, item, openWorld } from '../testing/small-world';
import { allSaid, pagesOf, resolvedSaying, saidAmong } from './recorded-content';

const said = async () => {
  const world = await openWorld();
  const stream = directiveStream('d');
  const first = await world.record(stream, issued('d', [item('1', 'district')]));
  await world.record(stream, { type: 'DirectiveReviewed', version: 1, data: { directiveId: 'd', decision: 'keep', reason: '' } });
  const second = await world.record(stream, { ...issued('d', []), type: 'ReadingCorrected' });
  return { world, first, second };
};

describe('what was said of a directive', () => {
  it('is every event that says what it contains, and no other', async () => {
    const { world, first, second } = await said();
    expect((await allSaid(world.store, 'd')).map(({ id }) => id)).toEqual([first.id, second.id]);
  });
  it('is nothing of one that nobody knows', async () => {
    const { world } = await said();
    expect(await allSaid(world.store, 'other')).toEqual([]);
    expect(await saidAmong(world.store, 'other', 'event')).toBeNull();
    expect(await saidAmong(world.store, 'd', 'event')).toBeNull();
  });
  it('is superseded once something later corrects it', async () => {
    const { world, first, second } = await said();
    expect(await saidAmong(world.store, 'd', first.id)).toMatchObject({ said: { id: first.id }, earlier: [], superseded: true });
    expect(await saidAmong(world.store, 'd', second.id)).toMatchObject({ said: { id: second.id }, earlier: [{ id: first.id }], superseded: false }); // prettier-ignore
  });
  it('is found from the resolution that hangs on it', async () => {
    const { world, first } = await said();
    const resolution = { stream: addresseesStream(first.id), data: { directiveId: 'd' } } as RecordedEvent<AddresseesResolved>;
    expect(await resolvedSaying(world.store, resolution)).toMatchObject({ said: { id: first.id } });
  });
});

describe('the pages of a resolution', () => {
  it('come in their order, without what closes them', async () => {
    const { world, first } = await said();
    const stream = addresseesStream(first.id);
    for (const page of [0, 1]) await world.record(stream, { type: 'AddresseesListed', version: 1, data: { directiveId: 'd', page, deliveries: [], assignments: [] } }); // prettier-ignore
    await world.record(stream, { type: 'AddresseesResolved', version: 1, data: { directiveId: 'd' } });
    const pages: number[] = [];
    for await (const { page } of pagesOf(world.store, first.id)) pages.push(page);
    expect(pages).toEqual([0, 1]);
  });
  it('are none of what was never resolved', async () => {
    const { world } = await said();
    for await (const page of pagesOf(world.store, 'event')) throw new Error(`a page of nothing: ${page.page}`);
  });
});
