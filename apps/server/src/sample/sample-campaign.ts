import { chairmanId } from '@cascade/authorities/domain';
import { draftIdOf } from '@cascade/cascade/domain';
import {
  ChangeDirective,
  DiscardDraft,
  IssueDirective,
  OpenRegister,
  ReceiveDelivery,
  ReviseDraft,
  TakeInLetter,
} from '@cascade/directives';
import {
  COMMON_SERIES,
  directiveStream,
  type DirectiveContent,
  type Drafted,
  type Item,
  type ReadingAccepted,
} from '@cascade/directives/domain';
import type { EventStore } from '@cascade/event-store';
import { uuidV5, type CommandMeta } from '@cascade/event-store/domain';
import { AcceptTask, ConfirmTask, ProgressTask, ReportTask, ReturnTask, SubmitReport, WithdrawTask } from '@cascade/tasks';
import { taskId } from '@cascade/tasks/domain';
import { BODIES, type SampleBody } from './sample-bodies';
import { LETTERS, bytesOf, type LetterName } from './sample-letters';

/** The campaign's own present: seen from today nothing in it would be in time. */
export const SAMPLE_INSTANT = '2020-08-21T08:00:00+07:00';

/** What the campaign needs of the engine: its commands, its log, and to wait until the cascade has come to rest. */
export interface SampleEngine {
  readonly store: EventStore;
  execute<Answer>(command: object): Promise<Answer>;
  settled(): Promise<void>;
}
type Meta = (name: string, by: SampleBody, at: string) => CommandMeta;

/** Every command has a name of its own, so a loading that was cut off goes on where it stood. */
const metaFor: Meta = (name, by, at) => {
  const commandId = uuidV5(`sample/${name}`);
  return { commandId, actor: 'sample', onBehalfOf: BODIES[by], occurredAt: at, correlationId: commandId };
};

/** August 2020: nine letters come in, orders travel down three levels, and what came of them makes every state visible. */
export const loadCampaign = async (engine: SampleEngine): Promise<void> => {
  const ids = await takeLettersIn(engine);
  await engine.settled();
  await receive(engine, ids);
  await deriveOrders(engine, ids);
  await engine.settled();
  await reportBack(engine, ids);
  await changeAbove(engine, ids);
  await engine.settled();
};

const takeLettersIn = async (engine: SampleEngine): Promise<Record<LetterName, string>> => {
  const ids: Partial<Record<LetterName, string>> = {};
  for (const name of Object.keys(LETTERS) as LetterName[]) {
    const letter = LETTERS[name];
    const meta = metaFor(`letter/${letter.file}`, letter.by, letter.at);
    const { directiveId } = await engine.execute<{ directiveId: string }>(
      new TakeInLetter(meta, { bytes: bytesOf(letter), fileName: letter.file }),
    );
    ids[name] = directiveId;
  }
  return ids as Record<LetterName, string>;
};

/** An Điền has not registered the letter of its town, so its tasks show as not yet received. */
const RECEIPTS: readonly (readonly [LetterName, SampleBody, string, string])[] = [
  ['order12', 'benCat', '2020-08-17T11:00:00+07:00', '1204'],
  ['order12', 'thuanAn', '2020-08-17T11:30:00+07:00', '981'],
  ['order278', 'myPhuoc', '2020-08-17T16:10:00+07:00', '611'],
  ['order278', 'chanhPhuHoa', '2020-08-17T16:30:00+07:00', '540'],
  ['order278', 'thoiHoa', '2020-08-17T16:20:00+07:00', '498'],
  ['order278', 'hoaLoi', '2020-08-18T08:05:00+07:00', '377'],
  ['order278', 'tanDinh', '2020-08-18T08:40:00+07:00', '402'],
  ['order278', 'anTay', '2020-08-17T17:00:00+07:00', '365'],
  ['order278', 'phuAn', '2020-08-18T07:50:00+07:00', '350'],
  ['order1018', 'binhGia', '2020-08-20T13:30:00+07:00', '1533'],
];
const receive = async (engine: SampleEngine, ids: Record<LetterName, string>): Promise<void> => {
  for (const [order, by, at, arrivalNumber] of RECEIPTS) {
    const body = { directiveId: ids[order], authorityId: BODIES[by], arrivalNumber };
    await engine.execute(new ReceiveDelivery(metaFor(`receipt/${order}/${by}`, by, at), body));
  }
};

