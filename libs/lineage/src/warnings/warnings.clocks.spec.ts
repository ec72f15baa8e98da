import { bothClocks, oneByOne, type Asked } from '../testing/both-clocks';
import { aContent } from '../testing/contents';
import { openWorld, type World } from '../testing/world';
import type { WarningList } from './list-warnings.query';

let world: World;
let clocks: ReturnType<typeof bothClocks>;
const list = (params: object, at: Asked = {}) => world.answer<WarningList>('list-warnings', { limit: 50, ...params }, at);
const told =
  (params: object = {}) =>
  async (at: Asked) =>
    (await list(params, at)).items.map(({ kind, directiveId, about }) => `${kind}(${directiveId}${about === null ? '' : `,${about}`})`);
const number = (type: string, directiveId: string, no: number, on: string, more: object = {}) =>
  world.say('register-town-2020-common', type, { number: no, directiveId, requestId: directiveId, ...more }, on);
const warning = (type: string, on: string) =>
  world.say('warning-late', type, { directiveId: 'late', kind: 'outOfOrder', about: 'early', reason: 'ký bù' }, on);
/** A town numbers out of order and answers before it was asked; each is found when it is known, and goes when it is put right. */
beforeAll(async () => {
  world = await openWorld();
  clocks = bothClocks(world);
  await world.body('province', 'province', 'UBND tỉnh', null);
  await world.body('town', 'district', 'UBND thị xã', 'province');
  await world.letter('order', { issuer: 'province', symbol: '12/CT-UBND', on: '2020-08-17' });
  await world.letter('late', { issuer: 'town', symbol: '3/UBND', on: '2020-08-18' });
  await number('NumberTaken', 'late', 3, '2020-08-18');
  clocks.mark('first');
  await world.letter('early', { issuer: 'town', symbol: '5/UBND', on: '2020-08-16', cites: [{ referenceId: 'r-order' }] });
  await number('NumberTaken', 'early', 5, '2020-08-16');
  clocks.mark('second');
  await world.identified('r-order', 'order');
  clocks.mark('identified');
  await world.letter('blank', { issuer: 'town', symbol: '', on: '2020-08-19' });
  clocks.mark('blank');
  await warning('WarningDismissed', '2020-08-20');
  clocks.mark('dismissed');
  await warning('WarningRaisedAgain', '2020-08-21');
  clocks.mark('again');
  const reading = { directiveId: 'blank', readerVersion: '1', unconfirmed: [], warnings: [], corrections: [], issuedOn: '2020-08-19' };
  const symbol = { number: '6', notation: 'UBND', asWritten: '6/UBND' };
  await world.say('directive-blank', 'ReadingCorrected', { ...reading, symbol, content: aContent({ issuerId: 'town' }) }, '2020-08-22');
  clocks.mark('corrected');
  await number('NumberVoided', 'late', 3, '2020-08-21', { reason: 'hủy' });
  clocks.mark('voided');
  await world.separated('r-order', 'order');
  clocks.mark('separated');
});
afterAll(() => world.close());
const ORDER = 'outOfOrder(late,early)';
const PARENT = 'beforeParent(early,order)';
const DAYS = ['08-15', '08-16', '08-17', '08-18', '08-19', '08-20', '08-21'];

describe('what looks wrong, by day and by what was known', () => {
  it('out of order: from the day on which both are out, until a person says that it is none, or a number is void', async () =>
    expect(await clocks.table(DAYS, told({ kind: 'outOfOrder' }))).toEqual([
      '08-15: - | - | - | - | - | - | - | - | -',
      '08-16: - | - | - | - | - | - | - | - | -',
      '08-17: - | - | - | - | - | - | - | - | -',
      `08-18: - | ${Array(8).fill(ORDER).join(' | ')}`,
      `08-19: - | ${Array(8).fill(ORDER).join(' | ')}`,
      `08-20: - | ${ORDER} | ${ORDER} | ${ORDER} | - | - | - | - | -`,
      `08-21: - | ${ORDER} | ${ORDER} | ${ORDER} | - | ${ORDER} | ${ORDER} | - | -`,
    ]));
  it('before what it carries out: once both are out and somebody knows what it cites, as long as that stands', async () =>
    expect(await clocks.table(['08-16', '08-17', '08-21'], told({ kind: 'beforeParent' }))).toEqual([
      '08-16: - | - | - | - | - | - | - | - | -',
      `08-17: - | - | ${Array(6).fill(PARENT).join(' | ')} | -`,
      `08-21: - | - | ${Array(6).fill(PARENT).join(' | ')} | -`,
    ]));
  it('blank: until it was read again; a reading says what the letter said all along', async () =>
    expect(await clocks.table(['08-18', '08-19', '08-21'], told({ kind: 'blank' }))).toEqual([
      '08-18: - | - | - | - | - | - | - | - | -',
      '08-19: - | - | - | blank(blank) | blank(blank) | blank(blank) | - | - | -',
      '08-21: - | - | - | blank(blank) | blank(blank) | blank(blank) | - | - | -',
    ]));
  it('dismissed: is shown with the reason where that is asked for, and only while it stands', async () =>
    expect(
      await clocks.table(
        ['08-19', '08-20', '08-21'],
        async (at) => (await list({ kind: 'outOfOrder', dismissed: true }, at)).items.map(({ dismissed }) => dismissed ?? 'open'),
        ['second', 'dismissed', 'again', 'voided'],
      ),
    ).toEqual(['08-19: open | open | open | open', '08-20: open | ký bù | ký bù | ký bù', '08-21: open | ký bù | open | -']));
  it('is of a body alone: what is wrong at the town is no matter of the province', async () => {
    expect(await clocks.table(DAYS, told({ authorityId: 'town' }))).toEqual(await clocks.table(DAYS, told()));
    expect(await told({ authorityId: 'province' })({ asOf: '2020-08-21', knownAt: clocks.at('blank') })).toEqual([]);
  });
  it('comes one by one as it comes at once', async () => {
    const single = async (at: Asked) => (await oneByOne((page) => list(page, at))).map((item) => JSON.stringify(item));
    expect(await clocks.table(DAYS, single)).toEqual(
      await clocks.table(DAYS, async (at) => (await list({}, at)).items.map((item) => JSON.stringify(item))),
    );
  });
  it('keeps of a closed document only why somebody found nothing wrong in it', async () => {
    await world.say('directive-late', 'DirectiveRestricted', { directiveId: 'late', reason: 'x', basis: null }, '2020-08-18');
    const of = async (bodies: readonly string[]) =>
      (await list({ kind: 'outOfOrder', dismissed: true }, { asOf: '2020-08-20', viewer: { bodies } })).items.map(
        ({ symbol, dismissed }) => `${symbol}: ${dismissed}`,
      );
    expect([await of(['town']), await of(['province']), await of([])]).toEqual([['3/UBND: ký bù'], ['3/UBND: ký bù'], ['3/UBND: ']]);
  });
});
