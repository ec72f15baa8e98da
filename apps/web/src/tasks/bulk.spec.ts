import { actOnMany, type BulkProgress } from './bulk';

describe('one act on many tasks', () => {
  const ids = Array.from({ length: 25 }, (_, at) => `task-${at}`);
  it('reaches each once, and tells how far it is', async () => {
    const [reached, told]: [string[], BulkProgress[]] = [[], []];
    const end = await actOnMany(
      ids,
      async (id) => void reached.push(id),
      (progress) => told.push(progress),
    );
    expect(reached.toSorted()).toEqual(ids.toSorted());
    expect(end).toEqual({ done: 25, all: 25, failed: [], left: [] });
    expect(told.map(({ done }) => done)).toEqual(Array.from({ length: 26 }, (_, at) => at));
  });
  it('goes on where one is refused, and names it', async () => {
    const error = new Error('refused');
    const end = await actOnMany(
      ids,
      (id) => (id === 'task-3' ? Promise.reject(error) : Promise.resolve()),
      () => undefined,
    );
    expect(end).toEqual({ done: 25, all: 25, failed: [{ id: 'task-3', error }], left: [] });
  });
  it('runs some at a time, never more than four', async () => {
    let [running, most] = [0, 0];
    const act = async () => {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
    };
    await actOnMany(ids, act, () => undefined);
    expect(most).toBe(4);
  });
  it('stops when it is told to; what is under way is finished', async () => {
    const stop = new AbortController();
    const end = await actOnMany(
      ids,
      async (id) => void (id === 'task-5' && stop.abort()),
      () => undefined,
      stop.signal,
    );
    expect(end.done).toBeGreaterThan(5);
    expect(end.done).toBeLessThan(12);
    expect(end.left).toEqual(ids.slice(end.done));
  });
  it('is done at once with nothing', async () =>
    expect(
      await actOnMany(
        [],
        () => Promise.reject(new Error()),
        () => undefined,
      ),
    ).toEqual({ done: 0, all: 0, failed: [], left: [] }));
});
