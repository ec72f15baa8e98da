import { DraftDirective, IssueDirective } from '@cascade/directives';
import { deliveryStream } from '@cascade/directives/domain';
import { taskId } from '@cascade/tasks/domain';
import { COMMUNES, DISTRICTS, PROVINCE, seedBodies } from '../crash/crash-world';
import { openTestEngine, remove, type TestEngine } from './open-test-engine';
import { item, lower, orderTo } from './order-content';

const [FIRST, SECOND] = DISTRICTS as [string, string];
const [COMMUNE] = COMMUNES as [string];

describe('a letter at its recipients', () => {
  let engine: TestEngine;
  let order: string;
  beforeAll(async () => {
    engine = await openTestEngine();
    await seedBodies(engine.store);
    const deadline = {
      kind: 'relative',
      text: 'trong 05 ngày làm việc kể từ ngày nhận',
      amount: 5,
      unit: 'workingDay',
      trigger: 'received',
    } as const;
    const content = orderTo(PROVINCE, 'district', [item('first', lower(PROVINCE, 'district'), { deadline })]);
    ({ directiveId: order } = await engine.execute<{ directiveId: string }>(new DraftDirective(engine.meta('draft'), { content })));
    await engine.execute(new IssueDirective(engine.meta('issue'), { directiveId: order, issuedOn: '2020-08-17', notation: 'CT-UBND' }));
    await engine.settled();
  }, 60_000);
  afterAll(async () => {
    await engine.close();
    remove(engine.folder);
  });

  const post = async (path: string, body: object, as?: string): Promise<{ status: number; code?: string }> => {
    const headers = { 'content-type': 'application/json', ...(as ? { 'x-on-behalf-of': as } : {}) };
    const answer = await engine.inject({ method: 'POST', url: path, headers, payload: JSON.stringify(body) });
    await engine.settled();
    const { code } = JSON.parse(answer.payload) as { code?: string };
    return { status: answer.statusCode, ...(code === undefined ? {} : { code }) };
  };
  const get = async <T>(path: string): Promise<T> => JSON.parse((await engine.inject({ method: 'GET', url: path })).payload) as T;
  const at = (authorityId: string, step: string) => `/api/directives/${order}/deliveries/${authorityId}/${step}`;
  const delivery = async (authorityId: string, asOf: string) =>
    (await get<{ items: Record<string, unknown>[] }>(`/api/deliveries?directiveId=${order}&authorityId=${authorityId}&asOf=${asOf}`))
      .items[0];
  const task = async (authorityId: string, asOf = '2020-08-19') => {
    const { items } = await get<{ items: { taskId: string; state: string; dueAt: number | null }[] }>(
      `/api/tasks?directiveId=${order}&asOf=${asOf}`,
    );
    const found = items.find(({ taskId: id }) => id === taskId(order, 'first', authorityId))!;
    return { state: found.state, dueAt: found.dueAt === null ? null : new Date(found.dueAt + 7 * 3_600_000).toISOString().slice(0, 10) };
  };

  it('is not yet received until it is registered, and its limit does not run', async () => {
    expect(await task(FIRST)).toEqual({ state: 'notReceived', dueAt: null });
    expect(await delivery(FIRST, '2020-08-17')).toMatchObject({ state: 'sent', acknowledged: 'pending' });
    expect(await delivery(FIRST, '2020-08-19')).toMatchObject({ state: 'sent', acknowledged: 'overdue' });
  });
  it('is handled by nobody before that, and registered by nobody else without evidence', async () => {
    expect(await post(at(FIRST, 'process'), {}, FIRST)).toEqual({ status: 409, code: 'delivery.not-received' });
    expect(await post(at(FIRST, 'receive'), { arrivalNumber: '7' }, PROVINCE)).toEqual({ status: 403, code: 'delivery.not-yours' });
  });
  it('starts the limit on the day of receipt', async () => {
    expect(await post(at(FIRST, 'receive'), { arrivalNumber: '7', occurredAt: '2020-08-18T09:00:00+07:00' }, FIRST)).toEqual({
      status: 200,
    });
    expect(await task(FIRST)).toEqual({ state: 'openInTime', dueAt: '2020-08-26' });
    expect(await delivery(FIRST, '2020-08-19')).toMatchObject({
      state: 'received',
      arrivalNumber: '7',
      acknowledged: 'late',
      receivedBy: null,
    });
    expect(await task(FIRST, '2020-08-17')).toEqual({ state: 'notReceived', dueAt: null });
  });
  it('moves the limit where the receipt is put right, and takes it back where there was none', async () => {
    const events = await Array.fromAsync(engine.store.readStream(deliveryStream(order, FIRST)));
    const { id: eventId } = events.find(({ type }) => type === 'DeliveryReceived')!;
    expect(await post(at(FIRST, 'correct'), { eventId, happenedAt: '17/8/2020 16:00', reason: 'ghi nhầm ngày' }, FIRST)).toEqual({
      status: 200,
    });
    expect(await task(FIRST)).toEqual({ state: 'openInTime', dueAt: '2020-08-25' });
    expect(await post(at(FIRST, 'correct'), { eventId, voided: true, reason: 'nhầm văn bản' }, FIRST)).toEqual({ status: 200 });
    expect(await task(FIRST, '2020-08-30')).toEqual({ state: 'notReceived', dueAt: null });
    expect(await post(at(FIRST, 'correct'), { eventId, reason: 'r' }, FIRST)).toEqual({ status: 422, code: 'fact.correction-empty' });
    expect(await post(at(FIRST, 'correct'), { eventId: 'nobody', voided: true, reason: 'r' }, FIRST)).toEqual({
      status: 404,
      code: 'fact.unknown',
    });
  });
  it('is recorded on behalf of a body that does not use the system: by whom, on what evidence', async () => {
    const body = { evidence: 'phiếu ký nhận ngày 17/8', occurredAt: '2020-08-17T15:00:00+07:00' };
    expect(await post(at(SECOND, 'receive'), body, PROVINCE)).toEqual({ status: 200 });
    expect(await delivery(SECOND, '2020-08-19')).toMatchObject({ acknowledged: 'inTime', receivedBy: PROVINCE, evidence: body.evidence });
  });
  it('is handed on inside, handled and answered; each in its turn', async () => {
    expect(await post(at(SECOND, 'assign'), { leadId: COMMUNE, coOperatorIds: ['nobody'] }, SECOND)).toEqual({
      status: 422,
      code: 'request.invalid',
    });
    expect(await post(at(SECOND, 'assign'), { leadId: COMMUNE, limitOn: '31/2/2020' }, SECOND)).toMatchObject({ status: 422 });
    for (const [step, body] of [
      ['assign', { leadId: COMMUNE, limitOn: '25/8/2020', occurredAt: '2020-08-18' }],
      ['process', { occurredAt: '2020-08-19' }],
      ['complete', { answerSymbol: '12/BC-UBND', occurredAt: '2020-08-20' }],
    ] as const)
      expect(await post(at(SECOND, step), body, SECOND)).toEqual({ status: 200 });
    expect(await delivery(SECOND, '2020-08-18')).toMatchObject({ state: 'assigned', leadId: COMMUNE, limitOn: '2020-08-25' });
    expect(await delivery(SECOND, '2020-08-20')).toMatchObject({ state: 'done', answerSymbol: '12/BC-UBND' });
    // The task has states of its own: the letter being done with does not make it done.
    expect(await task(SECOND, '2020-08-20')).toMatchObject({ state: 'openInTime' });
  });
  it('is asked back by its sender and given back by its recipient', async () => {
    expect(await post(at(FIRST, 'recall'), { reason: 'gửi nhầm' }, FIRST)).toEqual({ status: 403, code: 'delivery.not-sender' });
    expect(await post(at(FIRST, 'recall/grant'), {}, FIRST)).toEqual({ status: 409, code: 'delivery.recall-not-asked' });
    expect(await post(at(FIRST, 'recall'), { reason: 'gửi nhầm', occurredAt: '2020-08-20' }, PROVINCE)).toEqual({ status: 200 });
    expect(await post(at(FIRST, 'recall/grant'), { occurredAt: '2020-08-21' }, FIRST)).toEqual({ status: 200 });
    expect(await delivery(FIRST, '2020-08-20')).toMatchObject({ recall: 'asked', recallReason: 'gửi nhầm' });
    expect(await delivery(FIRST, '2020-08-21')).toMatchObject({ recall: 'granted' });
    expect(await post(at(FIRST, 'receive'), {}, FIRST)).toEqual({ status: 409, code: 'delivery.recalled' });
  });
  it('is found by where it is and whether it was acknowledged', async () => {
    const found = async (query: string) =>
      (await get<{ items: { authorityId: string }[] }>(`/api/deliveries?directiveId=${order}&asOf=2020-08-25&${query}`)).items.map(
        ({ authorityId }) => authorityId,
      );
    expect(await found('state=done')).toEqual([SECOND]);
    expect(await found('recall=granted')).toEqual([FIRST]);
    expect(await found('acknowledged=inTime')).toEqual([SECOND]);
    const first = await get<{ items: unknown[]; next: string }>(`/api/deliveries?directiveId=${order}&limit=1&asOf=2020-08-25`);
    const second = await get<{ items: unknown[] }>(`/api/deliveries?directiveId=${order}&limit=1&asOf=2020-08-25&cursor=${first.next}`);
    expect([first.items.length, second.items.length]).toEqual([1, 1]);
    expect(first.items[0]).not.toEqual(second.items[0]);
  });
});
