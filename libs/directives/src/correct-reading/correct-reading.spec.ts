import { directiveStream, type LetterTakenIn, type ReadingAccepted, type ReadingCorrected } from '../domain';
import type { RecordedEvent } from '@cascade/event-store/domain';
import { aMeta, BEN_CAT, openTestBed, THOI_HOA, type TestBed } from '../test-bed';
import { TakeInLetter, type LetterAnswer } from '../take-in-letter/take-in-letter.command';
import { ConfirmReading, CorrectReading, TakeBackConfirmation, type FieldCorrection, type ReadingAnswer } from './correct-reading.command';

let bed: TestBed;
let directiveId: string;
const letter = `ỦY BAN NHÂN DÂN

Số: 278/UBND-VX

V/v triển khai cài đặt ứng dụng

Kính gửi: UBND các xã, phường.

Thực hiện Chỉ thị số 12/CT-UBND ngày 17 tháng 8 năm 2020 của Chủ tịch UBND tỉnh về việc cài đặt ứng dụng; Ủy ban nhân dân yêu cầu:

1. UBND các xã, phường vận động ông Nguyễn Văn A cài đặt ứng dụng, báo cáo trước ngày 20/8/2020.

Nơi nhận:
- Như trên;
- Lưu: VT.
`;
beforeEach(async () => {
  bed = await openTestBed();
  const taken = new TakeInLetter(aMeta(), { bytes: new TextEncoder().encode(letter), fileName: 'letter.txt' });
  ({ directiveId } = await bed.execute<LetterAnswer>(taken));
});
afterEach(() => bed.close());

const right = (pointer: string, value: unknown): FieldCorrection => ({ pointer, value, reason: 'đối chiếu bản giấy' });
const HEAD = [right('/issuerId', 'UBND thị xã Bến Cát'), right('/issuedOn', '2020-08-18')];
const correct = (corrections: readonly FieldCorrection[], meta = aMeta(), expected?: bigint) =>
  bed.execute<ReadingAnswer>(new CorrectReading(meta, { directiveId, corrections, expected }));
const confirm = (pointers: readonly string[] | 'all', meta = aMeta()) =>
  bed.execute<ReadingAnswer>(new ConfirmReading(meta, { directiveId, pointers }));
const events = () =>
  bed.eventsOf(directiveStream(directiveId)) as Promise<
    [RecordedEvent<LetterTakenIn>, RecordedEvent<ReadingAccepted>, ...RecordedEvent<ReadingCorrected>[]]
  >;

describe('correcting a reading', () => {
  it('records the whole reading anew, from the date that the letter bears', async () => {
    const answer = await correct(HEAD);
    expect(answer).toMatchObject({ directiveId, changed: ['/issuerId', '/issuedOn'], unconfirmed: [], revision: 2n });
    const [, accepted, corrected] = await events();
    expect(accepted.data.unconfirmed).toContain('/issuerId');
    expect(corrected).toMatchObject({
      type: 'ReadingCorrected',
      metadata: { occurredAt: '2020-08-18', actor: 'account-1', onBehalfOf: BEN_CAT },
      data: { issuedOn: '2020-08-18', content: { issuerId: BEN_CAT }, settled: ['/issuerId', '/issuedOn'] },
    });
  });
  it('keeps texts sealed: the old ones as they are, the new one under the key of the document', async () => {
    await correct([right('/items/0/text', 'UBND các xã, phường vận động ông Nguyễn Văn B')]);
    const [, accepted, corrected] = await events();
    expect(corrected!.text.data).not.toContain('Nguyễn');
    expect(corrected!.data.content.subject).toEqual(accepted.data.content.subject);
    expect(bed.opened(corrected!.data.content.items[0]?.text)).toBe('UBND các xã, phường vận động ông Nguyễn Văn B');
  });
  it('is no news where all is so already', async () => {
    await correct(HEAD);
    expect(await correct(HEAD)).toMatchObject({ changed: [], revision: 2n });
    expect(await correct([right('/items/0/text', bed.opened((await events())[1].data.content.items[0]?.text))])).toMatchObject({
      changed: [],
    });
  });
  it('is one correction however often the command comes', async () => {
    const meta = aMeta();
    const added = [right('/items/-', { text: 'việc mới', assignees: [THOI_HOA] })];
    const first = await correct(added, meta);
    expect(await correct(added, meta)).toEqual(first);
    expect((await events()).length).toBe(3);
    const removal = aMeta();
    await correct([right('/items/1', null)], removal);
    await correct([right('/items/1', null)], removal);
    expect((await events()).at(-1)).toMatchObject({ revision: 3n, data: { content: { items: [{ label: '1' }] } } });
  });
  it('is judged anew beside another one, and refused where the person had seen less', async () => {
    const both = await Promise.all([correct([right('/place', 'Bến Cát')]), correct([right('/issuedOn', '2020-08-18')])]);
    expect(both.map(({ revision }) => revision).sort()).toEqual([2n, 3n]);
    expect((await events()).at(-1)?.data).toMatchObject({ issuedOn: '2020-08-18', content: { place: 'Bến Cát' } });
    await expect(correct([right('/place', 'X')], aMeta(), 1n)).rejects.toMatchObject({ code: 'stream.conflict' });
  });
  it('refuses without a trace what cannot be', async () => {
    await expect(correct([right('/issuedOn', '2020-02-30')])).rejects.toMatchObject({
      code: 'date.does-not-exist',
      details: { field: '/issuedOn' },
    });
    await expect(correct([right('/items/0/assignees/0', 'Không ai')])).rejects.toMatchObject({ code: 'reading.body-unknown' });
    await expect(correct([{ pointer: '/place', value: 'X', reason: ' ' }])).rejects.toMatchObject({ code: 'reading.reason-missing' });
    expect((await events()).length).toBe(2);
    const nowhere = new CorrectReading(aMeta(), { directiveId: 'nothing', corrections: HEAD });
    await expect(bed.execute(nowhere)).rejects.toMatchObject({ code: 'directive.unknown' });
  });
});

