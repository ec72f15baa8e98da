import fc from 'fast-check';
import { compareItems, type ComparedItem } from './compare-items';

const item = (itemId: string, text: string | null, change: Partial<ComparedItem> = {}): ComparedItem => ({
  itemId,
  text,
  verb: null,
  carriesItemId: null,
  unchanged: false,
  deadlineText: null,
  recurrenceText: null,
  ...change,
});
const HALLS = 'Phát trên hệ thống truyền thanh cơ sở mỗi ngày ba lần, nội dung ngắn gọn, dễ hiểu';
const SCHOOLS = 'Các trường học vận động phụ huynh và học sinh cài đặt ứng dụng khẩu trang điện tử';
const TARGET = 'Bảo đảm tối thiểu 60% người dùng điện thoại thông minh cài đặt ứng dụng khẩu trang điện tử';
const judged = (above: ComparedItem, ...answer: ComparedItem[]) => compareItems([above], answer)[0];

describe('an item of the order above', () => {
  it('is carried over where the answer says it in nearly the same words', () =>
    expect(
      judged(
        item('a', HALLS),
        item('x', SCHOOLS),
        item('y', 'Phát trên hệ thống truyền thanh xã mỗi ngày ba lần, nội dung ngắn gọn dễ hiểu'),
      ),
    ).toMatchObject({
      verdict: 'carried',
      byItemIds: ['y'],
      weakenings: [],
    }));
  it('is dropped where nothing says it', () =>
    expect([judged(item('a', HALLS), item('x', SCHOOLS)), judged(item('a', HALLS))]).toMatchObject([
      { verdict: 'dropped', byItemIds: [] },
      { verdict: 'dropped', byItemIds: [], likeness: 0 },
    ]));
  it('is dropped too where the same words speak of another matter', () =>
    expect(judged(item('a', 'Trường mầm non dạy trẻ hát'), item('x', 'Hát mừng trẻ, trường tiểu học không dạy mầm'))?.verdict).not.toBe(
      'carried',
    ));
  it('is weakened where only a part is said', () =>
    expect(judged(item('a', `${HALLS}; ${SCHOOLS}`), item('x', SCHOOLS))).toMatchObject({
      verdict: 'weakened',
      weakenings: ['onlyPartly'],
    }));
  it('may be taken up by two items together', () =>
    expect(judged(item('a', `${HALLS}; ${SCHOOLS}`), item('x', SCHOOLS), item('y', HALLS))).toMatchObject({
      verdict: 'carried',
      byItemIds: ['x', 'y'],
    }));
  it('is carried by the item that says so, unchanged', () =>
    expect(judged(item('a', TARGET), item('x', null, { carriesItemId: 'a', unchanged: true }))).toMatchObject({
      verdict: 'carried',
      likeness: 1,
      byItemIds: ['x'],
    }));
  it('is weakened by the item that names it in other words, however few are left', () =>
    expect(judged(item('a', HALLS), item('x', 'Thông báo cho dân', { carriesItemId: 'a' }))).toMatchObject({
      verdict: 'weakened',
      weakenings: ['onlyPartly'],
    }));
  it.each([
    ['a lower target', TARGET.replace('60', '50'), {}, {}, ['targetLower']],
    ['no target', TARGET.replace('tối thiểu 60% ', ''), {}, {}, ['targetDropped']],
    ['a higher target', TARGET.replace('60', '70'), {}, {}, []],
    ['a later deadline', TARGET, { deadlineText: 'trước ngày 20/8/2020' }, { deadlineText: 'đến hết ngày 25/8/2020' }, ['deadlineLater']],
    ['an earlier deadline', TARGET, { deadlineText: 'trước ngày 20/8/2020' }, { deadlineText: 'trước ngày 18/8/2020' }, []],
    ['no deadline', TARGET, { deadlineText: 'trước ngày 20/8/2020' }, {}, ['deadlineDropped']],
    ['another kind of deadline', TARGET, { deadlineText: 'trước ngày 20/8/2020' }, { deadlineText: 'trong 05 ngày' }, []],
    ['no recurrence', TARGET, { recurrenceText: 'hàng ngày' }, {}, ['recurrenceDropped']],
    ['its recurrence', TARGET, { recurrenceText: 'hàng ngày' }, { recurrenceText: 'mỗi ngày' }, []],
    ['a request for an order', TARGET, { verb: 'Giao' }, { verb: 'Đề nghị' }, ['forceWeaker']],
    ['encouragement for a request', TARGET, { verb: 'Đề nghị' }, { verb: 'Khuyến khích' }, ['forceWeaker']],
    ['an order for a request', TARGET, { verb: 'Đề nghị' }, { verb: 'Yêu cầu' }, []],
  ])('with %s', (_, text, above, below, weakenings) =>
    expect(judged(item('a', TARGET, above), item('x', text, below))).toMatchObject({
      verdict: weakenings.length > 0 ? 'weakened' : 'carried',
      weakenings,
    }),
  );
  it('is left out where its text is gone', () => expect(compareItems([item('a', null)], [item('x', SCHOOLS)])).toEqual([]));
});
describe('a comparison', () => {
  const text = fc
    .array(fc.constantFrom('phát', 'thanh', 'trường', 'học', '60%', 'xã', 'vận', 'động'), { minLength: 1, maxLength: 12 })
    .map((words) => words.join(' '));
  it('finds every item in its own copy, and says nothing of an empty answer but that all was dropped', () =>
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
        const order = texts.map((each, index) => item(`a${index}`, each));
        const copy = texts.map((each, index) => item(`x${index}`, each));
        for (const { verdict, likeness } of compareItems(order, copy)) expect([verdict, likeness]).toEqual(['carried', 1]);
        for (const { verdict } of compareItems(order, [])) expect(verdict).toBe('dropped');
      }),
    ));
  it('is the same whatever the order of the items of the answer', () =>
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 5 }), (above, texts) => {
        const answer = texts.map((each, index) => item(`x${index}`, each));
        expect(judged(item('a', above), ...answer)).toEqual(judged(item('a', above), ...answer.toReversed()));
      }),
    ));
});

describe('an item of small words alone', () => {
  it.each(['và của', '…', ''])('is found nowhere, and nothing is found by it: %j', (text) => {
    expect(judged(item('a', text), item('x', SCHOOLS))).toMatchObject({ verdict: 'dropped', likeness: 0 });
    expect(judged(item('a', SCHOOLS), item('x', text))).toMatchObject({ verdict: 'dropped', likeness: 0 });
  });
  it('is carried by the item that names it, if only partly', () =>
    expect(judged(item('a', 'và của'), item('x', SCHOOLS, { carriesItemId: 'a' }))).toMatchObject({
      verdict: 'weakened',
      byItemIds: ['x'],
    }));
});
