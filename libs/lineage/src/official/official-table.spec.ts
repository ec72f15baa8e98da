import { firstInstantOf } from '@cascade/calendar/domain';
import type { TaskList } from '../listing/list-tasks.query';
import { OFFICIAL_BUCKETS, type OfficialBucket } from '../domain/official-table';
import { openWorld, type World } from '../testing/world';
import type { Grouping, OfficialLine, OfficialTable } from './counting';
import type { TableLevel } from './official-scope';
import type { NotUpdating } from './official-tasks.query';

let world: World;
const NOW = '2020-08-21T08:00:00+07:00';
const at = firstInstantOf;
interface At {
  readonly asOf?: string;
  readonly knownAt?: number;
}
const table = (params: object = {}, { asOf = NOW, ...known }: At = {}) =>
  world.answer<OfficialTable>('official-table', params, { asOf, ...known });
const line = async (by: Grouping, key: string, params: object = {}, then: At = {}) =>
  (await table({ by, ...params }, then)).lines.find((each) => each.key === key);
const cell = async (bucket: OfficialBucket, params: object = {}, then: At = {}): Promise<string[]> => {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page: TaskList = await world.answer<TaskList>(
      'official-tasks',
      { bucket, limit: 2, ...params, ...(cursor && { cursor }) },
      { asOf: then.asOf ?? NOW, ...(then.knownAt === undefined ? {} : { knownAt: then.knownAt }) },
    );
    ids.push(...page.items.map(({ taskId }) => taskId));
    cursor = page.next;
  } while (cursor !== null);
  return ids;
};
const counts = (row: OfficialLine | undefined) =>
  row && OFFICIAL_BUCKETS.flatMap((bucket) => (row[bucket] > 0 ? [`${bucket} ${row[bucket]}`] : []));
const done = async (taskId: string, productOn: string) => {
  await world.reported(taskId, productOn, '2020-08-20');
  await world.confirmed(taskId, '2020-08-20T10:00:00+07:00');
};
let beforeRecall = 0;
beforeAll(async () => {
  world = await openWorld();
  await world.body('province', 'province', 'UBND tỉnh', null);
  await world.body('town', 'district', 'UBND thị xã', 'province');
  for (const id of ['a', 'b']) await world.body(`ward-${id}`, 'commune', `UBND phường ${id.toUpperCase()}`, 'town');
  await world.letter('above', { issuer: 'province', symbol: '12/CT-UBND', on: '2020-08-10' });
  await world.identified('r-above', 'above');
  await world.letter('below', { issuer: 'town', symbol: '278/UBND-VX', on: '2020-08-11', cites: [{ referenceId: 'r-above' }] });
  await world.letter('back', { issuer: 'town', symbol: '279/UBND-VX', on: '2020-08-11' });
  const give = (id: string, order: string, body: string, dueOn: string | null, force = 'binding', on = '2020-08-12') =>
    world.task(id, order, body, on, { dueAt: dueOn && `${dueOn}T00:00:00+07:00`, force, issuerId: 'town' });
  await give('in-time', 'above', 'town', '2020-08-19');
  await done('in-time', '2020-08-18');
  await give('late', 'above', 'town', '2020-08-19');
  await done('late', '2020-08-19');
  await give('open', 'below', 'ward-a', '2020-08-25');
  await give('overdue-a', 'below', 'ward-a', '2020-08-20');
  await give('overdue-b', 'below', 'ward-b', '2020-08-21');
  await give('undated', 'below', 'ward-b', null);
  await give('undated-done', 'below', 'ward-b', null, 'binding', '2020-08-13T23:30:00+07:00');
  await done('undated-done', '2020-08-14');
  await give('withdrawn', 'below', 'ward-b', '2020-08-25');
  await world.withdrawn('withdrawn', '2020-08-14');
  await give('request', 'below', 'ward-a', '2020-08-20', 'request');
  await give('encouraged', 'below', 'ward-a', null, 'encouragement');
  await give('frozen', 'back', 'ward-a', '2020-08-20');
  await give('frozen-undated', 'back', 'ward-b', null);
  await give('frozen-done', 'back', 'ward-b', '2020-08-20');
  await done('frozen-done', '2020-08-15');
  await give('frozen-withdrawn', 'back', 'ward-b', '2020-08-20');
  await world.withdrawn('frozen-withdrawn', '2020-08-14');
  await give('of-nobody', 'below', 'somebody', '2020-08-20');
  beforeRecall = world.ordinal();
  await world.recalled('back', '2020-08-20');
});
afterAll(() => world.close());

