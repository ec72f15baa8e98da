import {
  CorrectReading,
  JoinScans,
  KeepScansApart,
  TakeInLetter,
  UndoJoin,
  type JoinAnswer,
  type LetterAnswer,
  type ListedJoin,
  type SameLetters,
} from '@cascade/directives';
import {
  deliveryStream,
  directiveStream,
  referenceIdFor,
  referenceStream,
  symbolOf,
  type ReadingAccepted,
} from '@cascade/directives/domain';
import type { RecordedEvent } from '@cascade/event-store/domain';
import type { DirectivePage } from '@cascade/lineage';
import { taskId, taskStream } from '@cascade/tasks/domain';
import { COMMUNES, DISTRICTS, seedBodies } from '../crash/crash-world';
import { beginAnew } from './begin-anew';
import { openTestEngine, remove, type TestEngine } from './open-test-engine';

const [FIRST] = DISTRICTS as [string];
const head = (issuer: string, number: string, subject: string) =>
  `ỦY BAN NHÂN DÂN\n${issuer}\n\nSố: ${number}\n\nThử Nghiệm, ngày 18 tháng 8 năm 2020\n\nV/v ${subject}\n\n`;
const province = `${head('TỈNH THỬ NGHIỆM', '12/UBND-VX', 'dọn vệ sinh')}Kính gửi: UBND các huyện.\n\n1. UBND các huyện dọn vệ sinh trước ngày 25/8/2020.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n`;
const district = `${head('HUYỆN', '15/UBND-VX', 'dọn vệ sinh')}Kính gửi: UBND các xã.

Thực hiện Công văn số 12/UBND-VX ngày 18 tháng 8 năm 2020 của UBND tỉnh về việc dọn vệ sinh, Ủy ban nhân dân yêu cầu:

1. UBND các xã dọn vệ sinh trước ngày 20/8/2020.

Nơi nhận:
- Như trên;
- Lưu: VT.
`;

