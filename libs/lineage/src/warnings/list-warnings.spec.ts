import { openWorld, type World } from '../testing/world';
import type { WarningList } from './list-warnings.query';

let world: World;
const list = (params: object = {}, at?: { asOf?: string }) => world.answer<WarningList>('list-warnings', { limit: 50, ...params }, at);
const found = async (params?: object, at?: { asOf?: string }) =>
  (await list(params, at)).items.map(({ kind, directiveId, about }) => `${kind} ${directiveId} ${about ?? ''}`.trim()).sort();
const number = (body: string, data: object, type = 'NumberTaken') => world.say(`register-${body}-2020-common`, type, data, '2020-08-18');

beforeAll(async () => {
  world = await openWorld();
  await world.body('province', 'province', 'UBND tỉnh A', null);
  await world.body('town', 'district', 'UBND huyện B', 'province');
  await world.letter('order', { issuer: 'province', symbol: '12/CT-UBND', on: '2020-08-17' });
  await world.cited('ref', '12/CT-UBND', 'province');
  await world.identified('ref', 'order');
  await world.letter('early', {
    issuer: 'town',
    symbol: '5/UBND-VX',
    on: '2020-08-10',
    cites: [{ referenceId: 'ref', relation: 'implements' }],
  });
  await world.letter('same-day', {
    issuer: 'town',
    symbol: '9/UBND-VX',
    on: '2020-08-17',
    cites: [{ referenceId: 'ref', relation: 'implements' }],
  });
  await world.letter('late', { issuer: 'town', symbol: '3/UBND-VX', on: '2020-08-12' });
  await world.letter('blank', { issuer: 'town', symbol: '', on: '2020-08' });
  await number('town', { number: 3, directiveId: 'late', requestId: 'a' });
  await number('town', { number: 5, directiveId: 'early', requestId: 'b' });
  await number('town', { number: 9, directiveId: 'same-day', requestId: 'c' });
  await number('province', { number: '12', directiveId: 'order', notation: 'CT-UBND', double: null }, 'NumberObserved');
  await number('province', { number: '12', directiveId: 'copy', notation: 'CT-UBND', double: 'order' }, 'NumberObserved');
  await world.letter('copy', { issuer: 'province', symbol: '12/CT-UBND', on: '2020-08-19' });
});
afterAll(() => world.close());

describe('what looks wrong', () => {
  it('is found in registers and between documents', async () =>
    expect(await found()).toEqual(['beforeParent early order', 'blank blank', 'outOfOrder late early', 'reused copy order']));
  it('names both documents and whose they are', async () =>
    expect((await list({ kind: 'outOfOrder' })).items).toMatchObject([
      {
        symbol: '3/UBND-VX',
        issuedOn: '2020-08-12',
        issuerName: 'UBND huyện B',
        aboutSymbol: '5/UBND-VX',
        aboutIssuedOn: '2020-08-10',
        dismissed: null,
      },
    ]));
  it('is asked for by body and kind', async () => {
    expect(await found({ authorityId: 'province' })).toEqual(['reused copy order']);
    expect(await found({ kind: 'blank' })).toEqual(['blank blank']);
  });
  it('is that of the instant asked for', async () =>
    expect(await found({}, { asOf: '2020-08-17T12:00:00+07:00' })).not.toContain('reused copy order'));
  it('goes page by page', async () => {
    const first = await list({ limit: 3 });
    expect([first.items.length, first.next]).toEqual([3, '3']);
    expect((await list({ limit: 3, cursor: '3' })).items).toHaveLength(1);
    await expect(list({ cursor: 'x' })).rejects.toMatchObject({ code: 'cursor.unreadable' });
  });
  it('is gone once a person dismissed it, and there again when that was wrong', async () => {
    const data = { directiveId: 'late', kind: 'outOfOrder', about: 'early', reason: 'ký bổ sung' };
    await world.say('warning-late', 'WarningDismissed', data, '2020-08-20');
    expect(await found({ kind: 'outOfOrder' })).toEqual([]);
    expect((await list({ kind: 'outOfOrder', dismissed: true })).items).toMatchObject([{ dismissed: 'ký bổ sung' }]);
    await world.say('warning-late', 'WarningRaisedAgain', data, '2020-08-20');
    expect(await found({ kind: 'outOfOrder' })).toEqual(['outOfOrder late early']);
  });
  it('takes no voided number for one that a document bears', async () => {
    await number('town', { number: 3, directiveId: 'late', requestId: 'a', reason: 'x' }, 'NumberVoided');
    expect(await found({ kind: 'outOfOrder' })).toEqual([]);
  });
});
