import { TASK_STATES } from '../domain/task-state';
import { stageCampaign } from '../testing/campaign';
import { openWorld, type World } from '../testing/world';
import type { TaskList } from './list-tasks.query';

let world: World;
let past: Awaited<ReturnType<typeof stageCampaign>>;
beforeAll(async () => {
  world = await openWorld();
  past = await stageCampaign(world);
});
afterAll(() => world.close());

const list = (params: object, at = {}) => world.answer<TaskList>('list-tasks', { limit: 100, ...params }, at);
const INSTANTS = ['2020-08-17T12:00:00+07:00', '2020-08-18', '2020-08-20', '2020-08-21', '2020-12-31'];

describe('the list of tasks in one state', () => {
  it.each(TASK_STATES.flatMap((state) => INSTANTS.map((asOf) => [state, asOf] as const)))(
    '%s, as of %s, is what of the whole list is in it',
    async (state, asOf) => {
      const all = (await list({}, { asOf })).items.filter((task) => task.state === state);
      expect((await list({ state }, { asOf })).items).toEqual(all);
    },
  );
  it('is found at every instant of the campaign at least once, whatever the state but one that nobody was in', async () => {
    const found = new Set<string>();
    for (const asOf of INSTANTS) for (const { state } of (await list({}, { asOf })).items) found.add(state);
    expect(TASK_STATES.filter((state) => !found.has(state))).toEqual([]);
  });
  it('is as known when it is asked', async () => {
    const at = { knownAt: past.beforeMyPhuoc };
    const all = (await list({}, at)).items;
    for (const state of TASK_STATES) expect((await list({ state }, at)).items).toEqual(all.filter((task) => task.state === state));
    expect(all.length).toBeLessThan((await list({})).items.length);
  });
  it('of a recalled order is withdrawn, but for what was done', async () => {
    const own = await openWorld();
    await stageCampaign(own);
    await own.recalled('b278', '2020-08-21');
    const withdrawn = await own.answer<TaskList>('list-tasks', { state: 'withdrawn', limit: 100 });
    const done = await own.answer<TaskList>('list-tasks', { state: 'doneInTime', directiveId: 'b278', limit: 100 });
    await own.close();
    expect(withdrawn.items.filter(({ directiveId }) => directiveId === 'b278')).toHaveLength(8);
    expect(done.items.map(({ taskId }) => taskId)).toEqual(['b278-my-phuoc']);
  });
});
describe('the pages of the list of all tasks', () => {
  const paged = async (params: object, limit: number): Promise<string[]> => {
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page: TaskList = await list({ ...params, limit, cursor });
      expect(page.items.length).toBeLessThanOrEqual(limit);
      seen.push(...page.items.map(({ taskId }) => taskId));
      cursor = page.next;
    }
    return seen;
  };
  it.each([1, 2, 3, 5, 13, 14])('of %i go from the dated to the undated without a gap', async (limit) => {
    const { items } = await list({});
    const dated = items.filter(({ dueAt }) => dueAt !== null);
    const undated = items.filter(({ dueAt }) => dueAt === null);
    expect(await paged({}, limit)).toEqual([...dated, ...undated].map(({ taskId }) => taskId));
    expect([dated.length > 0, undated.length > 0]).toEqual([true, true]);
  });
  it.each(TASK_STATES)('in the state %s are its list', async (state) =>
    expect(await paged({ state }, 1)).toEqual((await list({ state })).items.map(({ taskId }) => taskId)),
  );
  it('between two days hold none without a deadline', async () => {
    const between = { dueFrom: Date.parse('2020-01-01'), dueTo: Date.parse('2021-01-01') };
    const dated = (await list({})).items.filter(({ dueAt }) => dueAt !== null).map(({ taskId }) => taskId);
    expect(await paged(between, 3)).toEqual(dated);
    expect(await paged({ ...between, state: 'withoutDeadline' }, 3)).toEqual([]);
  });
});
