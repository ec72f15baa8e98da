import { vietNamCalendar } from '@cascade/calendar/domain';
import type { Item, ReadingAccepted, ReadingCorrected } from '@cascade/directives/domain';
import { openDeciderStreams } from '@cascade/event-store';
import { DomainError, type RecordedEvent } from '@cascade/event-store/domain';
import { task, taskId, taskStream, type TaskEvent } from '@cascade/tasks/domain';
import { addresseesStream, type AddresseesResolved } from '../domain';
import { answers, directiveStream, issued, item, openWorld, TOWN, typesOf, WARDS } from '../testing/small-world';
import { assignTasks } from './assign-tasks.process';
import { resolveAddressees } from './resolve-addressees.process';

const to = (authorityId: string, more: Partial<Item> = {}): Item =>
  item('1', null, { assignees: [{ text: 'cấp dưới', target: { kind: 'authority', authorityId } }], ...more });
const by = (on: string): Partial<Item> => ({ deadline: { kind: 'fixed', text: on, on, hour: null, inclusive: true } });
const [FIRST, SECOND] = WARDS as [string, string];

const openLetter = async () => {
  const world = await openWorld();
  const readModels = answers();
  const tasks = openDeciderStreams(world.store, task);
  /** What happens between the judgement of the process and its command. */
  const meanwhile: { before(command: { readonly type: string }): Promise<unknown> } = { before: async () => undefined };
  const reaction = assignTasks({ store: world.store, readModels }, async () => vietNamCalendar(), {
    load: (stream) => tasks.load(stream),
    async handle(stream, command, meta) {
      await meanwhile.before(command);
      return tasks.handle(stream, command, meta);
    },
  });
  const resolve = async (items: readonly Item[], type: 'ReadingAccepted' | 'ReadingCorrected', unconfirmed: readonly string[] = []) => {
    const { requestId: _, ...said } = issued('d', items).data;
    const data = { ...said, unconfirmed, warnings: [], readerVersion: '1', corrections: [], settled: [], unconfirmedSpans: {} };
    const cause = await world.record(directiveStream('d'), { type, version: 1, data } as ReadingAccepted | ReadingCorrected);
    await world.run(resolveAddressees({ store: world.store, readModels }), cause);
    const events = await Array.fromAsync(world.store.readStream(addresseesStream(cause.id)));
    return events.at(-1) as RecordedEvent<AddresseesResolved>;
  };
  const say = async (type: 'ReadingAccepted' | 'ReadingCorrected', ...items: readonly Item[]) => {
    const resolved = await resolve(items, type);
    await world.run(reaction, resolved);
    return resolved;
  };
  const stream = (authorityId: string): string => taskStream(taskId('d', '1', authorityId));
  const happened = (authorityId: string, type: TaskEvent['type'], data: object = {}) =>
    world.record(stream(authorityId), { type, version: 1, data: { taskId: taskId('d', '1', authorityId), ...data } } as TaskEvent);
  return {
    ...world,
    reaction,
    meanwhile,
    resolve,
    say,
    happened,
    lives: (authorityId: string) => typesOf(world.store, stream(authorityId)),
  };
};