describe('two scans of one letter', () => {
  let engine: TestEngine;
  let order: string;
  let first: string;
  let second: string;
  let joinId: string;
  let commands = 0;
  beforeAll(async () => {
    engine = await openTestEngine();
    await seedBodies(engine.store);
    order = await takeIn(province);
    first = await takeIn(district);
    second = await takeIn(`${district}\n\n`);
    for (const letter of [first, second])
      await execute(
        (meta) => new CorrectReading(meta, { directiveId: letter, corrections: [{ pointer: '/issuerId', value: FIRST, reason: 'rõ' }] }),
      );
  }, 60_000);
  afterAll(async () => {
    await engine.close();
    remove(engine.folder);
  });

  const execute = async <T>(command: (meta: ReturnType<TestEngine['meta']>) => object): Promise<T> => {
    const answer = await engine.execute<T>(command(engine.meta(`step/${(commands += 1)}`)));
    await engine.settled();
    return answer;
  };
  const takeIn = async (text: string): Promise<string> => {
    const bytes = new TextEncoder().encode(text);
    return (await execute<LetterAnswer>((meta) => new TakeInLetter(meta, { bytes, fileName: 'a.txt' }))).directiveId;
  };
  const join = (keptId: string, otherId: string) =>
    execute<JoinAnswer>((meta) => new JoinScans(meta, { keptId, otherId, reason: 'quét hai lần' }));
  const undo = () => execute<JoinAnswer>((meta) => new UndoJoin(meta, { joinId, reason: 'nhầm' }));
  const ask = async <T>(name: string, params: object = {}): Promise<T> => (await engine.readModels.ask<T>(name, params)).result;
  const offered = async () => (await ask<{ items: readonly SameLetters[] }>('same-letters')).items.map(({ directiveIds }) => directiveIds);
  const page = (directiveId: string) => ask<DirectivePage>('directive', { directiveId });
  const typesOf = async (stream: string): Promise<string[]> =>
    (await Array.fromAsync(engine.store.readStream(stream))).map(({ type }) => type);
  const livesOf = async (letter: string) => (await typesOf(await taskOf(letter))).filter((type) => type !== 'DeadlineSet');
  const taskOf = async (letter: string): Promise<string> => {
    const [, accepted] = (await Array.fromAsync(engine.store.readStream(directiveStream(letter)))) as RecordedEvent<ReadingAccepted>[];
    return taskStream(taskId(letter, accepted!.data.content.items[0]!.itemId, COMMUNES[0]!));
  };
  const own = referenceStream(referenceIdFor(FIRST, '2020-08-18', symbolOf('15', 'UBND-VX'))!);
  const answeredBy = async () => {
    const events = await Array.fromAsync(engine.store.readStream(deliveryStream(order, FIRST)));
    const last = events.findLast(({ type }) => type === 'DerivationAnswered' || type === 'DerivationReopened');
    return last?.type === 'DerivationAnswered' ? (last.data as { byDirectiveId: string }).byDirectiveId : null;
  };
  const standsFor = async () => {
    const last = (await Array.fromAsync(engine.store.readStream(own))).findLast(({ type }) => type === 'ReferenceIdentified');
    return (last?.data as { directiveId: string }).directiveId;
  };

  it('are offered as one, and count twice as long as nobody has said so', async () => {
    expect(await offered()).toEqual([[first, second]]);
    expect([await livesOf(first), await livesOf(second)]).toEqual([['TaskAssigned'], ['TaskAssigned']]);
    expect([await answeredBy(), await standsFor()]).toEqual([first, first]);
  });
  it('count once when they are joined: the one that is kept answers, is cited and gives the tasks', async () => {
    ({ joinId } = await join(second, first));
    expect(await offered()).toEqual([]);
    expect([await livesOf(first), await livesOf(second)]).toEqual([['TaskAssigned', 'TaskWithdrawn'], ['TaskAssigned']]);
    expect([await answeredBy(), await standsFor()]).toEqual([second, second]);
    const joined = await page(first);
    expect([joined.symbol, joined.cites, joined.items]).toEqual([null, [], []]);
    const citing = (await page(order)).citedBy.map(({ directiveId }) => directiveId);
    expect([citing.includes(second), citing.includes(first)]).toEqual([true, false]);
    expect(await ask<{ items: readonly ListedJoin[] }>('list-joins', { directiveId: first })).toMatchObject({
      items: [{ joinId, decision: 'joined', keptId: second, otherId: first, reason: 'quét hai lần' }],
    });
  });
  it('are joined once, and the silent one is not corrected or joined elsewhere', async () => {
    const { ordinal } = engine.readModels.state();
    await join(second, first);
    expect(engine.readModels.state().ordinal).toBe(ordinal);
    const corrections = [{ pointer: '/place', value: 'X', reason: 'r' }];
    await expect(execute((meta) => new CorrectReading(meta, { directiveId: first, corrections }))).rejects.toMatchObject({
      code: 'reading.joined',
      details: { into: second },
    });
    await expect(join(order, first)).rejects.toMatchObject({ code: 'reading.joined' });
    await expect(join(order, second)).rejects.toMatchObject({ code: 'join.speaks-for-others' });
    await expect(join(first, second))
      .rejects.toMatchObject({ code: 'join.speaks-for-others' })
      .catch(() => undefined);
  });
  it('say again what they said when that is undone', async () => {
    await undo();
    expect(await offered()).toEqual([[first, second]]);
    expect(await livesOf(first)).toEqual(['TaskAssigned', 'TaskWithdrawn', 'TaskReassigned']);
    expect((await page(first)).items).toHaveLength(1);
    expect((await page(first)).symbol).toBe('15/UBND-VX');
  });
  it('are offered no more once a person has kept them apart', async () => {
    await execute((meta) => new KeepScansApart(meta, { keptId: first, otherId: second, reason: 'hai văn bản khác nhau' }));
    expect(await offered()).toEqual([]);
    await expect(join(second, first)).rejects.toMatchObject({ code: 'join.decided' });
    await undo();
    expect(await offered()).toEqual([[first, second]]);
  });
  it('come out the same when every process begins anew from the first event', async () => {
    expect(await beginAnew(engine)).toEqual({ added: [], deadLetters: [] });
  }, 60_000);
});
