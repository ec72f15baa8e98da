import { vietNamCalendar } from '@cascade/calendar/domain';
import { deadlineForm, deadlineMistake, deadlineOf, NO_DEADLINE, readDeadline, type DeadlineForm } from './deadline-form';
import type { Deadline } from './draft-content';

const form = (change: Partial<DeadlineForm>): DeadlineForm => ({ ...NO_DEADLINE, ...change });
const calendar = vietNamCalendar();
describe('a deadline as it is typed', () => {
  it.each<[Partial<DeadlineForm>, string | undefined, string | undefined]>([
    [{ kind: 'none' }, undefined, undefined],
    [{ kind: 'until', on: '2020-08-24' }, 'đến hết ngày 24/8/2020', '2020-08-25T00:00:00+07:00'],
    [{ kind: 'before', on: '2020-08-24' }, 'trước ngày 24/8/2020', '2020-08-24T00:00:00+07:00'],
    [{ kind: 'until', on: '2020-08-24', hour: '14:00' }, 'trước 14 giờ ngày 24/8/2020', '2020-08-24T14:00:00+07:00'],
    [{ kind: 'before', on: '2020-08-24', hour: '9:30' }, 'trước 9 giờ 30 ngày 24/8/2020', '2020-08-24T09:30:00+07:00'],
    [{ kind: 'workingDays', amount: '5', trigger: 'signed' }, 'trong 05 ngày làm việc kể từ ngày ký', '2020-08-29T00:00:00+07:00'],
    [{ kind: 'days', amount: '2', trigger: 'signed' }, 'trong 02 ngày kể từ ngày ký', '2020-08-25T00:00:00+07:00'],
  ])('%j is worded %p and due %p', (typed, text, due) => {
    const deadline = deadlineOf(form(typed), null);
    expect(deadline?.text).toBe(text);
    const read = readDeadline(deadline, '2020-08-21', calendar);
    expect(read.as === 'due' ? read.dueAt : undefined).toBe(due);
  });
  it('that runs from the receipt waits for it', () =>
    expect(readDeadline(deadlineOf(form({ kind: 'days', amount: '5', trigger: 'received' }), null), '2020-08-21', calendar)).toEqual({
      as: 'waits',
    }));
  it('that recurs has no day of its own', () => {
    const daily = deadlineOf(form({ kind: 'daily', hour: '14:00' }), null);
    expect(daily).toMatchObject({ kind: 'recurring', text: 'trước 14 giờ hàng ngày', recurrence: { every: 'day', before: '14:00' } });
    expect(readDeadline(daily, '2020-08-21', calendar)).toEqual({ as: 'recurring' });
    expect(deadlineOf(form({ kind: 'daily' }), null)?.text).toBe('hàng ngày');
  });
  it('is not told before the calendar is known', () =>
    expect(readDeadline(deadlineOf(form({ kind: 'until', on: '2020-08-24' }), null), '2020-08-21', null)).toEqual({ as: 'none' }));
  it('that no day has is not read', () =>
    expect(readDeadline({ kind: 'fixed', text: 'x', on: '2020-02-30', inclusive: true }, '2020-08-21', calendar)).toEqual({
      as: 'unreadable',
    }));
  it('comes back in its parts', () => {
    for (const typed of [
      { kind: 'until', on: '2020-08-24' },
      { kind: 'before', on: '2020-08-24' },
      { kind: 'until', on: '2020-08-24', hour: '14:00' },
      { kind: 'workingDays', amount: '5', trigger: 'signed' },
      { kind: 'days', amount: '12', trigger: 'received' },
      { kind: 'daily', hour: '14:00' },
    ] as const)
      expect(deadlineForm(deadlineOf(form(typed), null))).toMatchObject(typed);
    expect(deadlineForm(null)).toEqual(NO_DEADLINE);
  });
  it('keeps a wording that the parts cannot make', () => {
    const kept: Deadline = { kind: 'byReference', text: 'theo quy định' };
    expect(deadlineForm(kept).kind).toBe('other');
    expect(deadlineOf(deadlineForm(kept), kept)).toBe(kept);
    expect(deadlineForm({ kind: 'relative', text: 'trong 2 tháng', amount: 2, unit: 'month', trigger: 'signed' }).kind).toBe('other');
    expect(deadlineOf(form({ kind: 'other' }), null)).toBeNull();
  });
  it.each<[Partial<DeadlineForm>, string | null]>([
    [{ kind: 'until' }, 'on.missing'],
    [{ kind: 'before', on: '24/8' }, 'on.missing'],
    [{ kind: 'until', on: '2020-08-24', hour: '25:00' }, 'hour.wrong'],
    [{ kind: 'days', amount: '0' }, 'amount.wrong'],
    [{ kind: 'workingDays', amount: 'năm' }, 'amount.wrong'],
    [{ kind: 'workingDays', amount: '5' }, null],
    [{ kind: 'none' }, null],
  ])('%j: %p', (typed, mistake) => expect(deadlineMistake(form(typed))).toBe(mistake));
});
