import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { openSqliteEventStore } from '@cascade/event-store';
import { mergeCatalogues } from '@cascade/event-store/domain';
import { taskId, taskStream, type TaskEvent } from '@cascade/tasks/domain';
import { Random } from '../../crash/random';
import { theCountry } from './bodies';
import { Clerk } from './clerk';
import { DAY, HOUR, dayOf } from './contents';
import type { GeneratedLog } from './generate-log';

export interface TaskLog extends GeneratedLog {
  readonly tasks: number;
  /** An order to every commune, and bodies that have tasks. */
  readonly largestOrder: string;
  readonly bodies: readonly string[];
}
const BEGIN = Date.parse('2020-01-06T08:00:00+07:00');
const YEAR = 360 * DAY;

/** Every body of the country, and so many tasks over a year: orders to hundreds of communes, one to all, each task with the life that most have. */
export const generateTasks = async (folder: string, tasks: number, onProgress: (share: number) => void): Promise<TaskLog> => {
  const keys = join(folder, 'keys');
  mkdirSync(keys, { recursive: true });
  const random = new Random(tasks);
  let now = BEGIN;
  const store = await openSqliteEventStore({ folder, catalogue: mergeCatalogues([]), now: () => now });
  const clerk = new Clerk(store, keys);
  const country = theCountry();
  for (const { stream, events } of country.establishments) {
    await clerk.breathe();
    clerk.write(stream, BEGIN, events);
  }
  const bodies = country.establishments.map(({ stream }) => stream.slice('authority-'.length));
  const issuers = bodies.slice(0, 60);
  let largestOrder = '';
  let made = 0;
  while (made < tasks) {
    const directiveId = randomUUID();
    const size = made === 0 ? bodies.length : random.between(200, 1_200);
    if (made === 0) largestOrder = directiveId;
    const issued = BEGIN + Math.floor((made / tasks) * YEAR);
    now = issued;
    const due = random.next() < 0.1 ? null : issued - (issued % DAY) + random.between(3, 45) * DAY;
    const first = made === 0 ? 0 : random.between(0, bodies.length - size);
    const issuerId = random.oneOf(issuers);
    for (let place = 0; place < size && made < tasks; place += 1, made += 1) {
      await clerk.breathe();
      const bodyId = bodies[first + place]!;
      clerk.write(
        taskStream(taskId(directiveId, 'item', bodyId)),
        issued,
        lifeOf(random, directiveId, bodyId, issuerId, issued, due),
        bodyId,
      );
      if (made % 20_000 === 0) onProgress(made / tasks);
    }
  }
  const { events } = clerk;
  await clerk.close();
  await store.close();
  return {
    folder,
    keys,
    events,
    nationalOrder: null,
    middle: BEGIN + YEAR / 2,
    end: BEGIN + YEAR + 120 * DAY,
    tasks,
    largestOrder,
    bodies,
  };
};
const lifeOf = (random: Random, directiveId: string, bodyId: string, issuerId: string, issued: number, due: number | null): TaskEvent[] => {
  const id = taskId(directiveId, 'item', bodyId);
  const at = (instant: number): string => new Date(instant).toISOString();
  const force = random.next() < 0.9 ? ('binding' as const) : ('request' as const);
  const given = { taskId: id, directiveId, itemId: 'item', assigneeId: bodyId, bodyId, issuerId, force, verb: 'Giao' };
  const events: TaskEvent[] = [{ type: 'TaskAssigned', version: 1, data: given, occurredAt: at(issued) }];
  if (due !== null) {
    const rule = { kind: 'fixed', text: 'đến ngày', on: dayOf(due - 1), hour: null, inclusive: true } as const;
    events.push({
      type: 'DeadlineSet',
      version: 1,
      data: { taskId: id, rule, trigger: null, calendarVersion: 'viet-nam@7', dueAt: at(due) },
      occurredAt: at(issued),
    });
  }
  const begun = issued + random.between(3, 70) * HOUR;
  if (random.next() < 0.7) events.push({ type: 'TaskAccepted', version: 2, data: { taskId: id }, occurredAt: at(begun) });
  if (random.next() < 0.65) {
    const reported = begun + random.between(1, 40) * DAY;
    const data = { taskId: id, reportId: randomUUID(), productOn: dayOf(reported), productSymbol: null, note: null };
    events.push({ type: 'TaskReportedDone', version: 2, data, occurredAt: at(reported) });
    if (random.next() < 0.9)
      events.push({ type: 'TaskConfirmed', version: 1, data: { taskId: id, reportId: data.reportId }, occurredAt: at(reported + DAY) });
  } else if (random.next() < 0.03)
    events.push({ type: 'TaskWithdrawn', version: 2, data: { taskId: id, reason: 'nhầm' }, occurredAt: at(begun) });
  return events;
};
