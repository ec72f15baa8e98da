import { openWorld, type World } from '../testing/world';
import type { Book } from '../domain/register-books';
import type { RegisterBook } from './register-book.query';

let world: World;
interface At {
  readonly asOf?: string;
  readonly knownAt?: number;
}
const book = async (kind: Book, more: object = {}, at?: At) =>
  (await world.answer<RegisterBook>('register-book', { book: kind, authorityId: 'town', year: 2020, limit: 500, ...more }, at)).items;
const lineOf = async (kind: Book, directiveId: string, at?: At) =>
  (await book(kind, {}, at)).find((line) => line.directiveId === directiveId);
const take = (directiveId: string, number: number, on: string) =>
  world.say('register-town-2020-common', 'NumberTaken', { number, directiveId, requestId: `r${number}` }, on);
const delivered = async (directiveId: string, on: string, ...more: readonly (readonly [type: string, data: object, on: string])[]) => {
  const stream = `delivery-${directiveId}-town`;
  const about = { directiveId, authorityId: 'town' };
  await world.say(stream, 'DeliverySent', { ...about, role: 'to', text: '' }, on);
  await world.say(stream, 'DeliveryReceived', { ...about, arrivalNumber: '7', evidence: null }, on);
  for (const [type, data, day] of more) await world.say(stream, type, { ...about, ...data }, day);
};
const addressee = (text: string) => ({ text, role: 'copy' as const, target: null, owesAnswer: null });

beforeAll(async () => {
  world = await openWorld();
  await world.body('province', 'province', 'UBND tỉnh Bình Dương', null);
  await world.body('town', 'district', 'UBND thị xã Bến Cát', 'province');
  await world.body('office', 'district', 'Phòng Văn hóa', 'town');
});
afterAll(() => world.close());

