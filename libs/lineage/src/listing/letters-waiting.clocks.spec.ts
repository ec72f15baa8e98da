import { bothClocks, oneByOne, type Asked } from '../testing/both-clocks';
import { aContent } from '../testing/contents';
import { openWorld, type World } from '../testing/world';
import type { WaitingLetters } from './letters-waiting.query';
import type { NamesOf } from './names-of.query';

let world: World;
let clocks: ReturnType<typeof bothClocks>;
const list = (at: Asked = {}, page: object = {}) => world.answer<WaitingLetters>('letters-waiting', { limit: 50, ...page }, at);
const names = (at: Asked) => world.answer<NamesOf>('names-of', { bodyIds: ['town'], directiveIds: ['scan', 'plain', 'nothing'] }, at);
const read = (type: string, symbol: object | null, issuedOn: string | null, more: object) =>
  world.say(
    'directive-scan',
    type,
    {
      ...{ directiveId: 'scan', symbol, issuedOn, readerVersion: '1', warnings: [], corrections: [] },
      content: aContent({ issuerId: 'town', subject: 'quét', place: 'Bến Cát' }),
      ...more,
    },
    '2020-08-19',
  );
const NO_NUMBER = { number: null, notation: 'UBND', asWritten: '/UBND' };
/** A scan comes in, is read, and is put right by a person; a second letter is blank, which a person finds right, then not. */
beforeAll(async () => {
  world = await openWorld();
  clocks = bothClocks(world);
  await world.body('town', 'district', 'UBND huyện Bến Cát', null);
  await world.say('directive-scan', 'LetterTakenIn', { directiveId: 'scan', letter: {}, readerVersion: '1' }, '2020-08-18');
  clocks.mark('in');
  await read('ReadingAccepted', NO_NUMBER, '2020-08-17', { unconfirmed: ['/place'] });
  clocks.mark('read');
  await world.letter('plain', { issuer: 'town', symbol: '', on: '2020-08-19' });
  clocks.mark('second');
  const word = { pointer: '/symbol/number', kind: 'corrected', span: null, reason: null };
  await read('ReadingCorrected', { ...NO_NUMBER, number: '7', asWritten: '7/UBND' }, '2020-08-18', {
    unconfirmed: [],
    corrections: [word],
  });
  clocks.mark('corrected');
  const blank = { directiveId: 'plain', kind: 'blank', about: null, reason: 'để trống thật' };
  await world.say('warning-plain', 'WarningDismissed', blank, '2020-08-20');
  clocks.mark('dismissed');
  await world.say('warning-plain', 'WarningRaisedAgain', blank, '2020-08-21');
  clocks.mark('again');
  const unit = { scheme: '2020', level: 'district', code: '1', type: '', name: 'Bến Cát' };
  await world.say('authority-town', 'AuthorityNamed', { authorityId: 'town', name: 'UBND thị xã Bến Cát', unit }, '2020-08-19');
  clocks.mark('named');
  await world.recalled('plain', '2020-08-22');
  clocks.mark('recalled');
});
afterAll(() => world.close());
const DAYS = ['08-16', '08-17', '08-18', '08-19', '08-20', '08-21', '08-22'];

describe('letters that wait for a person, by day and by what was known', () => {
  it('are those that hold then, with what was open as far as it was known, oldest first', async () =>
    expect(
      await clocks.table(DAYS, async (at) =>
        (await list(at)).items.map(({ id, waiting, blank }) => [id, ...waiting.map(({ pointer }) => pointer), ...blank].join('+')),
      ),
    ).toEqual([
      '08-16: - | - | - | - | - | - | - | -',
      '08-17: - | scan+/place+number | scan+/place+number | - | - | - | - | -',
      '08-18: scan+number+date | scan+/place+number | scan+/place+number | - | - | - | - | -',
      `08-19: scan+number+date | scan+/place+number${' | scan+/place+number plain+number'}${' | plain+number'.repeat(5)}`,
      `08-20: scan+number+date | scan+/place+number | scan+/place+number plain+number | plain+number | -${' | -'.repeat(3)}`,
      `08-21: scan+number+date | scan+/place+number | scan+/place+number plain+number | plain+number | -${' | plain+number'.repeat(3)}`,
      '08-22: scan+number+date | scan+/place+number | scan+/place+number plain+number | plain+number | - | plain+number | plain+number | -',
    ]));
  it('are sure where something waits and none of it is in doubt; a blank alone has to be looked at', async () =>
    expect(
      await clocks.table(['08-17', '08-19'], async (at) => Object.values((await list(at)).totals), ['in', 'read', 'second', 'corrected']),
    ).toEqual(['08-17: 0 0 | 1 1 | 1 1 | 0 0', '08-19: 1 0 | 1 1 | 2 1 | 1 0']));
  it('come one by one as they come at once', async () => {
    const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
    expect(await clocks.table(DAYS, async (at) => ids(await oneByOne((page) => list(at, page))))).toEqual(
      await clocks.table(DAYS, async (at) => ids((await list(at)).items)),
    );
  });
});
describe('names, by day and by what was known', () => {
  it('of a body are those that it bore that day', async () =>
    expect(await clocks.table(['08-18', '08-19'], async (at) => (await names(at)).bodies['town'], ['in', 'again', 'named'])).toEqual([
      '08-18: UBND huyện Bến Cát | UBND huyện Bến Cát | UBND huyện Bến Cát',
      '08-19: UBND huyện Bến Cát | UBND huyện Bến Cát | UBND thị xã Bến Cát',
    ]));
  it('of a document are as it was read last, of its issuer as it was called on the day of the document, whenever one asks', async () => {
    const tell = async (at: Asked) =>
      Object.entries((await names(at)).documents).map(
        ([id, { symbol, issuedOn, issuerName }]) => `${id}:${symbol}:${issuedOn}:${issuerName}`,
      );
    expect(await clocks.table(['08-17', '08-22'], tell, ['in', 'read', 'corrected', 'named'])).toEqual([
      '08-17: - | scan:/UBND:2020-08-17:UBND huyện Bến Cát | - | -',
      '08-22: scan:null:null:null | scan:/UBND:2020-08-17:UBND huyện Bến Cát' +
        ' | scan:7/UBND:2020-08-18:UBND huyện Bến Cát plain:null:2020-08-19:UBND huyện Bến Cát' +
        ' | scan:7/UBND:2020-08-18:UBND huyện Bến Cát plain:null:2020-08-19:UBND thị xã Bến Cát',
    ]);
  });
  it('say of a closed document what stands in every book, and not what it is about', async () => {
    await world.say('directive-scan', 'DirectiveRestricted', { directiveId: 'scan', reason: 'nội bộ', basis: null }, '2020-08-20');
    const viewer = { bodies: ['elsewhere'] };
    expect((await names({ asOf: '2020-08-21', viewer })).documents['scan']).toMatchObject({ symbol: '7/UBND', issuedOn: '2020-08-18' });
    const at = { asOf: '2020-08-18', knownAt: clocks.at('read'), viewer };
    expect((await list(at)).items).toMatchObject([{ id: 'scan', subject: null, access: 'closed', waiting: [], blank: ['number'] }]);
    // As known then nobody had closed it: whom it is open to is told so; from the others it is kept whatever they ask.
    expect((await list({ ...at, viewer: { bodies: ['town'] } })).items).toMatchObject([{ subject: 'quét', access: 'open' }]);
  });
});
