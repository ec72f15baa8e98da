import { READER_VERSION } from '@cascade/documents';
import { CorrectReading, ConfirmReading } from '../correct-reading/correct-reading.command';
import { JoinScans, KeepScansApart, UndoJoin, type JoinAnswer } from '../join-scans/join-scans.command';
import { joinStream } from '../domain';
import { aMeta, BEN_CAT, openTestBed, type TestBed } from '../test-bed';
import { TakeInLetter, type LetterAnswer } from '../take-in-letter/take-in-letter.command';
import type { Accuracy, ListedJoin, Outdated, RefusedLetters, SameLetters } from './letter-queries';

let bed: TestBed;
beforeEach(async () => void (bed = await openTestBed()));
afterEach(() => bed.close());

const letter = (number = '278', mark = '') => `ỦY BAN NHÂN DÂN
THỊ XÃ BẾN CÁT

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
${mark}
Số: ${number}/UBND-VX

Bến Cát, ngày 18 tháng 8 năm 2020

V/v dọn vệ sinh

Kính gửi: UBND các xã, phường.

1. UBND các xã, phường tổ chức dọn vệ sinh, báo cáo trước ngày 20/8/2020.

Nơi nhận:
- Như trên;
- Lưu: VT.
`;
const takeIn = async (text: string): Promise<string> =>
  (await bed.execute<LetterAnswer>(new TakeInLetter(aMeta(), { bytes: new TextEncoder().encode(text), fileName: 'a.txt' }))).directiveId;
const correct = (directiveId: string, pointer: string, value: unknown) =>
  bed.execute(new CorrectReading(aMeta(), { directiveId, corrections: [{ pointer, value, reason: 'bản giấy' }] }));
const ask = async <T>(name: string, params: object = {}): Promise<T> =>
  (await bed.readModels.ask<T>(name, params, { after: await bed.store.head(), wait: 10_000 })).result;

describe('letters that another reader read', () => {
  it('are listed page by page, with how many there are', async () => {
    const ids = [await takeIn(letter('1')), await takeIn(letter('2')), await takeIn(letter('3'))].sort();
    expect(await ask<Outdated>('outdated-readings', { readerVersion: READER_VERSION, limit: 10, cursor: null })).toEqual({
      items: [],
      next: null,
      total: 0,
    });
    const newer = { readerVersion: '99.0.0', limit: 2 };
    const first = await ask<Outdated>('outdated-readings', { ...newer, cursor: null });
    expect(first).toEqual({
      items: ids.slice(0, 2).map((directiveId) => ({ directiveId, readerVersion: READER_VERSION })),
      next: ids[1],
      total: 3,
    });
    expect(await ask<Outdated>('outdated-readings', { ...newer, cursor: first.next })).toMatchObject({
      items: [{ directiveId: ids[2] }],
      next: null,
    });
  });
});

describe('how well letters were read', () => {
  it('is nothing as long as nobody has looked', async () => {
    await takeIn(letter());
    expect(await ask<Accuracy>('reading-accuracy')).toEqual({ letters: 0, of: 1, readers: [] });
  });
  it('is counted from what persons said, at once', async () => {
    const [one, other] = [await takeIn(letter('1')), await takeIn(letter('2'))];
    await takeIn(letter('3'));
    await correct(one, '/items/0/deadline', '2020-08-21');
    await correct(one, '/items/-', { text: 'việc còn thiếu' });
    await correct(other, '/place', null);
    const { letters, of, readers } = await ask<Accuracy>('reading-accuracy');
    expect([letters, of, readers.map(({ readerVersion }) => readerVersion)]).toEqual([2, 3, [READER_VERSION]]);
    const row = (field: string) => readers[0]!.fields.find((each) => each.field === field);
    expect(row('deadlines')).toEqual({ field: 'deadlines', right: 1, wrong: 1, missed: 1, precision: 0.5, recall: 0.5 });
    expect(row('items')).toEqual({ field: 'items', right: 2, wrong: 0, missed: 1, precision: 1, recall: 2 / 3 });
    expect(row('place')).toEqual({ field: 'place', right: 1, wrong: 1, missed: 0, precision: 0.5, recall: 1 });
    expect(row('number')).toMatchObject({ right: 2, precision: 1, recall: 1 });
  });
  it('was what it was before the last correction', async () => {
    const one = await takeIn(letter());
    const known = bed.readModels.state().ordinal;
    await correct(one, '/place', null);
    await ask<Accuracy>('reading-accuracy');
    const { result } = await bed.readModels.ask<Accuracy>('reading-accuracy', {}, { knownAt: known });
    expect(result.letters).toBe(0);
  });
});

