import { openWorld, type World } from '../testing/world';
import type { Desk } from './desk.query';

let world: World;
const desk = (authorityId: string, asOf = '2020-08-21T08:00:00+07:00') => world.answer<Desk>('desk', { authorityId }, { asOf });
const ids = ({ items }: { items: readonly { taskId: string }[] }) => items.map(({ taskId }) => taskId);
const daily = { text: 'trước 14 giờ hàng ngày', every: 'day', before: '14:00', day: null, inclusive: false };
const dutyOf = (taskId: string, collectorId: string | null = null) =>
  world.say(
    `task-${taskId}`,
    'ReportingDutySet',
    { taskId, recurrence: daily, choices: { onDayOff: 'keep' }, fromOn: '2020-08-18', untilOn: null, collectorId, collectorText: null },
    '2020-08-17',
  );
const report = (taskId: string, period: string, at: string) =>
  world.say(`report-${taskId}-${period}`, 'ReportSubmitted', { taskId, period, values: [], note: null }, at);

beforeAll(async () => {
  world = await openWorld();
  await world.body('province', 'province', 'UBND tỉnh', null);
  await world.body('town', 'district', 'UBND thị xã', 'province');
  await world.body('culture', 'district', 'Phòng Văn hóa', 'town');
  for (const id of ['a', 'b', 'c']) await world.body(`ward-${id}`, 'commune', `UBND phường ${id.toUpperCase()}`, 'town');
  const anItemOf = (id: string, carries: { directiveId: string; itemId: string } | null = null) => ({
    ...{ itemId: `${id}-item`, label: '7', span: null, text: 'Báo cáo kết quả', assignees: [], coOperators: [], verb: 'Giao' },
    ...{ deadline: null, recurrence: null, target: null, reportTo: null, channel: null, carries },
  });
  await world.letter('above', { issuer: 'province', symbol: '12/CT-UBND', on: '2020-08-17', content: { items: [anItemOf('above')] } });
  const carried = { directiveId: 'above', itemId: 'above-item' };
  await world.letter('own', { issuer: 'town', symbol: '278/UBND-VX', on: '2020-08-17', content: { items: [anItemOf('own', carried)] } });
  await world.letter('other', { issuer: 'town', symbol: '280/UBND', on: '2020-08-17' });
});
afterAll(() => world.close());

