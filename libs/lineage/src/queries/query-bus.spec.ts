import type { QueryBus } from '@nestjs/cqrs';
import { openBus } from '../testing/bus';
import { stageCampaign } from '../testing/campaign';
import { NOW, openWorld, type World } from '../testing/world';
import {
  AnswersBrokenQuery,
  AnswersForQuery,
  CascadeAncestorsQuery,
  DirectiveQuery,
  FindDirectivesQuery,
  ListDirectivesQuery,
  ListTasksQuery,
  OwedAboveQuery,
  ResolveDirectiveQuery,
  TaskPageQuery,
  TraceQuery,
} from '.';

let world: World;
let bus: QueryBus;
let close: () => Promise<void>;
beforeAll(async () => {
  world = await openWorld();
  await stageCampaign(world);
  await world.answer('list-directives', { limit: 1 }); // the read models have caught up
  ({ bus, close } = await openBus(world));
});
afterAll(async () => {
  await close();
  await world.close();
});

describe('the query bus', () => {
  it('traces, and states what the answer was made from', async () => {
    const { result, asOf, knownAt, ordinal } = await bus.execute(new TraceQuery({ directiveId: 'b278' }));
    expect(result.below.directives).toBe(4);
    expect([asOf, knownAt, ordinal]).toEqual([Date.parse(NOW), world.ordinal(), world.ordinal()]);
  });
  it('passes instant and knowledge on', async () => {
    const past = Date.parse('2020-08-17T20:00:00+07:00');
    expect((await bus.execute(new TraceQuery({ directiveId: 'b278' }, { asOf: past, knownAt: 60 }))).asOf).toBe(past);
  });
  it('finds one, and many', async () => {
    expect((await bus.execute(new ResolveDirectiveQuery({ symbol: '278/UBND-VX' }))).result.id).toBe('b278');
    expect((await bus.execute(new FindDirectivesQuery({ symbol: '12/CT', limit: 5 }))).result.items).toHaveLength(1);
    expect((await bus.execute(new ListDirectivesQuery({ limit: 3 }))).result.items).toHaveLength(3);
  });
  it('lists tasks and shows a directive', async () => {
    expect((await bus.execute(new ListTasksQuery({ directiveId: 'p12', limit: 9 }))).result.items).toHaveLength(3);
    expect((await bus.execute(new DirectiveQuery({ directiveId: 'p12' }))).result.symbol).toBe('12/CT-UBND');
  });
  it('answers what the cascade asks', async () => {
    expect((await bus.execute(new CascadeAncestorsQuery({ directiveId: 'b278' }))).result).toHaveLength(1);
    expect((await bus.execute(new AnswersForQuery({ directiveId: 'b278' }))).result).toHaveLength(4);
    expect((await bus.execute(new OwedAboveQuery({ directiveId: 'b278' }))).result.length).toBeGreaterThan(0);
    expect((await bus.execute(new AnswersBrokenQuery({ directiveId: 'b278' }))).result).toEqual([]);
  });
});

it('tells the story of a task, cut at what was known and what holds', async () => {
  const { result } = await bus.execute(new TaskPageQuery({ taskId: 'b278-my-phuoc' }));
  expect(result).toMatchObject({ state: 'doneInTime', directiveSymbol: '278/UBND-VX' });
  expect(result.entries.map(({ type }) => type)).toContain('TaskConfirmed');
  const { result: early } = await bus.execute(new TaskPageQuery({ taskId: 'b278-my-phuoc' }, { asOf: Date.parse('2020-08-18T00:00:00Z') }));
  expect(early.entries.map(({ type }) => type)).not.toContain('TaskReportedDone');
});