/** Orders derived from the drafts that the engine prepared: the office's last paper number, then the next. */
const DERIVED: readonly (readonly [SampleBody, string, string, number, string])[] = [
  ['thoiHoa', '2020-08-18', '2020-08-18T10:20:00+07:00', 52, 'Trưởng các khu phố'],
  ['hoaLoi', '2020-08-19', '2020-08-19T09:00:00+07:00', 38, 'Trưởng các khu phố'],
  ['phuAn', '2020-08-19', '2020-08-19T14:45:00+07:00', 29, 'Trưởng các ấp'],
];
const deriveOrders = async (engine: SampleEngine, ids: Record<LetterName, string>): Promise<void> => {
  for (const [by, issuedOn, at, firstNumber, holders] of DERIVED) {
    const directiveId = draftIdOf(ids.order278, BODIES[by]);
    const meta = (step: string) => metaFor(`derive/${by}/${step}`, by, at);
    await engine.execute(
      new OpenRegister(meta('register'), { authorityId: BODIES[by], year: 2020, series: COMMON_SERIES, mode: 'kept', firstNumber }),
    );
    const content = assignedTo(await draftContent(engine.store, directiveId), holders);
    await engine.execute(new ReviseDraft(meta('revise'), { directiveId, content }));
    await engine.execute(new IssueDirective(meta('issue'), { directiveId, issuedOn, notation: 'UBND' }));
  }
  // Chánh Phú Hòa has begun to write its order but not issued it; Tân Định and An Điền have not even begun.
  const begun = draftIdOf(ids.order278, BODIES.chanhPhuHoa);
  const content = assignedTo(await draftContent(engine.store, begun), 'Trưởng các khu phố');
  await engine.execute(
    new ReviseDraft(metaFor('revise/chanhPhuHoa', 'chanhPhuHoa', '2020-08-20T16:00:00+07:00'), { directiveId: begun, content }),
  );
  const carriedOutDirectly = { directiveId: draftIdOf(ids.order278, BODIES.anTay), reason: 'Thị xã trực tiếp triển khai trên địa bàn xã' };
  await engine.execute(new DiscardDraft(metaFor('discard/anTay', 'anTay', '2020-08-19T08:00:00+07:00'), carriedOutDirectly));
};
const draftContent = async (store: EventStore, directiveId: string): Promise<DirectiveContent> => {
  for await (const event of store.readStream(directiveStream(directiveId), { limit: 1 })) return (event.data as Drafted['data']).content;
  throw new Error(`the sample expects a draft ${directiveId}`);
};
const assignedTo = (content: DirectiveContent, name: string): DirectiveContent => ({
  ...content,
  addressees: [{ text: name, role: 'to', target: { kind: 'named', name, underId: content.issuerId, as: 'class' }, owesAnswer: null }],
  items: content.items.map((item) => ({
    ...item,
    assignees: [{ text: name, target: { kind: 'named', name, underId: content.issuerId, as: 'class' } }],
  })),
});

