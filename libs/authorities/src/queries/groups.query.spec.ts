import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstInstantOf } from '@cascade/calendar/domain';
import { openMemoryEventStore, openReadModels, type EventStore, type ReadModels } from '@cascade/event-store';
import { authoritiesCatalogue } from '../domain';
import { authorities } from '../projections/authorities.projection';
import { groups } from '../projections/groups.projection';
import { queries, type GroupPage, type Groups } from './index';

let folder: string;
let store: EventStore;
let models: ReadModels;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'groups-'));
  store = await openMemoryEventStore({ catalogue: authoritiesCatalogue });
  const needed = { list: queries['list-groups']!, group: queries['group']! };
  models = await openReadModels({
    ...{ store, folder, projections: [authorities, groups], catalogue: authoritiesCatalogue, threads: false },
    queries: { 'list-groups': needed.list, group: needed.group },
    now: () => firstInstantOf('2025-08-01'),
  });
  for (const id of ['town', 'ward', 'village']) await establish(id);
  for (const [id, owner, name] of [['g-2', 'town', 'Vùng cách ly'], ['g-1', 'town', 'Các xã biên giới'], ['g-3', 'ward', 'Tổ dân phố']] as const) await open(id, owner, name); // prettier-ignore
  await member('GroupMemberAdded', 'g-1', 'ward', '2020-08-01');
  await member('GroupMemberAdded', 'g-1', 'village', '2020-09-01');
  await member('GroupMemberAdded', 'g-1', 'nobody', '2020-09-15');
  await member('GroupMemberRemoved', 'g-1', 'ward', '2021-01-01');
  await say('authority-village', 'AuthorityDissolved', { authorityId: 'village', successorIds: [], legalBasis: '1/NQ' }, '2025-07-01');
});
afterAll(async () => {
  await models.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});
const say = async (stream: string, type: string, data: object, occurredAt: string): Promise<void> => {
  const metadata = { occurredAt, actor: 'a', onBehalfOf: null, commandId: 'c', correlationId: 'c', causationId: null };
  await store.append(stream, [{ id: randomUUID(), type, version: 1, data, metadata }], 'any');
};
const establish = (id: string) =>
  say(
    `authority-${id}`,
    'AuthorityEstablished',
    { authorityId: id, kind: 'office', level: null, name: `Phòng ${id}`, unit: null, parentId: null },
    '2019-01-01',
  );
const open = (groupId: string, ownerId: string, name: string) =>
  say(`group-${groupId}`, 'GroupOpened', { groupId, ownerId, name }, '2020-01-01');
const member = (type: string, groupId: string, authorityId: string, on: string) =>
  say(`group-${groupId}`, type, { groupId, authorityId }, on);
const ask = async <T>(name: string, params: object, asOf = '2025-08-01'): Promise<T> =>
  (await models.ask<T>(name, params, { asOf: firstInstantOf(asOf), after: await store.head(), wait: 10_000 })).result;
const list = (params: object = {}, asOf?: string) => ask<Groups>('list-groups', { limit: 10, ...params }, asOf);
const page = (groupId: string, asOf?: string) => ask<GroupPage>('group', { groupId }, asOf);

describe('the named sets of bodies', () => {
  it('are listed by name, each with its owner and how many are in it', async () =>
    expect((await list()).items.map(({ groupId, ownerName, members }) => [groupId, ownerName, members])).toEqual([
      ['g-1', 'Phòng town', 2],
      ['g-3', 'Phòng ward', 0],
      ['g-2', 'Phòng town', 0],
    ]));
  it('are those of one body where it is named', async () => {
    expect((await list({ ownerId: 'ward' })).items.map(({ groupId }) => groupId)).toEqual(['g-3']);
    expect(await list({ ownerId: 'nobody' })).toEqual({ items: [], next: null });
  });
  it('come page by page, none twice and none left out', async () => {
    const first = await list({ limit: 2 });
    const second = await list({ limit: 2, cursor: first.next });
    expect([...first.items, ...second.items].map(({ groupId }) => groupId)).toEqual(['g-1', 'g-3', 'g-2']);
    expect([first.next, second.next]).toEqual(['2', null]);
    expect((await list({ limit: 3 })).next).toBeNull();
  });
  it.each(['', '0', '-1', '1.5', 'x', '9999999999', '1 OR 1=1'])('begin at no place %j', (cursor) =>
    expect(list({ cursor })).rejects.toMatchObject({ code: 'cursor.unreadable', details: { cursor } }),
  );
  it('have the members of the day that is asked for, and were none before they were opened', async () => {
    const members = async (day: string) => (await list({ ownerId: 'town' }, day)).items.find(({ groupId }) => groupId === 'g-1')?.members;
    expect([await members('2019-12-31'), await members('2020-07-31'), await members('2020-08-01'), await members('2020-10-01'), await members('2021-01-01')]).toEqual([undefined, 0, 1, 3, 2]); // prettier-ignore
  });
});
describe('the page of one', () => {
  it('names its members with since when, those that ended as ended and those nobody knows without a name', async () =>
    expect((await page('g-1')).bodies).toEqual([
      { authorityId: 'nobody', name: '', dissolved: false, since: firstInstantOf('2020-09-15') },
      { authorityId: 'village', name: 'Phòng village', dissolved: true, since: firstInstantOf('2020-09-01') },
    ]));
  it('is that of any day', async () => {
    expect((await page('g-1', '2020-12-31T23:59:59+07:00')).bodies.map(({ authorityId }) => authorityId)).toEqual([
      'nobody',
      'village',
      'ward',
    ]);
    expect((await page('g-1', '2025-06-30')).bodies.find(({ authorityId }) => authorityId === 'village')?.dissolved).toBe(false);
  });
  it('is unknown where nobody opened it, or not yet', async () => {
    await expect(page('none')).rejects.toMatchObject({ code: 'group.unknown', details: { groupId: 'none' } });
    await expect(page('g-1', '2019-12-31')).rejects.toMatchObject({ code: 'group.unknown' });
  });
});
