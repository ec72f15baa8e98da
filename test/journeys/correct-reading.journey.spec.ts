import { draftIdOf } from '@cascade/cascade/domain';
import {
  ConfirmReading,
  CorrectReading,
  TakeInLetter,
  type FieldCorrection,
  type LetterAnswer,
  type ReadingAnswer,
} from '@cascade/directives';
import {
  deliveryStream,
  directiveStream,
  referenceIdFor,
  referenceStream,
  symbolOf,
  type ReadingCorrected,
} from '@cascade/directives/domain';
import type { RecordedEvent } from '@cascade/event-store/domain';
import type { DirectivePage } from '@cascade/lineage';
import { taskId, taskStream } from '@cascade/tasks/domain';
import { COMMUNES, DISTRICTS, seedBodies } from '../crash/crash-world';
import { beginAnew } from './begin-anew';
import { openTestEngine, remove, type TestEngine } from './open-test-engine';

const [FIRST] = DISTRICTS as [string];
const province = `ỦY BAN NHÂN DÂN
TỈNH THỬ NGHIỆM

Số: 12/CT-UBND

Thử Nghiệm, ngày 17 tháng 8 năm 2020

CHỈ THỊ
Về việc cài đặt ứng dụng

Kính gửi: UBND các huyện.

1. UBND các huyện vận động người dân cài đặt ứng dụng, báo cáo trước ngày 25/8/2020.

Nơi nhận:
- Như trên;
- Lưu: VT.
`;
/** Its head names no place and its date is blank. */
const district = `ỦY BAN NHÂN DÂN

Số: 15/UBND-VX

V/v cài đặt ứng dụng

Kính gửi: UBND các xã.

Thực hiện Chỉ thị số 12/CT-UBND ngày 17 tháng 8 năm 2020 của UBND tỉnh về việc cài đặt ứng dụng, Ủy ban nhân dân yêu cầu:

1. UBND các xã vận động người dân cài đặt ứng dụng trước ngày 20/8/2020.

Nơi nhận:
- Như trên;
- Lưu: VT.
`;

