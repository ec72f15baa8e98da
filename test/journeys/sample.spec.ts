import type { Trace, TraceNode } from '@cascade/lineage';
import { STATE_SIGNS, TASK_STATES } from '@cascade/lineage/domain';
import { openTestEngine, remove, type TestEngine } from './open-test-engine';

describe('the sample campaign', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openTestEngine({ fill: 'sample' });
  }, 180_000);
  afterAll(async () => {
    await engine.close();
    remove(engine.folder);
  });
  const traceOf = async (symbol: string, province: string, at: { asOf?: number } = {}): Promise<TraceNode[]> => {
    const { result } = await engine.readModels.ask<{ id: string }>('resolve', { symbol, province });
    const trace = await engine.readModels.ask<Trace>('trace', { directiveId: result.id }, at);
    const all: TraceNode[] = [];
    const walk = (node: TraceNode): void => {
      all.push(node);
      node.children.forEach(walk);
    };
    trace.result.roots.forEach(walk);
    return all;
  };

  it('opens at its own instant, which then runs', () => {
    const since = engine.clock.now() - Date.parse('2020-08-21T08:00:00+07:00');
    expect(since).toBeGreaterThanOrEqual(0);
    expect(since).toBeLessThan(180_000);
  });
  it('holds every real body of the country as of August 2020', async () => {
    const count = async (level: string): Promise<number> => {
      const { result } = await engine.readModels.ask<{ items: { kind: string; dissolved: boolean }[] }>('find-authorities', {
        level,
        limit: 20_000,
      });
      return result.items.filter(({ kind, dissolved }) => kind === 'peoplesCommittee' && !dissolved).length;
    };
    expect(await Promise.all(['province', 'district', 'commune'].map(count))).toEqual([63, 707, 10_614]);
  });
  it('shows every state there is', async () => {
    const nodes = (
      await Promise.all([
        traceOf('12/CT-UBND', 'Bình Dương'),
        traceOf('7414/UBND-CT', 'Thừa Thiên Huế'),
        traceOf('1018/UBND-KGVX', 'Lạng Sơn'),
      ])
    ).flat();
    const seen = new Set<string>(nodes.map(({ kind }) => kind));
    for (const { tasks, toBeReviewed } of nodes) {
      for (const state of Object.keys(tasks.byState)) seen.add(state);
      if (tasks.request) seen.add('request');
      if (tasks.encouragement) seen.add('encouragement');
      if (toBeReviewed) seen.add('toBeReviewed');
    }
    // What a doer said of a task is a mark in the task's own line, no state: the tree does not draw it.
    const elsewhere = ['recalled', 'refused', 'accepted', 'reported'];
    for (const sign of Object.keys(STATE_SIGNS)) if (!elsewhere.includes(sign)) expect(seen).toContain(sign);
    expect(TASK_STATES.every((state) => seen.has(state))).toBe(true);
  });
  it('lets Bến Cát reach its eight communes, four of which answered', async () => {
    const nodes = await traceOf('278/UBND-VX', 'binh duong');
    const town = nodes.find(({ place }) => place === 'focus');
    expect(town?.children).toHaveLength(8);
    expect(town?.children.filter(({ kind }) => kind === 'directive').map(({ symbol }) => symbol)).toEqual([
      '38/UBND',
      '45/UBND',
      '29/UBND',
      '52/UBND',
    ]);
    expect(nodes[0]).toMatchObject({ kind: 'ghost', symbol: '2841/BTTTT-THH' });
  });
  it('shows an earlier day as it was', async () => {
    const day = { asOf: Date.parse('2020-08-18T08:00:00+07:00') };
    const town = (await traceOf('278/UBND-VX', 'Bình Dương', day)).find(({ place }) => place === 'focus');
    expect(town?.tasks.byState.doneInTime).toBeUndefined();
    expect(town?.children.filter(({ kind }) => kind === 'directive').map(({ symbol }) => symbol)).toEqual(['45/UBND', '52/UBND']);
  });
  it('names the level that Quảng Ngạn skipped', async () => {
    const [answer] = (await traceOf('62/UBND-CT', 'Thừa Thiên Huế')).filter(({ place }) => place === 'focus');
    expect(answer).toMatchObject({ skippedLevels: ['UBND huyện Quảng Điền'], toBeReviewed: true });
  });
  it('refused nothing and left nothing undone', async () => {
    const { payload } = await engine.inject({ method: 'GET', url: '/api/health/ready' });
    const { status, processes } = JSON.parse(payload) as { status: string; processes: { lag: number; deadLetters: number }[] };
    expect(status).toBe('ready');
    expect(processes.map(({ lag, deadLetters }) => [lag, deadLetters])).toEqual(processes.map(() => [0, 0]));
  });
});