describe('the tasks of a corrected reading', () => {
  it('go from whom it never meant to whom it means, and back again', async () => {
    const letter = await openLetter();
    await letter.say('ReadingAccepted', to(FIRST));
    await letter.say('ReadingCorrected', to(SECOND));
    expect([await letter.lives(FIRST), await letter.lives(SECOND)]).toEqual([['TaskAssigned', 'TaskWithdrawn'], ['TaskAssigned']]);
    await letter.say('ReadingCorrected', to(FIRST));
    expect([await letter.lives(FIRST), await letter.lives(SECOND)]).toEqual([
      ['TaskAssigned', 'TaskWithdrawn', 'TaskReassigned'],
      ['TaskAssigned', 'TaskWithdrawn'],
    ]);
  });
  it('come out the same when it runs again', async () => {
    const letter = await openLetter();
    await letter.say('ReadingAccepted', to(FIRST));
    const correction = await letter.say('ReadingCorrected', to(SECOND, by('2020-08-20')));
    const head = await letter.store.head();
    await letter.run(letter.reaction, correction);
    expect(await letter.store.head()).toBe(head);
  });
  it('do not follow what was corrected again meanwhile', async () => {
    const letter = await openLetter();
    await letter.say('ReadingAccepted', to(FIRST));
    const stale = await letter.resolve([to(SECOND)], 'ReadingCorrected');
    const last = await letter.resolve([to(TOWN)], 'ReadingCorrected');
    await letter.run(letter.reaction, stale);
    await letter.run(letter.reaction, last);
    expect(await letter.lives(SECOND)).toEqual([]);
    expect([await letter.lives(FIRST), await letter.lives(TOWN)]).toEqual([['TaskAssigned', 'TaskWithdrawn'], ['TaskAssigned']]);
  });
  it('get another deadline only where its instant changes', async () => {
    const letter = await openLetter();
    await letter.say('ReadingAccepted', to(FIRST, by('2020-08-20')));
    await letter.say('ReadingCorrected', to(FIRST, { deadline: { ...by('2020-08-20').deadline!, text: 'đến hết ngày 20/8' } }));
    expect(await letter.lives(FIRST)).toEqual(['TaskAssigned', 'DeadlineSet']);
    await letter.say('ReadingCorrected', to(FIRST, by('2020-08-21')));
    expect(await letter.lives(FIRST)).toEqual(['TaskAssigned', 'DeadlineSet', 'DeadlineSet']);
  });
  it('lose a deadline that the letter does not name, once', async () => {
    const letter = await openLetter();
    await letter.say('ReadingAccepted', to(FIRST, by('2020-08-20')));
    await letter.say('ReadingCorrected', to(FIRST));
    await letter.say('ReadingCorrected', to(FIRST));
    expect(await letter.lives(FIRST)).toEqual(['TaskAssigned', 'DeadlineSet', 'DeadlineSet']);
    const last = (await Array.fromAsync(letter.store.readStream(taskStream(taskId('d', '1', FIRST))))).at(-1);
    expect(last?.data).toMatchObject({ dueAt: null, rule: { kind: 'byReference' } });
  });
  it('are the other issuer’s, and bind as the other verb does, also where they are done', async () => {
    const letter = await openLetter();
    await letter.say('ReadingAccepted', to(FIRST, { verb: 'Giao' }));
    await letter.happened(FIRST, 'TaskReportedDone', { reportId: 'r', productOn: '2020-08-18', productSymbol: null, note: null });
    await letter.happened(FIRST, 'TaskConfirmed', { reportId: 'r' });
    await letter.say('ReadingCorrected', to(FIRST, { verb: 'Khuyến khích' }));
    await letter.say('ReadingCorrected', to(FIRST, { verb: 'Khuyến khích' }));
    expect(await letter.lives(FIRST)).toEqual(['TaskAssigned', 'TaskReportedDone', 'TaskConfirmed', 'AssignmentCorrected']);
    const last = (await Array.fromAsync(letter.store.readStream(taskStream(taskId('d', '1', FIRST))))).at(-1);
    expect(last?.data).toMatchObject({ force: 'encouragement', verb: 'Khuyến khích' });
  });
  it('stay done where they are done, and withdrawn where a person withdrew them', async () => {
    const letter = await openLetter();
    await letter.say('ReadingAccepted', to(FIRST));
    await letter.happened(FIRST, 'TaskReportedDone', { reportId: 'r', productOn: '2020-08-18', productSymbol: null, note: null });
    await letter.happened(FIRST, 'TaskConfirmed', { reportId: 'r' });
    await letter.say('ReadingCorrected', to(SECOND));
    expect(await letter.lives(FIRST)).toEqual(['TaskAssigned', 'TaskReportedDone', 'TaskConfirmed']);
    await letter.happened(SECOND, 'TaskWithdrawn', { reason: 'không cần nữa' });
    await letter.say('ReadingCorrected', to(SECOND, by('2020-08-20')));
    expect(await letter.lives(SECOND)).toEqual(['TaskAssigned', 'TaskWithdrawn']);
  });
  it('keep the instant that the receipt gave them, until another limit is read', async () => {
    const within = (amount: number): Partial<Item> => ({
      deadline: { kind: 'relative', text: 'kể từ ngày nhận', amount, unit: 'workingDay', trigger: 'received' },
    });
    const letter = await openLetter();
    await letter.say('ReadingAccepted', to(FIRST, within(5)));
    const running = { trigger: { kind: 'received', on: '2020-08-18' }, calendarVersion: 'viet-nam', dueAt: '2020-08-26T00:00:00+07:00' };
    await letter.happened(FIRST, 'DeadlineSet', { rule: within(5).deadline, ...running });
    await letter.say('ReadingCorrected', to(FIRST, { ...within(5), text: 'báo cáo kết quả' }));
    expect(await letter.lives(FIRST)).toEqual(['TaskAssigned', 'DeadlineSet', 'DeadlineSet']);
    await letter.say('ReadingCorrected', to(FIRST, within(7)));
    const last = (await Array.fromAsync(letter.store.readStream(taskStream(taskId('d', '1', FIRST))))).at(-1);
    expect(last?.data).toMatchObject({ rule: { amount: 7 }, trigger: null, dueAt: null });
  });
  it('keep the deadline by which they are done in the very moment', async () => {
    const letter = await openLetter();
    await letter.say('ReadingAccepted', to(FIRST, by('2020-08-20')));
    letter.meanwhile.before = async ({ type }) => {
      if (type !== 'SetDeadline') return;
      await letter.happened(FIRST, 'TaskReportedDone', { reportId: 'r', productOn: '2020-08-18', productSymbol: null, note: null });
      await letter.happened(FIRST, 'TaskConfirmed', { reportId: 'r' });
    };
    await letter.say('ReadingCorrected', to(FIRST, by('2020-08-21')));
    expect(await letter.lives(FIRST)).toEqual(['TaskAssigned', 'DeadlineSet', 'TaskReportedDone', 'TaskConfirmed']);
  });
  describe.each([
    ['a fault', new Error('the disk is full')],
    ['a refusal that is none of theirs', new DomainError('task.refused', { taskId: 't' })],
  ])('after %s', (_, trouble) => {
    it.each([
      ['Withdraw', to(SECOND), ['TaskAssigned', 'DeadlineSet', 'TaskWithdrawn']],
      ['SetDeadline', to(FIRST, by('2020-08-21')), ['TaskAssigned', 'DeadlineSet', 'DeadlineSet']],
    ] as const)('are corrected when it is tried again: %s', async (failing, corrected, lives) => {
      const letter = await openLetter();
      await letter.say('ReadingAccepted', to(FIRST, by('2020-08-20')));
      const resolved = await letter.resolve([corrected], 'ReadingCorrected');
      letter.meanwhile.before = ({ type }) => (type === failing ? Promise.reject(trouble) : Promise.resolve());
      await expect(letter.run(letter.reaction, resolved)).rejects.toBe(trouble);
      expect(await letter.lives(FIRST)).toEqual(['TaskAssigned', 'DeadlineSet']);
      letter.meanwhile.before = async () => undefined;
      await letter.run(letter.reaction, resolved);
      expect(await letter.lives(FIRST)).toEqual(lives);
    });
  });
  it('wait as long as nobody can say whose letter it is', async () => {
    const letter = await openLetter();
    const resolved = await letter.resolve([to(FIRST)], 'ReadingAccepted', ['/issuerId']);
    await letter.run(letter.reaction, resolved);
    expect(resolved.data).toMatchObject({ pages: 0, deliveries: 0, assignments: 0 });
    expect(await letter.lives(FIRST)).toEqual([]);
  });
});
