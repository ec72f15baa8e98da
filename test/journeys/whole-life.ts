import writeSheet from 'write-excel-file/node';
import { establishingCalendar } from '@cascade/calendar/domain';
import { draftIdOf } from '@cascade/cascade/domain';
import { directiveStream } from '@cascade/directives/domain';
import { ReminderClock } from '@cascade/server';
import { taskId, taskStream } from '@cascade/tasks/domain';
import { COMMUNES, DISTRICTS, PROVINCE, seedBodies } from '../crash/crash-world';
import type { TestEngine } from './open-test-engine';
import { item, lower, orderTo } from './order-content';

const [FIRST, SECOND, THIRD] = DISTRICTS as [string, string, string];
const [MERGED, HEIR, THIRD_COMMUNE] = COMMUNES as [string, string, string];
/** What a life left behind that is asked about afterwards. */
export interface Life {
  readonly directives: readonly string[];
  readonly tasks: readonly string[];
}
type Answered = Record<string, string> & { directiveId: string; joinId: string; delegationId: string; extensionId: string };
const scan = (trailing: string): string =>
  'ỦY BAN NHÂN DÂN\nHUYỆN\n\nSố: 15/UBND-VX\n\nThử Nghiệm, ngày 18 tháng 8 năm 2020\n\nV/v dọn vệ sinh\n\nKính gửi: UBND các xã.\n\n' +
  'Thực hiện Chỉ thị số 12/CT-UBND ngày 17 tháng 8 năm 2020 của UBND tỉnh Thử Nghiệm, Ủy ban nhân dân yêu cầu:\n\n' +
  `1. UBND các xã dọn vệ sinh trước ngày 20/8/2020.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n${trailing}`;

