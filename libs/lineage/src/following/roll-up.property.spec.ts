import fc from 'fast-check';
import { noTasks, countTask, type TaskState } from '../domain/task-state';
import type { TaskList } from '../listing/list-tasks.query';
import { anItem } from '../testing/contents';
import { openWorld } from '../testing/world';

/** What happened: orders with items that carry items of earlier orders, tasks at bodies, and what became of them. */
const BODIES = ['a', 'b', 'c'] as const;
const orders = fc.array(
  fc.record({
    issuer: fc.constantFrom(...BODIES),
    items: fc.array(fc.record({ carries: fc.option(fc.nat(8)), bodies: fc.uniqueArray(fc.constantFrom(...BODIES), { maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
    recalled: fc.boolean(),
  }),
  { minLength: 1, maxLength: 5 },
);
const fates = fc.array(fc.constantFrom('open', 'done', 'returned', 'withdrawn'), { minLength: 5, maxLength: 5 });
interface NaiveTask {
  readonly id: string;
  readonly itemId: string;
  readonly body: string;
  readonly issuer: string;
  readonly order: number;
  readonly state: TaskState;
}

describe('roll-ups', () => {
  it(
    'equal a naive recount over random orders',
    () =>
      fc.assert(
        fc.asyncProperty(orders, fates, async (made, fate) => {
          const world = await openWorld();
          try {
            for (const body of BODIES) await world.body(body, 'district', body, null);
            const itemIds: { id: string; order: number }[] = [];
            const carriedBy = new Map<string, string>();
            const tasks: NaiveTask[] = [];
            for (const [index, { issuer, items, recalled }] of made.entries()) {
              const id = `d${index}`;
              const earlier = [...itemIds];
              const content = items.map(({ carries }, at) => {
                const upper = carries === null ? undefined : earlier[carries % Math.max(1, earlier.length)];
                const itemId = `${id}-i${at}`;
                itemIds.push({ id: itemId, order: index });
                if (upper) carriedBy.set(itemId, upper.id);
                return anItem({ itemId, label: `${at}`, carries: upper ? { directiveId: `d${upper.order}`, itemId: upper.id } : null });
              });
              await world.letter(id, { issuer, symbol: `${index + 1}/X`, on: '2020-08-17', content: { items: content, citations: [] } });
              for (const [at, { bodies }] of items.entries())
                for (const body of bodies) {
                  const taskId = `${id}-i${at}-${body}`;
                  const what = fate[tasks.length % fate.length]!;
                  const data = {
                    taskId,
                    directiveId: id,
                    itemId: `${id}-i${at}`,
                    assigneeId: body,
                    bodyId: body,
                    issuerId: issuer,
                    force: 'binding',
                    verb: null,
                  };
                  await world.say(`task-${taskId}`, 'TaskAssigned', data, '2020-08-17');
                  if (what === 'done' || what === 'returned') await world.reported(taskId, '2020-08-18', '2020-08-18');
                  if (what === 'done') await world.confirmed(taskId, '2020-08-18');
                  if (what === 'returned') await world.returned(taskId, '2020-08-18');
                  if (what === 'withdrawn') await world.withdrawn(taskId, '2020-08-18');
                  const state = ({ open: 'withoutDeadline', done: 'doneInTime', returned: 'returned', withdrawn: 'withdrawn' } as const)[
                    what
                  ];
                  tasks.push({ id: taskId, itemId: `${id}-i${at}`, body, issuer, order: index, state });
                }
              if (recalled) await world.recalled(id, '2020-08-19');
            }
            for (const parent of tasks) {
              const counts = noTasks();
              for (const child of tasks)
                if (child.issuer === parent.body && carriedBy.get(child.itemId) === parent.itemId && !made[child.order]!.recalled)
                  countTask(counts, 'binding', child.state);
              // Asked for one body, and for all that have the same item: each has only what it passed on itself.
              for (const authorityId of [parent.body, undefined]) {
                const { items } = await world.answer<TaskList>('list-tasks', { directiveId: `d${parent.order}`, authorityId, limit: 50 });
                expect(items.find(({ taskId }) => taskId === parent.id)?.rollUp ?? noTasks()).toEqual(counts);
              }
            }
          } finally {
            await world.close();
          }
        }),
        { numRuns: 12 },
      ),
    60_000,
  );
});
