import { authorityStream } from '@cascade/authorities/domain';
import { openTestBed, type TestBed } from '../test-bed';
import { BodyChains } from './body-chains';

let bed: TestBed;
beforeEach(async () => {
  bed = await openTestBed();
  await bed.establish('province', null);
  await bed.establish('town', 'province');
  await bed.establish('ward', 'town');
});
afterEach(() => bed.close());
const chain = (authorityId: string) => bed.get(BodyChains).of(authorityId);
const succeeded = (from: string, to: readonly (readonly [string, 'full' | 'partial'])[], occurredAt: string) =>
  bed.record(
    authorityStream(from),
    'AuthoritySucceeded',
    { authorityId: from, kind: 'merge', successors: to.map(([authorityId, extent]) => ({ authorityId, extent })), legalBasis: 'NQ' },
    occurredAt,
  );

describe('from a body up', () => {
  it('are those above it', async () => {
    expect(await chain('ward')).toEqual(['ward', 'town', 'province']);
    expect(await chain('province')).toEqual(['province']);
  });
  it('is itself alone where nobody knows it', async () => expect(await chain('stranger')).toEqual(['stranger']));
  it('is found though it was established a moment ago', async () => {
    await bed.establish('office', 'ward');
    expect(await chain('office')).toEqual(['office', 'ward', 'town', 'province']);
  });
  it('are those above it today: where it was placed since, not where it will be', async () => {
    await bed.establish('city', 'province');
    await bed.record(authorityStream('ward'), 'AuthorityPlaced', { authorityId: 'ward', parentId: 'city' }, '2020-02-01');
    await bed.record(authorityStream('ward'), 'AuthorityPlaced', { authorityId: 'ward', parentId: 'province' }, '2025-07-01');
    expect(await chain('ward')).toEqual(['ward', 'city', 'province']);
  });
  it('are those that took over in full, from the day they did', async () => {
    await bed.establish('new-ward', 'province', '2020-03-01');
    await bed.establish('later-ward', 'province', '2020-03-01');
    await succeeded('ward', [['new-ward', 'full']], '2020-03-01');
    await succeeded('town', [['later-ward', 'full']], '2025-07-01');
    expect(await chain('ward')).toEqual(['ward', 'new-ward', 'town', 'province']);
  });
  it('are not those that took over a part', async () => {
    await bed.establish('north', 'province', '2020-03-01');
    await succeeded('ward', [['north', 'partial']], '2020-03-01');
    expect(await chain('ward')).toEqual(['ward', 'town', 'province']);
  });
  it('is the body that a ghost turned out to be', async () => {
    await bed.establish('ghost', null);
    await bed.record(authorityStream('ghost'), 'AuthorityResolved', { authorityId: 'ghost', asId: 'ward' });
    expect(await chain('ghost')).toEqual(['ghost', 'ward', 'town', 'province']);
  });
  it('ends where people entered a circle', async () => {
    await bed.record(authorityStream('province'), 'AuthorityPlaced', { authorityId: 'province', parentId: 'ward' });
    expect((await chain('ward')).toSorted()).toEqual(['province', 'town', 'ward']);
  });
});
