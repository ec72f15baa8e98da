import { plainTask, type DueAtOf } from './plain-task';
import type { ReadDeadline, ReadItem, ReadRecurrence, ReadTarget } from './reading';
import { readLetter } from './read-letter';

const [read] = readLetter('Kính gửi: X.\n\n1. Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh tổ chức tiêm, báo cáo UBND tỉnh.').items;
const item = read as ReadItem;
const sure = { confidence: 1, span: null, warnings: [] };
const due = (deadline: ReadDeadline | null, recurrence: ReadRecurrence | null = null, dueAtOf: DueAtOf = () => 'asked') =>
  plainTask({ ...item, deadline: { value: deadline, ...sure }, recurrence: { value: recurrence, ...sure } }, '2020-08-17', dueAtOf);
const fixed = (on: string, more: { from?: string; inclusive?: boolean } = {}): ReadDeadline => ({
  kind: 'fixed',
  text: 'trước ngày',
  on,
  hour: null,
  inclusive: false,
  ...more,
});
const daily: ReadRecurrence = { text: 'trước 14 giờ hàng ngày', every: 'day', before: '14:00', day: null, inclusive: false };

describe('a task in the outside format', () => {
  it.each([
    [{ every: 'year', day: 15, month: 11, before: null, inclusive: false }, 'yearly before 15/11'],
    [{ every: 'year', day: 5, month: 12, before: null, inclusive: true }, 'yearly by 5/12'],
    [{ every: 'year', day: null, before: null, inclusive: true }, 'yearly'],
    [{ every: 'month', day: 25, before: null, inclusive: true }, 'monthly by day 25'],
    [{ every: 'week', day: 7, before: '15:00', inclusive: true }, 'weekly on weekday 7 before 15:00'],
  ] as const)('says of %j: %s', (recurrence, said) => expect(due(null, { text: '', ...recurrence }).recurrence).toBe(said));
  it('says who leads, who helps and by which word', () =>
    expect(due(null)).toMatchObject({
      assignees: ['Sở Y tế'],
      coOperators: ['Công an tỉnh'],
      force: 'Giao',
      reportTo: 'UBND tỉnh',
      channel: null,
    }));
  it('gives no instant and no rule where the text sets no limit', () =>
    expect(due(null)).toMatchObject({ deadline: null, deadlineRule: null, dueAt: null }));
  it('keeps the day as written and whether it still counts', () =>
    expect(due(fixed('2020-08-20'))).toMatchObject({
      deadline: '2020-08-20',
      dueAt: 'asked',
      deadlineRule: { kind: 'fixed', text: 'trước ngày', inclusive: false, amount: null, unit: null, trigger: null },
    }));
  it('names a range by its end', () =>
    expect(due(fixed('2020-08-20', { from: '2020-08-10', inclusive: true }))).toMatchObject({
      deadline: '2020-08-20',
      deadlineRule: { kind: 'range', inclusive: true },
    }));
  it('gives neither day nor instant where the calendar has no such day, but keeps the words', () =>
    expect(due(fixed('2020-02-31'))).toMatchObject({ deadline: null, dueAt: null, deadlineRule: { kind: 'fixed', text: 'trước ngày' } }));
  it('says how many of what a limit runs, and from when', () =>
    expect(due({ kind: 'relative', text: 'trong 5 ngày làm việc', amount: 5, unit: 'workingDay', trigger: 'received' })).toMatchObject({
      deadline: null,
      deadlineRule: { kind: 'relative', inclusive: true, amount: 5, unit: 'workingDay', trigger: 'received' },
    }));
  it('hands the rule and the day of signing to whoever knows the calendar', () => {
    const asked: unknown[] = [];
    due({ kind: 'byReference', text: 'theo quy định' }, null, (...given) => (asked.push(given), null));
    expect(asked).toEqual([[{ kind: 'byReference', text: 'theo quy định' }, '2020-08-17']]);
  });
  it('leaves what another rule says to that rule', () =>
    expect(due({ kind: 'byReference', text: 'theo quy định' }, null, () => null)).toMatchObject({
      dueAt: null,
      deadlineRule: { kind: 'byReference', inclusive: null },
    }));
  it('has a repeated duty as a rule without an instant', () =>
    expect(due(null, daily)).toMatchObject({
      recurrence: 'daily before 14:00',
      dueAt: null,
      deadlineRule: { kind: 'recurring', text: 'trước 14 giờ hàng ngày', inclusive: false },
    }));
  it('names the one day before the days that repeat', () =>
    expect(due(fixed('2020-08-20'), daily)).toMatchObject({ deadlineRule: { kind: 'fixed' }, recurrence: 'daily before 14:00' }));
  it('has no rule for what repeats without saying when', () =>
    expect(due(null, { ...daily, every: 'unstated', text: 'định kỳ' })).toMatchObject({
      recurrence: 'repeated, no interval given (định kỳ)',
      deadlineRule: null,
    }));
  it('takes a target apart', () => {
    const target: ReadTarget = { text: 'tối thiểu 60% hộ', value: 60, unit: '%', base: 'hộ', comparison: 'atLeast' };
    expect(plainTask({ ...item, target: { value: target, ...sure } }, null, () => null)).toMatchObject({
      target: 'tối thiểu 60% hộ',
      targetParts: { value: 60, unit: '%', base: 'hộ', comparison: 'atLeast' },
    });
  });
});
