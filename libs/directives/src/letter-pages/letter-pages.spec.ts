import { directiveStream, type LetterTakenIn } from '../domain';
import { ConfirmReading, CorrectReading } from '../correct-reading/correct-reading.command';
import { DraftDirective, type DirectiveDrafted } from '../draft-directive/draft-directive.command';
import { aContent } from '../domain/sample-content';
import { TakeInLetter, type LetterAnswer } from '../take-in-letter/take-in-letter.command';
import { aMeta, BEN_CAT, openTestBed, type TestBed } from '../test-bed';
import { LetterPages } from './letter-pages';

const text = `ỦY BAN NHÂN DÂN

Số: 278/UBND-VX

V/v triển khai cài đặt ứng dụng

Kính gửi: UBND các xã, phường.

Ủy ban nhân dân yêu cầu:

1. UBND các xã, phường vận động ông Nguyễn Văn A cài đặt ứng dụng, báo cáo trước ngày 20/8/2020.

Nơi nhận:
- Như trên;
- Lưu: VT.
`;
let bed: TestBed;
let pages: LetterPages;
let directiveId: string;
beforeAll(async () => {
  bed = await openTestBed();
  pages = bed.app.get(LetterPages, { strict: false });
  const bytes = new TextEncoder().encode(text);
  ({ directiveId } = await bed.execute<LetterAnswer>(new TakeInLetter(aMeta(), { bytes, fileName: 'letter.txt' })));
});
afterAll(() => bed.close());

describe('a letter that came in', () => {
  it('has its text, letter for letter, and its file', async () => {
    expect(await pages.letter(directiveId)).toEqual({
      ...{ directiveId, text, gone: false, mediaType: 'text/plain', part: null },
      bytes: Buffer.byteLength(text),
    });
    const { bytes, mediaType } = await pages.file(directiveId);
    expect([new TextDecoder().decode(bytes), mediaType]).toEqual([text, 'text/plain']);
  });
  it('has a reading with open texts, places of what waits, and the revision it stands at', async () => {
    const reading = await pages.reading(directiveId);
    expect(reading).toMatchObject({ directiveId, revision: 1n, symbol: { number: '278' }, settled: [], joinedInto: null });
    expect(reading.content.items[0]?.text).toContain('Nguyễn Văn A');
    expect(reading.unconfirmed).toContain('/issuerId');
    for (const [pointer, { start, end }] of Object.entries(reading.unconfirmedSpans)) {
      expect(reading.unconfirmed).toContain(pointer);
      expect(end).toBeGreaterThan(start);
    }
  });
  it('says in its reading what persons said, and names the bodies in it', async () => {
    const corrections = [
      { pointer: '/issuerId', value: 'UBND thị xã Bến Cát', reason: 'đối chiếu bản giấy' },
      { pointer: '/issuedOn', value: '2020-08-18', reason: 'đối chiếu bản giấy' },
    ];
    await bed.execute(new CorrectReading(aMeta(), { directiveId, corrections }));
    await bed.execute(new ConfirmReading(aMeta(), { directiveId, pointers: 'all' }));
    const reading = await pages.reading(directiveId);
    expect(reading).toMatchObject({ issuedOn: '2020-08-18', unconfirmed: [], revision: 2n });
    expect(reading.settled).toEqual(expect.arrayContaining(['/issuerId', '/issuedOn']));
    expect(reading.names[BEN_CAT]).toBe('UBND thị xã Bến Cát');
  });
  it('is gone, and says so, once its key is destroyed', async () => {
    const bytes = new TextEncoder().encode(text.replace('278', '279'));
    const other = await bed.execute<LetterAnswer>(new TakeInLetter(aMeta(), { bytes, fileName: 'letter.txt' }));
    const [taken] = await bed.eventsOf(directiveStream(other.directiveId));
    await bed.keys.destroy((taken!.data as LetterTakenIn['data']).letter.key);
    expect(await pages.letter(other.directiveId)).toMatchObject({ text: null, gone: true, mediaType: 'text/plain' });
    await expect(pages.file(other.directiveId)).rejects.toMatchObject({ code: 'reading.text-gone' });
    expect((await pages.reading(other.directiveId)).content.subject).toBeNull();
  });
});
describe('what is no letter', () => {
  it('is unknown where nothing is recorded', async () => {
    for (const ask of [pages.letter('x'), pages.file('x'), pages.reading('x')])
      await expect(ask).rejects.toMatchObject({ code: 'directive.unknown' });
  });
  it('has neither text nor file nor reading where it was written here', async () => {
    const content = aContent({ issuerId: BEN_CAT, citations: [], items: [], addressees: [] });
    const { directiveId: own } = await bed.execute<DirectiveDrafted>(new DraftDirective(aMeta(), { content, answersDelivery: null }));
    expect(await pages.letter(own)).toMatchObject({ text: null, gone: false, mediaType: null });
    await expect(pages.file(own)).rejects.toMatchObject({ code: 'letter.no-file' });
    await expect(pages.reading(own)).rejects.toMatchObject({ code: 'reading.not-a-letter' });
  });
});
