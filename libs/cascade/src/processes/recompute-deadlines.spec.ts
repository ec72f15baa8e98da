import {
  calendarStream,
  firstInstantOf,
  VIET_NAM_CALENDAR_ID,
  type CalendarEvent,
  type DeadlineRule,
  type SpecialDaysSet,
} from '@cascade/calendar/domain';
import { openDeciderStreams, type EventStore } from '@cascade/event-store';
import { DomainError, type RecordedEvent } from '@cascade/event-store/domain';
import { task, taskStream, type DeadlineSet, type TaskEvent } from '@cascade/tasks/domain';
import { answers, openWorld, typesOf } from '../testing/small-world';
import { recomputeDeadlines } from './recompute-deadlines.process';

const CALENDAR = calendarStream(VIET_NAM_CALENDAR_ID);
const within = (amount: number, unit: 'day' | 'workingDay' | 'hour' = 'workingDay'): DeadlineRule => ({
  ...{ kind: 'relative', text: `trong vòng ${amount} ngày làm việc`, amount, unit, trigger: 'signed' },
});
const opened: CalendarEvent = {
  ...{ type: 'CalendarOpened', version: 1 },
  data: { calendarId: VIET_NAM_CALENDAR_ID, weeklyDaysOff: [6, 7], source: 'quy định' },
};
const daysOff = (...days: string[]): CalendarEvent => ({
  ...{ type: 'SpecialDaysSet', version: 1 },
  data: { calendarId: VIET_NAM_CALENDAR_ID, days: days.map((on) => ({ on, kind: 'off', name: 'nghỉ', source: 'thông báo' })) },
});
/** Signed on Monday 17/8/2020 with five working days: until the end of Monday 24/8. */
const SIGNED = { kind: 'signed', on: '2020-08-17' } as const;
const MONDAY = '2020-08-25T00:00:00+07:00';
const TUESDAY = '2020-08-26T00:00:00+07:00';

const open = async () => {
  const world = await openWorld();
  const running: string[] = [];
  const asked: { readonly query: string; readonly after: number }[] = [];
  const readModels = answers();
  const ask = readModels.ask.bind(readModels);
  Object.assign(readModels, {
    ask: async (query: string, params: { after: number }, at: object) => {
      asked.push({ query, after: params.after });
      return query === 'tasks-with-running-limit' ? { result: running, ordinal: 1 } : ask(query, params, at as never);
    },
  });
  const tasks = openDeciderStreams(world.store, task);
  const reaction = recomputeDeadlines({ store: world.store, readModels }, tasks);
  const happened = (taskId: string, event: Pick<TaskEvent, 'type'> & { data?: object }, at = '2020-08-17') =>
    world.record(taskStream(taskId), { version: 1, ...event, data: { taskId, ...event.data } } as TaskEvent, at);
  const given = async (taskId: string, over: Partial<DeadlineSet['data']> = {}): Promise<RecordedEvent> => {
    const of = { directiveId: 'd', itemId: 'i', assigneeId: 'a', bodyId: 'a', issuerId: 'town', force: 'binding', verb: null };
    await happened(taskId, { type: 'TaskAssigned', data: of });
    running.push(taskId);
    const set = { rule: within(5), trigger: SIGNED, calendarVersion: `${VIET_NAM_CALENDAR_ID}@0`, dueAt: MONDAY, ...over };
    return happened(taskId, { type: 'DeadlineSet', data: set });
  };
  const calendar = (event: CalendarEvent, on: string | null = '2020-08-18') => world.record(CALENDAR, event, on);
  const react = async (cause: RecordedEvent): Promise<bigint[]> => {
    const followed: bigint[] = [];
    for await (const batch of reaction.react(cause as never, (position) => followed.push(position))) expect(batch).toEqual([]);
    return followed;
  };
  const dueOf = async (taskId: string) => {
    const sets = (await Array.fromAsync(world.store.readStream(taskStream(taskId)))).filter(({ type }) => type === 'DeadlineSet');
    return sets.map(({ data }) => (data as DeadlineSet['data']).dueAt);
  };
  await calendar(opened, '2020-01-01');
  return { ...world, reaction, tasks, running, asked, happened, given, calendar, react, dueOf };
};

