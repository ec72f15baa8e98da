import type { DraftContent, OrderItem } from './draft-content';
import { weaknessesIn } from './weaknesses';

const fixed = (on: string, text: string) => ({ kind: 'fixed', text, on, hour: null, inclusive: true }) as const;
const orderItem = (itemId: string, text: string, change: Partial<OrderItem> = {}): OrderItem => ({
  ...{ itemId, label: itemId, span: null, text, assignees: [], coOperators: [], verb: 'Giao', deadline: null },
  ...{ recurrence: null, target: null, reportTo: null, channel: null, carries: null },
  ...change,
});
const order = [
  orderItem('1', 'Huy động các tổ, ấp hướng dẫn từng hộ dân cài đặt ứng dụng khẩu trang điện tử, tối thiểu 60% người dùng', {
    deadline: fixed('2020-08-20', 'đến ngày 20/8/2020'),
  }),
  orderItem('2', 'Kiểm tra việc đeo khẩu trang ở chợ, bến xe và siêu thị'),
];
const draft = (items: DraftContent['items']): DraftContent => ({ issuerId: 'ward', addressees: [], citations: [], items });
const carries = (itemId: string) => ({ directiveId: 'order', itemId });
const whole = { label: '1', carries: carries('1'), verb: 'Giao', deadline: fixed('2020-08-20', 'đến ngày 20/8/2020') };

describe('what a draft leaves out or weakens', () => {
  it('is nothing where all is carried unchanged', () =>
    expect(weaknessesIn(order, draft([whole as never, { label: '2', carries: carries('2'), verb: 'Giao' }]), null)).toEqual([]));
  it('is each item of the order that it does not take up', () =>
    expect(weaknessesIn(order, draft([whole as never]), null)).toMatchObject([
      { itemId: '2', label: '2', verdict: 'dropped', text: order[1]!.text },
    ]));
  it('is only of items that concern the body', () => {
    expect(weaknessesIn(order, draft([whole as never]), new Set(['1']))).toEqual([]);
    expect(weaknessesIn(order, draft([]), new Set())).toEqual([]);
  });
  it('is a deadline that is gone or later, a lower target, a weaker verb', () => {
    const said = (change: object) => weaknessesIn(order, draft([{ ...whole, ...change } as never]), new Set(['1']))[0]?.weakenings;
    expect(said({ deadline: undefined })).toContain('deadlineDropped');
    expect(said({ deadline: fixed('2020-08-30', 'đến ngày 30/8/2020') })).toContain('deadlineLater');
    expect(said({ text: order[0]!.text!.toString().replace('60%', '40%') })).toContain('targetLower');
    expect(said({ verb: 'Khuyến khích' })).toContain('forceWeaker');
  });
});