describe('confirming a reading', () => {
  it('takes what could be read as it stands', async () => {
    await correct(HEAD);
    const { items } = (await events())[2]!.data.content;
    expect(await confirm('all')).toMatchObject({ changed: [], unconfirmed: [] });
    expect(items[0]?.assignees[0]?.target).toMatchObject({ kind: 'lowerCommittees', underId: BEN_CAT });
  });
  it('settles everything that waits, and it is told apart from a correction', async () => {
    const before = (await events())[1].data.unconfirmed;
    const answer = await confirm('all');
    expect([...answer.changed]).toEqual([...before]);
    expect(answer.unconfirmed).toEqual([]);
    expect((await events())[2]?.data.corrections).toEqual(
      before.map((pointer) => expect.objectContaining({ pointer, kind: 'confirmed', reason: null })),
    );
  });
  it('refuses a field that is not there', async () =>
    expect(confirm(['/nothing'])).rejects.toMatchObject({ code: 'reading.field-unknown', details: { field: '/nothing' } }));
});
describe('taking a confirmation back', () => {
  const takeBack = (reason = 'xác nhận nhầm văn bản', meta = aMeta(), expected?: bigint) =>
    bed.execute<ReadingAnswer>(new TakeBackConfirmation(meta, { directiveId, reason, expected }));
  /** Says whose it is, and leaves what hangs on it to be vouched for. */
  const confirmed = async () => {
    const [, accepted] = await events();
    const pointer = accepted.data.unconfirmed.find((each) => each.startsWith('/addressees'))!;
    await correct([right('/issuedOn', '2020-08-18')]);
    return { pointer, answer: await confirm([pointer]) };
  };
  it('leaves the reading as it stood before it, with the reason sealed', async () => {
    const { pointer, answer } = await confirmed();
    const before = ((await events()).at(-2) as RecordedEvent<ReadingCorrected>).data;
    expect(await takeBack()).toMatchObject({ changed: [pointer], revision: answer.revision + 1n, unconfirmed: before.unconfirmed });
    const last = (await events()).at(-1) as RecordedEvent<ReadingCorrected>;
    expect(last).toMatchObject({ type: 'ReadingCorrected', data: { content: before.content, settled: ['/issuedOn'] } });
    expect(last.data.corrections.map(({ kind }) => kind)).toEqual(['reopened']);
    expect(bed.opened(last.data.corrections[0]!.reason)).toBe('xác nhận nhầm văn bản');
    expect(last.text.data).not.toContain('nhầm');
  });
  it('can be confirmed again afterwards', async () => {
    const { pointer } = await confirmed();
    await takeBack();
    expect(await confirm([pointer])).toMatchObject({ changed: [pointer] });
  });
  it('is one act however often the command comes', async () => {
    await confirmed();
    const meta = aMeta();
    const first = await takeBack('nhầm', meta);
    expect(await takeBack('nhầm', meta)).toEqual(first);
    await expect(takeBack()).rejects.toMatchObject({ code: 'reading.nothing-to-take-back' });
  });
  it('is refused without a reason, where another word came after it, and where there is nothing to take back', async () => {
    await expect(takeBack()).rejects.toMatchObject({ code: 'reading.nothing-to-take-back' });
    const { answer } = await confirmed();
    await expect(takeBack('  ')).rejects.toMatchObject({ code: 'reading.reason-missing' });
    await expect(takeBack('nhầm', aMeta(), answer.revision - 1n)).rejects.toMatchObject({ code: 'stream.conflict' });
    await correct([right('/place', 'Bến Cát')]);
    await expect(takeBack()).rejects.toMatchObject({ code: 'reading.nothing-to-take-back' });
    const unknown = new TakeBackConfirmation(aMeta(), { directiveId: 'nobody-knows', reason: 'nhầm' });
    await expect(bed.execute(unknown)).rejects.toMatchObject({ code: 'directive.unknown' });
  });
});
