import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { firstInstantOf } from '@cascade/calendar/domain';
import { EVENT_STORE, openMemoryEventStore, openReadModels, READ_MODELS, type EventStore, type ReadModels } from '@cascade/event-store';
import { uuidV5, type CommandMeta } from '@cascade/event-store/domain';
import { authoritiesCatalogue, authorityStream, committeeId, groupStream, type AuthorityKind } from '../domain';
import {
  AuthoritiesModule,
  authorities,
  AuthorityPageQuery,
  groups,
  HeirsQuery,
  KeepAuthority,
  KeepGroup,
  LoadCountry,
  queries,
  RecordSuccession,
  successions,
} from '../index';

const folder = mkdtempSync(join(tmpdir(), 'bodies-'));
let store: EventStore;
let readModels: ReadModels;
let close: () => Promise<void>;
let execute: <A>(command: object) => Promise<A>;
let ask: <A>(query: object) => Promise<A>;
beforeAll(async () => {
  store = await openMemoryEventStore({ catalogue: authoritiesCatalogue });
  readModels = await openReadModels({
    store,
    folder,
    projections: [authorities, groups, successions],
    queries,
    catalogue: authoritiesCatalogue,
    threads: false,
    now: () => firstInstantOf('2025-08-01'),
  });
  const provided = [
    { provide: EVENT_STORE, useValue: store },
    { provide: READ_MODELS, useValue: readModels },
  ];
  @Global()
  @Module({ providers: provided, exports: provided })
  class Stores {}
  const app = await (await Test.createTestingModule({ imports: [Stores, AuthoritiesModule] }).compile()).init();
  execute = (command) => app.get(CommandBus, { strict: false }).execute(command as never);
  ask = (query) => app.get(QueryBus, { strict: false }).execute(query as never);
  close = async () => {
    await app.close();
    await readModels.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
});
afterAll(() => close());
let commands = 0;
const aMeta = (occurredAt = '2020-08-01'): CommandMeta => ({
  ...{ commandId: uuidV5(`command/${(commands += 1)}`), actor: 'account-1', onBehalfOf: null, occurredAt },
});
const establish = (authorityId: string, kind: AuthorityKind = 'office', occurredAt?: string) =>
  execute(
    new KeepAuthority(aMeta(occurredAt), {
      type: 'EstablishAuthority',
      data: { authorityId, kind, level: null, name: `Phòng ${authorityId}`, unit: null, parentId: null },
    }),
  );
const succeed = (
  authorityId: string,
  kind: 'rename' | 'merge' | 'split' | 'partial' | 'end',
  heirs: string[],
  meta = aMeta('2025-07-01'),
) =>
  execute(
    new RecordSuccession(meta, {
      authorityId,
      kind,
      successors: heirs.map((id) => ({ authorityId: id, extent: kind === 'split' || kind === 'partial' ? 'partial' : 'full' })),
      legalBasis: '1/NQ',
    }),
  );
const typesOf = async (authorityId: string) =>
  (await Array.fromAsync(store.readStream(authorityStream(authorityId)))).map(({ type }) => type);
interface PageAnswer {
  result: {
    name: string;
    dissolved: boolean;
    names: { name: string }[];
    successors: { authorityId: string; kind: string; extent: string }[];
    predecessors: { authorityId: string }[];
    end: { legalBasis: string } | null;
    today: { authorityId: string }[];
    above: { authorityId: string; name: string }[];
  };
}
const page = async (authorityId: string, asOf = '2025-08-01') => {
  const { result } = await ask<PageAnswer>(
    new AuthorityPageQuery({ authorityId }, { asOf: firstInstantOf(asOf), after: await store.head(), wait: 60_000 }),
  );
  return result;
};

describe('bodies that people keep', () => {
  it('are established, named, placed and coded', async () => {
    await establish('y-te');
    const keep = (type: 'NameAuthority' | 'PlaceAuthority' | 'CodeAuthority', data: object) =>
      execute(new KeepAuthority(aMeta('2021-01-01'), { type, data: { authorityId: 'y-te', ...data } } as KeepAuthority['command']));
    await keep('NameAuthority', { name: 'Phòng Y tế mới', unit: null });
    await keep('PlaceAuthority', { parentId: 'other' });
    await keep('CodeAuthority', { scheme: 'agency', code: 'H1' });
    expect(await typesOf('y-te')).toEqual(['AuthorityEstablished', 'AuthorityNamed', 'AuthorityPlaced', 'AuthorityCoded']);
    expect((await page('y-te')).name).toBe('Phòng Y tế mới');
    expect((await page('y-te', '2020-09-01')).name).toBe('Phòng y-te');
  });
  it('say which bodies stand above them, nearest first, on the day asked for', async () => {
    for (const id of ['tren', 'giua', 'duoi', 'khac']) await establish(id);
    const place = (authorityId: string, parentId: string, on: string) =>
      execute(new KeepAuthority(aMeta(on), { type: 'PlaceAuthority', data: { authorityId, parentId } } as KeepAuthority['command']));
    await place('giua', 'tren', '2021-01-01');
    await place('duoi', 'giua', '2021-01-01');
    await place('duoi', 'khac', '2022-01-01');
    await place('tren', 'giua', '2023-01-01'); // a circle that somebody entered by mistake ends
    const idsOf = async (asOf: string) => (await page('duoi', asOf)).above.map(({ authorityId }) => authorityId);
    expect((await idsOf('2021-06-01')).slice(0, 2)).toEqual(['giua', 'tren']);
    expect((await idsOf('2022-06-01'))[0]).toBe('khac');
    expect((await page('giua', '2023-06-01')).above.map(({ authorityId }) => authorityId)).toEqual(['tren']);
  });
  it('stand in groups with their dates', async () => {
    const keep = (type: 'OpenGroup' | 'AddGroupMember' | 'RemoveGroupMember', data: object) =>
      execute<{ groupId: string }>(new KeepGroup(aMeta(), { type, data: { groupId: 'g', ...data } } as KeepGroup['command']));
    expect(await keep('OpenGroup', { ownerId: 'y-te', name: 'Vùng cách ly' })).toMatchObject({ groupId: 'g' });
    await keep('AddGroupMember', { authorityId: 'y-te' });
    await keep('RemoveGroupMember', { authorityId: 'y-te' });
    expect(await Array.fromAsync(store.readStream(groupStream('g')))).toHaveLength(3);
  });
});

describe('succession', () => {
  it('merges two into one, which answers for both', async () => {
    for (const id of ['m1', 'm2', 'm3']) await establish(id);
    await succeed('m1', 'merge', ['m3']);
    await succeed('m2', 'merge', ['m3']);
    expect(await typesOf('m1')).toEqual(['AuthorityEstablished', 'AuthoritySucceeded', 'AuthorityDissolved']);
    expect((await page('m3')).predecessors.map(({ authorityId }) => authorityId).sort()).toEqual(['m1', 'm2']);
    expect(await page('m1')).toMatchObject({
      dissolved: true,
      today: [{ authorityId: 'm3' }],
      successors: [{ kind: 'merge', extent: 'full' }],
    });
    expect(await page('m1', '2025-06-30')).toMatchObject({ dissolved: false, today: [{ authorityId: 'm1' }] });
  });
  it('is followed through a second one', async () => {
    await establish('m4');
    await succeed('m3', 'merge', ['m4'], aMeta('2025-07-15'));
    expect((await page('m1')).today).toEqual([{ authorityId: 'm4', name: 'Phòng m4' }]);
    expect((await page('m1', '2025-07-10')).today).toEqual([{ authorityId: 'm3', name: 'Phòng m3' }]);
  });
  it('leaves a body standing that gave away a part', async () => {
    for (const id of ['p1', 'p2']) await establish(id);
    await succeed('p1', 'partial', ['p2']);
    expect(await typesOf('p1')).toEqual(['AuthorityEstablished', 'AuthoritySucceeded']);
    expect((await page('p1')).today.map(({ authorityId }) => authorityId)).toEqual(['p1', 'p2']);
  });
  it('ends one without anybody', async () => {
    await establish('e1');
    await succeed('e1', 'end', []);
    expect(await page('e1')).toMatchObject({ end: { legalBasis: '1/NQ' }, successors: [], today: [] });
  });
  it('names for a list of bodies who answers for those that ended', async () => {
    const { result } = await ask<{ result: { heirs: Record<string, { authorityId: string }[]> } }>(
      new HeirsQuery(
        { authorityIds: ['m1', 'm4', 'e1', 'nobody'] },
        { asOf: firstInstantOf('2025-08-01'), after: await store.head(), wait: 60_000 },
      ),
    );
    expect(result.heirs).toMatchObject({ m1: [{ authorityId: 'm4' }], e1: [] });
    expect(Object.keys(result.heirs).sort()).toEqual(['e1', 'm1']);
  });
  it('is done once, however often the command comes, also after it was cut off half way', async () => {
    for (const id of ['r1', 'r2']) await establish(id);
    const meta = aMeta('2025-07-01');
    await succeed('r1', 'merge', ['r2'], meta);
    await succeed('r1', 'merge', ['r2'], meta);
    expect(await typesOf('r1')).toEqual(['AuthorityEstablished', 'AuthoritySucceeded', 'AuthorityDissolved']);
  });
  it.each([
    ['a circle over two', 'm4', 'merge', ['m1'], 'authority.succession-circle'],
    ['itself', 'p2', 'merge', ['p2'], 'authority.succession-circle'],
    ['a successor nobody knows', 'p2', 'merge', ['nobody'], 'authority.unknown'],
    ['a merge into two', 'p2', 'merge', ['m4', 'y-te'], 'authority.successors-missing'],
    ['a split into one', 'p2', 'split', ['m4'], 'authority.successors-missing'],
    ['an end with a successor', 'p2', 'end', ['m4'], 'authority.successors-missing'],
    ['a part to nobody', 'p2', 'partial', [], 'authority.successors-missing'],
    ['one named twice', 'p2', 'split', ['m4', 'm4'], 'authority.successor-twice'],
    ['a rename to another', 'p2', 'rename', ['m4'], 'authority.succession-circle'],
    ['a body nobody knows', 'nobody', 'end', [], 'authority.unknown'],
    ['another end than it had', 'm1', 'merge', ['p2'], 'authority.dissolved'],
    ['an end of what was merged', 'm1', 'end', [], 'authority.dissolved'],
  ] as const)('is refused for %s, and nothing is half done', async (_, id, kind, heirs, code) => {
    const before = await store.head();
    await expect(succeed(id, kind, [...heirs])).rejects.toMatchObject({ code });
    expect(await store.head()).toBe(before);
  });
  it('needs its legal basis', () =>
    expect(
      execute(new RecordSuccession(aMeta(), { authorityId: 'p2', kind: 'end', successors: [], legalBasis: ' ' })),
    ).rejects.toMatchObject({ code: 'authority.legal-basis-blank' }));
});

describe('the country', () => {
  it('is loaded as of one day, then up to a later one, and never twice', async () => {
    const load = (asOf: string) => execute<{ bodies: number; added: number }>(new LoadCountry(aMeta(), asOf));
    const first = await load('2020-08-21');
    expect(first.added).toBeGreaterThan(11_000);
    expect((await load('2020-08-21')).added).toBe(0);
    const reform = await load('2025-07-01');
    expect(reform.added).toBeGreaterThan(20_000);
    expect((await load('2025-07-01')).added).toBe(0);
    const benCat = committeeId('2020', 'district', '721');
    expect(await page(benCat)).toMatchObject({ dissolved: true, end: { legalBasis: '72/2025/QH15' }, today: [] });
    expect((await page(benCat)).names.map(({ name }) => name)).toContain('UBND thành phố Bến Cát');
    expect((await page(committeeId('2020', 'province', '74'))).today).toMatchObject([{ name: 'UBND thành phố Hồ Chí Minh' }]);
  });
  it('leaves alone what people recorded of a body', async () => {
    const id = committeeId('2020', 'commune', '19873');
    await execute(
      new KeepAuthority(aMeta('2025-07-03'), { type: 'CodeAuthority', data: { authorityId: id, scheme: 'agency', code: 'H57' } }),
    );
    expect((await execute<{ added: number }>(new LoadCountry(aMeta(), '2025-12-31'))).added).toBe(0);
    expect((await typesOf(id)).at(-1)).toBe('AuthorityCoded');
  });
});
