import { runWith, type Answering } from '../testing/run-with';

const entry = (type: string, data: object = {}, more: object = {}) => ({
  ...{ type, eventId: `e-${type}`, occurredAt: '2020-08-19', onBehalfOf: 'xa', data, corrected: null },
  ...more,
});
const page = {
  ...{ force: 'binding', status: 'refused', toBeReviewed: false },
  ...{ taskId: 't1', state: 'overdue', assigneeName: 'UBND xã An Điền', directiveSymbol: null, itemLabel: '2', itemText: 'Phun khử khuẩn' },
  ...{
    dueAt: Date.parse('2020-08-26T00:00:00+07:00'),
    firstDueAt: Date.parse('2020-08-21T00:00:00+07:00'),
    names: { xa: 'UBND xã An Điền' },
  },
  parts: [{ authorityId: 'xa', role: 'lead', part: null, done: true }],
  entries: [
    entry('TaskReportedDone', { productOn: '2020-08-19', note: 'đã phun' }, { corrected: { voided: true } }),
    entry('TaskReviewed', { decision: 'keep', reason: 'không đổi' }, { corrected: { voided: false } }),
    entry('DeadlineSet', { dueAt: null }),
    entry('TaskExtensionAsked', { untilOn: '2020-08-25', evidence: 'công văn' }),
    entry('OfAnotherDay'),
  ],
};
const delivery = {
  ...{ directiveSymbol: null, directiveIssuedOn: '2020-08-17', authorityName: 'UBND xã An Điền', state: 'received', acknowledged: 'late' },
  ...{ arrivalNumber: '17', receivedAt: null, receivedBy: 'town', receivedByName: 'UBND thị xã Bến Cát', evidence: 'phiếu ký nhận' },
  ...{ leadId: 'vp', leadName: null, limitOn: '2020-08-20', answerSymbol: '15/BC-UBND', recall: 'asked' },
  reminders: [
    { byId: 'p', byName: null, words: null, remindedAt: Date.parse('2020-08-19T08:00:00+07:00') },
    { byId: 'town', byName: 'UBND thị xã Bến Cát', words: 'phiếu ký nhận', remindedAt: Date.parse('2020-08-20T08:00:00+07:00') },
  ],
};
const engine: Answering = ({ path }) => (path === '/api/deliveries' ? { items: [delivery], next: null } : page);
const VIETNAMESE = /[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/iu;
/** What the engine was given to say stays in the language that it was written in. */
const withoutData = (text: string): string =>
  ['UBND xã An Điền', 'UBND thị xã Bến Cát', 'Phun khử khuẩn', 'đã phun', 'không đổi', 'công văn', 'phiếu ký nhận'].reduce(
    (rest, data) => rest.replaceAll(data, ''),
    text,
  );

describe('a task on screen', () => {
  it('is told in Vietnamese', async () => {
    const { text } = await runWith(['task', 't1'], engine);
    expect(text).toMatch(
      /▲ quá hạn {2}⊘ từ chối nhận {2}[^]*mục 2 {2}hạn 25\/8\/2020[^]*hạn ban đầu 20\/8\/2020[^]*chủ trì: UBND xã An Điền {2}.*✓ xong/,
    );
    expect(text).toMatch(
      /báo cáo hoàn thành.*ngày 19\/8\/2020 · đã phun.*đã đính chính: không xảy ra[^]*rà soát sau thay đổi.*giữ nguyên · không đổi/,
    );
    expect(text).toMatch(/thời hạn {2}chưa tính[^]*đến hết 25\/8\/2020 · căn cứ: công văn[^]*OfAnotherDay/);
  });
  it('is told in English without a word of the other language', async () => {
    const { text } = await runWith(['task', 't1'], engine, 'en');
    expect(text).toMatch(/overdue {2}⊘ refused[^]*item 2 {2}due 25\/8\/2020[^]*first due 20\/8\/2020[^]*lead: /);
    expect(text).toMatch(/reported done[^]*put right: it never happened[^]*decided after a change.*stays/);
    expect(withoutData(text)).not.toMatch(VIETNAMESE);
  });
});
describe('letters at their recipients', () => {
  it('are told in Vietnamese', async () => {
    const { text } = await runWith(['deliveries'], engine);
    expect(text).toMatch(
      /đã tiếp nhận {2}báo nhận chậm {2}số đến 17 {2}UBND thị xã Bến Cát ghi thay: phiếu ký nhận {2}chủ trì: vp {2}hạn xử lý 20\/8\/2020 {2}trả lời[^]*đã đôn đốc ×2: UBND thị xã Bến Cát 20\/8\/2020.* phiếu ký nhận/,
    );
  });
  it('are told in English without a word of the other language', async () => {
    const { text } = await runWith(['deliveries'], engine, 'en');
    expect(text).toMatch(/\(no number\).*received {2}acknowledged late {2}arrival number 17/);
    expect(withoutData(text)).not.toMatch(VIETNAMESE);
  });
});