describe('the desk of a body', () => {
  it('is empty where nothing waits', async () =>
    expect(await desk('ward-c')).toMatchObject({
      name: 'UBND phường C',
      reports: [],
      letters: { total: 0 },
      due: { total: 0 },
      drafts: { total: 0 },
    }));
  it('is nobody’s where the body is unknown', () => expect(desk('nobody')).rejects.toMatchObject({ code: 'authority.unknown' }));

  it('has what falls due within three days, what is overdue and what came back; the rest is fresh', async () => {
    const task = (id: string, dueAt: string | null) => world.task(id, 'other', 'ward-a', '2020-08-17', { issuerId: 'town', dueAt });
    await task('overdue', '2020-08-20');
    await task('near', '2020-08-24T00:00:00+07:00');
    await task('far', '2020-09-20');
    await task('undated', null);
    await task('came-back', null);
    await world.reported('came-back', '2020-08-19', '2020-08-19');
    await world.returned('came-back', '2020-08-20');
    await task('said', '2020-08-20');
    await world.reported('said', '2020-08-19', '2020-08-19');
    const { due, fresh } = await desk('ward-a');
    expect(ids(due)).toEqual(['overdue', 'near', 'came-back']);
    expect(ids(fresh)).toEqual(['far', 'undated']);
  });
  it('has the answers that wait for the word of who gave the task, until it is said', async () => {
    expect(ids((await desk('town')).answers)).toEqual(['said']);
    const known = world.ordinal();
    await world.confirmed('said', '2020-08-21T07:00:00+07:00');
    expect((await desk('town')).answers.total).toBe(0);
    const before = await world.answer<Desk>('desk', { authorityId: 'town' }, { asOf: '2020-08-21T08:00:00+07:00', knownAt: known });
    expect(ids(before.answers)).toEqual(['said']);
  });
  it('has what was refused, until it is given to another', async () => {
    await world.task('not-ours', 'own', 'ward-a', '2020-08-17', { dueAt: null, issuerId: 'town' });
    await world.say('task-not-ours', 'TaskRefused', { taskId: 'not-ours', reason: 'không thuộc thẩm quyền' }, '2020-08-18');
    expect(ids((await desk('town')).refusals)).toEqual(['not-ours']);
    const over = { taskId: 'not-ours', assigneeId: 'ward-b', bodyId: 'ward-b', reason: 'giao lại', legalBasis: null };
    await world.say('task-not-ours', 'TaskHandedOver', over, '2020-08-20');
    expect((await desk('town')).refusals.total).toBe(0);
  });
  it('has requests for more time', async () => {
    const data = { taskId: 'near', extensionId: 'x', untilOn: '2020-08-30', reason: 'mưa lũ' };
    await world.say('task-near', 'TaskExtensionAsked', data, '2020-08-20');
    expect(ids((await desk('town')).extensions)).toEqual(['near']);
    await world.say(
      'task-near',
      'TaskExtensionRefused',
      { taskId: 'near', extensionId: 'x', reason: 'không' },
      '2020-08-21T07:00:00+07:00',
    );
    expect((await desk('town')).extensions.total).toBe(0);
  });
  it('has letters that are not in the book yet, the late ones first, and orders owed with the draft that waits', async () => {
    await world.delivery('own', 'ward-b', '2020-08-21', { received: false, owes: false });
    await world.delivery('other', 'ward-b', '2020-08-18', { received: false });
    const { letters, owed } = await desk('ward-b');
    expect(letters.items.map(({ directiveId, acknowledged }) => [directiveId, acknowledged])).toEqual([
      ['other', 'overdue'],
      ['own', 'pending'],
    ]);
    expect(owed.items).toMatchObject([{ directiveId: 'other', directiveSymbol: '280/UBND', issuerName: 'UBND thị xã', draftStatus: null }]);
  });
  it('has drafts that somebody has begun', async () => {
    await world.draft('begun', 'ward-b', '2020-08-20', []);
    expect((await desk('ward-b')).drafts.items).toMatchObject([{ directiveId: 'begun', status: 'draft' }]);
  });
});

describe('reports of the day', () => {
  beforeAll(async () => {
    await world.task('up', 'above', 'town', '2020-08-17', { issuerId: 'province' });
    await dutyOf('up');
    for (const id of ['a', 'b']) {
      await world.task(`report-${id}`, 'own', `ward-${id}`, '2020-08-17', { issuerId: 'town' });
      await dutyOf(`report-${id}`, 'culture');
    }
    for (const day of ['2020-08-18', '2020-08-19', '2020-08-20']) {
      await report('up', day, `${day}T13:00:00+07:00`);
      for (const id of ['a', 'b']) await report(`report-${id}`, day, `${day}T10:00:00+07:00`);
    }
  });
  it('are due before their hour, with who below is missing', async () => {
    await report('report-a', '2020-08-21', '2020-08-21T07:30:00+07:00');
    const { reports } = await desk('town');
    expect(reports).toMatchObject([
      {
        ...{ role: 'send', period: '2020-08-21', status: 'pending', directiveSymbol: '12/CT-UBND', itemLabel: '7', taskId: 'up' },
        dueAt: '2020-08-21T14:00:00+07:00',
        below: { directiveId: 'own', bodies: 2, reported: 1, missing: [{ taskId: 'report-b', name: 'UBND phường B' }] },
      },
    ]);
  });
  it('are gathered by the unit through which they go', async () =>
    expect((await desk('culture')).reports).toMatchObject([{ role: 'gather', taskId: null, below: { bodies: 2, reported: 1 } }]));
  it('are each sender’s own', async () => {
    expect((await desk('ward-a')).reports).toMatchObject([{ role: 'send', status: 'met', below: null }]);
    expect((await desk('ward-b')).reports).toMatchObject([{ role: 'send', status: 'pending' }]);
  });
  it('stay while they are missing, and leave with their day once they are there', async () => {
    const next = await desk('ward-b', '2020-08-22T08:00:00+07:00');
    expect(next.reports.map(({ period, status }) => [period, status])).toEqual([
      ['2020-08-21', 'missed'],
      ['2020-08-22', 'pending'],
    ]);
    expect((await desk('ward-a', '2020-08-22T08:00:00+07:00')).reports.map(({ period }) => period)).toEqual(['2020-08-22']);
  });
});

