import { stageCampaign } from '../testing/campaign';
import { openWorld, type World } from '../testing/world';
import type { ReplaySteps } from './replay-steps.query';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await stageCampaign(world);
});
afterAll(() => world.close());
const replay = (params: object = {}) =>
  world.answer<ReplaySteps>('replay-steps', { directiveId: 'p12', after: 0, limit: 5_000, ...params });

describe('a cascade event by event', () => {
  it('comes in the order in which it was learnt', async () => {
    const { steps, next, count } = await replay();
    const ordinals = steps.map(({ ordinal }) => ordinal);
    expect(ordinals).toEqual([...ordinals].sort((a, b) => a - b));
    expect([steps.length, next]).toEqual([count, null]);
  });
  it('begins with the order and its first deliveries', async () => {
    const { steps } = await replay();
    expect(steps[0]).toMatchObject({
      kind: 'directive',
      directiveId: 'p12',
      before: null,
      symbol: '12/CT-UBND',
      bodyName: 'UBND tỉnh Bình Dương',
    });
    expect(steps.find(({ kind }) => kind === 'delivery')).toMatchObject({
      directiveId: 'p12',
      bodyName: 'UBND thị xã Bến Cát',
      before: null,
    });
  });
  it('tells each state after the one before it', async () => {
    const { steps } = await replay();
    const last = new Map<string, string>();
    for (const { kind, directiveId, bodyId, taskId, before, state } of steps) {
      const subject = taskId ?? `${kind}/${directiveId}/${kind === 'delivery' ? bodyId : ''}`;
      expect(before).toBe(last.get(subject) ?? null);
      last.set(subject, state);
    }
  });
  it('shows the answer of a body', async () =>
    expect((await replay()).steps.find(({ state }) => state === 'answered')).toMatchObject({ kind: 'delivery', directiveId: 'p12' }));
  it('holds what came below at every level', async () =>
    expect(new Set((await replay()).steps.map(({ directiveId }) => directiveId))).toContain('thoi-hoa-31'));
  it('comes page by page', async () => {
    const first = await replay({ limit: 7 });
    const rest = await replay({ after: first.next });
    expect([...first.steps, ...rest.steps]).toEqual((await replay()).steps);
  });
  it('is refused of what nobody knows', () =>
    expect(replay({ directiveId: 'nowhere' })).rejects.toMatchObject({ code: 'directive.unknown' }));
});
describe('a page of a replay', () => {
  const SIZE = 5;
  const all = async () => (await replay()).steps;
  it('stands at its place among all', async () => {
    const { steps, first, count } = await replay({ limit: SIZE, page: 2 });
    expect([first, count, steps]).toEqual([10, (await all()).length, (await all()).slice(10, 15)]);
  });
  it('beyond the end is the last one', async () => {
    const { first, steps, next } = await replay({ limit: SIZE, page: 999 });
    expect([first % SIZE, next, steps.at(-1)]).toEqual([0, null, (await all()).at(-1)]);
  });
  it.each([0, 4, 5, 11])('is the one on which the step at place %i stands', async (place) => {
    const { steps, first } = await replay({ limit: SIZE, around: (await all())[place]!.ordinal });
    expect(first).toBe(Math.floor(place / SIZE) * SIZE);
    expect(steps[place - first]).toEqual((await all())[place]);
  });
  it('is the first one for an ordinal before all', async () => expect((await replay({ limit: SIZE, around: 0 })).first).toBe(0));
  it('says how the tasks stood before it, and when', async () => {
    for (let page = 0; page * SIZE < (await all()).length; page += 1) {
      const earlier = (await all()).slice(0, page * SIZE);
      const states = new Map(earlier.flatMap(({ kind, taskId, state }) => (kind === 'task' ? [[taskId, state] as const] : [])));
      const counts: Record<string, number> = {};
      for (const state of states.values()) counts[state] = (counts[state] ?? 0) + 1;
      const { before } = await replay({ limit: SIZE, page });
      expect(before).toEqual({ at: Math.max(0, ...earlier.map(({ at }) => at)), states: counts });
    }
  });
  it('says where the next state changes after it', async () => {
    const steps = await all();
    for (let page = 0; page * SIZE < steps.length; page += 1) {
      const next = steps.findIndex(({ before, state }, place) => place >= (page + 1) * SIZE && before !== null && before !== state);
      expect((await replay({ limit: SIZE, page })).changeAfter).toBe(next < 0 ? null : next);
    }
  });
  it('after the last step is empty', async () => {
    const { steps, first, count } = await replay({ after: 1_000_000 });
    expect([steps, first]).toEqual([[], count]);
  });
});
