import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstInstantOf } from '@cascade/calendar/domain';
import { openMemoryEventStore, openReadModels, type NewEvent, type Query, type ReadModels } from '@cascade/event-store';
import { uuidV5 } from '@cascade/event-store/domain';
import {
  authoritiesCatalogue,
  authorityStream,
  committeeId,
  groupStream,
  resolveTarget,
  type AuthorityEvent,
  type AuthorityRecord,
  type GroupEvent,
} from '../domain';
import { establishing } from '../country/establish-country';
import { authorities } from '../projections/authorities.projection';
import { groups } from '../projections/groups.projection';
import { BODIES, countryEvents, THAT_DAY } from '../testing/august-2020';
import { MemoryAuthorityDirectory } from './memory-authority-directory';
import { SqlAuthorityDirectory } from './sql-authority-directory';

const { benCat, anTay, binhDuong, bacKan, hue, quangNgan, canTho } = BODIES;
const on = firstInstantOf(THAT_DAY);
const renaming: AuthorityEvent = {
  type: 'AuthorityNamed',
  version: 1,
  occurredAt: '2020-08-10',
  data: {
    authorityId: anTay,
    name: 'UBND phường An Tây',
    unit: { scheme: '2020', level: 'commune', code: '25843', type: 'Phường', name: 'An Tây' },
  },
};
const office: AuthorityEvent = {
  type: 'AuthorityEstablished',
  version: 1,
  occurredAt: '2020-08-01',
  data: { authorityId: uuidV5('office'), kind: 'office', level: null, name: 'Phòng Y tế thị xã Bến Cát', unit: null, parentId: benCat },
};
const groupEvents: GroupEvent[] = [
  { type: 'GroupOpened', version: 1, occurredAt: '2020-08-01', data: { groupId: 'g', ownerId: benCat, name: 'Các xã vùng cách ly' } },
  { type: 'GroupMemberAdded', version: 1, occurredAt: '2020-08-02', data: { groupId: 'g', authorityId: anTay } },
  { type: 'GroupMemberAdded', version: 1, occurredAt: '2020-08-02', data: { groupId: 'g', authorityId: quangNgan } },
  { type: 'GroupMemberRemoved', version: 1, occurredAt: '2020-08-12', data: { groupId: 'g', authorityId: quangNgan } },
];

/** Calls one method of the directory inside the read side's own snapshot. */
const ask: Query<{ method: keyof SqlAuthorityDirectory; args: readonly never[] }> = (context, { method, args }) =>
  (new SqlAuthorityDirectory(context, context)[method] as (...given: readonly never[]) => unknown).apply(
    new SqlAuthorityDirectory(context, context),
    [...args],
  );

const resolve: Query<string> = (context, phrase) =>
  resolveTarget(phrase, { issuerId: benCat, on: THAT_DAY }, new SqlAuthorityDirectory(context, context));