const reportBack = async (engine: SampleEngine, ids: Record<LetterName, string>): Promise<void> => {
  const town = await itemsOf(engine.store, ids.order278);
  const province = await itemsOf(engine.store, ids.order12);
  const atChairman = (order: string, item: Item | undefined, by: SampleBody): string =>
    taskId(order, itemIdOf(item), chairmanId(BODIES[by]));
  const target = (by: SampleBody): string => atChairman(ids.order278, town.get('2'), by);
  const run = (command: object): Promise<unknown> => engine.execute(command);
  const note = (text: string) => text;

  for (const by of ['myPhuoc', 'thoiHoa', 'hoaLoi', 'phuAn', 'chanhPhuHoa'] as const)
    await run(new AcceptTask(metaFor(`accept/${by}`, by, '2020-08-18T14:00:00+07:00'), { taskId: target(by) }));
  const done = async (by: SampleBody, at: string, productOn: string, productSymbol: string): Promise<void> => {
    await run(new ReportTask(metaFor(`done/${by}`, by, at), { taskId: target(by), productOn, productSymbol }));
  };
  await done('myPhuoc', '2020-08-20T15:00:00+07:00', '2020-08-20', '47/BC-UBND');
  await done('phuAn', '2020-08-20T16:30:00+07:00', '2020-08-19', '31/BC-UBND');
  await done('thoiHoa', '2020-08-21T07:20:00+07:00', '2020-08-21', '55/BC-UBND');
  await done('hoaLoi', '2020-08-20T13:00:00+07:00', '2020-08-20', '40/BC-UBND');
  for (const by of ['myPhuoc', 'phuAn', 'thoiHoa'] as const)
    await run(new ConfirmTask(metaFor(`confirm/${by}`, 'benCat', '2020-08-21T07:40:00+07:00'), { taskId: target(by) }));
  const incomplete = { taskId: target('hoaLoi'), reason: 'Báo cáo chưa có số người dùng điện thoại thông minh làm mẫu số' };
  await run(new ReturnTask(metaFor('return/hoaLoi', 'benCat', '2020-08-20T16:50:00+07:00'), incomplete));
  const share = { amount: 54, unit: '% người dùng điện thoại thông minh', asOf: '2020-08-20' };
  const progress = { taskId: target('chanhPhuHoa'), value: share, note: note('Đã đến được 7 trên 12 khu phố') };
  await run(new ProgressTask(metaFor('progress/chanhPhuHoa', 'chanhPhuHoa', '2020-08-20T17:00:00+07:00'), progress));
  const withdrawn = { taskId: target('anTay'), reason: 'Thị xã trực tiếp triển khai trên địa bàn xã' };
  await run(new WithdrawTask(metaFor('withdraw/anTay', 'benCat', '2020-08-19T08:10:00+07:00'), withdrawn));

  const daily = atChairman(ids.order278, town.get('7'), 'myPhuoc');
  for (const [day, amount] of [
    ['2020-08-18', 31],
    ['2020-08-19', 47],
    ['2020-08-20', 63],
  ] as const) {
    const values = [{ name: 'Tỷ lệ cài đặt', amount, unit: '%', base: 'người dùng điện thoại thông minh' }];
    await run(
      new SubmitReport(metaFor(`report/myPhuoc/${day}`, 'myPhuoc', `${day}T13:40:00+07:00`), { taskId: daily, period: day, values }),
    );
  }
  const accepted = atChairman(ids.order12, province.get('2'), 'benCat');
  await run(new AcceptTask(metaFor('accept/benCat', 'benCat', '2020-08-18T08:00:00+07:00'), { taskId: accepted }));
};
const itemsOf = async (store: EventStore, directiveId: string): Promise<Map<string, Item>> => {
  for await (const event of store.readStream(directiveStream(directiveId), { direction: 'backwards' }))
    if (event.type === 'ReadingAccepted')
      return new Map((event.data as ReadingAccepted['data']).content.items.map((item) => [item.label, item]));
  throw new Error(`the sample expects a reading of ${directiveId}`);
};
const itemIdOf = (item: Item | undefined): string => {
  if (!item) throw new Error('the sample expects an item that the reader did not find');
  return item.itemId;
};

/** The order above Quảng Ngạn's letter changes after that letter was written: it shows as to be reviewed. */
const changeAbove = async (engine: SampleEngine, ids: Record<LetterName, string>): Promise<void> => {
  const items = await itemsOf(engine.store, ids.order7414);
  const sentence = 'Thời hạn báo cáo tại điểm 1 được thay bằng "trước ngày 26/8/2020".';
  const body = { change: 'amend' as const, directiveId: ids.order7414, byDirectiveId: null, sentence, itemIds: [itemIdOf(items.get('1'))] };
  await engine.execute(new ChangeDirective(metaFor('amend/7414', 'thuaThienHue', '2020-08-20T15:30:00+07:00'), body));
};
