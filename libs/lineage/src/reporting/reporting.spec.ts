import { firstInstantOf } from '@cascade/calendar/domain';
import { anItem } from '../testing/contents';
import { openWorld, type World } from '../testing/world';
import type { CollectedReport } from './collected-report.query';
import type { TaskOccurrences } from './occurrences.query';

let world: World;
const DAILY = { text: 'trước 14 giờ hàng ngày', every: 'day', before: '14:00', day: null, inclusive: false };
const MONTHLY = { text: 'trước ngày 25 hàng tháng', every: 'month', before: null, day: 25, inclusive: false };
const duty = (taskId: string, recurrence: object, more: object = {}) =>
  world.say(
    `task-${taskId}`,
    'ReportingDutySet',
    {
      taskId,
      recurrence,
      choices: { onDayOff: 'keep' },
      fromOn: '2020-08-18',
      untilOn: null,
      collectorId: null,
      collectorText: null,
      ...more,
    },
    '2020-08-17',
  );
const figure = (amount: number, unit = 'người', name = 'Đã cài đặt', base: string | null = null) => ({ name, amount, unit, base });
const submit = (taskId: string, period: string, at: string, ...values: object[]) =>
  world.say(`report-${taskId}-${period}`, 'ReportSubmitted', { taskId, period, values, note: null }, at);
const waive = (taskId: string, period: string, at: string) =>
  world.say(`report-${taskId}-${period}`, 'ReportWaived', { taskId, period, reason: 'bão' }, at);
const occurrences = (taskId: string, asOf: string, window: { from?: string; to?: string } = {}, knownAt?: number) =>
  world.answer<TaskOccurrences>(
    'task-occurrences',
    { taskId, ...(window.from && { from: firstInstantOf(window.from) }), ...(window.to && { to: firstInstantOf(window.to) }) },
    { asOf, ...(knownAt === undefined ? {} : { knownAt }) },
  );
const statuses = async (...of: Parameters<typeof occurrences>) =>
  (await occurrences(...of)).occurrences.map(({ period, status }) => `${period} ${status}`);
const collected = (period: string, asOf: string, directiveId = 'above') =>
  world.answer<CollectedReport>('collected-report', { directiveId, itemId: `${directiveId}-item`, period }, { asOf });

beforeAll(async () => {
  world = await openWorld();
  await world.body('province', 'province', 'UBND tỉnh', null);
  await world.body('town', 'district', 'UBND thị xã', 'province');
  await world.body('city', 'district', 'UBND thành phố', 'province');
  for (const id of ['a', 'b', 'c']) await world.body(`ward-${id}`, 'commune', `UBND phường ${id.toUpperCase()}`, 'town');
  const item = (id: string, carries: string | null) =>
    anItem({
      itemId: `${id}-item`,
      label: '7',
      text: 'Báo cáo kết quả',
      carries: carries === null ? null : { directiveId: carries, itemId: `${carries}-item` },
    });
  await world.letter('above', { issuer: 'province', symbol: '12/CT-UBND', on: '2020-08-17', content: { items: [item('above', null)] } });
  await world.letter('below', { issuer: 'town', symbol: '278/UBND-VX', on: '2020-08-17', content: { items: [item('below', 'above')] } });
  for (const id of ['town', 'city']) {
    await world.task(id, 'above', id, '2020-08-17', { issuerId: 'province' });
    await duty(id, DAILY);
  }
  for (const id of ['a', 'b', 'c']) {
    await world.task(id, 'below', `ward-${id}`, '2020-08-17', { issuerId: 'town' });
    await duty(id, DAILY);
  }
});
afterAll(() => world.close());