describe('the directory over the read models', () => {
  const folder = mkdtempSync(join(tmpdir(), 'authorities-'));
  let readModels: ReadModels;
  let loaded = 0;
  let took = 0;
  const memory = new MemoryAuthorityDirectory([...countryEvents(), office, renaming], on, groupEvents);

  beforeAll(async () => {
    const store = await openMemoryEventStore({ catalogue: authoritiesCatalogue });
    const start = performance.now();
    const complete = (stream: string, event: AuthorityEvent | GroupEvent, index: number): NewEvent => ({
      id: event.id ?? uuidV5(`${stream}/late/${index}`),
      type: event.type,
      version: event.version,
      data: event.data,
      metadata: {
        occurredAt: event.occurredAt ?? null,
        actor: 'system',
        onBehalfOf: null,
        commandId: 'load',
        correlationId: 'load',
        causationId: null,
      },
    });
    for (const batch of establishing({ asOf: THAT_DAY }))
      await Promise.all(
        batch.map(({ stream, events }) =>
          store.append(
            stream,
            events.map((event, index) => complete(stream, event, index)),
            'no-stream',
          ),
        ),
      );
    loaded = countryEvents().length;
    const officeStream = authorityStream(office.data.authorityId);
    await store.append(officeStream, [complete(officeStream, office, 0)], 'no-stream');
    const last = groupStream('g');
    await store.append(
      last,
      groupEvents.map((event, index) => complete(last, event, index)),
      'no-stream',
    );
    const head = await store.append(authorityStream(anTay), [complete(authorityStream(anTay), renaming, 1)], 'stream-exists'); // learnt last
    readModels = await openReadModels({
      store,
      folder,
      projections: [authorities, groups],
      queries: { directory: ask as Query, resolve: resolve as Query },
      catalogue: authoritiesCatalogue,
      threads: false,
      now: () => on,
    });
    await readModels.ask('directory', { method: 'levels', args: [] }, { after: head.position, wait: 60_000 });
    took = performance.now() - start;
  }, 90_000);
  afterAll(async () => {
    await readModels.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const sql = async <R>(
    method: keyof SqlAuthorityDirectory,
    args: readonly unknown[],
    options: { asOf?: number; knownAt?: number } = {},
  ): Promise<R> => (await readModels.ask<R>('directory', { method, args }, { asOf: on, ...options })).result;

  it('holds the country after seconds, read models included', () => {
    expect(loaded).toBeGreaterThan(13_000);
    expect(took).toBeLessThan(30_000);
  });
  it.each<[keyof SqlAuthorityDirectory, readonly unknown[]]>([
    ['byId', [benCat]],
    ['byId', ['nobody']],
    ['children', [benCat, null]],
    ['children', [benCat, 'commune']],
    ['children', [benCat, 'province']],
    ['descendants', [binhDuong, 'district']],
    ['descendants', [binhDuong, 'commune']],
    ['descendants', [hue, 'commune']],
    ['descendants', [quangNgan, 'commune']],
    ['committeesBelow', [bacKan, 'commune', ['Phường']]],
    ['committeesBelow', [benCat, 'commune', null]],
    ['byFoldedName', ['ubnd thi xa ben cat']],
    ['byFoldedName', ['ubnd xa khong co']],
    ['byUnitName', ['binh duong']],
    ['byUnitName', ['bac kan']],
    ['membersOf', ['g']],
    ['membersOf', ['g', firstInstantOf('2020-08-05')]],
    ['membersOf', ['none']],
    ['commands', [binhDuong, anTay]],
    ['commands', [canTho, anTay]],
    ['levels', []],
    ['byId', [committeeId('2020', 'district', '407'), firstInstantOf('2020-05-31')]],
    ['byId', [committeeId('2020', 'district', '407')]],
  ])('answers %s%j as the one in memory does', async (method, args) => {
    const expected = (memory[method] as (...given: readonly unknown[]) => unknown).apply(memory, [...args]);
    expect(await sql(method, args)).toEqual(expected);
  });
  it('counts the 8 communes of Bến Cát and those of the country', async () => {
    const names = (await sql<AuthorityRecord[]>('descendants', [benCat, 'commune'])).map(({ name }) => name);
    expect(names.sort()).toEqual([
      'UBND phường An Tây',
      'UBND phường Chánh Phú Hòa',
      'UBND phường Hòa Lợi',
      'UBND phường Mỹ Phước',
      'UBND phường Thới Hòa',
      'UBND phường Tân Định',
      'UBND xã An Điền',
      'UBND xã Phú An',
    ]);
    const chinhPhu = (await sql<AuthorityRecord>('byId', [binhDuong])).parentId;
    for (const [level, count] of [
      ['province', 63],
      ['district', 707],
      ['commune', 10_614],
    ] as const)
      expect(await sql<unknown[]>('descendants', [chinhPhu, level])).toHaveLength(count);
  });
  it('tells what was known before the late renaming, and what held before its day', async () => {
    const name = async (options: { asOf?: number; knownAt?: number }) => (await sql<AuthorityRecord>('byId', [anTay], options)).name;
    expect(await name({})).toBe('UBND phường An Tây');
    expect(await name({ knownAt: loaded })).toBe('UBND xã An Tây');
    expect(await name({ asOf: firstInstantOf('2020-08-09') })).toBe('UBND xã An Tây');
  });
  it('serves the resolution of names', async () => {
    const resolve = async (phrase: string) => (await readModels.ask('resolve', phrase, { asOf: on })).result;
    for (const phrase of ['UBND các xã, phường', 'UBND tỉnh', 'Phòng Y tế thị xã', 'UBND xã Quảng Ngạn', 'Bộ Y tế', 'Như trên'])
      expect(await resolve(phrase)).toEqual(resolveTarget(phrase, { issuerId: benCat, on: THAT_DAY }, memory));
  });
});
