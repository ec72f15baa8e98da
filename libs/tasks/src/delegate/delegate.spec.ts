import { delegationStream } from '@cascade/authorities/domain';
import { AcceptTask } from '..';
import { aMeta, openTestBed, type TestBed } from '../test-bed';
import { EndDelegation, GiveDelegation, type Delegated } from './delegate.command';

let bed: TestBed;
beforeAll(async () => void (bed = await openTestBed()));
afterAll(() => bed.close());
const away = { absentId: 'chairman', standInId: 'vice', fromOn: '2020-08-20', untilOn: '2020-08-22', reason: 'đi công tác' };
const give = (over: object = {}, meta = aMeta({ onBehalfOf: 'chairman' })) =>
  bed.execute<Delegated>(new GiveDelegation(meta, { ...away, ...over } as never));

describe('an absence', () => {
  it('has an id made of its command: asked again, it is the same one', async () => {
    const meta = aMeta({ onBehalfOf: 'chairman' });
    const { delegationId } = await give({}, meta);
    expect((await give({}, meta)).delegationId).toBe(delegationId);
    const [given, ...more] = await bed.eventsOf(delegationStream(delegationId));
    expect(given).toMatchObject({ type: 'DelegationGiven', version: 2 });
    expect(bed.said(given)).toEqual({ delegationId, ...away });
    expect(more).toEqual([]);
    expect((await give()).delegationId).not.toBe(delegationId);
  });
  it('ends earlier where somebody says so', async () => {
    const { delegationId } = await give();
    await bed.execute(
      new EndDelegation(aMeta({ onBehalfOf: 'chairman' }), { delegationId, lastOn: '2020-08-21', reason: 'về sớm' } as never),
    );
    const events = await bed.eventsOf(delegationStream(delegationId));
    expect(events.map(({ type }) => type)).toEqual(['DelegationGiven', 'DelegationEnded']);
    expect(bed.said(events[1])).toEqual({ delegationId, lastOn: '2020-08-21', reason: 'về sớm' });
  });
  it('that nobody knows cannot be ended', () =>
    expect(
      bed.execute(new EndDelegation(aMeta(), { delegationId: 'nobody', lastOn: '2020-08-21', reason: 'r' } as never)),
    ).rejects.toMatchObject({ code: 'delegation.unknown' }));
  it.each([
    [{ untilOn: '2020-08-19' }, 'delegation.ends-before-it-begins'],
    [{ fromOn: '2020-02-30' }, 'date.does-not-exist'],
    [{ standInId: 'chairman' }, 'delegation.to-itself'],
    [{ reason: ' ' }, 'delegation.reason-missing'],
  ])('is refused where it cannot be: %j', (over, code) => expect(give(over)).rejects.toMatchObject({ code }));
  it('lets who stands in act for who is away, and nobody else', async () => {
    await bed.assign('t');
    const ask = (_: string, { standInId }: { standInId: string }) =>
      Promise.resolve({ result: standInId === 'vice' ? [{ absentId: 'chairman' }] : [] } as never);
    const told = await openTestBed({ ask } as never);
    await told.assign('t');
    await told.execute(new AcceptTask(aMeta({ onBehalfOf: 'vice' }), { taskId: 't' }));
    expect((await told.eventsOf('task-t')).at(-1)).toMatchObject({ type: 'TaskAccepted', metadata: { onBehalfOf: 'vice' } });
    await told.close();
    await expect(bed.execute(new AcceptTask(aMeta({ onBehalfOf: 'stranger' }), { taskId: 't' }))).rejects.toMatchObject({
      code: 'task.not-yours',
    });
  });
});
