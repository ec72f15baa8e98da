import type { QueryBus } from '@nestjs/cqrs';
import { firstInstantOf } from '@cascade/calendar/domain';
import { sealedFields, type KeyStore } from '@cascade/content-store';
import { openBus } from '../testing/bus';
import { openWorld, type World } from '../testing/world';
import { DirectiveHistoryQuery, LogPositionQuery, TaskPageQuery, WhyQuery, type Why } from '.';

let world: World;
let bus: QueryBus;
let keys: KeyStore;
let close: () => Promise<void>;
interface At {
  readonly asOf?: string;
  readonly knownAt?: number;
}
const at = ({ asOf, knownAt }: At = {}) => ({
  ...(asOf ? { asOf: firstInstantOf(asOf) } : {}),
  ...(knownAt === undefined ? {} : { knownAt }),
});
const caughtUp = () => world.answer('log-position', {});
const why = async <O extends Why['of']>(taskId: string, of: O, then: At = {}) => {
  await caughtUp();
  return (await bus.execute(new WhyQuery({ taskId, of }, at(then)))).result as Extract<Why, { of: O }>;
};
const decides = ({ events }: { events: readonly { decides: boolean; type: string }[] }) =>
  events.filter((each) => each.decides).map(({ type }) => type);
const history = async (directiveId: string, then: At = {}) => {
  await caughtUp();
  return (await bus.execute(new DirectiveHistoryQuery({ directiveId }, at(then)))).result;
};
const lastOf = async (stream: string): Promise<string> => {
  for await (const { id } of world.store.readStream(stream, { direction: 'backwards', limit: 1 })) return id;
  throw new Error(`${stream} is empty`);
};
const put = async (stream: string, change: object) =>
  world.say(
    stream,
    'FactCorrected',
    { eventId: await lastOf(stream), voided: false, occurredAt: null, productOn: null, reason: 'nhầm', ...change },
    null,
  );
const due = (taskId: string, dueAt: string | null, more: object, on = '2020-08-17') =>
  world.say(`task-${taskId}`, 'DeadlineSet', { taskId, trigger: null, calendarVersion: 'viet-nam@1', dueAt, ...more }, on);
const relative = { kind: 'relative', text: 'trong 03 ngày làm việc', amount: 3, unit: 'workingDay', trigger: 'signed' };

beforeAll(async () => {
  world = await openWorld();
  ({ bus, keys, close } = await openBus(world));
  await world.body('province', 'province', 'UBND tỉnh', null);
  await world.body('town', 'district', 'UBND thị xã', 'province');
  await world.letter('order', { issuer: 'province', symbol: '12/CT-UBND', on: '2020-08-17' });
  await world.delivery('order', 'town', '2020-08-17', { received: false });
  for (const id of ['counted', 'quiet', 'done']) await world.task(id, 'order', 'town', '2020-08-17', { issuerId: 'province' });
  await due('counted', '2020-08-25T00:00:00+07:00', { rule: relative, trigger: { kind: 'signed', on: '2020-08-20' } });
});
afterAll(async () => {
  await close();
  await world.close();
});