/** A life of an engine by its own routes: every kind of decision is taken once at least, late and corrected ones among them. What is refused fails it. */
export const liveWholeLife = async (engine: TestEngine): Promise<Life> => {
  const send = async (method: 'POST' | 'PUT', url: string, body: object | Buffer, as: string | null = null): Promise<Answered> => {
    const isFile = Buffer.isBuffer(body);
    const headers = {
      'content-type': isFile ? 'application/octet-stream' : 'application/json',
      ...(as === null ? {} : { 'x-on-behalf-of': as }),
    };
    const { statusCode, payload } = await engine.inject({ method, url, headers, payload: isFile ? body : JSON.stringify(body) });
    if (statusCode >= 300) throw new Error(`${method} ${url} was answered with ${statusCode}: ${payload}`);
    await engine.settled();
    return JSON.parse(payload) as Answered;
  };
  const post = (path: string, body: object | Buffer, as: string | null = null) => send('POST', `/api/${path}`, body, as);
  const on = (day: number, more: object = {}, month = '08') => ({ occurredAt: `2020-${month}-${String(day).padStart(2, '0')}`, ...more });
  const turnTo = (instant: string) => engine.clock.follow({ startsAt: instant, realStart: new Date().toISOString() });
  const eventOf = async (stream: string, type: string): Promise<string> =>
    (await Array.fromAsync(engine.store.readStream(stream))).findLast((event) => event.type === type)!.id;

  await seedBodies(engine.store);
  const { stream, events: calendar } = establishingCalendar();
  const metadata = { occurredAt: '2020-01-01', actor: 'spec', onBehalfOf: null, commandId: 'c', correlationId: 'c', causationId: null };
  const kept = calendar.map(({ id = '', type, version, data }) => ({ id, type, version, data, metadata }));
  await engine.store.append(stream, kept, 'no-stream');
  turnTo('2020-08-16T08:00:00+07:00');
  // Rules first: a series of its own for decisions, a register that begins in the middle of the year, and what a body wants to be told.
  await post(`authorities/${PROVINCE}/numbering`, { ...on(1), fromYear: 2020, rules: [{ series: 'QD', documentTypes: ['QĐ'] }] });
  await post('registers', { ...on(1), authorityId: PROVINCE, year: 2020, mode: 'kept', firstNumber: 12 });
  const rules = [-3, 1].map((days) => ({ days, about: 'ours', channels: ['app'] }));
  await send('PUT', `/api/authorities/${SECOND}/reminders`, { ...on(1), rules });

  turnTo('2020-08-17T08:00:00+07:00');
  const by20 = { kind: 'fixed', text: 'đến hết ngày 20/8/2020', on: '2020-08-20', hour: null, inclusive: true } as const;
  const fromReceipt = { kind: 'relative', text: 'trong 05 ngày làm việc kể từ ngày nhận', amount: 5, unit: 'workingDay', trigger: 'received' } as const; // prettier-ignore
  const daily = { text: 'trước 14 giờ hàng ngày', every: 'day', before: '14:00', day: null, inclusive: false } as const;
  const content = orderTo(PROVINCE, 'district', [
    item('first', lower(PROVINCE, 'district'), { deadline: by20 }),
    item('second', lower(PROVINCE, 'district'), { label: '2', deadline: fromReceipt }),
    item('daily', lower(PROVINCE, 'district'), { label: '3', recurrence: daily }),
  ]);
  const draft = async (more: object = {}) =>
    (await post('directives', { ...on(17), content: draftable({ ...content, ...more }) }, PROVINCE)).directiveId;
  const issue = (directiveId: string, issuedOn: string, notation: string, as: string) =>
    post(`directives/${directiveId}/issue`, { issuedOn, notation }, as);
  const order = await draft();
  await issue(order, '2020-08-17', 'CT-UBND', PROVINCE);
  const decision = await draft({ documentType: 'QĐ', subject: 'lập đoàn kiểm tra' });
  await issue(decision, '2020-08-17', 'QĐ-UBND', PROVINCE);
  await post(`directives/${await draft({ subject: 'bỏ' })}/discard`, { ...on(17), reason: 'không cần nữa' }, PROVINCE);
  turnTo('2020-08-18T08:00:00+07:00');
  const derived = draftIdOf(order, FIRST);
  await issue(derived, '2020-08-18', 'UBND-VX', FIRST);
  for (const commune of [MERGED, THIRD_COMMUNE]) await issue(draftIdOf(derived, commune), '2020-08-18', 'UBND', commune);
  const derivedItem = async (): Promise<string> => {
    const events = await Array.fromAsync(engine.store.readStream(`addressees-${await eventOf(directiveStream(derived), 'Issued')}`));
    return (events[0]!.data as { assignments: { itemId: string }[] }).assignments[0]!.itemId;
  };
  const itemId = await derivedItem();

  // Receipts with arrival numbers: by themselves, and on behalf of who does not use the system; put right, and moved on inside.
  const delivery = (authorityId: string, step: string, of = order) => `directives/${of}/deliveries/${authorityId}/${step}`;
  await post(delivery(SECOND, 'receive'), on(18, { arrivalNumber: '7' }), SECOND);
  await post(delivery(THIRD, 'receive'), on(18, { arrivalNumber: '9', evidence: 'phiếu ký nhận' }), PROVINCE);
  const receipt = await eventOf(`delivery-${order}-${SECOND}`, 'DeliveryReceived');
  await post(delivery(SECOND, 'correct'), { eventId: receipt, happenedAt: '17/8/2020 16:00', reason: 'ghi nhầm ngày' }, SECOND);
  await post(delivery(SECOND, 'assign'), on(18, { leadId: COMMUNES[4], limitOn: '25/8/2020' }), SECOND);
  await post(delivery(SECOND, 'process'), on(19), SECOND);
  await post(delivery(SECOND, 'complete'), on(20, { answerSymbol: '12/BC-UBND' }), SECOND);
  await post(delivery(THIRD, 'waive', decision), on(19, { reason: 'không có xã nào' }), PROVINCE);
  await post(delivery(THIRD, 'recall', decision), on(20, { reason: 'gửi nhầm' }), PROVINCE);
  await post(delivery(THIRD, 'recall/grant', decision), on(21), THIRD);

  // Two scans of one letter: joined, that undone, kept apart, that undone, joined at last the other way round.
  const takeIn = async (text: string) => (await post('letters?fileName=a.txt', Buffer.from(text))).directiveId;
  const [one, two] = [await takeIn(scan('')), await takeIn(scan('\n\n'))];
  for (const letter of [one, two])
    await post(`directives/${letter}/reading/correct`, { corrections: [{ pointer: '/issuerId', value: SECOND, reason: 'rõ' }] });
  const { joinId } = await post('scans/join', { keptId: two, otherId: one, reason: 'quét hai lần' });
  await post(`scans/${joinId}/undo`, { reason: 'nhầm' });
  await post('scans/keep-apart', { keptId: one, otherId: two, reason: 'hai văn bản' });
  await post(`scans/${joinId}/undo`, { reason: 'nhầm lần nữa' });
  await post('scans/join', { keptId: one, otherId: two, reason: 'quét hai lần' });

  // The clock raises reminders, also those of days on which nobody looked.
  const lookAt = async (instant: string): Promise<void> => {
    turnTo(instant);
    await engine.app.get(ReminderClock).tick();
    await engine.settled();
  };
  await lookAt('2020-08-19T00:00:01+07:00');
  // Tasks: parts, more time, products late and put right, returned, refused, withdrawn.
  const task = (authorityId: string, step: string, of = 'first') => `tasks/${taskId(order, of, authorityId)}/${step}`;
  await post(task(SECOND, 'accept'), on(18), SECOND);
  await post(task(SECOND, 'parts'), on(18, { parts: [{ authorityId: COMMUNES[4], role: 'lead', limitOn: '19/8/2020' }] }), SECOND);
  await post(task(SECOND, `parts/${COMMUNES[4]}/report`), on(19, { done: true, note: 'đã đếm' }), COMMUNES[4]!);
  await post(task(SECOND, 'extension'), on(19, { untilOn: '22/8/2020', reason: 'mưa lũ' }), SECOND);
  await post(task(SECOND, 'extension/refuse'), on(19, { reason: 'còn kịp' }), PROVINCE);
  await post(task(SECOND, 'extension'), on(19, { untilOn: '24/8/2020', reason: 'mưa lũ' }), SECOND);
  await post(task(SECOND, 'extension/grant'), on(20), PROVINCE);
  turnTo('2020-08-29T08:00:00+07:00');
  const { fileId } = await post(`${task(SECOND, 'files')}?name=bao-cao.txt`, Buffer.from('số liệu'), SECOND);
  await post(task(SECOND, 'report'), on(24, { productOn: '2020-08-22', productSymbol: '15/BC', fileIds: [fileId] }), SECOND);
  await post(task(SECOND, 'confirm'), on(25), PROVINCE);
  const product = await eventOf(taskStream(taskId(order, 'first', SECOND)), 'TaskReportedDone');
  await post(task(SECOND, 'correct'), { eventId: product, productOn: '2020-08-28', reason: 'ghi nhầm' }, SECOND);
  await post(task(THIRD, 'report'), on(20, { productOn: '2020-08-19' }), THIRD);
  await post(task(THIRD, 'return'), on(21, { reason: 'thiếu số liệu' }), PROVINCE);
  await post(task(THIRD, 'refuse', 'second'), on(18, { reason: 'không thuộc thẩm quyền' }), THIRD);
  await post(task(FIRST, 'withdraw', 'second'), on(21, { reason: 'giao nhầm' }), PROVINCE);
  const value = { amount: 40, unit: '%', asOf: '2020-08-19' };
  await post(task(THIRD, 'progress'), on(19, { note: 'đang vận động', value }), THIRD);

  // A daily duty: on time, recorded the day after, done without.
  const values = [{ name: 'Tỷ lệ', amount: 12, unit: '%' }];
  await post(task(SECOND, 'reports/2020-08-19', 'daily'), { occurredAt: '2020-08-19T13:50:00+07:00', values }, SECOND);
  await post(task(SECOND, 'reports/2020-08-20', 'daily'), { occurredAt: '2020-08-21T09:00:00+07:00', values, note: 'gửi muộn' }, SECOND);
  await post(task(SECOND, 'reports/2020-08-22/waive', 'daily'), on(21, { reason: 'thứ bảy' }), PROVINCE);

  await lookAt('2020-09-01T08:00:00+07:00');
  await lookAt('2020-09-01T08:01:00+07:00');
  // Who is away, what became of an item, a day off announced late, and a warning looked into.
  const away = await post('delegations', { absentId: THIRD, standInId: FIRST, fromOn: '1/9/2020', untilOn: '3/9/2020', reason: 'đi học' });
  await post(task(THIRD, 'progress'), on(2, { note: 'làm thay' }, '09'), FIRST);
  await post(`delegations/${away.delegationId}/end`, { lastOn: '2020-09-02', reason: 'về sớm' });
  await post(delivery(FIRST, 'carriage'), on(22, { itemId: 'first', verdict: 'weakened', reason: 'bỏ thời hạn' }), PROVINCE);
  const entries = [{ from: '2020-08-21', kind: 'off', name: 'Nghỉ bão', source: 'Công điện 10/CĐ-UBND' }];
  await post('calendars/viet-nam/days', { ...on(20), entries });
  // Learnt too late to move what was due by then.
  const late = [{ from: '2020-08-20', kind: 'off', name: 'Nghỉ bù', source: 'Công văn 11/UBND-VX' }];
  await post('calendars/viet-nam/days', { ...on(1, {}, '10'), entries: late });
  await post(`directives/${one}/warnings/dismiss`, on(20, { kind: 'outOfOrder', reason: 'hai sổ riêng' }));
  await post(`directives/${one}/warnings/raise`, on(21, { kind: 'outOfOrder', reason: 'xem lại' }));

  // A commune is merged into another; its open tasks are handed over in one decision.
  const legalBasis = '1685/NQ-UBTVQH15';
  await post(`authorities/${MERGED}/succession`, { ...on(1, {}, '10'), kind: 'merge', successors: [{ authorityId: HEIR, extent: 'full' }], legalBasis }); // prettier-ignore
  const items = [{ taskId: taskId(derived, itemId, MERGED), assigneeId: HEIR }];
  await post('hand-overs', { ...on(2, {}, '10'), items, reason: 'sắp xếp đơn vị', legalBasis });
  const rows = [
    ['Số, ký hiệu', 'Ngày văn bản', 'Cơ quan ban hành', 'Trích yếu', 'Nhiệm vụ', 'Đơn vị thực hiện', 'Thời hạn'],
    ['301/UBND-VX', '10/8/2020', 'UBND huyện Bắc Sơn', 'Vệ sinh', 'Phun khử khuẩn', 'UBND xã Bắc Sơn 3', '20/8/2020'],
  ];
  await post('task-sheets', Buffer.from(await writeSheet(rows).toBuffer()));

  // Changes from above: one decided on below, one that freezes.
  const sentence = 'Sửa đổi điểm 1 như sau';
  await post(`directives/${order}/amend`, on(25, { sentence, byDirectiveId: decision, itemIds: ['first'] }), PROVINCE);
  await post(`directives/${derived}/review`, on(26, { decision: 'keep', reason: 'vẫn đúng' }), FIRST);
  await post(`directives/${order}/correct`, on(27, { sentence: 'Đính chính điểm 2' }), PROVINCE);
  await post(`directives/${decision}/recall`, on(28, { reason: 'ban hành nhầm' }), PROVINCE);
  await lookAt('2020-10-05T08:00:00+07:00');
  const ids = await Array.fromAsync(engine.store.readAll());
  const tasks = ids.filter(({ type }) => type === 'TaskAssigned').map(({ data }) => (data as { taskId: string }).taskId);
  return { directives: [order, decision, derived, one, two], tasks };
};
/** What a request may say: ids of citations and items are given by the engine unless they are named. */
const draftable = (content: object): object => JSON.parse(JSON.stringify(content)) as object;
