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
