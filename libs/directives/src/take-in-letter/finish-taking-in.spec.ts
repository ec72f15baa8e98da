import { CONTENT_STORE, KEY_STORE, type KeyStore } from '@cascade/content-store';
import type { EventStore } from '@cascade/event-store';
import type { RecordedEvent } from '@cascade/event-store/domain';
import { directiveStream, type LetterTakenIn } from '../domain';
import { aMeta, openTestBed, type TestBed } from '../test-bed';
import { FinishTakingIn } from './finish-taking-in';
import { TakeInLetter, type LetterAnswer } from './take-in-letter.command';

/** A letter of a commune; the number makes it another one. */
const letter = (number: number): string =>
  [
    'ỦY BAN NHÂN DÂN',
    'THỊ XÃ BẾN CÁT',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    `Số: ${number}/UBND-VX`,
    'Bến Cát, ngày 18 tháng 8 năm 2020',
    'V/v khơi thông kênh mương',
    '',
    'Kính gửi: UBND các xã, phường.',
    '',
    '1. UBND các xã, phường báo cáo kết quả trước ngày 25/8/2020.',
    '',
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT.',
    'CHỦ TỊCH',
    'Lê Thị B',
    '',
  ].join('\n');
const FILE = new TextEncoder().encode([281, 282, 283].map(letter).join('\n'));
const takeIn = (bed: TestBed) => bed.execute<LetterAnswer>(new TakeInLetter(aMeta(), { bytes: FILE, fileName: 'ba-van-ban.txt' }));
const recorded = async (bed: TestBed) =>
  (await Array.fromAsync(bed.store.readAll())).filter(({ stream }) => stream.startsWith('directive-'));
/** The store as it is for a process that dies at its nth append to a letter's stream. */
const dyingAt = (store: EventStore, count: number): (() => void) => {
  const append = store.append.bind(store);
  let left = count;
  store.append = (stream, events, expected) => {
    if (stream.startsWith('directive-') && (left -= 1) <= 0) return Promise.reject(new Error('killed'));
    return append(stream, events, expected);
  };
  return () => void (store.append = append);
};

describe('a file of three letters', () => {
  let bed: TestBed;
  let whole: TestBed;
  beforeEach(async () => void ([bed, whole] = [await openTestBed(), await openTestBed()]));
  afterEach(async () => void (await Promise.all([bed.close(), whole.close()])));

  it.each([2, 3])('whose import died before letter %i is finished from its first letter as if it never had', async (before) => {
    const revive = dyingAt(bed.store, before);
    await expect(takeIn(bed)).rejects.toThrow('killed');
    revive();
    const there = await recorded(bed);
    expect(there.filter(({ type }) => type === 'LetterTakenIn')).toHaveLength(before - 1);
    const first = there[0] as RecordedEvent<LetterTakenIn>;

    const finish = bed.app.get(FinishTakingIn, { strict: false });
    const answer = await finish.finish(first);
    const after = await recorded(bed);
    expect(answer?.position).toBe(after.at(-1)?.position);
    // What was there stayed as it was; the rest is there once, of the same file, in the name of who brought it.
    expect(after.slice(0, there.length)).toEqual(there);
    const letters = after.filter(({ type }) => type === 'LetterTakenIn') as RecordedEvent<LetterTakenIn>[];
    expect(letters.map(({ data }) => data.part?.index)).toEqual([1, 2, 3]);
    expect(letters[2]?.metadata).toMatchObject({
      actor: first.metadata.actor,
      onBehalfOf: first.metadata.onBehalfOf,
      causationId: first.id,
    });
    const said = (events: RecordedEvent[]) => events.map(({ stream, type }) => [stream.length, type]);
    await takeIn(whole);
    expect(said(after)).toEqual(said(await recorded(whole)));

    await finish.finish(first);
    expect((await takeIn(bed)).known).toBe(true);
    expect(await recorded(bed)).toHaveLength(after.length);
  });
  it('whose key was destroyed stays as it is', async () => {
    const revive = dyingAt(bed.store, 2);
    await expect(takeIn(bed)).rejects.toThrow('killed');
    revive();
    const [first] = (await recorded(bed)) as RecordedEvent<LetterTakenIn>[];
    await bed.app.get<KeyStore>(KEY_STORE, { strict: false }).destroy(first?.data.part?.file.key ?? '');
    expect(await bed.app.get(FinishTakingIn, { strict: false }).finish(first!)).toBeNull();
    expect(await recorded(bed)).toHaveLength(2);
  });
  it('whose bytes are gone from the content store is an error, not an answer', async () => {
    const revive = dyingAt(bed.store, 2);
    await expect(takeIn(bed)).rejects.toThrow('killed');
    revive();
    const [first] = (await recorded(bed)) as RecordedEvent<LetterTakenIn>[];
    const contents = bed.app.get<{ get: unknown }>(CONTENT_STORE, { strict: false });
    contents.get = () => Promise.reject(new Error('disk'));
    await expect(bed.app.get(FinishTakingIn, { strict: false }).finish(first!)).rejects.toThrow('disk');
  });
  it('that came alone has nothing to be finished', async () => {
    const { directiveId } = await bed.execute<LetterAnswer>(
      new TakeInLetter(aMeta(), { bytes: new TextEncoder().encode(letter(290)), fileName: 'mot.txt' }),
    );
    const [taken] = (await bed.eventsOf(directiveStream(directiveId))) as RecordedEvent<LetterTakenIn>[];
    expect(await bed.app.get(FinishTakingIn, { strict: false }).finish(taken!)).toBeNull();
  });
});
