import { bothClocks, type Asked } from '../testing/both-clocks';
import { anItem } from '../testing/contents';
import { eventIdOf, openWorld, type World } from '../testing/world';
import type { CollectedReport } from './collected-report.query';
import type { TaskOccurrences } from './occurrences.query';

let world: World;
let clocks: ReturnType<typeof bothClocks>;
const occurrences = (at: Asked, taskId = 'a') => world.answer<TaskOccurrences>('task-occurrences', { taskId }, at);
const collected = (at: Asked) =>
  world.answer<CollectedReport>('collected-report', { directiveId: 'order', itemId: 'order-item', period: '2020-08-18' }, at);
const submit = (taskId: string, amount: number, at: string) =>
  world.say(
    `report-${taskId}-2020-08-18`,
    'ReportSubmitted',
    { taskId, period: '2020-08-18', values: [{ name: 'Đã cài đặt', amount, unit: 'người', base: null }], note: null },
    at,
  );
const put = (taskId: string, ordinal: number, change: object) =>
  world.say(
    `report-${taskId}-2020-08-18`,
    'FactCorrected',
    { eventId: eventIdOf(ordinal), voided: false, occurredAt: null, productOn: null, reason: 'nhầm', ...change },
    '2020-08-22',
  );
/** Two wards report every day before two in the afternoon; of the 18th one tells in time and mends its figure, the other tells late, or not at all. */
beforeAll(async () => {
  world = await openWorld();
  clocks = bothClocks(world);
  await world.body('town', 'district', 'UBND thị xã', null);
  for (const id of ['a', 'b']) await world.body(`ward-${id}`, 'commune', `UBND phường ${id}`, 'town');
  await world.letter('order', {
    issuer: 'town',
    symbol: '278/UBND',
    on: '2020-08-17',
    content: { items: [anItem({ itemId: 'order-item', label: '7' })] },
  });
  for (const taskId of ['a', 'b']) {
    await world.task(taskId, 'order', `ward-${taskId}`, '2020-08-17', { issuerId: 'town' });
    const recurrence = { text: 'trước 14 giờ hàng ngày', every: 'day', before: '14:00', day: null, inclusive: false };
    const duty = { taskId, recurrence, choices: { onDayOff: 'keep' }, fromOn: '2020-08-18', untilOn: '2020-08-18' };
    await world.say(`task-${taskId}`, 'ReportingDutySet', { ...duty, collectorId: null, collectorText: null }, '2020-08-17');
  }
  clocks.mark('asked');
  await submit('a', 7, '2020-08-18T13:59:59+07:00');
  clocks.mark('told');
  const late = await submit('b', 5, '2020-08-18T14:00:00+07:00');
  clocks.mark('late');
  await submit('a', 9, '2020-08-19');
  clocks.mark('mended');
  await put('b', late, { occurredAt: '2020-08-18T09:00:00+07:00' });
  clocks.mark('moved');
  await put('b', late, { voided: true });
  clocks.mark('voided');
  await world.say('report-b-2020-08-18', 'ReportWaived', { taskId: 'b', period: '2020-08-18', reason: 'bão' }, '2020-08-20');
  clocks.mark('waived');
});
afterAll(() => world.close());
const DAYS = ['08-17', '08-18', '08-18T09:00:00+07:00', '08-18T13:59:59+07:00', '08-18T14:00:00+07:00', '08-19', '08-20'];
/** The same in each column. */
const all = (cell: string, times = 7): string => Array(times).fill(cell).join(' | ');

