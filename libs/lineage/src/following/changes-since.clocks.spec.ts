import { bothClocks, type Asked } from '../testing/both-clocks';
import { eventIdOf, openWorld, type World } from '../testing/world';
import type { ChangesSince, Watched } from './changes-since.query';

let world: World;
let clocks: ReturnType<typeof bothClocks>;
const since = (watched: Watched, moment: string, at: Asked, limit = 9) =>
  world.answer<ChangesSince>('changes-since', { watched, since: clocks.at(moment), limit }, at);
const subtree: Watched = { kind: 'subtree', directiveId: 'order' };
const MOMENTS = ['given', 'passed', 'reported', 'confirmed', 'corrected', 'recalled'];
/** One order, passed on late; its task is reported, confirmed, and put right to another day. */
beforeAll(async () => {
  world = await openWorld();
  clocks = bothClocks(world);
  await world.body('p', 'province', 'UBND tỉnh', null);
  await world.body('t', 'district', 'UBND thị xã', 'p');
  await world.body('c', 'commune', 'UBND phường', 't');
  await world.letter('order', { issuer: 'p', symbol: '12/CT-UBND', on: '2020-08-10' });
  await world.identified('r-order', 'order');
  await world.delivery('order', 't', '2020-08-10');
  await world.task('task', 'order', 't', '2020-08-10', { dueAt: '2020-08-15T00:00:00+07:00', issuerId: 'p' });
  clocks.mark('given');
  await world.letter('town', { issuer: 't', symbol: '278/UBND', on: '2020-08-12', cites: [{ referenceId: 'r-order' }] });
  await world.answered('order', 't', 'town', '2020-08-12');
  await world.task('below', 'town', 'c', '2020-08-12', { issuerId: 't' });
  clocks.mark('passed');
  await world.reported('task', '2020-08-16', '2020-08-17');
  const report = world.ordinal();
  clocks.mark('reported');
  await world.confirmed('task', '2020-08-18');
  clocks.mark('confirmed');
  const right = { eventId: eventIdOf(report), voided: false, occurredAt: null, productOn: '2020-08-14', reason: 'ghi nhầm ngày' };
  await world.say('task-task', 'FactCorrected', right, '2020-08-19');
  clocks.mark('corrected');
  await world.recalled('town', '2020-08-20');
  clocks.mark('recalled');
});
afterAll(() => world.close());