describe('a line of the book of outgoing documents', () => {
  it('has only its number as long as the document itself is not known', async () => {
    await take('unknown', 12, '2020-08-10');
    expect(await lineOf('outgoing', 'unknown')).toMatchObject({ symbol: '12', day: '', documentDate: '', subject: '', signer: '', recipients: '', fileCopy: '', sentOn: '', note: '' }); // prettier-ignore
  });
  it('is empty where the letter says nothing', async () => {
    await take('bare', 13, '2020-08-10');
    const content = { documentType: null, subject: null, signatory: null, addressees: [] };
    await world.letter('bare', { issuer: 'town', symbol: '', on: null, content });
    expect(await lineOf('outgoing', 'bare')).toMatchObject({ documentDate: '', subject: '', signer: '', recipients: '', fileCopy: '' });
  });
  it.each([
    ['Lưu: VT.', 'VT'],
    ['- Lưu: VT, VX;', 'VT, VX'],
    ['– LƯU VT', 'VT'],
    ['Lưu', ''],
  ])('keeps the file copy apart from the recipients: %s', async (text, fileCopy) => {
    const id = `copy-${text.length}`;
    await take(id, 100 + text.length, '2020-08-11');
    const addressees = [addressee('Như trên;'), addressee(text), addressee('Lưu học sinh')].slice(0, 2);
    await world.letter(id, { issuer: 'town', symbol: `${text.length}/UBND`, on: '2020-08-11', content: { addressees } });
    expect(await lineOf('outgoing', id)).toMatchObject({ recipients: 'Như trên;', fileCopy });
  });
  it('says a month where only that is known, and stands in every period that it overlaps', async () => {
    await take('month', 14, '2020-08-10');
    await world.letter('month', { issuer: 'town', symbol: '14/UBND', on: '2020-08' });
    expect(await lineOf('outgoing', 'month')).toMatchObject({ day: '2020-08', documentDate: '8/2020' });
    const within = async (from: string, to: string) =>
      (await book('outgoing', { from, to })).some(({ directiveId }) => directiveId === 'month');
    expect([await within('2020-08-20', '2020-08-21'), await within('2020-07-01', '2020-07-31'), await within('2020-09-01', '2020-09-30')]).toEqual([true, false, false]); // prettier-ignore
  });
  it('says that it was recalled, from that day on, and when it was sent first', async () => {
    await take('back', 15, '2020-08-10');
    await world.letter('back', { issuer: 'town', symbol: '15/UBND', on: '2020-08-10' });
    for (const [body, on] of [['x', '2020-08-13'], ['y', '2020-08-12']] as const) await world.delivery('back', body, on); // prettier-ignore
    await world.recalled('back', '2020-08-20');
    expect(await lineOf('outgoing', 'back')).toMatchObject({ note: 'Đã thu hồi', sentOn: '12/8/2020' });
    expect(await lineOf('outgoing', 'back', { asOf: '2020-08-19' })).toMatchObject({ note: '' });
  });
  it('of a void number says why and nothing of the document, recalled or not', async () => {
    await world.say(
      'register-town-2020-common',
      'NumberVoided',
      { number: 15, directiveId: 'back', requestId: 'r15', reason: 'ghi nhầm' },
      '2020-08-21',
    );
    expect(await lineOf('outgoing', 'back', { asOf: '2020-08-22' })).toMatchObject({
      state: 'voided',
      symbol: '15',
      subject: '',
      note: 'Số bị hủy: ghi nhầm',
    });
  });
  it('stands in the order of its number, not of its letters', async () => {
    await take('nine', 9, '2020-08-21');
    const ids = (await book('outgoing')).map(({ directiveId }) => directiveId).filter((id) => !id.startsWith('copy-'));
    expect(ids).toEqual(['nine', 'unknown', 'bare', 'month', 'back']);
  });
});
describe('a line of the books of incoming documents', () => {
  it('names who has it and until when, over what its tasks say', async () => {
    await world.letter('given', { issuer: 'province', symbol: '20/CT-UBND', on: '2020-08-17' });
    await delivered('given', '2020-08-18', [
      'DeliveryAssigned',
      { leadId: 'office', coOperatorIds: [], limitOn: '2020-08-28' },
      '2020-08-19',
    ]);
    await world.task('given', 'given', 'town', '2020-08-18', { dueAt: '2020-08-25T00:00:00+07:00' });
    expect(await lineOf('followUp', 'given')).toMatchObject({ receivingUnit: 'Phòng Văn hóa', timeLimit: '28/8/2020' });
    expect(await lineOf('incoming', 'given')).toMatchObject({ receivingUnit: 'Phòng Văn hóa', handedOverOn: '', receipt: '' });
    expect(await lineOf('followUp', 'given', { asOf: '2020-08-18T12:00:00+07:00' })).toMatchObject({
      receivingUnit: '',
      timeLimit: '24/8/2020',
    });
  });
  it('has no limit where none is known, and the last one of what is done', async () => {
    await world.letter('free', { issuer: 'province', symbol: '21/CT-UBND', on: '2020-08-17' });
    await delivered('free', '2020-08-18');
    expect(await lineOf('followUp', 'free')).toMatchObject({ timeLimit: '', progress: '', answer: '' });
    await world.task('free', 'free', 'town', '2020-08-18', { dueAt: '2020-08-22T00:00:00+07:00' });
    await world.reported('free', '2020-08-19', '2020-08-19');
    await world.confirmed('free', '2020-08-20');
    expect(await lineOf('followUp', 'free')).toMatchObject({ timeLimit: '21/8/2020', progress: '1 hoàn thành đúng hạn' });
  });
  it('says that the sender wants it back, and what was answered', async () => {
    await world.letter('wanted', { issuer: 'province', symbol: '22/CT-UBND', on: '2020-08-17' });
    await delivered(
      'wanted',
      '2020-08-18',
      ['DeliveryRecallAsked', { reason: 'sai' }, '2020-08-19'],
      ['DeliveryRecallGranted', {}, '2020-08-20'],
    );
    const noteAt = async (asOf: string) => (await lineOf('incoming', 'wanted', { asOf }))?.['note'];
    const notes = [await noteAt('2020-08-18T12:00:00+07:00'), await noteAt('2020-08-19'), await noteAt('2020-08-20')];
    expect(notes[0]).toBe('');
    expect(new Set(notes).size).toBe(3);
  });
  it('names the answer by its symbol, by what was written of one that is not held, or not at all', async () => {
    await world.letter('asked', { issuer: 'province', symbol: '23/CT-UBND', on: '2020-08-17' });
    await delivered('asked', '2020-08-18', ['DeliveryCompleted', { answerSymbol: '99/BC-UBND' }, '2020-08-19']);
    expect((await lineOf('followUp', 'asked'))?.['answer']).toBe('99/BC-UBND');
    await world.letter('reply', { issuer: 'town', symbol: '98/BC-UBND', on: '2020-08-19' });
    await world.answered('asked', 'town', 'reply', '2020-08-19');
    expect((await lineOf('followUp', 'asked'))?.['answer']).toBe('98/BC-UBND');
    expect((await lineOf('followUp', 'asked', { asOf: '2020-08-18T12:00:00+07:00' }))?.['answer']).toBe('');
  });
  it('says what is known of a letter that nobody has read', async () => {
    await delivered('unread', '2020-08-18');
    expect(await lineOf('incoming', 'unread')).toMatchObject({ arrivalNumber: '7', author: '', symbol: '', documentDate: '', subject: '' });
    expect(await lineOf('followUp', 'unread')).toMatchObject({ source: '' });
  });
  it('writes the author as the letter does where nobody knows the body', async () => {
    await world.letter('stranger', {
      issuer: 'nobody',
      symbol: '24/CV',
      on: '2020-08-17',
      content: { issuerAsWritten: 'Ban Quản lý dự án' },
    });
    await delivered('stranger', '2020-08-18');
    expect((await lineOf('incoming', 'stranger'))?.['author']).toBe('Ban Quản lý dự án');
  });
  it('holds what came in its year at UTC+7', async () => {
    await world.letter('new-year', { issuer: 'province', symbol: '25/CV', on: '2020-12-31' });
    await delivered('new-year', '2021-01-01T00:00:00+07:00');
    const ids = async (year: number) => (await book('incoming', { year }, { asOf: '2021-02-01' })).map(({ directiveId }) => directiveId);
    expect([(await ids(2020)).includes('new-year'), (await ids(2021)).includes('new-year')]).toEqual([false, true]);
    await world.letter('old-year', { issuer: 'province', symbol: '26/CV', on: '2020-12-31' });
    await delivered('old-year', '2020-12-31T23:59:59+07:00');
    expect([(await ids(2020)).includes('old-year'), (await ids(2021)).includes('old-year')]).toEqual([true, false]);
  });
});
