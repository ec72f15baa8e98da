import { KEY_STORE } from '@cascade/content-store';
import { READER_VERSION } from '@cascade/documents';
import type { RecordedEvent } from '@cascade/event-store/domain';
import { CorrectReading } from '../correct-reading/correct-reading.command';
import { directiveStream, type LetterTakenIn, type ReadingAccepted, type ReadingCorrected } from '../domain';
import { DirectiveStreams } from '../streams';
import { aMeta, BEN_CAT, openTestBed, THOI_HOA, type TestBed } from '../test-bed';
import { TakeInLetter, type LetterAnswer } from '../take-in-letter/take-in-letter.command';
import { RereadLetter, type RereadAnswer } from './reread-letter.command';
import { Rereading } from './rereading';
import { letterOfBenCat } from '../domain/sample-letter';

const text = letterOfBenCat('1. UBND các xã, phường tổ chức dọn vệ sinh, báo cáo trước ngày 20/8/2020.', '2. Giao Phòng Y tế kiểm tra.');
const OLD = '0.9.0';
let bed: TestBed;
let directiveId: string;
/** The letter as a reader of former days had read it: without its second item and with a wrong day. */
beforeEach(async () => {
  bed = await openTestBed();
  const source = await openTestBed();
  try {
    const command = new TakeInLetter(aMeta(), { bytes: new TextEncoder().encode(text), fileName: 'a.txt' });
    ({ directiveId } = await source.execute<LetterAnswer>(command));
    const [takenIn, accepted] = (await source.eventsOf(directiveStream(directiveId))) as [
      RecordedEvent<LetterTakenIn>,
      RecordedEvent<ReadingAccepted>,
    ];
    const key = await bed.keys.create(directiveId);
    const { hash } = await bed.contents.put(new TextEncoder().encode(text), key);
    const plain = { ...accepted.data.content, subject: 'dọn vệ sinh', citations: [], items: [] };
    const [first] = accepted.data.content.items;
    const item = {
      ...first!,
      text: 'UBND các xã',
      deadline: { kind: 'fixed' as const, text: 't', on: '2020-08-21', hour: null, inclusive: true },
    };
    const data = {
      letter: { directiveId, letter: { ...takenIn.data.letter, key, textHash: hash, contentHash: hash }, readerVersion: OLD },
      reading: { ...accepted.data, content: { ...plain, items: [item] }, readerVersion: OLD },
    };
    await bed.app.get(DirectiveStreams, { strict: false }).handle(directiveStream(directiveId), { type: 'TakeIn', data }, aMeta());
  } finally {
    await source.close();
  }
});
afterEach(() => bed.close());

const preview = () => bed.app.get(Rereading, { strict: false }).preview(directiveId);
const accept = (expected?: bigint, meta = aMeta()) => bed.execute<RereadAnswer>(new RereadLetter(meta, { directiveId, expected }));
const correct = (pointer: string, value: unknown) =>
  bed.execute(new CorrectReading(aMeta(), { directiveId, corrections: [{ pointer, value, reason: 'bản giấy' }] }));
const lastEvent = async () => (await bed.eventsOf(directiveStream(directiveId))).at(-1) as RecordedEvent<ReadingCorrected>;
const told = (differences: readonly { kind: string; pointer: string }[]) => differences.map(({ kind, pointer }) => `${kind} ${pointer}`);

describe('reading a letter again', () => {
  it('shows what a newer reader would change, and changes nothing', async () => {
    const shown = await preview();
    expect(shown).toMatchObject({ directiveId, before: OLD, readerVersion: READER_VERSION, revision: 1n });
    expect(told(shown.differences)).toEqual(['changed /items/0/text', 'changed /items/0/deadline', 'gained /items/1']);
    expect(shown.differences[1]).toMatchObject({ before: { on: '2020-08-21' }, after: { on: '2020-08-20' } });
    expect(await bed.eventsOf(directiveStream(directiveId))).toHaveLength(2);
  });
  it('is accepted by an event that names the versions, from the date of the letter, with its texts sealed', async () => {
    const before = (await bed.eventsOf(directiveStream(directiveId)))[1] as RecordedEvent<ReadingAccepted>;
    const answer = await accept();
    expect(told(answer.differences)).toEqual(['changed /items/0/text', 'changed /items/0/deadline', 'gained /items/1']);
    const event = await lastEvent();
    expect(event).toMatchObject({
      type: 'ReadingCorrected',
      metadata: { occurredAt: '2020-08-18', actor: 'account-1', onBehalfOf: BEN_CAT },
      data: {
        corrections: [],
        reread: { readerVersion: READER_VERSION, before: OLD, differences: [{}, {}, { kind: 'gained', pointer: '/items/1' }] },
      },
    });
    expect(event.text.data).not.toContain('vệ sinh');
    expect(event.data.content.items[0]?.itemId).toBe(before.data.content.items[0]?.itemId);
    expect(bed.opened(event.data.content.items[1]?.text)).toContain('Phòng Y tế');
    expect(await preview()).toMatchObject({ before: READER_VERSION, differences: [] });
  });
  it('is no news a second time', async () => {
    const { revision } = await accept();
    expect(await accept()).toMatchObject({ revision, differences: [], changed: [] });
  });
  it('leaves what a person has settled', async () => {
    await correct('/items/0/deadline', '2020-08-25');
    expect(told((await preview()).differences)).toEqual(['changed /items/0/text', 'gained /items/1']);
    await accept();
    expect((await lastEvent()).data).toMatchObject({
      settled: ['/items/0/deadline'],
      content: { items: [{ deadline: { on: '2020-08-25' } }, {}] },
    });
  });
  it('does not bring back what a person took out', async () => {
    await accept();
    await correct('/items/1', null);
    expect((await preview()).differences).toEqual([]);
  });
  it('is refused where the person had seen less', async () => {
    const { revision } = await preview();
    await correct('/place', 'Thới Hòa');
    await expect(accept(revision)).rejects.toMatchObject({ code: 'stream.conflict' });
    await correct('/addressees/0', THOI_HOA);
    await accept(3n);
    expect((await lastEvent()).data.settled).toEqual(['/place', '/addressees/0']);
  });
  it('is not possible without its text, or where nothing was read', async () => {
    bed.app.get<TestBed['keys']>(KEY_STORE, { strict: false }).destroy(directiveId);
    await expect(accept()).rejects.toMatchObject({ code: 'reading.text-gone' });
    const nowhere = new RereadLetter(aMeta(), { directiveId: 'nothing' });
    await expect(bed.execute(nowhere)).rejects.toMatchObject({ code: 'directive.unknown' });
  });
});
