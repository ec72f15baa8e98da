import { vietNamCalendar, type DeadlineRule } from '@cascade/calendar/domain';
import { delivery, deliveryStream, directive, directiveStream, type DeliveryReceived } from '@cascade/directives/domain';
import { openDeciderStreams } from '@cascade/event-store';
import { DomainError, type AnyEvent, type RecordedEvent } from '@cascade/event-store/domain';
import { task, taskStream, type DeadlineSet, type TaskEvent } from '@cascade/tasks/domain';
import { issued, item, openWorld } from '../testing/small-world';
import { deadlinesFromReceipt } from './deadlines-from-receipt.process';

const ORDER = '0a1b2c3d-0000-4000-8000-000000000001';
const limit: DeadlineRule = {
  kind: 'relative',
  text: 'trong 05 ngày làm việc kể từ ngày nhận',
  amount: 5,
  unit: 'workingDay',
  trigger: 'received',
};
const fixed: DeadlineRule = { kind: 'fixed', text: 'trước 25/8', on: '2020-08-25', hour: null, inclusive: false };
const WAITING = { rule: limit, trigger: null, calendarVersion: 'viet-nam', dueAt: null } as const;
/** Received on Monday 17/8/2020: five working days end with Monday 24/8. */
const FROM_MONDAY = '2020-08-25T00:00:00+07:00';
const FROM_TUESDAY = '2020-08-26T00:00:00+07:00';

const open = async (deadline: DeadlineRule = limit, handle?: () => Promise<never>) => {
  const world = await openWorld();
  await world.record(directiveStream(ORDER), issued(ORDER, [item('1', 'district', { deadline })]));
  const asked: object[] = [];
  const found: string[] = [];
  const readModels = {
    ask: (_: string, params: object) => {
      asked.push(params);
      return Promise.resolve({ result: found as never, ordinal: 1 });
    },
  };
  const tasks = openDeciderStreams(world.store, task);
  const streams = {
    deliveries: openDeciderStreams(world.store, delivery),
    directives: openDeciderStreams(world.store, directive),
    tasks: handle ? { load: tasks.load.bind(tasks), handle } : tasks,
  };
  const reaction = deadlinesFromReceipt({ store: world.store, readModels }, async () => vietNamCalendar(), streams as never);
  const react = async (cause: RecordedEvent): Promise<bigint[]> => {
    const followed: bigint[] = [];
    for await (const batch of reaction.react(cause as never, (position) => followed.push(position))) expect(batch).toEqual([]);
    return followed;
  };
  const happened = (taskId: string, event: { type: string; data?: object }, at: string | null = '2020-08-17') =>
    world.record(taskStream(taskId), { version: 1, ...event, data: { taskId, ...event.data } } as TaskEvent, at);
  const given = async (taskId: string, set: Partial<DeadlineSet['data']> = {}, to = { assigneeId: 'ward', bodyId: 'ward' }) => {
    const of = { directiveId: ORDER, itemId: '1', ...to, issuerId: 'town', force: 'binding', verb: null };
    await happened(taskId, { type: 'TaskAssigned', data: of });
    found.push(taskId);
    return happened(taskId, { type: 'DeadlineSet', data: { ...WAITING, ...set } });
  };
  const letter = (type: string, data: object = {}, at: string | null = '2020-08-17', authorityId = 'ward') => {
    const event = { type, version: 1, data: { directiveId: ORDER, authorityId, ...data } };
    return world.record(deliveryStream(ORDER, authorityId), event as AnyEvent, at);
  };
  const received = async (on: string | null = '2020-08-17', authorityId = 'ward') => {
    await letter('DeliverySent', { role: 'to' }, '2020-08-17', authorityId);
    return letter('DeliveryReceived', { arrivalNumber: null }, on, authorityId) as Promise<RecordedEvent<DeliveryReceived>>;
  };
  const setsOf = async (taskId: string) =>
    (await Array.fromAsync(world.store.readStream(taskStream(taskId)))).filter(({ type }) => type === 'DeadlineSet');
  const dueOf = async (taskId: string) => (await setsOf(taskId)).map(({ data }) => (data as DeadlineSet['data']).dueAt);
  return { ...world, reaction, react, happened, given, letter, received, setsOf, dueOf, asked, found };
};

