import { openWorld, type World } from '../testing/world';
import type { ChangesSince, Watched } from './changes-since.query';

let world: World;
let looked = 0;
beforeAll(async () => {
  world = await openWorld();
  await world.bodiesOfThree();
  await world.letter('order', { issuer: 'p', symbol: '12/CT-UBND', on: '2020-08-10' });
  await world.identified('r-order', 'order');
  await world.letter('beside', { issuer: 'p', symbol: '99/CT-UBND', on: '2020-08-10' });
  await world.delivery('order', 't', '2020-08-10', { received: false });
  const at = { dueAt: '2020-08-15T00:00:00+07:00', issuerId: 'p' };
  for (const [task, order] of [
    ['waits', 'order'],
    ['reports', 'order'],
    ['other', 'beside'],
  ] as const)
    await world.task(task, order, 't', '2020-08-10', at);
  looked = world.ordinal();
});
afterAll(() => world.close());
const since = (watched: Watched, ordinal = looked, limit = 10) =>
  world.answer<ChangesSince>('changes-since', { watched, since: ordinal, limit });
const subtree: Watched = { kind: 'subtree', directiveId: 'order' };
const tasks = (filter: object = {}): Watched => ({ kind: 'tasks', filter });
const directives = (filter: object = {}): Watched => ({ kind: 'directives', filter });

describe('what is new since somebody looked', () => {
  it('is nothing at first, though time went by', async () => {
    expect(await since(subtree)).toEqual({
      documents: { total: 0, new: 0, items: [] },
      tasks: { total: 0, new: 0, byState: {}, items: [] },
      deliveries: 0,
    });
    expect((await since(tasks({ state: 'overdue' }))).tasks.total).toBe(0);
  });
  it('is what was recorded of the document and of all below it, and of nothing beside', async () => {
    await world.letter('town', { issuer: 't', symbol: '278/UBND', on: '2020-08-12', cites: [{ referenceId: 'r-order' }] });
    await world.task('passed-on', 'town', 'c', '2020-08-12', { issuerId: 't' });
    await world.reported('reports', '2020-08-14', '2020-08-14');
    await world.confirmed('reports', '2020-08-14');
    await world.answered('order', 't', 'town', '2020-08-12');
    const { documents, tasks: changed, deliveries } = await since(subtree);
    expect(documents).toMatchObject({ total: 1, new: 1, items: [{ id: 'town', isNew: true, issuerName: 'UBND t' }] });
    expect(changed).toMatchObject({ total: 2, new: 1, byState: { doneInTime: 1, withoutDeadline: 1 } });
    expect(changed.items.map(({ task, before }) => [task.taskId, before, task.state])).toEqual([
      ['reports', expect.stringMatching(/overdue|notReceived/), 'doneInTime'],
      ['passed-on', null, 'withoutDeadline'],
    ]);
    expect(deliveries).toBe(1);
    expect((await since({ kind: 'subtree', directiveId: 'beside' })).tasks.total).toBe(0);
  });
  it('of a list of tasks is what came into it and what left it', async () => {
    expect((await since(tasks({ authorityId: 't' }))).tasks.items.map(({ task }) => task.taskId)).toEqual(['reports']);
    expect((await since(tasks({ authorityId: 't', status: 'open' }))).tasks.items.map(({ task }) => task.taskId)).toEqual(['reports']); // it left
    expect((await since(tasks({ authorityId: 't', status: 'done' }))).tasks.items.map(({ task }) => task.taskId)).toEqual(['reports']); // it came
    for (const pending of ['unfinished', 'untouched'] as const)
      expect((await since(tasks({ authorityId: 't', pending }))).tasks.items.map(({ task }) => task.taskId)).toEqual(['reports']); // left too
    expect((await since(tasks({ authorityId: 't', status: 'returned' }))).tasks.total).toBe(0);
    expect((await since(tasks())).tasks.items.map(({ task }) => task.taskId).sort()).toEqual(['passed-on', 'reports']);
    expect((await since(tasks({ dueFrom: Date.parse('2020-09-01') }))).tasks.total).toBe(0);
  });
  it('of a list of documents is what changed among those it finds', async () => {
    expect((await since(directives())).documents.items.map(({ id }) => id)).toEqual(['town']);
    expect((await since(directives({ issuer: 't' }))).documents.total).toBe(1);
    expect((await since(directives({ issuer: 'p' }))).documents.total).toBe(0);
    await world.amended('order', '2020-08-20');
    expect((await since(directives({ issuer: 'p' }))).documents.items.map(({ id, isNew }) => [id, isNew])).toEqual([['order', false]]);
  });
  it('is only counted where nothing is to be told one by one, and ends where it was seen', async () => {
    const { documents, tasks: changed } = await since(subtree, looked, 0);
    expect([documents.total, documents.items, changed.total, changed.items]).toEqual([2, [], 2, []]);
    expect(await since(subtree, world.ordinal())).toMatchObject({ documents: { total: 0 }, tasks: { total: 0 }, deliveries: 0 });
  });
  it('of a list of tasks is also what went to another body, for the one that had it and the one that has it', async () => {
    const before = world.ordinal();
    await world.task('moves', 'order', 't', '2020-08-16', { issuerId: 'p' });
    const given = world.ordinal();
    const handedOver = { taskId: 'moves', assigneeId: 'c', bodyId: 'c', reason: 'nhập xã', legalBasis: null };
    await world.say('task-moves', 'TaskHandedOver', handedOver, '2020-08-17');
    const movedSince = async (authorityId: string, ordinal: number) =>
      (await since(tasks({ authorityId }), ordinal)).tasks.items.map(({ task }) => task.taskId);
    expect(await movedSince('t', given)).toEqual(['moves']);
    expect(await movedSince('c', given)).toEqual(['moves']);
    expect(await movedSince('t', before)).toEqual([]); // it came and went while nobody looked
  });
  it('of what a body has not finished leaves out what a recalled order gave', async () => {
    const before = world.ordinal();
    const pending = () => since(tasks({ authorityId: 'c', pending: 'unfinished' }), before);
    await world.letter('recalled', { issuer: 'p', symbol: '13/CT-UBND', on: '2020-08-10' });
    await world.task('frozen', 'recalled', 'c', '2020-08-16', { issuerId: 'p' });
    expect((await pending()).tasks.total).toBe(1);
    await world.recalled('recalled', '2020-08-18');
    expect((await pending()).tasks.total).toBe(0);
  });
});