describe('why a deadline is what it is', () => {
  it('names the rule, what it runs from and the days passed over, of the calendar carried along', async () => {
    expect(await why('counted', 'due')).toMatchObject({
      ...{ taskId: 'counted', directiveSymbol: '12/CT-UBND', itemLabel: '1', assigneeName: 'UBND thị xã' },
      ...{ dueAt: '2020-08-25T00:00:00+07:00', rule: relative, calendarVersion: 'viet-nam@1' },
      calendar: [
        { on: '2020-08-22', kind: 'weekend' },
        { on: '2020-08-23', kind: 'weekend' },
      ],
    });
  });
  it('counts by the calendar as it stood at that revision, though it was changed since', async () => {
    const calendarId = 'office';
    const opened = { calendarId, weeklyDaysOff: [7], source: 'quy chế' };
    await world.say('calendar-office', 'CalendarOpened', opened, '2020-01-01');
    const special = (on: string) =>
      world.say(
        'calendar-office',
        'SpecialDaysSet',
        { calendarId, days: [{ on, kind: 'off', name: 'nghỉ', source: 'x' }], source: 'x' },
        '2020-01-02',
      );
    await special('2020-08-21');
    await world.task('office', 'order', 'town', '2020-08-17');
    await due('office', '2020-08-25T00:00:00+07:00', {
      rule: relative,
      trigger: { kind: 'signed', on: '2020-08-20' },
      calendarVersion: 'office@1',
    });
    await special('2020-08-24');
    expect((await why('office', 'due')).calendar.map(({ on, kind }) => `${on} ${kind}`)).toEqual(['2020-08-21 off', '2020-08-23 weekend']);
  });
  it.each(['nowhere@1', 'no revision', '@'])('counts no days by a calendar that nobody knows (%s)', async (calendarVersion) => {
    const id = `unknown-${calendarVersion.length}`;
    await world.task(id, 'order', 'town', '2020-08-17');
    await due(id, '2020-08-25T00:00:00+07:00', { rule: relative, trigger: { kind: 'signed', on: '2020-08-20' }, calendarVersion });
    expect(await why(id, 'due')).toMatchObject({ calendar: [], calendarVersion, dueAt: '2020-08-25T00:00:00+07:00' });
  });
  it('is nothing where the order names none', async () =>
    expect(await why('quiet', 'due')).toMatchObject({
      dueAt: null,
      rule: null,
      calendar: [],
      events: [{ type: 'TaskAssigned', decides: false }],
    }));
});
describe('why a state is what it is', () => {
  it('rests on the letter that nobody registered, until somebody does', async () => {
    const before = await why('quiet', 'state');
    expect([before.state, decides(before), before.rule.en]).toEqual([
      'notReceived',
      ['DeliverySent'],
      expect.stringContaining('registered'),
    ]);
    const known = world.ordinal();
    const receipt = { directiveId: 'order', authorityId: 'town', arrivalNumber: '7', evidence: null };
    await world.say('delivery-order-town', 'DeliveryReceived', receipt, '2020-08-18');
    const after = await why('quiet', 'state');
    expect([after.state, decides(after)]).toEqual(['withoutDeadline', ['TaskAssigned']]);
    expect((await why('quiet', 'state', { knownAt: known })).state).toBe('notReceived');
    expect((await why('quiet', 'state', { asOf: '2020-08-17T12:00:00+07:00' })).state).toBe('notReceived');
  });
  it('rests on a registration no more that never was, and says so', async () => {
    const known = world.ordinal();
    await put('delivery-order-town', { voided: true });
    const after = await why('quiet', 'state');
    expect([after.state, decides(after)]).toEqual(['notReceived', ['DeliverySent']]);
    expect(after.events.map(({ type }) => type)).toEqual(expect.arrayContaining(['DeliveryReceived', 'FactCorrected']));
    expect((await why('quiet', 'state', { knownAt: known })).events.map(({ type }) => type)).not.toContain('FactCorrected');
  });
  it('rests on the report that was confirmed, and on what put its product right', async () => {
    await world.task('right', 'order', 'town', '2020-08-17', { dueAt: '2020-08-20T00:00:00+07:00' });
    await world.reported('right', '2020-08-20', '2020-08-20');
    await put('task-right', { productOn: '2020-08-19' });
    await world.confirmed('right', '2020-08-21');
    const told = await why('right', 'state', { asOf: '2020-08-30' });
    expect([told.state, decides(told)]).toEqual(['doneInTime', ['DeadlineSet', 'TaskReportedDone', 'FactCorrected', 'TaskConfirmed']]);
    expect(told).toMatchObject({ dueAt: firstInstantOf('2020-08-20'), taskId: 'right' });
  });
  it('says of every task on any day something that decides', async () => {
    for (const taskId of ['counted', 'quiet', 'done', 'right'])
      for (const asOf of ['2020-08-17', '2020-08-19', '2020-08-20', '2020-08-25', '2020-09-01']) {
        const told = await why(taskId, 'state', { asOf });
        expect([taskId, asOf, told.state, decides(told).length > 0]).toEqual([taskId, asOf, told.state, true]);
      }
  });
  it('is not told of a task that nobody knows, or not yet', async () => {
    await expect(why('nobody', 'state')).rejects.toMatchObject({ code: 'task.unknown', details: { taskId: 'nobody' } });
    await expect(why('quiet', 'due', { asOf: '2020-08-16' })).rejects.toMatchObject({ code: 'task.unknown' });
    await expect(why('quiet', 'rollup', { knownAt: 1 })).rejects.toMatchObject({ code: 'task.unknown' });
  });
});
it('what a task comes to below is nothing where it was not passed on', async () =>
  expect(await why('quiet', 'rollup')).toMatchObject({ of: 'rollup', rollUp: { total: 0, byState: {} }, children: [] }));