describe('two scans of one letter', () => {
  const same = () => ask<{ items: readonly SameLetters[] }>('same-letters');
  it('are offered, and no others', async () => {
    const [first] = [await takeIn(letter()), await takeIn(letter('279'))];
    expect((await same()).items).toEqual([]);
    const second = await takeIn(`${letter()}\n`);
    expect((await same()).items).toEqual([
      { issuerId: BEN_CAT, symbolKey: '278/ubnd-vx', issuedOn: '2020-08-18', directiveIds: [first, second] },
    ]);
    await correct(second, '/issuedOn', '2020-08-19');
    expect((await same()).items).toEqual([]);
  });
  it('are not offered once a person has decided, and are again when that is undone', async () => {
    const [keptId, otherId, third] = [await takeIn(letter()), await takeIn(`${letter()}\n`), await takeIn(`${letter()}\n\n`)];
    const body = { keptId, otherId, reason: 'hai văn bản' };
    const { joinId } = await bed.execute<JoinAnswer>(new KeepScansApart(aMeta(), body));
    expect((await same()).items[0]?.directiveIds).toEqual([keptId, otherId, third]); // the third may be either
    for (const other of [keptId, otherId])
      await bed.execute(new KeepScansApart(aMeta(), { keptId: third, otherId: other, reason: 'khác' }));
    expect((await same()).items).toEqual([]);
    await bed.execute(new UndoJoin(aMeta(), { joinId, reason: 'nhầm' }));
    expect((await same()).items[0]?.directiveIds).toEqual([keptId, otherId]);
    await bed.execute(new JoinScans(aMeta(), body));
    const [apart, undone, joined] = await bed.eventsOf(joinStream(joinId));
    expect([apart, undone, joined].map((event) => bed.said(event))).toMatchObject([body, { keptId, reason: 'nhầm' }, body]);
    expect(apart).toMatchObject({ version: 2, data: { reason: { $sealed: { key: keptId } } } });
    const { items } = await ask<{ items: readonly ListedJoin[] }>('list-joins', { directiveId: otherId });
    expect(items.map(({ decision }) => decision).sort()).toEqual(['apart', 'joined']);
    expect(items.map(({ reason }) => reason).sort()).toEqual(['hai văn bản', 'khác']); // opened for who reads it
    expect((await ask<{ items: readonly ListedJoin[] }>('list-joins')).items).toHaveLength(3);
    for (const each of items) expect(each).toMatchObject({ symbolKey: '278/ubnd-vx', issuedOn: '2020-08-18' }); // which letters it was about
  });
  it('are refused where one is no letter, or the decision is unknown', async () => {
    const one = await takeIn(letter());
    const join = (otherId: string) => bed.execute(new JoinScans(aMeta(), { keptId: one, otherId, reason: 'r' }));
    await expect(join('nothing')).rejects.toMatchObject({ code: 'directive.unknown' });
    await expect(join(one)).rejects.toMatchObject({ code: 'join.same-letter' });
    await expect(bed.execute(new UndoJoin(aMeta(), { joinId: 'nothing', reason: 'r' }))).rejects.toMatchObject({ code: 'join.unknown' });
  });
});

describe('secret letters that were turned away', () => {
  it('are listed with mark and account, and nothing of what they say', async () => {
    await expect(takeIn(letter('1', 'TỐI MẬT'))).rejects.toMatchObject({ code: 'letter.secret' });
    await expect(takeIn(letter('2', 'MẬT'))).rejects.toMatchObject({ code: 'letter.secret' });
    const { items } = await ask<RefusedLetters>('refused-letters');
    expect(items.map(({ mark }) => mark).sort()).toEqual(['mật', 'tối mật']);
    expect(items[0]).toEqual({ mark: expect.any(String), recordedAt: expect.any(Number), actor: 'account-1', onBehalfOf: BEN_CAT });
  });
});

describe('a letter that a person vouched for', () => {
  it('counts as looked at', async () => {
    const blank = letter().replace('ngày 18 tháng 8 năm 2020', 'ngày      tháng      năm 2020');
    const directiveId = await takeIn(blank);
    const { unconfirmed } = ((await bed.eventsOf(`directive-${directiveId}`))[1] as unknown as { data: { unconfirmed: readonly string[] } })
      .data;
    if (unconfirmed.length === 0) return expect((await ask<Accuracy>('reading-accuracy')).letters).toBe(0);
    await bed.execute(new ConfirmReading(aMeta(), { directiveId, pointers: 'all' }));
    expect((await ask<Accuracy>('reading-accuracy')).letters).toBe(1);
  });
});
