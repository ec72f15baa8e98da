import { addDays, dayOf, vietNamCalendar, type DeadlineRule } from '@cascade/calendar/domain';
import type { RecordedEvent } from '@cascade/event-store/domain';
import { openDeciderStreams } from '@cascade/event-store';
import { task, taskId, taskStream } from '@cascade/tasks/domain';
import { addresseesStream, type AddresseesResolved } from '../domain';
import { answers, directiveStream, issued, item, openWorld, TOWN, typesOf } from '../testing/small-world';
import { assignTasks } from './assign-tasks.process';
import { resolveAddressees } from './resolve-addressees.process';

const resolve = async (rule: DeadlineRule | null) => {
  const world = await openWorld();
  const readModels = answers();
  const cause = await world.record(directiveStream('d'), issued('d', [item('1', 'district', { deadline: rule })]));
  await world.run(resolveAddressees({ store: world.store, readModels }), cause);
  let resolved: RecordedEvent<AddresseesResolved> | null = null;
  for await (const event of world.store.readStream(addresseesStream(cause.id)))
    if (event.type === 'AddresseesResolved') resolved = event as never;
  const reaction = assignTasks({ store: world.store, readModels }, async () => vietNamCalendar(), openDeciderStreams(world.store, task));
  const run = async () => world.run(reaction, resolved as unknown as RecordedEvent<AddresseesResolved>);
  return { world, run, stream: taskStream(taskId('d', '1', TOWN)) };
};

describe('the process that assigns tasks', () => {
  it('makes one task of each item and assignee', async () => {
    const { world, run, stream } = await resolve(null);
    await run();
    expect(await typesOf(world.store, stream)).toEqual(['TaskAssigned']);
    for await (const event of world.store.readStream(stream))
      expect(event.data).toEqual({
        taskId: taskId('d', '1', TOWN),
        directiveId: 'd',
        itemId: '1',
        assigneeId: TOWN,
        bodyId: TOWN,
        issuerId: expect.any(String),
        force: 'binding',
        verb: 'Giao',
      });
  });
  it.each([
    [{ kind: 'fixed', text: 'đến ngày 20/8/2020', on: '2020-08-20', hour: null, inclusive: true }, '2020-08-21T00:00:00+07:00', null],
    [
      { kind: 'relative', text: 'trong 05 ngày làm việc', amount: 5, unit: 'workingDay', trigger: 'signed' },
      '2020-08-25T00:00:00+07:00',
      { kind: 'signed', on: '2020-08-17' },
    ],
    [{ kind: 'relative', text: 'kể từ ngày nhận', amount: 5, unit: 'workingDay', trigger: 'received' }, null, null],
    [{ kind: 'byReference', text: 'theo quy định' }, null, null],
  ] as const)('computes the deadline of %j: %s', async (rule, dueAt, trigger) => {
    const { world, run, stream } = await resolve(rule);
    await run();
    const events: RecordedEvent[] = [];
    for await (const event of world.store.readStream(stream)) events.push(event);
    expect(events[1]).toMatchObject({ type: 'DeadlineSet', data: { rule, dueAt, trigger, calendarVersion: vietNamCalendar().version } });
  });
  it('assigns nothing twice', async () => {
    const { world, run } = await resolve(null);
    await run();
    const head = await world.store.head();
    await run();
    expect(await world.store.head()).toBe(head);
  });
});

describe('what an order of another kind leads to', () => {
  const recurrence = { text: 'hàng ngày', every: 'day', before: '14:00', day: null, inclusive: false } as const;
  const dutyOn = async (issuedOn: string | null) => {
    const world = await openWorld();
    const readModels = answers();
    const order = { ...issued('d', [item('1', 'district', { recurrence })], { issuedOn: issuedOn as string }), type: 'Issued' as const };
    const cause = await world.record(directiveStream('d'), order);
    await world.run(resolveAddressees({ store: world.store, readModels }), cause);
    const reaction = assignTasks({ store: world.store, readModels }, async () => vietNamCalendar(), openDeciderStreams(world.store, task));
    for await (const event of world.store.readStream(addresseesStream(cause.id)))
      if (event.type === 'AddresseesResolved') await world.run(reaction, event as RecordedEvent<AddresseesResolved>);
    const events: RecordedEvent[] = [];
    for await (const event of world.store.readStream(taskStream(taskId('d', '1', TOWN)))) events.push(event);
    return events;
  };
  it('a duty to report stands beside the task, from the day after the order', async () =>
    expect(await dutyOn('2020-08-17')).toMatchObject([
      { type: 'TaskAssigned' },
      { type: 'ReportingDutySet', data: { fromOn: '2020-08-18', recurrence } },
    ]));
  it.each(['2020-08', null])('of an order dated %s the duty begins the day after it was recorded', async (issuedOn) => {
    const [assigned, duty] = await dutyOn(issuedOn);
    const recorded = dayOf(Date.parse(assigned!.metadata.recordedAt));
    expect(duty).toMatchObject({ type: 'ReportingDutySet', data: { fromOn: addDays(recorded, 1) } });
  });
  it('a resolution of what nobody said leads to nothing', async () => {
    const world = await openWorld();
    const reaction = assignTasks({ store: world.store, readModels: answers() }, async () => vietNamCalendar(), openDeciderStreams(world.store, task)); // prettier-ignore
    const resolved = { type: 'AddresseesResolved', version: 1, data: { directiveId: 'd', issuerId: 'p', pages: 0, deliveries: 0, assignments: 0, authoritiesAsOf: 1, levels: [] } } as const; // prettier-ignore
    const event = await world.record(addresseesStream('no-such-event'), resolved);
    expect(await world.run(reaction, event as never)).toEqual([]);
  });
});
