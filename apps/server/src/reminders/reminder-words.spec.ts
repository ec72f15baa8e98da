import type { ListedReminder } from '@cascade/lineage';
import { wordsOf } from './reminder-words';

const task = {
  ...{ directiveSymbol: '278/UBND-VX', issuerName: 'UBND thị xã Bến Cát', itemLabel: '2', itemText: 'tối thiểu 60%' },
  ...{ assigneeName: 'Chủ tịch UBND xã An Điền', bodyName: 'UBND xã An Điền' },
  dueAt: Date.parse('2020-08-21T00:00:00+07:00'),
};
const reminder = (over: object = {}, of: object | null = {}): ListedReminder =>
  ({ days: -3, about: 'ours', ...over, task: of && { ...task, ...of } }) as unknown as ListedReminder;
const lines = (...of: Parameters<typeof reminder>): string[] => wordsOf(reminder(...of)).text.split('\n');

describe('a reminder', () => {
  it.each([
    [-3, 'còn 3 ngày', '3 days left'],
    [0, 'đến hạn', 'due'],
    [1, 'quá hạn 1 ngày', '1 days overdue'],
  ])('of %p days says how near the deadline is', (days, vi, en) => {
    expect(wordsOf(reminder({ days })).subject).toBe(`[${vi}] 278/UBND-VX: nhiệm vụ 2`);
    expect(lines({ days })[0]).toBe(`${vi} · ${en}`);
  });
  it('names the order, the item and the last day in time', () =>
    expect(lines().slice(1)).toEqual([
      'Văn bản: 278/UBND-VX (UBND thị xã Bến Cát)',
      'Nhiệm vụ 2: tối thiểu 60%',
      'Thời hạn: hết ngày 20/8/2020',
    ]));
  it('names the hour of a deadline that has one', () =>
    expect(lines({}, { dueAt: Date.parse('2020-08-20T14:00:00+07:00') })).toContain('Thời hạn: trước 20/8/2020 14:00'));
  it('says of a task that was given who does it', () => {
    expect(lines({ about: 'given' })).toContain('Đơn vị thực hiện: Chủ tịch UBND xã An Điền');
    expect(lines({ about: 'given' }, { assigneeName: null })).toContain('Đơn vị thực hiện: UBND xã An Điền');
    expect(lines({ about: 'ours' }).some((line) => line.startsWith('Đơn vị'))).toBe(false);
  });
  it('speaks also where the words of its task are gone, and invents no deadline', () => {
    expect(lines({}, null)).toEqual(['còn 3 ngày · 3 days left', 'Văn bản:  ()', 'Nhiệm vụ : ']);
    expect(lines({}, { dueAt: null }).join()).not.toContain('Thời hạn');
  });
  it('of a letter names its order and what is asked, and no task', () => {
    const letter = { directiveId: 'd', symbol: '278/UBND-VX', subject: 'V/v cài đặt Bluezone', issuerName: 'UBND thị xã Bến Cát' };
    const by = { byId: 'p', byName: 'UBND tỉnh Bình Dương', words: 'Gửi trong hôm nay' };
    const { subject, text } = wordsOf(reminder({ about: 'byHand', by, letter }, null));
    expect(subject).toBe('[đôn đốc] 278/UBND-VX: văn bản chưa được triển khai');
    expect(text.split('\n').slice(1)).toEqual([
      'UBND tỉnh Bình Dương đôn đốc: Gửi trong hôm nay',
      'Văn bản: 278/UBND-VX (UBND thị xã Bến Cát)',
      'Trích yếu: V/v cài đặt Bluezone',
      'Chưa có văn bản triển khai của đơn vị · no order of your own is known yet',
    ]);
    expect(wordsOf(reminder({ about: 'byHand', by: null, letter: { ...letter, symbol: null, subject: null } }, null)).text).not.toContain(
      'null',
    );
  });
});