describe('a letter that was read badly', () => {
  let engine: TestEngine;
  let order: string;
  let letter: string;
  let commands = 0;
  beforeAll(async () => {
    engine = await openTestEngine();
    await seedBodies(engine.store);
    order = await takeIn('province', province);
    letter = await takeIn('district', district);
  }, 60_000);
  afterAll(async () => {
    await engine.close();
    remove(engine.folder);
  });

  const takeIn = async (name: string, text: string): Promise<string> => {
    const bytes = new TextEncoder().encode(text);
    const { directiveId } = await engine.execute<LetterAnswer>(new TakeInLetter(engine.meta(name), { bytes, fileName: `${name}.txt` }));
    await engine.settled();
    return directiveId;
  };
  const correct = async (...corrections: readonly [pointer: string, value: unknown][]): Promise<ReadingAnswer> => {
    const said = corrections.map(([pointer, value]): FieldCorrection => ({ pointer, value, reason: 'đối chiếu bản giấy' }));
    const meta = engine.meta(`correct/${(commands += 1)}`);
    const answer = await engine.execute<ReadingAnswer>(new CorrectReading(meta, { directiveId: letter, corrections: said }));
    await engine.settled();
    return answer;
  };
  const eventsOf = async (stream: string): Promise<RecordedEvent[]> => Array.fromAsync(engine.store.readStream(stream));
  const typesOf = async (stream: string): Promise<string[]> => (await eventsOf(stream)).map(({ type }) => type);
  const task = async (assigneeId: string): Promise<string> => {
    const [, , ...said] = await eventsOf(directiveStream(letter));
    const { itemId } = (said[0] as RecordedEvent<ReadingCorrected>).data.content.items[0]!;
    return taskStream(taskId(letter, itemId, assigneeId));
  };
  const page = async (): Promise<DirectivePage> =>
    (await engine.readModels.ask<DirectivePage>('directive', { directiveId: letter })).result;
  const ownReference = (issuerId: string, day: string) => referenceStream(referenceIdFor(issuerId, day, symbolOf('15', 'UBND-VX'))!);

  it('leads to nothing as long as nobody can say whose it is', async () => {
    expect((await page()).reading?.unconfirmed.map(({ pointer }) => pointer)).toContain('/issuerId');
    for (const commune of COMMUNES) expect(await typesOf(deliveryStream(letter, commune))).toEqual([]);
    expect((await page()).tasks).toEqual([]);
    expect(await typesOf(deliveryStream(order, FIRST))).toEqual(['DeliverySent', 'DerivationOwed']);
  });

  it('leads to tasks, deadlines, drafts, and answers the order, once issuer and date are corrected', async () => {
    expect(await correct(['/issuerId', FIRST], ['/issuedOn', '2020-08-18'])).toMatchObject({ unconfirmed: [] });
    const [commune] = COMMUNES as [string];
    expect(await typesOf(await task(commune))).toEqual(['TaskAssigned', 'DeadlineSet']);
    expect((await eventsOf(await task(commune)))[1]?.data).toMatchObject({ dueAt: '2020-08-20T00:00:00+07:00' });
    expect(await typesOf(deliveryStream(letter, commune))).toEqual(['DeliverySent', 'DerivationOwed']);
    expect(await typesOf(directiveStream(draftIdOf(letter, commune)))).toEqual(['Drafted']);
    expect((await eventsOf(deliveryStream(order, FIRST))).at(-1)).toMatchObject({
      type: 'DerivationAnswered',
      data: { byDirectiveId: letter, path: [letter, order] },
    });
    expect(await typesOf(directiveStream(draftIdOf(order, FIRST)))).toEqual(['Drafted', 'DraftDiscarded']);
    expect(await typesOf(ownReference(FIRST, '2020-08-18'))).toEqual(['ReferenceIdentified']);
  });

  it('shows who corrected what, and why', async () => {
    const { reading, issuedOn } = await page();
    expect(issuedOn).toBe('2020-08-18');
    expect(reading?.unconfirmed).toEqual([]);
    expect(reading?.corrections).toMatchObject([
      { pointer: '/issuerId', kind: 'corrected', reason: 'đối chiếu bản giấy', actor: 'spec', after: FIRST },
      { pointer: '/issuedOn', kind: 'corrected', after: '2020-08-18' },
    ]);
  });

  it('withdraws the task of whom it never meant, assigns another, and waives what was owed', async () => {
    const [kept, gone] = COMMUNES as [string, string];
    await correct(['/items/0/assignees/0', kept], ['/addressees/0', kept], ['/items/0/deadline', '2020-08-27']);
    expect((await eventsOf(await task(gone))).at(-1)).toMatchObject({ type: 'TaskWithdrawn', data: { reason: 'reading corrected' } });
    expect((await eventsOf(await task(kept))).slice(2)).toMatchObject([
      { type: 'DeadlineSet', data: { dueAt: '2020-08-28T00:00:00+07:00' } },
    ]);
    expect(await typesOf(deliveryStream(letter, kept))).toEqual(['DeliverySent', 'DerivationOwed']);
    expect((await eventsOf(deliveryStream(letter, gone))).at(-1)).toMatchObject({
      type: 'DerivationWaived',
      data: { reason: 'reading corrected' },
    });
    expect(await typesOf(directiveStream(draftIdOf(letter, gone)))).toEqual(['Drafted', 'DraftDiscarded']);
    expect((await page()).tasks.map(({ state }) => state).sort()).toContain('withdrawn');
  });

  it('assigns again whom it meant after all', async () => {
    const [kept, gone] = COMMUNES as [string, string];
    await correct(['/items/0/assignees/-', gone], ['/addressees/-', gone]);
    expect(await typesOf(await task(gone))).toEqual(['TaskAssigned', 'DeadlineSet', 'TaskWithdrawn', 'TaskReassigned', 'DeadlineSet']);
    expect(await typesOf(await task(kept))).toEqual(['TaskAssigned', 'DeadlineSet', 'DeadlineSet']);
    expect((await typesOf(deliveryStream(letter, gone))).slice(-2)).toEqual(['DerivationWaived', 'DerivationOwed']);
  });

  it('answers no more what it turns out not to cite, and again once it does', async () => {
    await correct(['/citations/0/symbol', '13/CT-UBND']);
    expect((await eventsOf(deliveryStream(order, FIRST))).at(-1)).toMatchObject({
      type: 'DerivationReopened',
      data: { byDirectiveId: letter, reason: 'reading-corrected' },
    });
    await correct(['/citations/0/symbol', '12/CT-UBND']);
    expect((await eventsOf(deliveryStream(order, FIRST))).at(-1)).toMatchObject({
      type: 'DerivationAnswered',
      data: { byDirectiveId: letter },
    });
  });

  it('is another document once its date is, and the same again once that is', async () => {
    await correct(['/issuedOn', '2019-08-18']);
    expect(await typesOf(ownReference(FIRST, '2020-08-18'))).toEqual(['ReferenceIdentified', 'ReferenceSeparated']);
    expect(await typesOf(ownReference(FIRST, '2019-08-18'))).toEqual(['ReferenceIdentified']);
    await correct(['/issuedOn', '2020-08-18']);
    expect(await typesOf(ownReference(FIRST, '2020-08-18'))).toEqual(['ReferenceIdentified', 'ReferenceSeparated', 'ReferenceIdentified']);
    expect(await typesOf(ownReference(FIRST, '2019-08-18'))).toEqual(['ReferenceIdentified', 'ReferenceSeparated']);
  });

  it('is quiet where all is so already', async () => {
    const ordinal = engine.readModels.state().ordinal;
    await correct(['/issuedOn', '2020-08-18']);
    await engine.execute(new ConfirmReading(engine.meta('confirm'), { directiveId: letter, pointers: 'all' }));
    await engine.settled();
    expect(engine.readModels.state().ordinal).toBe(ordinal);
  });

  it('comes out the same when every process begins anew from the first event', async () => {
    expect(await beginAnew(engine)).toEqual({ added: [], deadLetters: [] });
  }, 60_000);
});