describe('the reports that a duty asks for', () => {
  it('are pending until their hour, then missed, though nobody writes anything', async () => {
    expect(await statuses('a', '2020-08-18T13:59:59+07:00')).toEqual(['2020-08-18 pending']);
    expect(await statuses('a', '2020-08-18T14:00:00+07:00')).toEqual(['2020-08-18 missed']);
    expect(await statuses('a', '2020-08-18T14:00:01+07:00')).toEqual(['2020-08-18 missed', '2020-08-19 pending']); // what comes within a day
  });
  it('are met before their hour, late from that very instant on, or waived', async () => {
    await submit('a', '2020-08-18', '2020-08-18T13:59:59+07:00', figure(7));
    await submit('a', '2020-08-19', '2020-08-19T14:00:00+07:00', figure(9));
    await waive('a', '2020-08-20', '2020-08-21');
    expect(await statuses('a', '2020-08-21T20:00:00+07:00')).toEqual([
      ...['2020-08-18 met', '2020-08-19 late', '2020-08-20 waived', '2020-08-21 missed', '2020-08-22 pending'],
    ]);
    const { counts, occurrences: found } = await occurrences('a', '2020-08-21T20:00:00+07:00');
    expect(counts).toEqual({ met: 1, late: 1, waived: 1, missed: 1, pending: 1 });
    expect(found[0]).toEqual({
      ...{ period: '2020-08-18', dueAt: '2020-08-18T14:00:00+07:00', status: 'met' },
      ...{ submittedAt: firstInstantOf('2020-08-18T13:59:59+07:00'), values: [figure(7)] },
    });
    expect(found[2]).toMatchObject({ submittedAt: null, values: null });
  });
  it('were missed as long as nobody knew of the report', async () => {
    const before = world.ordinal();
    await submit('b', '2020-08-18', '2020-08-18T10:00:00+07:00', figure(3));
    expect(await statuses('b', '2020-08-18T20:00:00+07:00', {}, before)).toEqual(['2020-08-18 missed', '2020-08-19 pending']);
    expect(await statuses('b', '2020-08-18T20:00:00+07:00')).toEqual(['2020-08-18 met', '2020-08-19 pending']);
  });
  it('are missing again where the report never was', async () => {
    await submit('c', '2020-08-18', '2020-08-18T10:00:00+07:00', figure(3));
    let eventId = '';
    for await (const { id } of world.store.readStream('report-c-2020-08-18')) eventId = id;
    const put = { eventId, voided: true, occurredAt: null, productOn: null, reason: 'gửi nhầm' };
    await world.say('report-c-2020-08-18', 'FactCorrected', put, '2020-08-20');
    expect(await statuses('c', '2020-08-18T20:00:00+07:00')).toEqual(['2020-08-18 missed', '2020-08-19 pending']);
  });
  it('are those of the days asked for, the end left out', async () => {
    expect(await statuses('a', '2020-08-30', { from: '2020-08-19', to: '2020-08-20' })).toEqual(['2020-08-19 late']);
    expect(await statuses('a', '2020-08-30', { to: '2020-08-18' })).toEqual([]);
    expect(await statuses('a', '2020-08-30', { from: '2020-09-01' })).toEqual([]);
  });
  it('end with the duty', async () => {
    await world.task('short', 'below', 'ward-a', '2020-08-17');
    await duty('short', DAILY, { untilOn: '2020-08-19' });
    expect(await statuses('short', '2020-12-31')).toEqual(['2020-08-18 missed', '2020-08-19 missed']);
  });
  it('are not counted without end', async () => {
    const { occurrences: found } = await occurrences('a', '2030-08-21');
    expect([found.length, found.at(-1)!.period]).toEqual([1_100, '2023-08-22']);
  });
  it('come by month where the duty says so', async () => {
    await world.task('monthly', 'below', 'ward-a', '2020-08-17');
    await duty('monthly', MONTHLY);
    expect(await statuses('monthly', '2020-10-01')).toEqual(['2020-08 missed', '2020-09 missed']);
  });
  it('skip the days off that the calendar knows, as it was known', async () => {
    await world.task('working', 'below', 'ward-a', '2020-08-17');
    await duty('working', DAILY, { choices: { onDayOff: 'skip' } });
    const window = { from: '2020-08-20', to: '2020-08-26' };
    const before = world.ordinal();
    const carried = ['2020-08-20', '2020-08-21', '2020-08-24', '2020-08-25'].map((day) => `${day} missed`);
    expect(await statuses('working', '2020-09-01', window)).toEqual(carried); // the weekend of the calendar carried along
    await world.say('calendar-viet-nam', 'CalendarOpened', { calendarId: 'viet-nam', weeklyDaysOff: [7] }, '2020-01-01');
    const days = [{ on: '2020-08-25', kind: 'off', name: 'nghỉ bù', source: 'công văn' }];
    await world.say('calendar-viet-nam', 'SpecialDaysSet', { calendarId: 'viet-nam', days, source: 'công văn' }, '2020-01-02');
    expect(await statuses('working', '2020-09-01', window)).toEqual(
      ['2020-08-20', '2020-08-21', '2020-08-22', '2020-08-24'].map((day) => `${day} missed`),
    );
    expect(await statuses('working', '2020-09-01', window, before)).toEqual(carried);
  });
  it('are none of a task without a duty, nor of one that nobody knows', async () => {
    await world.task('quiet', 'below', 'ward-a', '2020-08-17');
    for (const taskId of ['quiet', 'nowhere'])
      await expect(occurrences(taskId, '2020-08-21')).rejects.toMatchObject({ code: 'report.no-duty', details: { taskId } });
  });
});
describe('the reports on an item, collected', () => {
  it('are added up level by level, and say who is missing', async () => {
    await submit('town', '2020-08-18', '2020-08-18T13:00:00+07:00', figure(12));
    const whole = await collected('2020-08-18', '2020-08-18T20:00:00+07:00');
    expect(whole.lines.map(({ assigneeId, status }) => `${assigneeId} ${status}`)).toEqual(['city missed', 'town met']);
    expect([whole.missing, whole.sources]).toEqual([['city'], ['report-town-2020-08-18']]);
    expect(whole.totals).toEqual([{ ...figure(12), reports: 1 }]);
    const { below } = whole.lines[1]!;
    const names = below!.lines.map(({ assigneeName }) => assigneeName ?? '');
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi').compare)); // as a reader looks for them
    expect(below).toMatchObject({
      directiveId: 'below',
      totals: [{ amount: 10, reports: 2 }],
      missing: expect.arrayContaining(['c']) as string[],
    });
    const amounts = new Map(below!.lines.map(({ taskId, values }) => [taskId, values?.[0]?.amount ?? null]));
    expect(['a', 'b', 'c', 'quiet'].map((taskId) => amounts.get(taskId))).toEqual([7, 3, null, null]);
    expect(below!.lines.find(({ taskId }) => taskId === 'b')).toMatchObject({ assigneeName: 'UBND phường B', below: null });
  });
  it('count a report that is still to come as missing, and one that was waived or asked of nobody as not', async () => {
    const whole = await collected('2020-08-20', '2020-08-20T10:00:00+07:00', 'below');
    const statusOf = (taskId: string) => whole.lines.find((line) => line.taskId === taskId)?.status;
    expect(['b', 'monthly', 'quiet', 'short'].map(statusOf)).toEqual(['pending', 'not-due', 'not-due', 'not-due']);
    const later = await collected('2020-08-20', '2020-08-21', 'below');
    expect(later.lines.find(({ taskId }) => taskId === 'a')?.status).toBe('waived');
    expect(later.missing).toEqual(expect.arrayContaining(['b', 'c', 'working']));
    for (const taskId of ['a', 'monthly', 'quiet', 'short']) expect(later.missing).not.toContain(taskId);
  });
  it('lie side by side where they cannot be added', async () => {
    await submit('b', '2020-08-19', '2020-08-19T10:00:00+07:00', figure(54, '%'), figure(3, 'hộ', 'Đã vận động'));
    const { totals, apart } = await collected('2020-08-19', '2020-08-19T20:00:00+07:00', 'below');
    expect(totals).toEqual([{ ...figure(3, 'hộ', 'Đã vận động'), reports: 1 }]);
    expect(apart).toMatchObject([{ name: 'Đã cài đặt', reason: 'units-differ', least: 9, most: 54, reports: 2 }]);
  });
  it('leave out who has the item no more, and orders below that were taken back', async () => {
    await world.withdrawn('city', '2020-08-22');
    const after = await collected('2020-08-18', '2020-08-22');
    expect([after.lines.map(({ taskId }) => taskId), after.missing]).toEqual([['town'], []]);
    await world.recalled('below', '2020-08-23');
    expect((await collected('2020-08-18', '2020-08-23')).lines[0]!.below).toBeNull();
    expect((await collected('2020-08-18', '2020-08-22')).lines[0]!.below).not.toBeNull();
  });
  it('are empty of an item that nobody has', async () =>
    expect(await world.answer('collected-report', { directiveId: 'x', itemId: 'y', period: '2020-08-18' })).toMatchObject({
      ...{ directiveId: 'x', itemId: 'y', period: '2020-08-18', lines: [], totals: [], apart: [], sources: [], missing: [] },
    }));
  it('end where orders carry each other in a circle', async () => {
    const carry = (id: string, of: string) => anItem({ itemId: `${id}-item`, carries: { directiveId: of, itemId: `${of}-item` } });
    await world.letter('round-1', { issuer: 'city', symbol: '1/X', on: '2020-08-17', content: { items: [carry('round-1', 'round-2')] } });
    await world.letter('round-2', { issuer: 'city', symbol: '2/X', on: '2020-08-17', content: { items: [carry('round-2', 'round-1')] } });
    for (const id of ['round-1', 'round-2']) await world.task(id, id, 'city', '2020-08-17', { issuerId: 'city' });
    let depth = 0;
    for (let at: CollectedReport | null = await collected('2020-08-18', '2020-08-20', 'round-1'); at; at = at.lines[0]!.below) depth += 1;
    expect(depth).toBe(7);
  });
});
