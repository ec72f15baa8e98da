import { openTestEngine, remove, type TestEngine } from './open-test-engine';

describe('the official table of the sample campaign', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openTestEngine({ fill: 'sample' });
    await engine.settled();
  }, 120_000);
  afterAll(async () => {
    await engine.close();
    remove(engine.folder);
  });
  const get = async <T>(path: string): Promise<{ status: number; body: T }> => {
    const answer = await engine.inject({ method: 'GET', url: path });
    return { status: answer.statusCode, body: JSON.parse(answer.payload) as T };
  };
  interface Row {
    doneInTime: number;
    doneLate: number;
    openInTime: number;
    openOverdue: number;
    withoutDeadline: number;
    withdrawn: number;
    total: number;
    rate: number | null;
    key: string | null;
    name: string | null;
  }
  interface Table {
    total: Row;
    requests: Row;
    lines: Row[];
    from: string;
  }
  it('says of each day what was done, what is open, what is late', async () => {
    const now = (await get<Table>('/api/official')).body;
    expect(now.total).toMatchObject({ doneInTime: 2, doneLate: 1, withdrawn: 1 });
    expect(now.total.openOverdue).toBeGreaterThan(5);
    const then = (await get<Table>('/api/official?asOf=2020-08-19')).body;
    expect(then.total).toMatchObject({ doneLate: 0, openOverdue: 0 });
  });
  it('comes to the same by body, by level and by order', async () => {
    const { total } = (await get<Table>('/api/official')).body;
    for (const by of ['body', 'level', 'directive']) {
      const { lines, from } = (await get<Table>(`/api/official?by=${by}`)).body;
      expect(from).toBe('counted');
      for (const column of ['doneInTime', 'doneLate', 'openInTime', 'openOverdue', 'withoutDeadline', 'total'] as const)
        expect(lines.reduce((sum, line) => sum + line[column], 0)).toBe(total[column]);
      expect(lines.every(({ name }) => name !== null)).toBe(true);
    }
  });
  it('opens the tasks of each cell', async () => {
    const { total } = (await get<Table>('/api/official')).body;
    for (const bucket of ['doneInTime', 'doneLate', 'openInTime', 'openOverdue', 'withoutDeadline', 'withdrawn'] as const) {
      const { items } = (await get<{ items: unknown[] }>(`/api/official/tasks?bucket=${bucket}&limit=500`)).body;
      expect([bucket, items.length]).toEqual([bucket, total[bucket]]);
    }
  });
  it('opens the tasks of each cell of a line by level', async () => {
    const { lines } = (await get<Table>('/api/official?by=level')).body;
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines)
      for (const bucket of ['openInTime', 'openOverdue', 'withoutDeadline'] as const) {
        const { items } = (await get<{ items: unknown[] }>(`/api/official/tasks?bucket=${bucket}&level=${line.key}&limit=500`)).body;
        expect([line.key, bucket, items.length]).toEqual([line.key, bucket, line[bucket]]);
      }
    expect((await get('/api/official/tasks?bucket=openOverdue&level=nothing')).status).toBe(422);
  });
  it('counts a period by deadlines, and refuses one that ends before it begins', async () => {
    const { total } = (await get<Table>('/api/official?from=20/8/2020&until=20/8/2020')).body;
    expect(total.total).toBeLessThan((await get<Table>('/api/official')).body.total.total);
    expect((await get('/api/official?from=2020-08-20&until=2020-08-19')).status).toBe(422);
    expect((await get('/api/official?from=2020-02-30')).status).toBe(422);
    expect((await get('/api/official?by=nothing')).status).toBe(422);
    expect((await get('/api/official/tasks')).status).toBe(422);
  });
  it('names the bodies that do not update', async () => {
    const { items } = (await get<{ items: { name: string; open: number; untouched: number }[] }>('/api/official/not-updating?days=1')).body;
    expect(items.length).toBeGreaterThan(3);
    expect(items.map(({ name }) => name)).toContain('UBND xã An Điền');
    expect(items.every(({ untouched, open }) => untouched > 0 && untouched <= open)).toBe(true);
    expect(items.map(({ untouched }) => untouched)).toEqual(items.map(({ untouched }) => untouched).sort((a, b) => b - a));
  });
});