describe('the occurrences of a duty, by day and by what was known', () => {
  const status = (taskId: string) => async (at: Asked) => (await occurrences(at, taskId)).occurrences.map((one) => one.status);
  it('are met from the instant of the report once it is known, missed from their hour on before that', async () =>
    expect(await clocks.table(DAYS, status('a'))).toEqual([
      `08-17: ${all('-')}`, // due at two tomorrow: within a day from noon on only
      `08-18: ${all('pending')}`,
      `08-18T09:00:00+07:00: ${all('pending')}`,
      `08-18T13:59:59+07:00: pending | ${all('met', 6)}`,
      `08-18T14:00:00+07:00: missed | ${all('met', 6)}`,
      `08-19: missed | ${all('met', 6)}`,
      `08-20: missed | ${all('met', 6)}`,
    ]));
  it('are late at their very hour, in time where that was put right, missed where there never was a report, and waived in the end', async () =>
    expect(await clocks.table(DAYS.slice(1), status('b'))).toEqual([
      `08-18: ${all('pending')}`,
      '08-18T09:00:00+07:00: pending | pending | pending | pending | met | pending | pending',
      '08-18T13:59:59+07:00: pending | pending | pending | pending | met | pending | pending',
      '08-18T14:00:00+07:00: missed | missed | late | late | met | missed | missed',
      '08-19: missed | missed | late | late | met | missed | missed',
      '08-20: missed | missed | late | late | met | missed | waived',
    ]));
  it('were told when they were told first, with the figures that were told last', async () =>
    expect(
      await clocks.table(['08-18T14:00:00+07:00', '08-19'], async (at) => {
        const { submittedAt, values } = (await occurrences(at)).occurrences[0]!;
        return [values?.[0]?.amount, submittedAt === null ? null : new Date(submittedAt).toISOString().slice(11, 19)];
      }),
    ).toEqual([`08-18T14:00:00+07:00: - - | ${all('7 06:59:59', 6)}`, `08-19: - - | ${all('7 06:59:59', 2)} | ${all('9 06:59:59', 4)}`]));
  it('are asked for by the order all along, once somebody has read that in it', async () => {
    expect(await clocks.table(['08-16T23:59:59+07:00'], status('b'))).toEqual([`08-16T23:59:59+07:00: ${all('-')}`]);
    // The duty of the second ward was recorded last of all.
    const before = { asOf: '2020-08-19', knownAt: clocks.at('asked') - 1 };
    await expect(occurrences(before, 'b')).rejects.toMatchObject({ code: 'report.no-duty', details: { taskId: 'b' } });
    expect((await occurrences(before, 'a')).counts).toEqual({ met: 0, late: 0, missed: 1, waived: 0, pending: 0 });
  });
});
describe('the reports of one day collected, by day and by what was known', () => {
  it('add up what was told by then, and name who is missing', async () =>
    expect(
      await clocks.table(DAYS, async (at) => {
        const { totals, missing } = await collected(at);
        return [totals.map(({ amount, reports }) => `${amount}/${reports}`), missing.map((taskId) => `?${taskId}`)].flat();
      }),
    ).toEqual([
      `08-17: ${all('?a ?b')}`,
      `08-18: ${all('?a ?b')}`,
      '08-18T09:00:00+07:00: ?a ?b | ?a ?b | ?a ?b | ?a ?b | 5/1 ?a | ?a ?b | ?a ?b',
      '08-18T13:59:59+07:00: ?a ?b | 7/1 ?b | 7/1 ?b | 7/1 ?b | 12/2 | 7/1 ?b | 7/1 ?b',
      '08-18T14:00:00+07:00: ?a ?b | 7/1 ?b | 12/2 | 12/2 | 12/2 | 7/1 ?b | 7/1 ?b',
      '08-19: ?a ?b | 7/1 ?b | 12/2 | 14/2 | 14/2 | 9/1 ?b | 9/1 ?b',
      '08-20: ?a ?b | 7/1 ?b | 12/2 | 14/2 | 14/2 | 9/1 ?b | 9/1',
    ]));
  it('says of each line what the duty says of that day', async () => {
    for (const taskId of ['a', 'b']) {
      const line = async (at: Asked) => (await collected(at)).lines.find((one) => one.taskId === taskId)?.status;
      const own = async (at: Asked) => (await occurrences(at, taskId)).occurrences[0]?.status;
      expect(await clocks.table(DAYS.slice(1), line)).toEqual(await clocks.table(DAYS.slice(1), own));
    }
  });
  it('keeps the figures of a closed order, not who told something', async () => {
    await world.say('directive-order', 'DirectiveRestricted', { directiveId: 'order', reason: 'x', basis: null }, '2020-08-18');
    const asked = { asOf: '2020-08-19', knownAt: clocks.at('mended') };
    const figures = async (bodies: readonly string[]) =>
      (await occurrences({ ...asked, viewer: { bodies } })).occurrences.map(
        ({ status, values }) => `${status} ${values?.[0]?.amount ?? null}`,
      );
    expect([await figures([]), await figures(['ward-a']), await figures(['town'])]).toEqual([['met null'], ['met 9'], ['met 9']]);
    expect((await collected({ ...asked, viewer: { bodies: [] } })).totals).toEqual([]);
  });
});
