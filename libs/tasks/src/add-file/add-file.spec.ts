import { taskStream } from '../domain';
import { ReportTask } from '..';
import { aMeta, openTestBed, type TestBed } from '../test-bed';
import { AddTaskFile, type AddTaskFileBody, type TaskFileKept } from './add-file.command';

let bed: TestBed;
beforeAll(async () => void (bed = await openTestBed()));
afterAll(() => bed.close());
const bytes = new TextEncoder().encode('Báo cáo kết quả');
const add = (over: Partial<AddTaskFileBody> = {}, meta: Parameters<typeof aMeta>[0] = {}): Promise<TaskFileKept> =>
  bed.execute(new AddTaskFile(aMeta(meta), { taskId: 't1', name: 'bao-cao-chi-Lan.pdf', mediaType: 'application/pdf', bytes, ...over }));

describe('a file of a task', () => {
  beforeAll(() => bed.assign('t1'));
  it('is kept under the task’s key, with its name sealed', async () => {
    const { fileId } = await add();
    const event = (await bed.eventsOf(taskStream('t1'))).at(-1)!;
    expect(event).toMatchObject({ type: 'TaskFileAdded', data: { fileId, mediaType: 'application/pdf', bytes: bytes.length, key: 't1' } });
    expect(bed.opened((event.data as { name: unknown }).name)).toBe('bao-cao-chi-Lan.pdf');
    expect(event.text.data).not.toContain('Lan');
  });
  it('is the same file where the same bytes come again', async () => {
    const first = await add();
    const before = (await bed.eventsOf(taskStream('t1'))).length;
    expect((await add({ name: 'another-name.pdf' })).fileId).toBe(first.fileId);
    expect(await bed.eventsOf(taskStream('t1'))).toHaveLength(before);
  });
  it('is another one with other bytes, and at another task', async () => {
    const first = await add();
    await bed.assign('t2');
    expect((await add({ bytes: new Uint8Array([1, 2]) })).fileId).not.toBe(first.fileId);
    expect((await add({ taskId: 't2' })).fileId).not.toBe(first.fileId);
  });
  it('is named by a report; one that was never added is refused', async () => {
    const { fileId } = await add();
    const report = (fileIds: readonly string[]) =>
      bed.execute(new ReportTask(aMeta(), { taskId: 't1', productOn: '2020-08-20', productSymbol: null, note: null, fileIds } as never));
    await report([fileId]);
    expect((await bed.eventsOf(taskStream('t1'))).at(-1)).toMatchObject({ data: { fileIds: [fileId] } });
    await expect(report(['never-added'])).rejects.toMatchObject({ code: 'task.file-unknown' });
  });
  it('is refused where it is empty or its task unknown, and makes no key there', async () => {
    await expect(add({ bytes: new Uint8Array() })).rejects.toMatchObject({ code: 'task.file-empty' });
    await expect(add({ taskId: 'nobody' })).rejects.toMatchObject({ code: 'task.unknown' });
    expect(() => bed.keys.get('nobody')).toThrow(expect.objectContaining({ code: 'key.missing' }));
  });
  it('is added by who has a part in the task', async () =>
    expect(add({ bytes: new Uint8Array([7]) }, { onBehalfOf: 'stranger' })).rejects.toMatchObject({ code: 'task.not-yours' }));
});
