import { DatabaseSync } from 'node:sqlite';
import { firstInstantOf } from '@cascade/calendar/domain';
import type { QueryContext } from '@cascade/event-store';
import { NOW, openWorld, type World } from '../testing/world';
import { listTasks, type ListTasksParams, type TaskList } from './list-tasks.query';

const TASKS = 700;
const DUE = '2020-08-25T00:00:00+07:00';
const idOf = (n: number): string => `t-${String((n * 389) % TASKS).padStart(3, '0')}`; // given in an order that is not theirs
let world: World;
let db: DatabaseSync;
beforeAll(async () => {
  world = await openWorld();
  await world.body('commune', 'commune', 'UBND xã An Điền', null);
  await world.letter('order', { issuer: 'commune', symbol: '1/UBND', on: '2020-08-17' });
  for (let n = 0; n < TASKS; n += 1) await world.task(idOf(n), 'order', 'commune', '2020-08-17', { dueAt: DUE });
  await world.task('earlier', 'order', 'commune', '2020-08-17', { dueAt: '2020-08-20T00:00:00+07:00' });
  await world.task('undated', 'order', 'commune', '2020-08-17');
  await world.answer('list-tasks', { limit: 1 });
  db = new DatabaseSync(world.models.file()!, { readOnly: true });
});
afterAll(async () => {
  db.close();
  await world.close();
});

/** How SQLite finds the tasks of one page: the plan of each statement that reads tasks in order. */
const plansOf = (params: ListTasksParams): string[] => {
  const asked: string[] = [];
  const prepare = (sql: string): ReturnType<DatabaseSync['prepare']> => {
    if (sql.includes('AS page')) asked.push(sql);
    return db.prepare(sql);
  };
  const context: QueryContext = {
    db,
    prepare,
    asOf: firstInstantOf(NOW),
    knownAt: world.ordinal(),
    ordinal: world.ordinal(),
    veiled: false,
  };
  listTasks(context, params);
  return asked.map((sql) =>
    db
      .prepare(`EXPLAIN QUERY PLAN ${sql.slice(0, sql.lastIndexOf('ORDER BY'))}`)
      .all()
      .map(({ detail }) => String(detail))
      .join('\n'),
  );
};
const walk = async (params: object): Promise<string[]> => {
  const seen: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page: TaskList = await world.answer<TaskList>('list-tasks', { ...params, cursor });
    seen.push(...page.items.map(({ taskId }) => taskId));
    cursor = page.next;
  }
  return seen;
};
const due = Array.from({ length: TASKS }, (_, n) => idOf(n)).sort();

describe('tasks that share one deadline', () => {
  it.each([7, 499, 500])('come once each in the order of their ids, pages of %i', async (limit) =>
    expect(await walk({ limit })).toEqual(['earlier', ...due, 'undated']),
  );
  it('come alone where only what is overdue then or due in a period is asked for', async () => {
    const dueAt = firstInstantOf(DUE);
    expect(await walk({ limit: 300, dueFrom: dueAt, dueTo: dueAt + 1 })).toEqual(due);
    expect(await walk({ limit: 300, state: 'overdue' })).toEqual(['earlier']);
  });
  it('are walked along their index, whatever place the page begins at, and never sorted', async () => {
    const first = await world.answer<TaskList>('list-tasks', { limit: 50 });
    const plans = [...plansOf({ limit: 50 }), ...plansOf({ limit: 50, cursor: first.next })];
    expect(plans).toHaveLength(2);
    for (const plan of plans) {
      expect(plan).toContain('tasks/due_at,task_id ((due_at,task_id)>(?,?))');
      expect(plan).not.toContain('TEMP B-TREE');
    }
  });
});
