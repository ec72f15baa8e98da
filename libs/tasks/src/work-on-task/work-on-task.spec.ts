import { taskStream } from '../domain';
import { aMeta, openTestBed, type TestBed } from '../test-bed';
import { WorkOnTask, type TaskWork, type TaskWorked } from './work-on-task.command';

let bed: TestBed;
let tasks = 0;
beforeAll(async () => void (bed = await openTestBed()));
afterAll(() => bed.close());
const aTask = async (dueOn: string | null = '2020-08-25'): Promise<string> => {
  const taskId = `task-${(tasks += 1)}`;
  await bed.assign(taskId);
  if (dueOn !== null) {
    const rule = { kind: 'fixed', text: 'hạn', on: dueOn, hour: null, inclusive: false } as const;
    const data = { taskId, rule, trigger: null, calendarVersion: 'viet-nam', dueAt: `${dueOn}T00:00:00+07:00` };
    await bed.tasks.handle(taskStream(taskId), { type: 'SetDeadline', data }, aMeta());
  }
  return taskId;
};
const work = (taskId: string, what: TaskWork, meta: Parameters<typeof aMeta>[0] = {}): Promise<TaskWorked> =>
  bed.execute(new WorkOnTask(aMeta(meta), { taskId, work: what }));
const GIVER = { onBehalfOf: 'town' };
const lastOf = async (taskId: string) => (await bed.eventsOf(taskStream(taskId))).at(-1)!;
const ask = { type: 'AskExtension', untilOn: '2020-08-28', reason: 'mưa lũ' } as const;