describe('the story of a task on its page', () => {
  it('opens what is sealed, until its key is destroyed', async () => {
    const key = await keys.create();
    const note = sealedFields(keys).seal('Đang vận động từng hộ', key);
    await world.say('task-done', 'TaskProgressed', { taskId: 'done', note, value: null }, '2020-08-18');
    await caughtUp();
    const noteOf = async () =>
      (await bus.execute(new TaskPageQuery({ taskId: 'done' }))).result.entries.find(({ type }) => type === 'TaskProgressed')?.data['note'];
    expect(await noteOf()).toBe('Đang vận động từng hộ');
    keys.destroy(key);
    expect(await noteOf()).toBeNull();
  });
  it('names the bodies that speak and those that have a part', async () => {
    const parts = [{ authorityId: 'town', role: 'lead', part: null, limitOn: null }];
    await world.say('task-done', 'TaskPartsAssigned', { taskId: 'done', parts }, '2020-08-18');
    await caughtUp();
    const { result } = await bus.execute(new TaskPageQuery({ taskId: 'done' }));
    expect([result.names, result.parts]).toMatchObject([{ town: 'UBND thị xã' }, [{ authorityId: 'town', done: false }]]);
  });
  it('keeps to itself where the log is', async () => {
    const { result } = await bus.execute(new TaskPageQuery({ taskId: 'done' }));
    expect(result).not.toHaveProperty('knownPosition');
  });
});
describe('the story of a document', () => {
  const said = async (then: At = {}) => (await history('order', then)).entries.map(({ type }) => type);
  it('is of its own stream and of its warnings, in the order of recording', async () => {
    const warning = { directiveId: 'order', kind: 'reused', about: 'other', reason: 'hai sổ' };
    await world.say('warning-order', 'WarningDismissed', warning, '2020-08-18');
    const by = { directiveId: 'order', byDirectiveId: 'later', sentence: 'Bãi bỏ', itemIds: [] };
    await world.letter('later', { issuer: 'province', symbol: '15/CT-UBND', on: '2020-08-19' });
    await world.say('directive-order', 'DirectiveAmended', by, '2020-08-19');
    expect(await said()).toEqual(['ReadingAccepted', 'WarningDismissed', 'DirectiveAmended']);
  });
  it('names the documents that it speaks of', async () => {
    const { names, directiveId } = await history('order');
    expect([directiveId, names]).toMatchObject(['order', { documents: { later: { symbol: '15/CT-UBND', issuerName: 'UBND tỉnh' } } }]);
    expect(names.documents).not.toHaveProperty('other'); // nobody knows it
  });
  it('is cut at what holds and at what was known', async () => {
    expect(await said({ asOf: '2020-08-18' })).toEqual(['ReadingAccepted', 'WarningDismissed']);
    const before = world.ordinal();
    await world.recalled('order', '2020-08-18');
    expect(await said({ knownAt: before })).not.toContain('DirectiveRecalled');
    expect(await said({ asOf: '2020-08-18' })).toContain('DirectiveRecalled');
  });
  it('is of a document that is known, and known by then', async () => {
    await expect(history('nowhere')).rejects.toMatchObject({ code: 'directive.unknown', details: { id: 'nowhere' } });
    await expect(history('order', { asOf: '2020-08-16' })).rejects.toMatchObject({ code: 'directive.unknown' });
    await expect(history('order', { knownAt: 1 })).rejects.toMatchObject({ code: 'directive.unknown' });
  });
  it('opens the sentence that changed it, until the key is destroyed', async () => {
    const key = await keys.create();
    const sentence = sealedFields(keys).seal('thay thế Chỉ thị số 12', key);
    await world.say(
      'directive-later',
      'DirectiveReplaced',
      { directiveId: 'later', byDirectiveId: null, sentence, itemIds: [] },
      '2020-08-20',
    );
    const reasonOf = async () => (await history('later')).entries.at(-1)!.reason;
    expect(await reasonOf()).toBe('thay thế Chỉ thị số 12');
    keys.destroy(key);
    expect(await reasonOf()).toBeNull();
  });
});
it('says up to where the log was known', async () => {
  await caughtUp();
  const positionOf = async (knownAt?: number) =>
    (await bus.execute(new LogPositionQuery(knownAt === undefined ? {} : { knownAt }))).result.position;
  const positions = [await positionOf(0), await positionOf(1), await positionOf()].map(BigInt);
  expect(positions[0]).toBe(0n);
  expect(positions[1]! > 0n && positions[2]! > positions[1]!).toBe(true);
  expect(await positionOf()).toBe(String(await world.store.head()));
});
