import { uuidV5 } from '@cascade/event-store/domain';
import { remindIdOf, taskStream } from '../domain';
import { aMeta, openTestBed, type TestBed } from '../test-bed';
import { RemindTask } from './remind-task.command';

let bed: TestBed;
const established = async (authorityId: string, parentId: string | null): Promise<void> => {
  const metadata = { occurredAt: '2019-01-01', commandId: 'c', actor: 'a', onBehalfOf: null, correlationId: 'c', causationId: null };
  const data = { authorityId, kind: 'peoplesCommittee', level: 'district', name: authorityId, unit: null, parentId };
  const event = { id: uuidV5(`established/${authorityId}`), type: 'AuthorityEstablished', version: 1, data, metadata };
  await bed.store.append(`authority-${authorityId}`, [event], 'no-stream');
};
beforeEach(async () => {
  bed = await openTestBed();
  for (const [id, parent] of [['government', null], ['province', 'government'], ['town', 'province'], ['commune', 'town']] as const) await established(id, parent); // prettier-ignore
  await bed.assign('t');
});
afterEach(() => bed.close());
const remind = (by: string, words?: string, more: object = {}) => bed.execute(new RemindTask(aMeta({ onBehalfOf: by, ...more }), { taskId: 't', words })); // prettier-ignore
const remindersOf = async () => (await bed.eventsOf(taskStream('t'))).filter(({ type }) => type === 'TaskReminded').map(({ data }) => data as { byId: string; words: object | null }); // prettier-ignore

describe('reminding of a task', () => {
  it('keeps the words sealed under the key of the task, and nothing where nothing was said', async () => {
    await remind('town', 'Báo cáo ngay trong hôm nay');
    await remind('province');
    const [first, second] = await remindersOf();
    expect(first).toMatchObject({ byId: 'town', on: '2020-08-20', remindId: remindIdOf('t', 'town', '2020-08-20') });
    expect(bed.opened(first!.words)).toBe('Báo cáo ngay trong hôm nay');
    expect(JSON.stringify(first)).not.toContain('Báo cáo');
    expect(second).toMatchObject({ byId: 'province', words: null });
  });
  it('is open to every body above the giver, and closed to those below it', async () => {
    await remind('government');
    await expect(remind('commune')).rejects.toMatchObject({
      code: 'task.not-yours',
      details: { bodies: ['town', 'province', 'government'] },
    });
  });
  it('happens once where a command is asked again, and once a day where it is another', async () => {
    const meta = aMeta({ onBehalfOf: 'town' });
    const again = () => bed.execute(new RemindTask(meta, { taskId: 't', words: 'hai lần' }));
    expect(await again()).toEqual(await again());
    await expect(remind('town')).rejects.toMatchObject({ code: 'task.reminded-today', details: { on: '2020-08-20' } });
    await remind('town', undefined, { occurredAt: '2020-08-21T01:00:00+07:00' });
    expect(await remindersOf()).toHaveLength(2);
  });
  it('is of the day of the store where no time was said', async () => {
    await remind('town', undefined, { occurredAt: null });
    expect(await remindersOf()).toMatchObject([{ on: '2020-08-21' }]);
  });
  it('asks nothing after a recall', async () => {
    await bed.recall('2020-08-19');
    await expect(remind('town')).rejects.toMatchObject({ code: 'task.order-recalled' });
  });
  it('makes no key for a task that nobody knows', async () => {
    const meta = aMeta({ onBehalfOf: 'town' });
    await expect(bed.execute(new RemindTask(meta, { taskId: 'none', words: 'x' }))).rejects.toMatchObject({ code: 'task.unknown' });
    expect(() => bed.keys.get('none')).toThrow('key.missing');
  });
});