describe('the official table', () => {
  it('counts each binding task once', async () => {
    const { total, requests, encouragements } = await table();
    expect(total).toMatchObject({
      ...{ doneInTime: 1, doneLate: 1, openInTime: 1, openOverdue: 3, withoutDeadline: 2, withoutDeadlineDone: 1 },
      ...{ withdrawn: 2, recalled: 3, total: 8, fellDue: 5, fellDueInTime: 1, rate: 0.2 },
    });
    expect([requests.openOverdue, requests.total, encouragements.withoutDeadline, encouragements.total]).toEqual([1, 1, 1, 1]);
  });
  it('has one line for all where none is asked for by itself', async () => {
    const { lines, total } = await table();
    expect(lines).toEqual([{ key: null, name: null, ...total }]);
  });
  it('has a line for each body, what is overdue first', async () => {
    const { lines, total } = await table({ by: 'body' });
    expect(lines.map(({ key, name, openOverdue }) => [key, name, openOverdue])).toEqual([
      ['ward-b', 'UBND phường B', 1],
      ['ward-a', 'UBND phường A', 1],
      ['somebody', null, 1],
      ['town', 'UBND thị xã', 0],
    ]);
    expect(counts(lines[0])).toEqual(['openOverdue 1', 'withoutDeadline 2', 'withdrawn 2', 'recalled 2']);
    expect(total).toEqual((await table()).total);
  });
  it('has a line for each level, and one for bodies whose level nobody knows', async () => {
    const { lines } = await table({ by: 'level' });
    expect(lines.map(({ key, name }) => [key, name])).toEqual([
      ['commune', 'Cấp xã'],
      ['unknown', 'Khác'],
      ['district', 'Cấp huyện'],
    ]);
    expect(counts(lines[2])).toEqual(['doneInTime 1', 'doneLate 1']);
  });
  it('has a line for each order', async () => {
    const { lines } = await table({ by: 'directive' });
    expect(lines.map(({ key, name }) => [key, name])).toEqual([
      ['below', '278/UBND-VX'],
      ['above', '12/CT-UBND'],
      ['back', '279/UBND-VX'],
    ]);
    expect(counts(lines[2])).toEqual(['withdrawn 1', 'recalled 3']);
  });
  it('is that of a body, or of it with all below', async () => {
    expect((await table({ bodyId: 'town' })).total.total).toBe(2);
    expect((await table({ bodyId: 'town', below: true })).total.total).toBe(7);
    expect((await table({ bodyId: 'nobody', below: true })).total.total).toBe(0);
  });
  it('is that of an office or an office holder by what they are given by name, while their body answers for it', async () => {
    const own = await openWorld();
    await own.body('ubnd', 'commune', 'UBND xã', null);
    for (const [id, kind] of [
      ['chu-tich', 'officeHolder'],
      ['phong', 'office'],
      ['khac', 'officeHolder'],
    ])
      await own.say(
        `authority-${id}`,
        'AuthorityEstablished',
        { authorityId: id, kind, level: 'commune', name: id, unit: null, parentId: 'ubnd' },
        '2019-09-11',
      );
    await own.letter('order', { issuer: 'ubnd', symbol: '1/UBND', on: '2020-08-10' });
    for (const [id, assigneeId] of [
      ['one', 'chu-tich'],
      ['two', 'chu-tich'],
      ['three', 'phong'],
      ['four', 'ubnd'],
    ])
      await own.task(id!, 'order', 'ubnd', '2020-08-12', { dueAt: '2020-08-20T00:00:00+07:00', assigneeId: assigneeId! });
    const totalOf = async (params: object) => (await own.answer<OfficialTable>('official-table', params, { asOf: NOW })).total.openOverdue;
    const cellOf = async (bodyId: string) =>
      (await own.answer<TaskList>('official-tasks', { bucket: 'openOverdue', bodyId }, { asOf: NOW })).items
        .map(({ taskId }) => taskId)
        .sort();
    expect(await Promise.all(['chu-tich', 'phong', 'khac', 'ubnd'].map((bodyId) => totalOf({ bodyId })))).toEqual([2, 1, 0, 4]);
    expect([await cellOf('chu-tich'), await cellOf('khac')]).toEqual([['one', 'two'], []]);
    expect(await totalOf({ bodyId: 'ubnd', below: true })).toBe(4);
    await own.close();
  });
  it('is that of an order, or of it with all that carry it out', async () => {
    expect((await table({ directiveId: 'above' })).total.total).toBe(2);
    expect((await table({ directiveId: 'above', below: true })).total.total).toBe(8);
    expect(counts(await line('body', 'ward-a', { directiveId: 'above', below: true }))).toEqual(['openInTime 1', 'openOverdue 1']);
  });
  it('is that of a period: by deadline, without one by the day it was given, its end left out', async () => {
    const inPeriod = async (from: string | null, to: string | null) =>
      (await table({ bodyId: 'ward-b', ...(from && { from: at(from) }), ...(to && { to: at(to) }) })).total.total;
    expect(await inPeriod('2020-08-21', '2020-08-22')).toBe(1); // overdue-b
    expect(await inPeriod('2020-08-12', '2020-08-13')).toBe(1); // undated
    expect(await inPeriod('2020-08-13', '2020-08-14')).toBe(1); // given at 23:30 of that day
    expect(await inPeriod('2020-08-14', '2020-08-21')).toBe(0);
    expect(await inPeriod('2020-08-21', null)).toBe(1);
    expect(await inPeriod(null, '2020-08-21')).toBe(2);
  });
  it('is of the instant asked for: overdue from the first instant that is too late', async () => {
    expect((await table({}, { asOf: '2020-08-20T23:59:59+07:00' })).total).toMatchObject({ openInTime: 2, openOverdue: 2 });
    expect((await table({}, { asOf: '2020-08-21' })).total).toMatchObject({ openInTime: 1, openOverdue: 3 });
  });
  it('knows of no recall before it was recorded, nor before it holds', async () => {
    expect((await table({}, { knownAt: beforeRecall })).total).toMatchObject({ recalled: 0, openOverdue: 4 });
    expect((await table({}, { asOf: '2020-08-19T12:00:00+07:00' })).total.recalled).toBe(0);
  });
  it('is nothing of before anything was given', async () =>
    expect((await table({}, { asOf: '2020-08-01' })).total).toMatchObject({ total: 0, rate: null, fellDue: 0 }));
});
describe('the whole table from kept counts, and counted task by task', () => {
  const instants = [
    '2020-08-11',
    '2020-08-12',
    '2020-08-13',
    '2020-08-14T12:00:00+07:00',
    '2020-08-18',
    '2020-08-19',
    '2020-08-20',
    NOW,
    '2030-01-01',
  ];
  const periods = [{}, { from: at('2020-08-13') }, { to: at('2020-08-20') }, { from: at('2020-08-19'), to: at('2020-08-21') }];
  it.each(instants)('say the same of %s, whatever the period', async (asOf) => {
    for (const period of periods) {
      const kept = await table(period, { asOf });
      const counted = await table({ by: 'directive', ...period }, { asOf });
      expect([kept.from, counted.from]).toEqual(['kept', 'counted']);
      expect([period, kept.total, kept.requests, kept.encouragements]).toEqual([
        ...[period, counted.total, counted.requests, counted.encouragements],
      ]);
    }
  });
  it('are counted for what was known in the past', async () => {
    for (const knownAt of [beforeRecall, Math.floor(beforeRecall / 2), 8, 0]) {
      const whole = await table({}, { knownAt });
      expect(whole.from).toBe('counted');
      expect(whole.total).toEqual((await table({ by: 'body' }, { knownAt })).total);
    }
  });
});
describe('the tasks behind a cell', () => {
  it('are those that it counts, of every body, level and order', async () => {
    const checks: [by: Grouping, scope: (key: string) => object][] = [
      ['body', (bodyId) => ({ bodyId })],
      ['directive', (directiveId) => ({ directiveId })],
      ['level', (level) => ({ level: level as TableLevel })],
    ];
    for (const [by, scope] of checks)
      for (const row of (await table({ by })).lines)
        for (const bucket of OFFICIAL_BUCKETS)
          expect([by, row.key, bucket, (await cell(bucket, scope(row.key!))).length]).toEqual([by, row.key, bucket, row[bucket]]);
  });
  it.each(['2020-08-13', '2020-08-19T12:00:00+07:00', '2020-08-20', '2020-08-21'])('are those that it counts at %s', async (asOf) => {
    const { total } = await table({}, { asOf });
    for (const bucket of OFFICIAL_BUCKETS) expect([bucket, (await cell(bucket, {}, { asOf })).length]).toEqual([bucket, total[bucket]]);
  });
  it('come by deadline, undated ones the oldest first', async () => {
    expect(await cell('openOverdue')).toEqual(['of-nobody', 'overdue-a', 'overdue-b']);
    expect(await cell('withoutDeadline')).toEqual(['undated', 'undated-done']);
    expect(await cell('recalled')).toEqual(['frozen-undated', 'frozen', 'frozen-done']);
    expect(await cell('withdrawn')).toEqual(['frozen-withdrawn', 'withdrawn']);
  });
  it('are of the force asked for', async () => {
    expect(await cell('openOverdue', { force: 'request' })).toEqual(['request']);
    expect(await cell('withoutDeadline', { force: 'encouragement' })).toEqual(['encouraged']);
    expect(await cell('doneLate', { force: 'request' })).toEqual([]);
  });
  it('are of the period and of the bodies below', async () => {
    expect(await cell('openOverdue', { from: at('2020-08-21') })).toEqual(['overdue-b']);
    expect(await cell('openOverdue', { bodyId: 'province', below: true })).toEqual(['overdue-a', 'overdue-b']);
    expect(await cell('openOverdue', { level: 'unknown' })).toEqual(['of-nobody']);
    expect(await cell('openOverdue', { level: 'central' })).toEqual([]);
  });
  it('are those that were known then', async () => {
    expect(await cell('recalled', {}, { knownAt: beforeRecall })).toEqual([]);
    expect(await cell('openOverdue', {}, { knownAt: beforeRecall })).toEqual(['frozen', 'of-nobody', 'overdue-a', 'overdue-b']);
  });
  it('are asked for with a cursor that was given out', () =>
    expect(world.answer('official-tasks', { bucket: 'withdrawn', limit: 1, cursor: 'x' })).rejects.toMatchObject({
      code: 'cursor.unreadable',
    }));
});
describe('bodies that say nothing of their tasks', () => {
  type Page = { readonly items: readonly NotUpdating[]; readonly next: string | null };
  const quiet = (params: object, asOf = NOW) => world.answer<Page>('not-updating', { limit: 10, ...params }, { asOf });
  it('are those with open tasks that nobody there ever touched, the most first', async () =>
    expect((await quiet({ days: 0 })).items).toEqual([
      { bodyId: 'ward-a', name: 'UBND phường A', parentName: 'UBND thị xã', open: 2, untouched: 2, since: at('2020-08-12') },
      { bodyId: 'ward-b', name: 'UBND phường B', parentName: 'UBND thị xã', open: 2, untouched: 2, since: at('2020-08-12') },
      { bodyId: 'somebody', name: null, parentName: null, open: 1, untouched: 1, since: at('2020-08-12') },
    ]));
  it('have had so many days, to the instant', async () => {
    expect((await quiet({ days: 9 }, '2020-08-21')).items).toHaveLength(3);
    expect((await quiet({ days: 9 }, '2020-08-20T23:59:59+07:00')).items).toEqual([]);
  });
  it('wait for nothing of an order that was taken back, from then on', async () => {
    const before = (await quiet({ days: 0 }, '2020-08-19T12:00:00+07:00')).items.map(({ bodyId, open }) => `${bodyId} ${open}`);
    expect(before).toEqual(['ward-a 3', 'ward-b 3', 'somebody 1']);
  });
  it.each([NOW, '2020-08-19T12:00:00+07:00', '2020-08-21'])('are counted as the list of their tasks shows them, at %s', async (asOf) => {
    const shown = async (authorityId: string, pending: string, givenDaysAgo: number) =>
      (await world.answer<TaskList>('list-tasks', { authorityId, pending, givenDaysAgo, limit: 100 }, { asOf })).items;
    for (const days of [0, 9])
      for (const { bodyId, open, untouched } of (await quiet({ days }, asOf)).items.filter(({ name }) => name !== null)) {
        const [unfinished, silent] = [await shown(bodyId, 'unfinished', days), await shown(bodyId, 'untouched', days)];
        expect([unfinished.length, silent.length]).toEqual([open, untouched]);
        expect(new Set(unfinished.map(({ force }) => force))).toEqual(new Set(['binding']));
      }
    expect(await shown('ward-a', 'unfinished', 3650)).toEqual([]);
  });
  it('go page by page', async () => {
    const first = await quiet({ days: 0, limit: 2 });
    expect(first.items.map(({ bodyId }) => bodyId)).toEqual(['ward-a', 'ward-b']);
    const second = await quiet({ days: 0, limit: 2, cursor: first.next });
    expect([second.items.map(({ bodyId }) => bodyId), second.next]).toEqual([['somebody'], null]);
  });
  it('are none any more once they have said a word', async () => {
    await world.say('task-of-nobody', 'TaskAccepted', { taskId: 'of-nobody' }, '2020-08-20');
    expect((await quiet({ days: 0 })).items.map(({ bodyId }) => bodyId)).toEqual(['ward-a', 'ward-b']);
  });
});
