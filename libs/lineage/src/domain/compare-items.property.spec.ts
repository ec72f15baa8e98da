import fc from 'fast-check';
import { compareItems, type ComparedItem } from './compare-items';

const VERDICTS = { carried: 0, weakened: 1, dropped: 2 } as const;
const item = (itemId: string, text: string | null, change: Partial<ComparedItem> = {}): ComparedItem => ({
  ...{ itemId, text, verb: null, carriesItemId: null, unchanged: false, deadlineText: null, recurrenceText: null },
  ...change,
});
const WORDS = 'vận động người dân cài đặt ứng dụng khẩu trang tổng vệ sinh môi trường kiểm tra báo cáo kết quả hộ gia đình'.split(' ');
const texts = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
const lists = (prefix: string) => fc.array(texts, { maxLength: 4 }).map((all) => all.map((text, at) => item(`${prefix}${at}`, text)));

describe('what became of the items of an order', () => {
  it('says one thing of each item that can be read, in their order, and names only items of the answer', () =>
    fc.assert(
      fc.property(lists('o'), lists('a'), fc.nat(3), (order, answer, lost) => {
        const read = order.map((each, at) => (at === lost ? { ...each, text: null } : each));
        const judged = compareItems(read, answer);
        expect(judged.map(({ itemId }) => itemId)).toEqual(read.flatMap(({ itemId, text }) => (text === null ? [] : [itemId])));
        for (const { verdict, byItemIds, likeness, weakenings } of judged) {
          expect(byItemIds.every((id) => answer.some(({ itemId }) => itemId === id))).toBe(true);
          expect(likeness >= 0 && likeness <= 1).toBe(true);
          expect(verdict === 'dropped').toBe(byItemIds.length === 0);
          expect(verdict === 'weakened').toBe(weakenings.length > 0);
        }
      }),
    ));
  it('is the same whatever the order in which the answer lists its items', () =>
    fc.assert(
      fc.property(lists('o'), lists('a'), (order, answer) => {
        const plain = (judged: ReturnType<typeof compareItems>) => judged.map(({ likeness, verdict }) => [likeness, verdict]);
        expect(plain(compareItems(order, answer.toReversed()))).toEqual(plain(compareItems(order, answer)));
      }),
    ));
  it('is as like as the most alike of its items, or more where a second one adds to it', () =>
    fc.assert(
      fc.property(texts, lists('a'), (text, answer) => {
        const [whole] = compareItems([item('o', text)], answer);
        for (const one of answer) {
          const [alone] = compareItems([item('o', text)], [one]);
          expect(whole!.likeness).toBeGreaterThanOrEqual(alone!.likeness);
          expect(VERDICTS[whole!.verdict]).toBeLessThanOrEqual(VERDICTS[alone!.verdict]);
        }
      }),
    ));
  it('is carried over word for word, whatever stands beside it', () =>
    fc.assert(
      fc.property(texts, lists('a'), (text, answer) => {
        const [judged] = compareItems([item('o', text)], [...answer, item('same', text.toUpperCase())]);
        expect([judged!.verdict, judged!.likeness]).toEqual(['carried', 1]);
      }),
    ));
});
describe('in what an item is weaker', () => {
  const said = (
    above: Partial<ComparedItem>,
    below: Partial<ComparedItem>,
    texts: readonly [string, string] = ['cài đặt ứng dụng', 'cài đặt ứng dụng'],
  ) => compareItems([item('o', texts[0], above)], [item('a', texts[1], { carriesItemId: 'o', ...below })])[0]!.weakenings;
  it.each<[string, Partial<ComparedItem>, Partial<ComparedItem>, string[]]>([
    ['the same day', { deadlineText: 'trước 20/8/2020' }, { deadlineText: 'đến 20-08-2020' }, []],
    ['a day sooner', { deadlineText: 'trước 20/8/2020' }, { deadlineText: 'trước 19/8/2020' }, []],
    ['a day later', { deadlineText: 'trước 20/8/2020' }, { deadlineText: 'trước 21/8/2020' }, ['deadlineLater']],
    ['a year later on an earlier day', { deadlineText: '20/8/2020' }, { deadlineText: '1/1/2021' }, ['deadlineLater']],
    ['no day at all', { deadlineText: 'trước 20/8/2020' }, {}, ['deadlineDropped']],
    ['words for a day', { deadlineText: 'trước 20/8/2020' }, { deadlineText: 'khẩn trương' }, []],
    ['a day for words', { deadlineText: 'khẩn trương' }, { deadlineText: '1/1/2030' }, []],
    ['no repetition', { recurrenceText: 'hàng ngày' }, {}, ['recurrenceDropped']],
    ['another repetition', { recurrenceText: 'hàng ngày' }, { recurrenceText: 'hàng tuần' }, []],
    ['a request for an order', { verb: 'Giao' }, { verb: 'Đề nghị' }, ['forceWeaker']],
    ['an encouragement for a request', { verb: 'Đề nghị' }, { verb: 'Khuyến khích' }, ['forceWeaker']],
    ['an order for a request', { verb: 'Kiến nghị' }, { verb: 'Yêu cầu' }, []],
    ['no verb', { verb: 'Giao' }, {}, []],
  ])('%s', (_, above, below, expected) => expect(said(above, below)).toEqual(expected));
  it.each<[string, string, string[]]>([
    ['60%', '60 %', []],
    ['60%', '59,9%', ['targetLower']],
    ['60%', '60.5%', []],
    ['60% hoặc 80%', '70%', ['targetLower']],
    ['60%', '', ['targetDropped']],
    ['', '10%', []],
  ])('a target of %j that becomes %j: %j', (above, below, expected) =>
    expect(said({}, {}, [`cài đặt ứng dụng ${above}`, `cài đặt ứng dụng ${below}`]).filter((each) => each !== 'onlyPartly')).toEqual(
      expected,
    ),
  );
  it('nothing where its text is passed on unchanged, except its limit and its repetition, which stand beside it', () =>
    expect(
      said({ verb: 'Giao', recurrenceText: 'hàng ngày', deadlineText: '20/8/2020' }, { unchanged: true }, ['đạt 60%', 'đạt 60%']),
    ).toEqual([...['deadlineDropped', 'recurrenceDropped']]));
});