describe('more time', () => {
  it('is asked for under an id of its own, the same for the same command', async () => {
    const taskId = await aTask();
    const meta = aMeta();
    const first = await work(taskId, ask, meta);
    expect(await work(taskId, ask, meta)).toMatchObject({ extensionId: first.extensionId });
    expect((await lastOf(taskId)).type).toBe('TaskExtensionAsked');
    expect(bed.said(await lastOf(taskId))).toMatchObject({ untilOn: '2020-08-28', reason: 'mưa lũ', taskId });
    expect((await lastOf(taskId)).data).not.toHaveProperty('evidence');
  });
  it('is granted to the day that was asked for, or to another one, with a deadline of its own', async () => {
    for (const [untilOn, dueAt] of [
      [undefined, '2020-08-29T00:00:00+07:00'],
      ['2020-08-27', '2020-08-28T00:00:00+07:00'],
    ] as const) {
      const taskId = await aTask();
      await work(taskId, ask);
      const answer = await work(taskId, { type: 'GrantExtension', untilOn }, GIVER);
      expect(answer).not.toHaveProperty('extensionId');
      expect((await bed.eventsOf(taskStream(taskId))).map(({ type }) => type).slice(-2)).toEqual(['TaskExtensionGranted', 'DeadlineSet']);
      expect((await lastOf(taskId)).data).toMatchObject({ dueAt });
    }
  });
  it('is refused with a reason, by name where it is named', async () => {
    const taskId = await aTask();
    const { extensionId } = await work(taskId, ask);
    await work(taskId, { type: 'RefuseExtension', extensionId, reason: 'không đủ căn cứ' }, GIVER);
    expect((await lastOf(taskId)).type).toBe('TaskExtensionRefused');
    expect(bed.said(await lastOf(taskId))).toMatchObject({ extensionId, reason: 'không đủ căn cứ' });
  });
  it('is granted by nobody who does the task, and asked for by nobody who gave it', async () => {
    const taskId = await aTask();
    await work(taskId, ask);
    await expect(work(taskId, { type: 'GrantExtension' })).rejects.toMatchObject({ code: 'task.not-yours', details: { rule: 'giver' } });
    await expect(work(await aTask(), ask, GIVER)).rejects.toMatchObject({ code: 'task.not-yours', details: { rule: 'doer' } });
  });
  it('is asked for on behalf of a body that does not use the system only with what shows it', async () => {
    const taskId = await aTask();
    await work(taskId, { ...ask, evidence: 'Công văn số 9/UBND' }, GIVER);
    expect(await lastOf(taskId)).toMatchObject({ metadata: { onBehalfOf: 'town' } });
    expect(bed.said(await lastOf(taskId))).toMatchObject({ evidence: 'Công văn số 9/UBND' });
  });
  it('ends later than the deadline that stands, on a day that exists, and of a task that has one', async () => {
    const taskId = await aTask();
    await expect(work(taskId, { ...ask, untilOn: '2020-08-20' })).rejects.toMatchObject({ code: 'task.extension-not-later' });
    await expect(work(taskId, { ...ask, untilOn: '2020-02-30' })).rejects.toMatchObject({ code: 'date.does-not-exist' });
    await expect(work(await aTask(null), ask)).rejects.toMatchObject({ code: 'task.without-deadline' });
    expect((await lastOf(taskId)).type).toBe('DeadlineSet'); // nothing half done
  });
});
describe('inside a body', () => {
  const lead = { authorityId: 'office', role: 'lead', part: null, limitOn: null } as const;
  const helper = { authorityId: 'clinic', role: 'coOperator', part: 'thống kê', limitOn: '2020-08-22' } as const;
  it('a task is parted, and each reports its part with a sealed note', async () => {
    const taskId = await aTask();
    await work(taskId, { type: 'AssignParts', parts: [lead, helper] });
    const assigned = await lastOf(taskId);
    expect(assigned.type).toBe('TaskPartsAssigned');
    expect(bed.said(assigned)).toMatchObject({ parts: [lead, helper] });
    expect(assigned.text.data).not.toContain('thống kê');
    await work(taskId, { type: 'AssignParts', parts: [lead, helper] }); // in the same words: no news
    expect((await lastOf(taskId)).id).toBe(assigned.id);
    const report = { type: 'ReportPart', authorityId: 'clinic', done: true, note: 'chị Lan đã gửi', fileIds: [] } as const;
    await work(taskId, report, { onBehalfOf: 'clinic' });
    const event = await lastOf(taskId);
    expect(event).toMatchObject({ type: 'TaskPartReported', data: { authorityId: 'clinic', done: true } });
    expect(event.text.data).not.toContain('Lan');
    expect(bed.opened((event.data as { note: unknown }).note)).toBe('chị Lan đã gửi');
    expect(event.data).not.toHaveProperty('fileIds');
  });
  it('a task has one lead, and nobody twice', async () => {
    const taskId = await aTask();
    const parted = (parts: readonly object[]) => work(taskId, { type: 'AssignParts', parts: parts as never });
    await expect(parted([helper])).rejects.toMatchObject({ code: 'task.parts-without-lead' });
    await expect(parted([lead, { ...helper, authorityId: 'office' }])).rejects.toMatchObject({ code: 'task.part-twice' });
  });
  it('nobody speaks of a part that is another’s', async () => {
    const taskId = await aTask();
    await work(taskId, { type: 'AssignParts', parts: [lead, helper] });
    const report = { type: 'ReportPart', authorityId: 'clinic', done: true } as const;
    await expect(work(taskId, report, { onBehalfOf: 'office-of-another-town' })).rejects.toMatchObject({ code: 'task.not-yours' });
  });
});
describe('a decision about one task after a change above', () => {
  it('has its reason sealed, and cannot do without one', async () => {
    const taskId = await aTask();
    await work(taskId, { type: 'Review', decision: 'keep', reason: 'anh Bình đã xong' }, GIVER);
    const event = await lastOf(taskId);
    expect(event).toMatchObject({ type: 'TaskReviewed', data: { decision: 'keep' } });
    expect(bed.opened((event.data as { reason: unknown }).reason)).toBe('anh Bình đã xong');
    expect(event.text.data).not.toContain('Bình');
    await expect(work(taskId, { type: 'Review', decision: 'keep', reason: '  ' }, GIVER)).rejects.toMatchObject({
      code: 'task.review-without-reason',
    });
  });
});
it('a task that nobody knows is refused, whatever is to be done with it', async () => {
  const all: TaskWork[] = [
    ask,
    { type: 'GrantExtension' },
    { type: 'AssignParts', parts: [] },
    { type: 'Review', decision: 'keep', reason: 'r' },
  ];
  for (const what of all) await expect(work('nobody', what)).rejects.toMatchObject({ code: 'task.unknown' });
});
