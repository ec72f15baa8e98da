import type { TargetDays } from '../statistics/target-days.query';
import { bothClocks, type Asked } from '../testing/both-clocks';
import { anItem } from '../testing/contents';
import { eventIdOf, openWorld, type World } from '../testing/world';
import type { Targets } from './targets.query';

let world: World;
let clocks: ReturnType<typeof bothClocks>;
const target = { text: 'ít nhất 60% hộ', value: 60, unit: '%', base: 'hộ', comparison: 'atLeast' } as const;
const ask = async (directiveId: string, at: Asked) => (await world.answer<Targets>('targets', { directiveId }, at)).items[0];
const days = (directiveId: string, at: Asked, most = 31) => world.answer<TargetDays>('target-days', { directiveId, most }, at);
const figure = (taskId: string, amount: number, asOf: string, said = asOf) =>
  world.say(
    `task-${taskId}`,
    'TaskProgressed',
    { taskId, note: null, value: { amount, unit: '%', asOf, base: 'hộ', source: 'Phòng VH-TT' } },
    said,
  );
const put = (taskId: string, ordinal: number, change: object) =>
  world.say(
    `task-${taskId}`,
    'FactCorrected',
    { eventId: eventIdOf(ordinal), voided: false, occurredAt: null, productOn: null, reason: 'nhầm', ...change },
    '2020-08-25',
  );
/** A province asks a town for 60 %; the town asks its two wards; they tell it, late and wrong at first. */
beforeAll(async () => {
  world = await openWorld();
  clocks = bothClocks(world);
  await world.body('province', 'province', 'UBND tỉnh', null);
  await world.body('town', 'district', 'UBND thị xã', 'province');
  for (const id of ['a', 'b']) await world.body(id, 'commune', `UBND phường ${id}`, 'town');
  const item = (id: string, of: string | null) =>
    anItem({ itemId: `${id}-item`, label: '1', target, carries: of === null ? null : { directiveId: of, itemId: `${of}-item` } });
  await world.letter('above', { issuer: 'province', symbol: '12/CT-UBND', on: '2020-08-17', content: { items: [item('above', null)] } });
  await world.task('t', 'above', 'town', '2020-08-17');
  clocks.mark('asked');
  await world.letter('below', { issuer: 'town', symbol: '278/UBND', on: '2020-08-18', content: { items: [item('below', 'above')] } });
  for (const id of ['a', 'b']) await world.task(id, 'below', id, '2020-08-18');
  clocks.mark('passed on');
  await figure('a', 70, '2020-08-19');
  const wrong = await figure('b', 80, '2020-08-20');
  clocks.mark('told');
  await figure('a', 50, '2020-08-18', '2020-08-21'); // what held a day earlier is learnt last
  clocks.mark('late');
  await put('b', wrong, { voided: true });
  clocks.mark('voided');
  await figure('b', 40, '2020-08-20');
  clocks.mark('told again');
  await world.withdrawn('b', '2020-08-22');
  clocks.mark('withdrawn');
  await world.recalled('below', '2020-08-23');
  clocks.mark('recalled');
});
afterAll(() => world.close());
const DAYS = ['08-16T23:59:59+07:00', '08-17', '08-18', '08-19', '08-20', '08-22', '08-23'];