describe('a change of the calendar', () => {
  it('sets anew the open deadlines that it really moves, with its version, and tells how far that was followed', async () => {
    const { given, calendar, react, dueOf, store } = await open();
    await given('t1');
    const followed = await react(await calendar(daysOff('2020-08-24')));
    expect(await dueOf('t1')).toEqual([MONDAY, TUESDAY]);
    expect(followed).toEqual([await store.head()]);
    const last = (await Array.fromAsync(store.readStream(taskStream('t1')))).at(-1);
    expect(last?.data).toMatchObject({ rule: within(5), trigger: SIGNED, calendarVersion: `${VIET_NAM_CALENDAR_ID}@1` });
  });
  it('leaves alone what it does not move', async () => {
    const { given, calendar, react, dueOf } = await open();
    await given('t1');
    expect(await react(await calendar(daysOff('2020-09-03')))).toEqual([]);
    expect(await dueOf('t1')).toEqual([MONDAY]);
  });
  it.each<[string, Partial<DeadlineSet['data']>]>([
    ['a fixed day', { rule: { kind: 'fixed', text: 'trước ngày 25/8', on: '2020-08-25', hour: null, inclusive: false } }],
    ['hours', { rule: within(24, 'hour') }],
    ['what waits for its receipt', { trigger: null, dueAt: null }],
    ['what has no instant', { dueAt: null }],
  ])('leaves alone %s', async (_, over) => {
    const { given, calendar, react, dueOf } = await open();
    await given('t1', over);
    await react(await calendar(daysOff('2020-08-24')));
    expect(await dueOf('t1')).toHaveLength(1);
  });
  it.each([
    ['a Saturday within the limit', '2020-08-22'],
    ['a day before the limit began', '2020-08-14'],
    ['the day of the signature, which does not count', '2020-08-17'],
  ])('leaves alone what it counts the same with %s off', async (_, day) => {
    const { given, calendar, react, dueOf, asked } = await open();
    await given('t1');
    expect(await react(await calendar(daysOff(day)))).toEqual([]);
    expect(asked).toHaveLength(1);
    expect(await dueOf('t1')).toEqual([MONDAY]);
  });
  it('says nothing where the calendar’s own stream does not hold it', async () => {
    const world = await openWorld();
    const readModels = answers();
    const reaction = recomputeDeadlines({ store: world.store, readModels }, openDeciderStreams(world.store, task));
    const strayed = await world.record(calendarStream('strayed'), daysOff('2020-08-24') as SpecialDaysSet);
    expect(await world.run(reaction, strayed)).toEqual([]);
    expect(readModels.asked).toEqual([]);
  });
  it('moves days of the calendar that end on a day off', async () => {
    const { given, calendar, react, dueOf } = await open();
    await given('t1', { rule: within(7, 'day') });
    await react(await calendar(daysOff('2020-08-24')));
    expect(await dueOf('t1')).toEqual([MONDAY, TUESDAY]);
  });
  it('asks only for what is due later than the change and than its first day', async () => {
    const { calendar, react, asked } = await open();
    await react(await calendar(daysOff('2020-08-24', '2020-08-21'), '2020-08-18'));
    await react(await calendar(daysOff('2020-08-10'), '2020-08-19'));
    expect(asked).toEqual([
      { query: 'tasks-with-running-limit', after: firstInstantOf('2020-08-21') },
      { query: 'tasks-with-running-limit', after: firstInstantOf('2020-08-19') },
    ]);
  });
  it('leaves what was due before it was made, though the question still names it', async () => {
    const { given, calendar, react, dueOf } = await open();
    await given('t1');
    await react(await calendar(daysOff('2020-08-20'), '2020-08-25T08:00:00+07:00'));
    expect(await dueOf('t1')).toEqual([MONDAY]);
  });
  it('counts from its recording where nobody said when it was made', async () => {
    const { given, calendar, react, dueOf } = await open();
    await given('t1');
    await react(await calendar(daysOff('2020-08-24'), null)); // recorded today, years after the deadline
    expect(await dueOf('t1')).toEqual([MONDAY]);
  });
  it('leaves what is done, withdrawn, or nobody knows', async () => {
    const { given, calendar, react, dueOf, happened, running } = await open();
    await given('done');
    await happened('done', { type: 'TaskReportedDone', data: { reportId: 'r', productOn: '2020-08-18', productSymbol: null, note: null } });
    await happened('done', { type: 'TaskConfirmed', data: { reportId: 'r' } });
    await given('gone');
    await happened('gone', { type: 'TaskWithdrawn', data: { reason: 'nhầm' } });
    running.push('nobody');
    expect(await react(await calendar(daysOff('2020-08-24')))).toEqual([]);
    expect([await dueOf('done'), await dueOf('gone'), await dueOf('nobody')]).toEqual([[MONDAY], [MONDAY], []]);
  });
  it('that comes by again after a later one sets nothing back', async () => {
    const { given, calendar, react, dueOf } = await open();
    await given('t1');
    const first = await calendar(daysOff('2020-08-24'));
    const second = await calendar(daysOff('2020-08-25'));
    await react(first);
    await react(second);
    const settled = await dueOf('t1');
    expect(settled.at(-1)).toBe('2020-08-27T00:00:00+07:00');
    await react(first);
    await react(second);
    expect(await dueOf('t1')).toEqual(settled);
  });
  it('of another calendar is no news', async () => {
    const { record, react, asked } = await open();
    const other = { ...daysOff('2020-08-24'), data: { calendarId: 'school', days: [] } } as CalendarEvent;
    await react(await record(calendarStream('school'), other));
    expect(asked).toEqual([]);
  });
  it('passes over a task that was done while it was at work, and nothing else', async () => {
    const refusing = (error: Error) => async () => {
      const { store, given, calendar, tasks } = await open();
      await given('t1');
      const readModels = { ask: () => Promise.resolve({ result: ['t1'] as never, ordinal: 1 }) };
      const reaction = recomputeDeadlines({ store, readModels }, { load: tasks.load.bind(tasks), handle: () => Promise.reject(error) });
      const followed: bigint[] = [];
      for await (const _ of reaction.react((await calendar(daysOff('2020-08-24'))) as never, (at) => followed.push(at)));
      return followed;
    };
    expect(await refusing(new DomainError('task.not-open', { taskId: 't1', status: 'done' }))()).toEqual([]);
    await expect(refusing(new Error('the disk is full'))()).rejects.toThrow('the disk is full');
  });
});
describe('a deadline that comes by', () => {
  const settled = async (): Promise<Awaited<ReturnType<typeof open>>> => {
    const world = await open();
    await world.calendar(daysOff('2020-08-24'), '2020-08-01');
    return world;
  };
  const ordered = (store: EventStore, taskId: string) => Array.fromAsync(store.readStream(taskStream(taskId)));
  it('is set anew where an older calendar computed it while the change was under way', async () => {
    const { given, react, dueOf } = await settled();
    await react(await given('t1'));
    expect(await dueOf('t1')).toEqual([MONDAY, TUESDAY]);
  });
  it('is left alone where the calendar known here computed it, or a newer one', async () => {
    const { given, react, store } = await settled();
    for (const [taskId, revision] of [
      ['t1', 1],
      ['t2', 9],
    ] as const)
      await react(await given(taskId, { calendarVersion: `${VIET_NAM_CALENDAR_ID}@${revision}` }));
    expect([await ordered(store, 't1'), await ordered(store, 't2')].map(({ length }) => length)).toEqual([2, 2]);
  });
  it('is left alone where it bears another calendar’s version, or none', async () => {
    const { given, react, dueOf } = await settled();
    await react(await given('t1', { calendarVersion: 'school@0' }));
    await react(await given('t2', { calendarVersion: 'carried along' }));
    expect([await dueOf('t1'), await dueOf('t2')]).toEqual([[MONDAY], [MONDAY]]);
  });
  it('is left alone where it hangs on no days', async () => {
    const { given, react, dueOf } = await settled();
    await react(await given('t1', { rule: within(3, 'hour') }));
    expect(await dueOf('t1')).toEqual([MONDAY]);
  });
  it('is left alone where the store has no calendar of its own', async () => {
    const world = await openWorld();
    const tasks = openDeciderStreams(world.store, task);
    const reaction = recomputeDeadlines({ store: world.store, readModels: answers() }, tasks);
    const data = { taskId: 't', rule: within(5), trigger: SIGNED, calendarVersion: `${VIET_NAM_CALENDAR_ID}@0`, dueAt: MONDAY };
    const cause = await world.record(taskStream('t'), { type: 'DeadlineSet', version: 1, data } as DeadlineSet);
    expect(await world.run(reaction, cause)).toEqual([]);
    expect(await typesOf(world.store, taskStream('t'))).toEqual(['DeadlineSet']);
  });
});
