import { establishingCalendar } from '@cascade/calendar/domain';
import { DraftDirective, IssueDirective } from '@cascade/directives';
import { taskId, taskStream, type DeadlineSet } from '@cascade/tasks/domain';
import { DISTRICTS, PROVINCE, seedBodies } from '../crash/crash-world';
import { openTestEngine, remove, type TestEngine } from './open-test-engine';
import { item, lower, orderTo } from './order-content';

const [FIRST] = DISTRICTS as [string];

describe('a calendar that changes', () => {
  let engine: TestEngine;
  let order: string;
  beforeAll(async () => {
    engine = await openTestEngine();
    await seedBodies(engine.store);
    const { stream, events } = establishingCalendar();
    const metadata = { occurredAt: '2020-01-01', actor: 'spec', onBehalfOf: null, commandId: 'c', correlationId: 'c', causationId: null };
    await engine.store.append(
      stream,
      events.map(({ id = '', type, version, data }) => ({ id, type, version, data, metadata })),
      'no-stream',
    );
    const days = { kind: 'relative', text: 'trong 05 ngày làm việc', amount: 5, unit: 'workingDay', trigger: 'signed' } as const;
    const content = orderTo(PROVINCE, 'district', [
      item('days', lower(PROVINCE, 'district'), { deadline: days }),
      item('soon', lower(PROVINCE, 'district'), { deadline: { ...days, amount: 1, text: 'trong 01 ngày làm việc' } }),
      item('fixed', lower(PROVINCE, 'district'), {
        deadline: { kind: 'fixed', text: 'đến ngày 21/8/2020', on: '2020-08-21', hour: null, inclusive: true },
      }),
      item('hours', lower(PROVINCE, 'district'), { deadline: { ...days, amount: 120, unit: 'hour', text: 'trong 120 giờ' } }),
    ]);
    ({ directiveId: order } = await engine.execute<{ directiveId: string }>(new DraftDirective(engine.meta('draft'), { content })));
    await engine.execute(new IssueDirective(engine.meta('issue'), { directiveId: order, issuedOn: '2020-08-17', notation: 'CT-UBND' }));
    await engine.settled();
  }, 60_000);
  afterAll(async () => {
    await engine.close();
    remove(engine.folder);
  });
  const deadlines = async (itemId: string): Promise<(string | null)[]> => {
    const events = await Array.fromAsync(engine.store.readStream(taskStream(taskId(order, itemId, FIRST))));
    return events
      .filter(({ type }) => type === 'DeadlineSet')
      .map(({ data }) => `${(data as DeadlineSet['data']).dueAt?.slice(0, 10)} ${(data as DeadlineSet['data']).calendarVersion}`);
  };
  const post = async (entries: object[], occurredAt = '2020-08-19'): Promise<{ status: number; code?: string; field?: string }> => {
    const answer = await engine.inject({
      method: 'POST',
      url: '/api/calendars/viet-nam/days',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ entries, occurredAt }),
    });
    await engine.settled();
    const { code } = JSON.parse(answer.payload) as { code?: string };
    return { status: answer.statusCode, ...(code ? { code } : {}) };
  };
  const off = (from: string, more: object = {}) => ({ from, kind: 'off', name: 'Nghỉ phòng dịch', source: 'Văn bản thử', ...more });

  it('computes deadlines with its version', async () => {
    expect(await deadlines('days')).toEqual(['2020-08-25 viet-nam@7']);
    expect(await deadlines('soon')).toEqual(['2020-08-19 viet-nam@7']);
  });
  it('refuses what contradicts itself or does not exist, and changes nothing', async () => {
    expect(await post([off('2020-08-21', { until: '2020-08-22' }), off('22/8/2020', { kind: 'working' })])).toEqual({
      status: 422,
      code: 'calendar.day-twice',
    });
    expect(await post([off('2020-08-21', { until: '2020-08-20' })])).toEqual({ status: 422, code: 'calendar.entry-backwards' });
    expect(await post([off('2020-02-30')])).toEqual({ status: 422, code: 'request.invalid' });
    expect(await post([off('20200-01-01')])).toEqual({ status: 422, code: 'request.invalid' });
    expect(await post([off('1900-01-01')])).toEqual({ status: 422, code: 'request.invalid' });
    expect(await post([])).toMatchObject({ status: 422 });
    expect(await post([off('2020-08-21', { source: ' ' })])).toMatchObject({ status: 422 });
    expect(await deadlines('days')).toHaveLength(1);
  });
  it('sets anew only the open deadlines that really move, with its version', async () => {
    expect(await post([off('2020-08-21')])).toEqual({ status: 200 });
    expect(await deadlines('days')).toEqual(['2020-08-25 viet-nam@7', '2020-08-26 viet-nam@8']);
    expect(await deadlines('soon')).toEqual(['2020-08-19 viet-nam@7']);
    expect(await deadlines('fixed')).toEqual(['2020-08-22 viet-nam@7']);
    expect(await deadlines('hours')).toHaveLength(1);
  });
  it('leaves alone what was due before, and what it does not touch', async () => {
    expect(await post([off('2020-08-18')], '2020-08-20')).toEqual({ status: 200 });
    expect(await deadlines('soon')).toEqual(['2020-08-19 viet-nam@7']);
    expect(await deadlines('days')).toEqual(['2020-08-25 viet-nam@7', '2020-08-26 viet-nam@8', '2020-08-27 viet-nam@9']);
    expect(await post([off('2020-12-24')])).toEqual({ status: 200 });
    expect(await deadlines('days')).toHaveLength(3);
  });
  it('gives a day back by a swap', async () => {
    expect(await post([off('2020-08-22', { kind: 'working', name: 'Làm bù' })])).toEqual({ status: 200 });
    expect((await deadlines('days')).at(-1)).toBe('2020-08-26 viet-nam@11');
  });
  it('can be looked at, with sources; an unknown one is told', async () => {
    const shown = await engine.inject({ method: 'GET', url: '/api/calendars/viet-nam?year=2020' });
    expect(JSON.parse(shown.payload)).toMatchObject({ version: 'viet-nam@11', yearKnown: true, weeklyDaysOff: [6, 7] });
    expect((await engine.inject({ method: 'GET', url: '/api/calendars/nobody' })).statusCode).toBe(404);
    expect((await engine.inject({ method: 'GET', url: '/api/calendars/viet-nam?year=2300' })).statusCode).toBe(422);
  });
});