it('an order that was taken back leaves every desk, with its reports', async () => {
  await world.letter('frozen', { issuer: 'town', symbol: '290/UBND', on: '2020-08-17' });
  await world.task('frozen', 'frozen', 'ward-c', '2020-08-17', { issuerId: 'town', dueAt: '2020-08-22' });
  await dutyOf('frozen');
  await world.delivery('frozen', 'ward-c', '2020-08-17');
  expect((await desk('ward-c')).owed.items.map(({ directiveId }) => directiveId)).toEqual(['frozen']);
  const before = await desk('ward-c');
  expect([before.reports.map(({ taskId }) => taskId), ids(before.due)]).toEqual([Array(3).fill('frozen'), ['frozen']]);
  await world.recalled('frozen', '2020-08-21T07:00:00+07:00');
  const after = await desk('ward-c');
  expect([after.reports, after.due.total, after.fresh.total]).toEqual([[], 0, 0]);
  expect(after.owed).toEqual({ items: [], total: 0 }); // nobody owes an answer to what was taken back
  expect((await desk('ward-c', '2020-08-21T06:00:00+07:00')).due.total).toBe(1);
  expect((await desk('town')).reports.map(({ directiveId }) => directiveId)).not.toContain('frozen');
});

describe('tasks to take over', () => {
  it('are those of bodies that ended in this one, by however many steps, or under it', async () => {
    for (const id of ['old-1', 'old-2', 'new']) await world.body(id, 'commune', `UBND ${id}`, 'town');
    await world.task('orphan', 'other', 'old-1', '2020-08-17', { issuerId: 'town' });
    const end = async (id: string, heir: string, on: string) => {
      const successors = [{ authorityId: heir, extent: 'full' }];
      await world.say(`authority-${id}`, 'AuthoritySucceeded', { authorityId: id, kind: 'merge', successors, legalBasis: '1/NQ' }, on);
      await world.say(`authority-${id}`, 'AuthorityDissolved', { authorityId: id, successorIds: [heir], legalBasis: '1/NQ' }, on);
    };
    await end('old-1', 'old-2', '2020-08-19');
    await end('old-2', 'new', '2020-08-20');
    expect(ids((await desk('new')).handOvers)).toEqual(['orphan']);
    expect(ids((await desk('town')).handOvers)).toEqual(['orphan']);
    expect((await desk('new', '2020-08-18T08:00:00+07:00')).handOvers.total).toBe(0);
  });
});
describe('the list of tasks', () => {
  const listed = async (params: object) =>
    ids(await world.answer<{ items: { taskId: string }[] }>('list-tasks', { limit: 50, ...params }, { asOf: '2020-08-21T08:00:00+07:00' }));
  it('goes by who gave them, by what is on record, and by the days between which they are due', async () => {
    expect(await listed({ issuerId: 'town', status: 'returned' })).toEqual(['came-back']);
    expect(await listed({ issuerId: 'town', extension: 'refused' })).toEqual(['near']);
    const day = (text: string) => Date.parse(`${text}T00:00:00+07:00`);
    expect(await listed({ authorityId: 'ward-a', dueFrom: day('2020-08-21') + 1, dueTo: day('2020-08-25') + 1 })).toEqual(['near']);
    expect(await listed({ issuerId: 'province' })).toEqual(['up']);
  });
  it('knows no giver that nobody knows', () => expect(listed({ issuerId: 'nobody' })).rejects.toMatchObject({ code: 'authority.unknown' }));
});
