import type { Link } from '../graphing/link.query';
import type { DeliveryList } from '../listing/list-deliveries.query';
import { bothClocks, type Asked } from '../testing/both-clocks';
import { aCitation } from '../testing/contents';
import { openWorld, type World } from '../testing/world';
import type { WarningList } from '../warnings/list-warnings.query';

let world: World;
let clocks: ReturnType<typeof bothClocks>;
/** What only a key opens: the text itself stands for the cipher, the log alone says that the key is gone. */
const sealed = (text: string, key = 'key') => ({ $sealed: { key, nonce: '', text } }) as unknown as string;
const SECRET = 'người-bị-cách-ly';
beforeAll(async () => {
  world = await openWorld({ unseal: (value) => (value as unknown as { $sealed: { text: string } }).$sealed.text });
  clocks = bothClocks(world);
  await world.body('province', 'province', 'UBND tỉnh', null);
  await world.body('town', 'district', 'UBND thị xã', 'province');
  await world.letter('order', { issuer: 'province', symbol: '12/CT-UBND', on: '2020-08-10', content: { subject: sealed('mở', 'other') } });
  await world.delivery('order', 'town', '2020-08-10', { received: false });
  const receipt = { directiveId: 'order', authorityId: 'town', arrivalNumber: null, evidence: sealed(SECRET) };
  await world.say('delivery-order-town', 'DeliveryReceived', receipt, '2020-08-11');
  const cites = [aCitation({ referenceId: 'r-order', sentence: sealed(SECRET) })];
  await world.letter('own', { issuer: 'town', symbol: '', on: '2020-08-12', cites });
  await world.identified('r-order', 'order');
  await world.say(
    'warning-own',
    'WarningDismissed',
    { directiveId: 'own', kind: 'blank', about: null, reason: sealed(SECRET) },
    '2020-08-13',
  );
  clocks.mark('said');
});
afterAll(() => world.close());
const told = async (at: Asked) => {
  const [delivery] = (await world.answer<DeliveryList>('list-deliveries', { limit: 5, directiveId: 'order' }, at)).items;
  const { citations } = await world.answer<Link>('link', { above: 'order', below: 'own' }, at);
  const { items } = await world.answer<WarningList>('list-warnings', { limit: 5, kind: 'blank', dismissed: true }, at);
  return [delivery?.evidence, citations[0]?.sentence, items[0]?.dismissed, delivery?.directiveSubject];
};
const DAYS = ['08-10', '08-11', '08-12', '08-13'];

describe('what a key opens, by day and by what was known', () => {
  it('is told from the day on which it was said', async () =>
    expect(await clocks.table(DAYS, told)).toEqual([
      '08-10: - - - mở',
      `08-11: ${SECRET} - - mở`,
      `08-12: ${SECRET} ${SECRET} - mở`,
      `08-13: ${SECRET} ${SECRET} ${SECRET} mở`,
    ]));
  it('is told on no day and by no knowledge once the key is destroyed, not even as it was known before; what another key opens stays', async () => {
    for (const stream of ['delivery-order-town', 'directive-own', 'warning-own'])
      await world.say(stream, 'KeyDestroyed', { keyId: 'key', reason: 'theo yêu cầu' }, '2020-08-20');
    clocks.mark('destroyed');
    expect(await clocks.table(DAYS, told)).toEqual(DAYS.map((day) => `${day}: - - - mở | - - - mở`));
  });
  it('leaves the facts themselves as they were: who received, what cites what, what was dismissed', async () => {
    const at = { asOf: '2020-08-13' };
    expect((await world.answer<DeliveryList>('list-deliveries', { limit: 5 }, at)).items).toMatchObject([
      { state: 'received', evidence: null },
    ]);
    expect((await world.answer<WarningList>('list-warnings', { limit: 5, kind: 'blank' }, at)).items).toEqual([]);
    expect((await world.answer<Link>('link', { above: 'order', below: 'own' }, at)).citations).toHaveLength(1);
  });
  it('stays closed after a rebuild', async () => {
    await world.models.rebuild();
    expect(await clocks.table(DAYS, told)).toEqual(DAYS.map((day) => `${day}: - - - mở | - - - mở`));
  });
});
