import { openTestEngine, remove, type TestEngine } from './open-test-engine';

let engine: TestEngine;
interface Line {
  readonly ordinal: number;
  readonly type: string;
  readonly stream: string;
  readonly correlationId: string;
}
const get = async <Body>(url: string): Promise<{ status: number; body: Body }> => {
  const { statusCode, payload } = await engine.inject({ url, headers: { host: 'localhost' } });
  return { status: statusCode, body: JSON.parse(payload) as Body };
};
beforeAll(async () => {
  engine = await openTestEngine({ fill: 'sample' });
}, 120_000);
afterAll(async () => {
  await engine.close();
  remove(engine.folder);
});
type Page = { readonly items: readonly Line[]; readonly next: string | null; readonly ordinal: number };

describe('an auditor who looks through the log', () => {
  it('sees its end first, and walks back without a gap', async () => {
    const { body: first } = await get<Page>('/api/events?limit=5');
    expect(first.items.map(({ ordinal }) => first.ordinal - ordinal)).toEqual([0, 1, 2, 3, 4]);
    const { body: second } = await get<Page>(`/api/events?limit=5&cursor=${first.next}`);
    expect(first.ordinal - second.items[0]!.ordinal).toBe(5);
  });
  it('counts as the read models do', async () => {
    const { body } = await get<Page>('/api/events?category=task&limit=1');
    const task = body.items[0]!;
    const { body: story } = await get<{ items: readonly { id: string }[] }>(`/api/streams/${task.stream}`);
    const { body: opened } = await get<{ id: string; stream: string }>(`/api/events/${task.ordinal}`);
    expect(opened.stream).toBe(task.stream);
    expect(story.items.map(({ id }) => id)).toContain(opened.id);
  });
  it('follows a command from its first event to its last', async () => {
    const { body: issued } = await get<Page>('/api/events?type=Issued&limit=1');
    const { body: all } = await get<Page>(`/api/events?correlationId=${issued.items[0]!.correlationId}&order=newer&limit=200`);
    expect(all.items.length).toBeGreaterThan(3);
    expect(new Set(all.items.map(({ correlationId }) => correlationId)).size).toBe(1);
  });
  it('sees one event as stored, with what followed from it', async () => {
    const { body: issued } = await get<Page>('/api/events?type=Issued&limit=1');
    const { body } = await get<
      { text: { data: string; metadata: string }; effects: readonly Line[]; names: Record<string, string> } & { ordinal: number }
    >(`/api/events/${issued.items[0]!.ordinal}`);
    expect(body.ordinal).toBe(issued.items[0]!.ordinal);
    expect(JSON.parse(body.text.metadata)).toHaveProperty('recordedAt');
    expect(Object.values(body.names).length).toBeGreaterThan(0);
  });
  it('sees nothing that was not known then', async () => {
    const { body } = await get<Page>('/api/events?knownAt=100&limit=3');
    expect(body.items.map(({ ordinal }) => ordinal)).toEqual([100, 99, 98]);
  });
  it.each([
    ['/api/events?cursor=abc', 400],
    ['/api/events?order=sideways', 422],
    ['/api/events?from=2020-13-45', 422],
    ['/api/events/0', 404],
    ['/api/events/none', 404],
    ['/api/events?unheard=1', 422],
  ])('is told what is wrong with %s', async (url, status) => {
    const answer = await get<{ words?: object }>(url);
    expect(answer.status).toBe(status);
    expect(answer.body.words).toBeDefined();
  });
  it('finds nothing where nothing is', async () => expect((await get<Page>('/api/events?stream=task-none')).body.items).toEqual([]));
});
