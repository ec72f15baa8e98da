import { taskStream } from '../domain';
import { aMeta, openTestBed, type TestBed } from '../test-bed';
import { WithdrawTask } from '../withdraw-task/withdraw-task.command';
import { HandOverTasks } from './hand-over-tasks.command';

let bed: TestBed;
beforeAll(async () => void (bed = await openTestBed()));
afterAll(() => bed.close());
const typesOf = async (taskId: string) => (await bed.eventsOf(taskStream(taskId))).map(({ type }) => type);
const handOver = (taskIds: readonly string[], meta = aMeta()) => {
  const items = taskIds.map((taskId) => ({ taskId, assigneeId: 'heir', bodyId: 'heir' }));
  return bed.execute<{ handedOver: number; position: bigint }>(
    new HandOverTasks(meta, { items, reason: 'sắp xếp đơn vị', legalBasis: '1685/NQ' }),
  );
};

describe('handing many tasks over', () => {
  it('does all of them, once, however often the command comes', async () => {
    for (const id of ['a', 'b', 'c']) await bed.assign(id);
    const meta = aMeta();
    const first = await handOver(['a', 'b', 'c'], meta);
    expect(first.handedOver).toBe(3);
    expect(await handOver(['a', 'b', 'c'], meta)).toMatchObject({ position: first.position });
    for (const id of ['a', 'b', 'c']) expect(await typesOf(id)).toEqual(['TaskAssigned', 'TaskHandedOver']);
    expect((await bed.eventsOf(taskStream('a'))).at(-1)?.data).toMatchObject({ assigneeId: 'heir', legalBasis: '1685/NQ' });
  });
  it('leaves all where they are when one is refused, and names it', async () => {
    for (const id of ['d', 'e']) await bed.assign(id);
    await bed.execute(new WithdrawTask(aMeta({ onBehalfOf: 'town' }), { taskId: 'e', reason: 'giao nhầm' }));
    await expect(handOver(['d', 'e', 'nobody'])).rejects.toMatchObject({
      code: 'task.hand-over-refused',
      details: {
        refused: [
          { taskId: 'e', code: 'task.not-open' },
          { taskId: 'nobody', code: 'task.unknown' },
        ],
      },
    });
    expect(await typesOf('d')).toEqual(['TaskAssigned']);
  });
  it('is refused to who neither gives nor does them', async () => {
    await bed.assign('f');
    await expect(handOver(['f'], aMeta({ onBehalfOf: 'stranger' }))).rejects.toMatchObject({
      details: { refused: [{ taskId: 'f', code: 'task.not-yours' }] },
    });
  });
  it('takes no task twice', () => expect(handOver(['a', 'a'])).rejects.toMatchObject({ code: 'task.hand-over-twice' }));
  it('needs one at least', () => expect(handOver([])).rejects.toMatchObject({ code: 'request.invalid' }));
});
