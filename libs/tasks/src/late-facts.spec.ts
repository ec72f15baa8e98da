import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDeciderStreams, openSqliteEventStore } from '@cascade/event-store';
import { uuidV5, type CommandMeta } from '@cascade/event-store/domain';
import { task, tasksCatalogue, taskStream, type TaskCommand } from './domain';

const taskId = uuidV5('task');
const stream = taskStream(taskId);
let commands = 0;
const at = (occurredAt: string): CommandMeta => ({
  commandId: uuidV5(`command/${(commands += 1)}`),
  actor: 'account-1',
  onBehalfOf: 'commune',
  occurredAt,
});
const assign: TaskCommand = {
  type: 'Assign',
  data: {
    taskId,
    directiveId: 'order',
    itemId: 'item-2',
    assigneeId: 'chairman',
    bodyId: 'commune',
    issuerId: 'town',
    force: 'binding',
    verb: 'Giao',
    causeId: 'issued',
  },
};
const deadline: TaskCommand = {
  type: 'SetDeadline',
  data: {
    taskId,
    rule: { kind: 'fixed', text: 'đến ngày 20/8/2020', on: '2020-08-20', hour: null, inclusive: true },
    trigger: null,
    calendarVersion: '1',
    dueAt: '2020-08-21T00:00:00+07:00',
  },
};
const report = (reportId: string): TaskCommand => ({
  type: 'Report',
  data: { taskId, reportId, productOn: '2020-08-19', productSymbol: null, note: null },
});

describe('a task on disk', () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'tasks-on-disk-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is judged after a restart as before it, and knows again what is no news', async () => {
    const first = await openSqliteEventStore({ folder, catalogue: tasksCatalogue });
    const before = openDeciderStreams(first, task);
    for (const command of [assign, deadline, report('first')]) await before.handle(stream, command, at('2020-08-19'));
    const { state } = await before.load(stream);
    await first.close();

    const second = await openSqliteEventStore({ folder, catalogue: tasksCatalogue });
    const after = openDeciderStreams(second, task);
    expect((await after.load(stream)).state).toEqual(state);
    // The rule came back with its keys in canonical order: the same deadline all the same.
    for (const command of [assign, deadline, report('first')]) await after.handle(stream, command, at('2020-08-22'));
    expect((await Array.fromAsync(second.readStream(stream))).map(({ type }) => type)).toEqual([
      'TaskAssigned',
      'DeadlineSet',
      'TaskReportedDone',
    ]);
    await second.close();
  });
  it('takes what is learnt late with the time at which it held', async () => {
    const store = await openSqliteEventStore({ folder, catalogue: tasksCatalogue });
    const tasks = openDeciderStreams(store, task);
    await tasks.handle(stream, assign, at('2020-08-17'));
    await tasks.handle(stream, report('first'), at('2020-08-20'));
    await tasks.handle(stream, { type: 'Confirm', data: { taskId, reportId: null } }, at('2020-08-21'));
    await tasks.handle(stream, { type: 'Accept', data: { taskId } }, at('2020-08-18'));
    const events = await Array.fromAsync(store.readStream(stream));
    expect(events.map(({ type, metadata }) => [type, metadata.occurredAt])).toEqual([
      ['TaskAssigned', '2020-08-17'],
      ['TaskReportedDone', '2020-08-20'],
      ['TaskConfirmed', '2020-08-21'],
      ['TaskAccepted', '2020-08-18'],
    ]);
    expect((await tasks.load(stream)).state).toMatchObject({ status: 'done', accepted: true });
    await store.close();
  });
  it('is confirmed once, though many confirm it at once', async () => {
    const store = await openSqliteEventStore({ folder, catalogue: tasksCatalogue });
    const servers = [openDeciderStreams(store, task), openDeciderStreams(store, task)];
    await servers[0]?.handle(stream, assign, at('2020-08-17'));
    await servers[0]?.handle(stream, report('first'), at('2020-08-20'));
    const confirm: TaskCommand = { type: 'Confirm', data: { taskId, reportId: 'first' } };
    await Promise.all(Array.from({ length: 32 }, (_, n) => servers[n % 2]?.handle(stream, confirm, at('2020-08-21'))));
    expect((await Array.fromAsync(store.readStream(stream))).map(({ type }) => type)).toEqual([
      'TaskAssigned',
      'TaskReportedDone',
      'TaskConfirmed',
    ]);
    await store.close();
  });
});
