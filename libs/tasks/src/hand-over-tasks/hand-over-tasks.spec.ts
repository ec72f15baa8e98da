import { uuidV5 } from '@cascade/event-store/domain';
import { taskStream } from '../domain';
import { aMeta, openTestBed, type TestBed } from '../test-bed';
import { WithdrawTask } from '../withdraw-task/withdraw-task.command';
import { WorkOnTask } from '../work-on-task/work-on-task.command';
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

const storedMeta = {
  actor: 'system',
  onBehalfOf: null,
  commandId: 'c',
  correlationId: 'c',
  causationId: null,
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
  it('gives nothing to a body before it begins or after it ended', async () => {
    await bed.assign('g');
    const body = async (id: string, facts: readonly [type: string, occurredAt: string][]): Promise<void> => {
      const events = facts.map(([type, occurredAt]) => ({
        id: uuidV5(`${id}/${type}`),
        type,
        version: 1,
        data: { authorityId: id },
        metadata: { ...storedMeta, occurredAt },
      }));
      await bed.store.append(`authority-${id}`, events, 'no-stream');
    };
    await body('ward', [['AuthorityEstablished', '2025-07-01']]);
    await body('village', [
      ['AuthorityEstablished', '2019-01-01'],
      ['AuthorityDissolved', '2025-07-01'],
    ]);
    const give = (heir: string, occurredAt: string) =>
      bed.execute(
        new HandOverTasks(aMeta({ occurredAt }), {
          items: [{ taskId: 'g', assigneeId: heir, bodyId: heir }],
          reason: 'sắp xếp đơn vị',
          legalBasis: null,
        }),
      );
    const notStanding = { code: 'task.hand-over-refused', details: { refused: [{ taskId: 'g', code: 'task.heir-not-standing' }] } };
    await expect(give('ward', '2025-06-30T23:59:59+07:00')).rejects.toMatchObject(notStanding);
    await expect(give('village', '2025-07-01')).rejects.toMatchObject(notStanding);
    const work = { type: 'HandOver', assigneeId: 'village', bodyId: 'village', reason: 'sắp xếp' } as const;
    await expect(bed.execute(new WorkOnTask(aMeta({ occurredAt: '2025-07-02' }), { taskId: 'g', work }))).rejects.toMatchObject({
      code: 'task.heir-not-standing',
      details: { authorityId: 'village' },
    });
    expect(await typesOf('g')).toEqual(['TaskAssigned']);
    await give('ward', '2025-07-01');
    expect(await typesOf('g')).toEqual(['TaskAssigned', 'TaskHandedOver']);
  });
  it('is answered as before when it is asked again, though a task has gone on to its end since', async () => {
    for (const id of ['k', 'l']) await bed.assign(id);
    const meta = aMeta();
    const { position } = await handOver(['k', 'l'], meta);
    await bed.execute(new WithdrawTask(aMeta({ onBehalfOf: 'town' }), { taskId: 'k', reason: 'thôi' }));
    expect(await handOver(['k', 'l'], meta)).toMatchObject({ handedOver: 2, position });
    expect(await typesOf('k')).toEqual(['TaskAssigned', 'TaskHandedOver', 'TaskWithdrawn']);
  });
  it('hands none over where one is there already and is not theirs to give', async () => {
    for (const id of ['i', 'j']) await bed.assign(id);
    await handOver(['i']);
    await expect(handOver(['i', 'j'])).rejects.toMatchObject({ code: 'task.hand-over-refused' });
    expect(await typesOf('j')).toEqual(['TaskAssigned']);
  });
  it('takes no task twice', () => expect(handOver(['a', 'a'])).rejects.toMatchObject({ code: 'task.hand-over-twice' }));
  it('needs one at least', () => expect(handOver([])).rejects.toMatchObject({ code: 'request.invalid' }));
});
