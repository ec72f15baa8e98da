import { referenceIdFor } from '@cascade/directives/domain';
import { aContent, symbol } from '../testing/contents';
import { instant, timelineOf, type Said } from '../testing/timeline';
import { directives } from './directives.projection';

const id = { directiveId: 'd-1' };
const drafted = (at: string, subject = 'bản thảo'): Said => [
  'Drafted',
  { ...id, content: aContent({ subject }), answersDelivery: 'delivery-p-b' },
  at,
];
const revised = (at: string, subject: string): Said => ['DraftRevised', { ...id, content: aContent({ subject }) }, at];
const requested = (at: string): Said => ['IssueRequested', { ...id, requestId: 'r' }, at];
const refused = (at: string): Said => ['IssueRefused', { ...id, requestId: 'r', reason: 'trùng số', number: null }, at];
const discarded = (at: string): Said => ['DraftDiscarded', { ...id, reason: 'đã trả lời', answeredBy: null }, at];
const issued = (issuedOn: string, at = `${issuedOn}T10:00:00+07:00`): Said => [
  'Issued',
  { ...id, requestId: 'r', symbol: symbol('278/UBND-VX'), issuedOn, content: aContent({ subject: 'bản chính' }) },
  at,
];
const takenIn = (at: string): Said => ['LetterTakenIn', { ...id, letter: {}, readerVersion: '1' }, at];
const read = (issuedOn: string | null, at: string, change: object = {}): Said => [
  'ReadingAccepted',
  { ...id, symbol: symbol('278/UBND-VX'), issuedOn, content: aContent(), readerVersion: '1', unconfirmed: [], warnings: [], ...change },
  at,
];
const amended = (at: string): Said => ['DirectiveAmended', { ...id, byDirectiveId: null, sentence: '…', itemIds: [] }, at];
const recalled = (at: string): Said => ['DirectiveRecalled', { ...id, reason: 'sai', byDirectiveId: null }, at];
const reviewed = (at: string): Said => ['DirectiveReviewed', { ...id, decision: 'keep', reason: '' }, at];
const timeline = (...said: Said[]) => timelineOf(directives, ...said);
const statusAt = (time: string, ...said: Said[]) => timeline(...said).value(time, 'status');