describe('whether a target is met, by day and by what was known', () => {
  it('is judged from what those below had told of by that day', async () =>
    expect(await clocks.table(DAYS, async (at) => (await ask('above', at))?.verdict)).toEqual([
      `08-16T23:59:59+07:00: ${Array(8).fill('!directive.unknown').join(' | ')}`,
      '08-17: unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown',
      '08-18: unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown',
      '08-19: unknown | unknown | unknown | unknown | unknown | unknown | unknown | unknown',
      '08-20: unknown | unknown | met | met | unknown | undecided | undecided | undecided',
      '08-22: unknown | unknown | met | met | unknown | undecided | met | met',
      '08-23: unknown | unknown | met | met | unknown | undecided | met | unknown',
    ]));
  it('names the figure of each body that held then', async () =>
    expect(
      await clocks.table(DAYS.slice(2), async (at) =>
        ((await ask('below', at))?.lines ?? []).map(({ bodyId, figure: own }) => `${bodyId}=${own?.amount ?? '?'}`),
      ),
    ).toEqual([
      '08-18: !directive.unknown | a=? b=? | a=? b=? | a=50 b=? | a=50 b=? | a=50 b=? | a=50 b=? | a=50 b=?',
      '08-19: !directive.unknown | a=? b=? | a=70 b=? | a=70 b=? | a=70 b=? | a=70 b=? | a=70 b=? | a=70 b=?',
      '08-20: !directive.unknown | a=? b=? | a=70 b=80 | a=70 b=80 | a=70 b=? | a=70 b=40 | a=70 b=40 | a=70 b=40',
      '08-22: !directive.unknown | a=? b=? | a=70 b=80 | a=70 b=80 | a=70 b=? | a=70 b=40 | a=70 | a=70',
      '08-23: !directive.unknown | a=? b=? | a=70 b=80 | a=70 b=80 | a=70 b=? | a=70 b=40 | a=70 | a=70',
    ]));
  it('has nothing below before the order below is out, and after it was taken back', async () =>
    expect(await clocks.table(['08-17', '08-18', '08-23'], async (at) => (await ask('above', at))?.lines[0]?.below.length)).toEqual([
      '08-17: 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0',
      '08-18: 0 | 2 | 2 | 2 | 2 | 2 | 2 | 2',
      '08-23: 0 | 2 | 2 | 2 | 2 | 2 | 1 | 0',
    ]));
});
describe('targets by day, by what was known', () => {
  it('have the days on which a figure that counts began to hold', async () =>
    expect(await clocks.table(DAYS.slice(2), async (at) => (await days('below', at)).days.map((day) => day.slice(8)))).toEqual([
      '08-18: !directive.unknown | - | - | 18 | 18 | 18 | 18 | 18',
      '08-19: !directive.unknown | - | 19 | 18 19 | 18 19 | 18 19 | 18 19 | 18 19',
      '08-20: !directive.unknown | - | 19 20 | 18 19 20 | 18 19 | 18 19 20 | 18 19 20 | 18 19 20',
      '08-22: !directive.unknown | - | 19 20 | 18 19 20 | 18 19 | 18 19 20 | 18 19 | 18 19',
      '08-23: !directive.unknown | - | 19 20 | 18 19 20 | 18 19 | 18 19 20 | 18 19 | 18 19',
    ]));
  it('say of each day what is said of it when one asks as of its close', async () => {
    for (const moment of ['passed on', 'told', 'late', 'voided', 'told again', 'withdrawn'])
      for (const directiveId of ['above', 'below']) {
        const knownAt = clocks.at(moment);
        const told = await days(directiveId, { asOf: '2020-08-21', knownAt });
        for (const [place, day] of told.days.entries()) {
          const then = (await ask(directiveId, { asOf: `${day}T23:59:59+07:00`, knownAt }))!;
          const lines = new Map([...then.lines, ...then.lines.flatMap(({ below }) => below)].map((line) => [line.taskId, line]));
          for (const { taskId, cells } of told.items[0]!.lines)
            expect([moment, day, taskId, cells[place]!.verdict, cells[place]!.amount]).toEqual([
              ...[moment, day, taskId, lines.get(taskId)!.verdict],
              lines.get(taskId)!.figure?.amount ?? lines.get(taskId)!.amount,
            ]);
        }
      }
  });
  it('are the last so many of them, none of them another than among all', async () => {
    const at = { asOf: '2020-08-21', knownAt: clocks.at('told again') };
    const all = await days('below', at);
    for (const most of [1, 2, 3, 4]) {
      const { days: last, items } = await days('below', at, most);
      expect(last).toEqual(all.days.slice(-most));
      expect(items[0]!.lines.map(({ cells }) => cells)).toEqual(all.items[0]!.lines.map(({ cells }) => cells.slice(-most)));
    }
  });
  it('are kept from whom the order is closed to, and open to its issuer', async () => {
    await world.say('directive-above', 'DirectiveRestricted', { directiveId: 'above', reason: 'x', basis: null }, '2020-08-24');
    const at = { asOf: '2020-08-21' };
    expect((await world.answer<Targets>('targets', { directiveId: 'above' }, { ...at, viewer: { bodies: [] } })).items).toEqual([]);
    expect((await days('above', { ...at, viewer: { bodies: [] } })).items).toEqual([]);
    expect((await ask('above', { ...at, viewer: { bodies: ['province'] } }))?.verdict).toBe('undecided');
  });
});