describe('a limit that runs from the receipt', () => {
  it('starts where the recipient registers the letter, whatever the limit was recorded before', async () => {
    const { given, received, react, dueOf, setsOf, store } = await open();
    await given('t1');
    expect(await react(await received())).toEqual([await store.head()]);
    expect(await dueOf('t1')).toEqual([null, FROM_MONDAY]);
    const last = (await setsOf('t1')).at(-1)!;
    expect(last.data).toMatchObject({ rule: limit, trigger: { kind: 'received', on: '2020-08-17' } });
    expect(last.metadata.occurredAt).toBe('2020-08-17'); // it holds from the receipt, not from when that was learnt
  });
  it('starts just so where the receipt was recorded before the limit', async () => {
    const { given, received, react, dueOf } = await open();
    await received();
    await react(await given('t1'));
    expect(await dueOf('t1')).toEqual([null, FROM_MONDAY]);
  });
  it('waits as long as nobody has received it', async () => {
    const { given, react, letter, dueOf } = await open();
    await letter('DeliverySent', { role: 'to' });
    expect(await react(await given('t1'))).toEqual([]);
    expect(await dueOf('t1')).toEqual([null]);
  });
  it('runs from the earlier receipt, that of the assignee or of the body that answers for it', async () => {
    const { given, received, react, dueOf } = await open();
    await given('t1', {}, { assigneeId: 'chairman', bodyId: 'ward' });
    await received('2020-08-18', 'chairman');
    await react(await received('2020-08-17', 'ward'));
    expect(await dueOf('t1')).toEqual([null, FROM_MONDAY]);
  });
  it('is set once, whichever of both facts comes by how often', async () => {
    const { given, received, react, dueOf } = await open();
    const set = await given('t1');
    const receipt = await received();
    for (const cause of [receipt, set, receipt]) await react(cause);
    expect(await dueOf('t1')).toEqual([null, FROM_MONDAY]);
  });
  it('is not counted anew by another calendar: that is another process’s matter', async () => {
    const { given, received, react, dueOf } = await open();
    const trigger = { kind: 'received', on: '2020-08-17' } as const;
    await received();
    await react(await given('t1', { trigger, dueAt: FROM_TUESDAY }));
    expect(await dueOf('t1')).toEqual([FROM_TUESDAY]);
  });
  it('moves with a receipt that is put right, and stops where there never was one', async () => {
    const { given, received, react, letter, dueOf, setsOf } = await open();
    await given('t1');
    const receipt = await received();
    await react(receipt);
    const right = { eventId: receipt.id, voided: false, occurredAt: '2020-08-18', productOn: null, reason: 'nhầm ngày' };
    await react(await letter('FactCorrected', right, '2020-08-20'));
    expect(await dueOf('t1')).toEqual([null, FROM_MONDAY, FROM_TUESDAY]);
    const never = { eventId: receipt.id, voided: true, occurredAt: null, productOn: null, reason: 'chưa nhận' };
    await react(await letter('FactCorrected', never, '2020-08-21'));
    expect(await dueOf('t1')).toEqual([null, FROM_MONDAY, FROM_TUESDAY, null]);
    expect((await setsOf('t1')).at(-1)!.metadata.occurredAt).toBe('2020-08-18'); // taken back from when it had held
  });
});
describe('what is none of its business', () => {
  it('is a letter that names no such limit: nobody looks for its tasks', async () => {
    const { received, react, asked } = await open(fixed);
    await react(await received());
    expect(asked).toEqual([]);
  });
  it('is a letter that nobody knows', async () => {
    const { record, react, asked } = await open();
    const data = { directiveId: 'unknown', authorityId: 'ward', arrivalNumber: null };
    await react(await record('delivery-unknown-ward', { type: 'DeliveryReceived', version: 2, data } as never));
    expect(asked).toEqual([]);
  });
  it('is another deadline', async () => {
    const { received, given, react, dueOf } = await open();
    await received();
    await react(await given('t1', { rule: fixed, dueAt: '2020-08-25T00:00:00+07:00' }));
    expect(await dueOf('t1')).toHaveLength(1);
  });
  it('is a fact put right in a task', async () => {
    const { happened, react, asked } = await open();
    await react(
      await happened('t1', { type: 'FactCorrected', data: { eventId: 'e', voided: true, occurredAt: null, productOn: null, reason: 'r' } }),
    );
    expect(asked).toEqual([]);
  });
  it('is a task that is done, withdrawn, has another deadline by now, or that nobody knows', async () => {
    const { given, happened, received, react, dueOf, found } = await open();
    await given('done');
    await happened('done', { type: 'TaskReportedDone', data: { reportId: 'r', productOn: '2020-08-18', productSymbol: null, note: null } });
    await happened('done', { type: 'TaskConfirmed', data: { reportId: 'r' } });
    await given('gone');
    await happened('gone', { type: 'TaskWithdrawn', data: { reason: 'nhầm' } });
    await given('dated', { rule: fixed, dueAt: '2020-08-25T00:00:00+07:00' });
    await happened('bare', { type: 'TaskAccepted' }); // its record begins in the middle: nobody knows who gave it
    found.push('bare', 'nobody');
    expect(await react(await received())).toEqual([]);
    for (const taskId of ['done', 'gone', 'dated']) expect(await dueOf(taskId)).toHaveLength(1);
  });
  it('is a task that was done while it was at work; any other failure is told', async () => {
    const notOpen = await open(limit, () => Promise.reject(new DomainError('task.not-open', { taskId: 't1', status: 'done' })));
    await notOpen.given('t1');
    expect(await notOpen.react(await notOpen.received())).toEqual([]);
    const broken = await open(limit, () => Promise.reject(new Error('the disk is full')));
    await broken.given('t1');
    await expect(broken.react(await broken.received())).rejects.toThrow('the disk is full');
  });
});