describe('a draft', () => {
  it('holds from when it was made', () => {
    const draft = timeline(drafted('2020-08-17T08:00:00+07:00'));
    expect(draft.at('2020-08-17T07:59:00+07:00')).toBeUndefined();
    expect(draft.at('2020-08-18')).toMatchObject({
      status: 'prepared', // by the engine, for a body that owes an answer; nobody has touched it
      origin: 'ours',
      symbol_key: null,
      issued_on: null,
      answers_delivery: 'delivery-p-b',
      dated_at: instant('2020-08-17T08:00:00+07:00'),
    });
  });
  it('says what it was revised to, from then on', () => {
    const draft = timeline(drafted('2020-08-17'), revised('2020-08-18', 'sửa'));
    expect([draft.value('2020-08-17', 'subject_text'), draft.value('2020-08-18', 'subject_text')]).toEqual(['bản thảo', 'sửa']);
  });
  it("is somebody's own from the moment it is touched, or where a person made it", () => {
    expect(statusAt('2020-08-19', drafted('2020-08-17'), revised('2020-08-18', 'sửa'))).toBe('draft');
    const own: Said = ['Drafted', { ...id, content: aContent(), answersDelivery: null }, '2020-08-17'];
    expect(statusAt('2020-08-18', own)).toBe('draft');
  });
  it('waits while its number is asked for', () =>
    expect(statusAt('2020-08-19', drafted('2020-08-17'), requested('2020-08-18'))).toBe('numbering'));
  it('waits from its making where the request was dated before it', () =>
    expect(statusAt('2020-08-18', drafted('2020-08-17T10:00:00+07:00'), requested('2020-08-17'))).toBe('numbering'));
  it('is a draft again after a refusal', () =>
    expect(statusAt('2020-08-20', drafted('2020-08-17'), requested('2020-08-18'), refused('2020-08-19'))).toBe('draft'));
  it('keeps waiting through a revision that was recorded before the request and speaks of later', () =>
    expect(statusAt('2020-08-20', drafted('2020-08-17'), revised('2020-08-19', 'x'), requested('2020-08-18'))).toBe('numbering'));
  it('is discarded, and seen before that', () => {
    const said = [drafted('2020-08-17'), discarded('2020-08-18')];
    expect([statusAt('2020-08-17', ...said), statusAt('2020-08-18', ...said)]).toEqual(['prepared', 'discarded']);
  });
});
describe('an issued directive', () => {
  const said = [drafted('2020-08-16'), requested('2020-08-17T09:00:00+07:00'), issued('2020-08-17')];
  it('holds from the first instant of its date of issue', () => expect(statusAt('2020-08-17', ...said)).toBe('issued'));
  it('was a draft before that', () => expect(statusAt('2020-08-16T23:59:00+07:00', ...said)).toBe('prepared'));
  it('was never a draft where it was dated back before the draft', () => {
    const backdated = [drafted('2020-08-18'), requested('2020-08-18'), issued('2020-08-17')];
    expect([statusAt('2020-08-16', ...backdated), statusAt('2020-08-19', ...backdated)]).toEqual([undefined, 'issued']);
  });
  it('has its number, its key and the text that was issued', () =>
    expect(timeline(...said).at('2020-08-18')).toMatchObject({
      number: '278',
      notation: 'UBND-VX',
      symbol_key: '278/ubnd-vx',
      symbol_folded: '278/ubnd-vx',
      symbol_written: '278/UBND-VX',
      issued_on: '2020-08-17',
      subject_text: 'bản chính',
      search_text: 'cv 278 ubnd vx ban chinh',
      own_reference_id: referenceIdFor('ben-cat', '2020-08-17', symbol('278/UBND-VX')),
      answers_delivery: 'delivery-p-b',
      changed_at: null,
    }));
  it('keeps the addressees for its page', () =>
    expect(JSON.parse(String(timeline(...said).value('2020-08-18', 'header_json')))).toMatchObject({
      addressees: [{ text: 'UBND các xã, phường' }],
    }));
  it('is amended from then on', () => {
    const changed = timeline(...said, amended('2020-08-20'));
    expect([changed.value('2020-08-19', 'changed_at'), changed.value('2020-08-20', 'changed_at')]).toEqual([null, instant('2020-08-20')]);
  });
  it('counts an amendment that is dated before it from its own date', () =>
    expect(timeline(...said, amended('2020-08-01')).value('2020-08-17', 'changed_at')).toBe(instant('2020-08-17')));
  it('stays recalled when an amendment follows', () =>
    expect(timeline(...said, recalled('2020-08-20'), amended('2020-08-21')).at('2020-08-22')).toMatchObject({
      status: 'recalled',
      changed_at: instant('2020-08-21'),
    }));
  it('remembers when it was last reviewed', () =>
    expect(timeline(...said, reviewed('2020-08-22')).value('2020-08-23', 'reviewed_at')).toBe(instant('2020-08-22')));
});
describe('a letter taken in', () => {
  it('is there unread', () =>
    expect(timeline(takenIn('2020-08-18')).at('2020-08-18')).toMatchObject({
      status: 'received',
      origin: 'takenIn',
      symbol_key: null,
      issuer_id: null,
    }));
  it('holds from its date of issue once it is read, though it came later', () => {
    const letter = timeline(takenIn('2020-08-20'), read('2020-08-17', '2020-08-20'));
    expect(letter.at('2020-08-16')).toBeUndefined();
    expect(letter.at('2020-08-17')).toMatchObject({ status: 'received', issued_on: '2020-08-17' });
  });
  it('holds from the first instant of a month where only that is known', () =>
    expect(statusAt('2020-08-01', takenIn('2020-08-20'), read('2020-08', '2020-08-20'))).toBe('received'));
  it.each([[null], ['2020-02-30']])('counts from when we got it where its date is %s', (issuedOn) => {
    const letter = timeline(takenIn('2020-08-20'), read(issuedOn, '2020-08-21'));
    expect([letter.at('2020-08-19'), letter.value('2020-08-20', 'status')]).toEqual([undefined, 'received']);
  });
  it('has no reference of its own without a number', () =>
    expect(
      timeline(read('2020-08-17', '2020-08-20', { symbol: { number: null, notation: 'UBND-VP', asWritten: '/UBND-VP' } })).at('2020-08-20'),
    ).toMatchObject({ own_reference_id: null, symbol_key: null, symbol_folded: null, notation: 'UBND-VP' }));
  it('is found by what is written, where number and notation give another key', () =>
    expect(
      timeline(read('2020-08-17', '2020-08-20', { symbol: { number: '12', notation: 'CT/TU', asWritten: '12-CT/TU' } })).value(
        '2020-08-20',
        'symbol_folded',
      ),
    ).toBe('12-ct/tu'));
  it('says what its last reading says, and said it all along', () => {
    const corrected = timeline(read('2020-08-19', '2020-08-20'), read('2020-08-17', '2020-08-25', { symbol: symbol('279/UBND-VX') }));
    expect(corrected.value('2020-08-18', 'symbol_written')).toBe('279/UBND-VX');
  });
  it('follows the order of recording between readings, not of time', () =>
    expect(
      timeline(read('2020-08-17', '2020-08-25'), read('2020-08-17', '2020-08-20', { symbol: symbol('279/UBND-VX') })).value(
        '2020-08-30',
        'number',
      ),
    ).toBe('279'));
  it('counts what waits for a person', () =>
    expect(
      timeline(read('2020-08-17', '2020-08-20', { unconfirmed: ['/citations/0', '/issuerId'] })).value('2020-08-20', 'unconfirmed'),
    ).toBe(2));
  it('keeps a recall through a correction', () =>
    expect(statusAt('2020-08-26', read('2020-08-17', '2020-08-18'), recalled('2020-08-20'), read('2020-08-16', '2020-08-25'))).toBe(
      'recalled',
    ));
  it('has no subject once its key is destroyed', () =>
    expect(
      timeline(read('2020-08-17', '2020-08-18', { content: aContent({ subject: null }) })).value('2020-08-18', 'subject_text'),
    ).toBeNull());
});
describe('nothing', () => {
  it('has no timeline', () => expect(directives.timeline([])).toEqual([]));
  it('has one subject a stream', () =>
    expect(new Set(Object.values(directives.subjectOf).map((subjectOf) => (subjectOf as (event: unknown) => string)({})))).toEqual(
      new Set(['']),
    ));
});

it('a subject is found by the same words, however many others came between', () => {
  const foldedOf = (subject: string) => timeline(drafted('2020-08-18', subject)).value('2020-08-18', 'search_text');
  const before = foldedOf('Phòng, chống dịch Covid-19');
  expect(before).toBe('cv phong chong dich covid 19');
  for (let at = 0; at < 1_010; at += 1) expect(foldedOf(`việc số ${at}`)).toContain(`viec so ${at}`);
  expect(foldedOf('Phòng, chống dịch Covid-19')).toBe(before);
});