describe('what is new since somebody looked, by day and by what was known', () => {
  /** 'task:before>now' of each task that is told one by one. */
  const moves =
    (moment: string, watched: Watched = subtree) =>
    async (at: Asked) =>
      (await since(watched, moment, at)).tasks.items.map(({ task, before }) => `${task.taskId}:${before ?? ''}>${task.state}`);
  it('says of each task where it stood at that day by what was known then, and where it stands by what is known now', async () =>
    expect(await clocks.table(['08-09', '08-12', '08-14', '08-16', '08-20'], moves('given'), MOMENTS)).toEqual([
      '08-09: - | - | - | - | - | -',
      '08-12: - | below:>withoutDeadline | task:openInTime>openInTime below:>withoutDeadline'.concat(
        ' | task:openInTime>openInTime below:>withoutDeadline'.repeat(3),
      ),
      '08-14: - | below:>withoutDeadline | task:openInTime>openInTime below:>withoutDeadline'.concat(
        ' | task:openInTime>openInTime below:>withoutDeadline',
        ' | task:openInTime>doneInTime below:>withoutDeadline'.repeat(2),
      ),
      '08-16: - | below:>withoutDeadline | task:overdue>overdue below:>withoutDeadline'.concat(
        ' | task:overdue>doneLate below:>withoutDeadline',
        ' | task:overdue>doneInTime below:>withoutDeadline'.repeat(2),
      ),
      '08-20: - | below:>withoutDeadline | task:overdue>overdue below:>withoutDeadline'.concat(
        ' | task:overdue>doneLate below:>withoutDeadline',
        ' | task:overdue>doneInTime below:>withoutDeadline',
        ' | task:overdue>doneInTime below:>withdrawn',
      ),
    ]));
  it('says nothing of what was known when somebody looked, and counts what became another by its state', async () => {
    const counts = (moment: string) => async (at: Asked) =>
      Object.entries((await since(subtree, moment, at)).tasks.byState).map(([state, count]) => `${state}=${count}`);
    expect(await clocks.table(['08-16'], counts('confirmed'), MOMENTS.slice(3))).toEqual(['08-16: - | doneInTime=1 | doneInTime=1']);
    expect(await clocks.table(['08-16'], counts('recalled'), ['recalled'])).toEqual(['08-16: -']);
    expect(await clocks.table(['08-16'], moves('confirmed'), MOMENTS.slice(3))).toEqual([
      '08-16: - | task:doneLate>doneInTime | task:doneLate>doneInTime',
    ]);
  });
  it('tells of documents that are new, or not the same, once they hold', async () => {
    const documents = (moment: string) => async (at: Asked) =>
      (await since(subtree, moment, at)).documents.items.map(({ id, isNew, status }) => `${isNew ? '+' : ''}${id}(${status})`);
    expect(await clocks.table(['08-11', '08-12', '08-20'], documents('given'), MOMENTS)).toEqual([
      '08-11: - | - | - | - | - | -',
      `08-12: -${' | +town(received)'.repeat(5)}`,
      `08-20: -${' | +town(received)'.repeat(4)} | +town(recalled)`,
    ]);
    expect(await clocks.table(['08-12', '08-20'], documents('passed'), ['passed', 'corrected', 'recalled'])).toEqual([
      '08-12: - | - | town(received)',
      '08-20: - | - | town(recalled)',
    ]);
  });
  it('has of a list of tasks those that fit it now or did then, at that day', async () => {
    const ofList = (filter: object) =>
      clocks.table(['08-14', '08-16'], moves('given', { kind: 'tasks', filter: { authorityId: 't', ...filter } }), MOMENTS);
    expect(await ofList({ state: 'overdue' })).toEqual([
      '08-14: - | - | - | - | - | -',
      '08-16: - | - | task:overdue>overdue | task:overdue>doneLate | task:overdue>doneInTime | task:overdue>doneInTime',
    ]);
    expect(await ofList({ status: 'done' })).toEqual([
      '08-14: - | - | - | - | task:openInTime>doneInTime | task:openInTime>doneInTime',
      '08-16: - | - | - | task:overdue>doneLate | task:overdue>doneInTime | task:overdue>doneInTime',
    ]);
    expect(await ofList({ dueTo: Date.parse('2020-08-14T00:00:00+07:00') })).toEqual([
      '08-14: - | - | - | - | - | -',
      '08-16: - | - | - | - | - | -',
    ]);
  });
  it('counts all and tells as many as were asked for, the first of them', async () => {
    const whole = await since(subtree, 'given', { asOf: '2020-08-16' });
    for (const limit of [0, 1, 2, 3]) {
      const part = await since(subtree, 'given', { asOf: '2020-08-16' }, limit);
      expect(part.tasks.items).toEqual(whole.tasks.items.slice(0, limit));
      expect(part.documents.items).toEqual(whole.documents.items.slice(0, limit));
      expect([part.tasks.total, part.tasks.byState, part.documents.total, part.documents.new, part.deliveries]).toEqual([
        ...[whole.tasks.total, whole.tasks.byState, whole.documents.total, whole.documents.new, whole.deliveries],
      ]);
    }
  });
  it('keeps the words of a closed document, not that it came', async () => {
    await world.say('directive-town', 'DirectiveRestricted', { directiveId: 'town', reason: 'x', basis: null }, '2020-08-12');
    const told = async (bodies: readonly string[]) =>
      (await since(subtree, 'given', { asOf: '2020-08-13', viewer: { bodies } })).documents.items.map(({ id, subject, access }) => [
        id,
        subject === null,
        access,
      ]);
    expect([await told([]), await told(['c'])]).toEqual([[['town', true, 'closed']], [['town', false, 'restricted']]]);
  });
});
