import { bothClocks, oneByOne, type Asked } from '../testing/both-clocks';
import { openWorld, type World } from '../testing/world';
import type { HandOvers } from './hand-overs.query';

let world: World;
let clocks: ReturnType<typeof bothClocks>;
const list = (at: Asked, page: object = {}) => world.answer<HandOvers>('hand-overs', { limit: 50, ...page }, at);
const dissolved = (id: string, ...successorIds: string[]) =>
  world.say(`authority-${id}`, 'AuthorityDissolved', { authorityId: id, successorIds, legalBasis: '1/NQ' }, '2020-07-01');
const succeeded = (id: string, heir: string) =>
  world.say(
    `authority-${id}`,
    'AuthoritySucceeded',
    { authorityId: id, kind: 'merge', successors: [{ authorityId: heir, extent: 'full' }], legalBasis: '1/NQ' },
    '2020-07-01',
  );
/** A ward is merged on 1 July, which is learnt in two steps; its tasks are done, handed over and frozen. */
beforeAll(async () => {
  world = await openWorld();
  clocks = bothClocks(world);
  await world.body('town', 'district', 'UBND thị xã', null);
  for (const id of ['old', 'new']) await world.body(id, 'commune', `UBND phường ${id}`, 'town');
  for (const id of ['order', 'other']) await world.letter(id, { issuer: 'town', symbol: `${id.length}/UBND`, on: '2020-06-01' });
  for (const id of ['a', 'b', 'done']) await world.task(id, 'order', 'old', '2020-06-02', { issuerId: 'town' });
  await world.task('frozen', 'other', 'old', '2020-06-02', { issuerId: 'town' });
  clocks.mark('given');
  await dissolved('old', 'new');
  clocks.mark('ended');
  await succeeded('old', 'new');
  clocks.mark('heir');
  await world.reported('done', '2020-07-02', '2020-07-03');
  await world.confirmed('done', '2020-07-04');
  clocks.mark('done');
  const over = { taskId: 'a', assigneeId: 'new', bodyId: 'new', reason: 'sắp xếp', legalBasis: '1/NQ' };
  await world.say('task-a', 'TaskHandedOver', over, '2020-07-05');
  clocks.mark('handed');
  await world.recalled('other', '2020-07-06');
  clocks.mark('recalled');
});
afterAll(() => world.close());
const DAYS = ['06-30T23:59:59+07:00', '07-01', '07-02', '07-05', '07-06'];

describe('tasks whose body has ended, by day and by what was known', () => {
  it('are those that were open at a body that had ended', async () =>
    expect(await clocks.table(DAYS, async (at) => (await list(at)).items.map(({ taskId }) => taskId))).toEqual([
      '06-30T23:59:59+07:00: - | - | - | - | - | -',
      `07-01: -${' | a b done frozen'.repeat(5)}`,
      '07-02: - | a b done frozen | a b done frozen | a b frozen | a b frozen | a b frozen',
      '07-05: - | a b done frozen | a b done frozen | a b frozen | b frozen | b frozen',
      '07-06: - | a b done frozen | a b done frozen | a b frozen | b frozen | b',
    ]));
  it('are offered to who took over once that is known; to who stands above only where that is another than who gave them', async () =>
    expect(
      await clocks.table(['06-30T23:59:59+07:00', '07-01'], async (at) =>
        (await list(at)).items.slice(0, 1).flatMap(({ offers }) => offers.map(({ why, authorityId }) => `${why}:${authorityId}`)),
      ),
    ).toEqual(['06-30T23:59:59+07:00: - | - | - | - | - | -', `07-01: - | -${' | successor:new'.repeat(4)}`]));
  it('come one by one as they come at once', async () => {
    const single = async (at: Asked) => (await oneByOne((page) => list(at, page))).map((item) => JSON.stringify(item));
    expect(await clocks.table(DAYS, single)).toEqual(
      await clocks.table(DAYS, async (at) => (await list(at)).items.map((item) => JSON.stringify(item))),
    );
  });
  it('are as many for whom their order is closed to, without its words', async () => {
    await world.say('directive-order', 'DirectiveRestricted', { directiveId: 'order', reason: 'x', basis: null }, '2020-06-03');
    const told = async (bodies: readonly string[]) =>
      (await list({ asOf: '2020-07-06', viewer: { bodies } })).items.map(({ taskId, itemText }) => `${taskId}: ${itemText}`);
    expect([await told([]), await told(['town'])]).toEqual([['b: null'], ['b: Vận động người dân cài đặt ứng dụng']]);
  });
});
