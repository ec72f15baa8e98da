import { openWorld, type World } from '../testing/world';
import type { WaitingLetters } from './letters-waiting.query';
import type { NamesOf } from './names-of.query';

let world: World;
const waiting = (more: object = {}) => world.answer<WaitingLetters>('letters-waiting', { limit: 50, ...more });
beforeAll(async () => {
  world = await openWorld();
  await world.body('town', 'district', 'UBND thị xã Bến Cát', null);
  const letter = (id: string, on: string | null, unconfirmed: string[]) =>
    world.letter(id, { issuer: 'town', symbol: `${id}/UBND`, on, unconfirmed, content: { subject: `việc ${id}`, place: 'Bến Cát' } });
  await letter('3', '2020-08-19', ['/issuedOn']);
  await letter('1', '2020-08-17', ['/place']);
  await letter('2', '2020-08-18', []);
  await letter('4', '2020-08-20', ['/place', '/issuerId']);
});
afterAll(() => world.close());

describe('letters that wait for a person', () => {
  it('are those in which something waits, the oldest first, with what waits', async () => {
    const { items, next } = await waiting();
    expect(items.map(({ id }) => id)).toEqual(['1', '3', '4']);
    expect(items[0]).toMatchObject({
      symbol: '1/UBND',
      subject: 'việc 1',
      issuerName: 'UBND thị xã Bến Cát',
      waiting: [{ pointer: '/place' }],
    });
    expect(next).toBeNull();
  });
  it('say which can be confirmed without opening them, and how many there are in all', async () => {
    const { items, totals } = await waiting({ limit: 1 });
    expect([items.length, totals]).toEqual([1, { letters: 3, sure: 1 }]);
    expect(items[0]?.sure).toBe(true);
  });
  it('are also those without a number or a day, until somebody says that this is right', async () => {
    await world.letter('undated', { issuer: 'town', symbol: '9/UBND', on: null });
    // What bears no day holds from when it was recorded.
    const blank = async () =>
      (await world.answer<WaitingLetters>('letters-waiting', { limit: 50 }, { asOf: '2100-01-01' })).items.filter(
        ({ id }) => id === 'undated',
      );
    expect(await blank()).toMatchObject([{ blank: ['date'], waiting: [], sure: false }]);
    const said = { directiveId: 'undated', kind: 'blank', about: null, reason: 'để trống thật' };
    await world.say('warning-undated', 'WarningDismissed', said, '2020-08-20');
    expect(await blank()).toEqual([]);
    await world.say('warning-undated', 'WarningRaisedAgain', said, '2020-08-20T10:00:00+07:00');
    expect(await blank()).toHaveLength(1);
    await world.say('warning-undated', 'WarningDismissed', said, '2020-08-20T11:00:00+07:00');
  });
  it('come page by page, each once', async () => {
    const first = await waiting({ limit: 2 });
    const second = await waiting({ limit: 2, cursor: first.next });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(['1', '3', '4']);
    expect(second.next).toBeNull();
  });
  it('refuse a place that nobody gave', () => expect(waiting({ cursor: '%' })).rejects.toMatchObject({ code: 'cursor.unreadable' }));
});
describe('names by id', () => {
  it('are of bodies and documents that are known, each with what tells it apart', async () =>
    expect(await world.answer<NamesOf>('names-of', { bodyIds: ['town', 'nobody'], directiveIds: ['1', 'nothing'] })).toEqual({
      bodies: { town: 'UBND thị xã Bến Cát' },
      documents: { 1: { symbol: '1/UBND', documentType: 'CV', issuedOn: '2020-08-17', issuerName: 'UBND thị xã Bến Cát' } },
    }));
});
