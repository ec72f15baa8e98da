import { taskStream } from '../domain';
import { aMeta, openTestBed, type TestBed } from '../test-bed';
import { RefuseTask } from '../refuse-task/refuse-task.command';
import { WithdrawTask } from '../withdraw-task/withdraw-task.command';
import { AcceptTask } from './accept-task.command';

let bed: TestBed;
beforeAll(async () => void (bed = await openTestBed()));
afterAll(() => bed.close());
const typesOf = async (taskId: string) => (await bed.eventsOf(taskStream(taskId))).map(({ type }) => type);

describe('taking a task or not', () => {
  it('accepts it once, however often the command comes', async () => {
    await bed.assign('accepted');
    const meta = aMeta();
    const first = await bed.execute(new AcceptTask(meta, { taskId: 'accepted' }));
    expect(await bed.execute(new AcceptTask(meta, { taskId: 'accepted' }))).toEqual(first);
    await bed.execute(new AcceptTask(aMeta(), { taskId: 'accepted' }));
    expect(await typesOf('accepted')).toEqual(['TaskAssigned', 'TaskAccepted']);
  });
  it('holds in the world when its command says', async () => {
    await bed.assign('late');
    await bed.execute(new AcceptTask(aMeta({ occurredAt: '2020-08-18' }), { taskId: 'late' }));
    expect((await bed.eventsOf(taskStream('late'))).at(-1)?.metadata).toMatchObject({ occurredAt: '2020-08-18', onBehalfOf: 'commune' });
  });
  it('refuses it with a reason', async () => {
    await bed.assign('refused');
    await bed.execute(new RefuseTask(aMeta(), { taskId: 'refused', reason: 'không thuộc thẩm quyền' }));
    const refused = (await bed.eventsOf(taskStream('refused'))).at(-1);
    expect(refused).toMatchObject({ type: 'TaskRefused', version: 2 });
    expect(bed.said(refused)).toEqual({ taskId: 'refused', reason: 'không thuộc thẩm quyền' });
    await expect(bed.execute(new AcceptTask(aMeta(), { taskId: 'refused' }))).rejects.toMatchObject({ code: 'task.refused' });
  });
  it('withdraws it with a reason', async () => {
    await bed.assign('withdrawn');
    await bed.execute(new WithdrawTask(aMeta({ onBehalfOf: 'town' }), { taskId: 'withdrawn', reason: 'giao nhầm' }));
    const withdrawn = (await bed.eventsOf(taskStream('withdrawn'))).at(-1);
    expect(withdrawn).toMatchObject({ type: 'TaskWithdrawn', version: 2 });
    expect(bed.said(withdrawn)).toEqual({ taskId: 'withdrawn', reason: 'giao nhầm' });
  });
  it.each([
    new AcceptTask(aMeta(), { taskId: 'nobody' }),
    new RefuseTask(aMeta(), { taskId: 'nobody', reason: 'r' }),
    new WithdrawTask(aMeta({ onBehalfOf: 'town' }), { taskId: 'nobody', reason: 'r' }),
  ])('needs a task: %o', (command) =>
    expect(bed.execute(command)).rejects.toMatchObject({ code: 'task.unknown', details: { taskId: 'nobody' } }),
  );
});
