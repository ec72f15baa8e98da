import { vietNamCalendar, type DeadlineRule, type Recurrence } from '@cascade/calendar/domain';
import { anItem } from '@cascade/directives/testing';
import type { Item } from '@cascade/directives/domain';
import { deadlineOf, dutyOf } from './assigned-deadline';

const daily: Recurrence = { text: 'hàng ngày', every: 'day', before: '14:00', day: null, inclusive: false };
const unstated: Recurrence = { ...daily, text: 'định kỳ', every: 'unstated' };
const recurring: DeadlineRule = { kind: 'recurring', text: 'hàng ngày', recurrence: daily };
const fixed: DeadlineRule = { kind: 'fixed', text: 'đến 20/8', on: '2020-08-20', hour: null, inclusive: true };
const an = (change: Partial<Item>): Item => anItem({ itemId: 'i', ...change });

describe('the duty to report again and again that an item names', () => {
  it.each<[string, Item | undefined]>([
    ['no item', undefined],
    ['an item that names none', an({})],
    ['an item with one day', an({ deadline: fixed })],
    ['an item that repeats without saying when', an({ recurrence: unstated })],
    ['a deadline that repeats without saying when', an({ deadline: { kind: 'recurring', text: 'định kỳ', recurrence: unstated } })],
  ])('is none of %s', (_, item) => expect(dutyOf('t', item, '2020-08-17')).toBeNull());
  it.each<[string, Partial<Item>, string | null]>([
    ['its recurrence', { recurrence: daily }, null],
    ['its deadline, where that repeats', { deadline: recurring }, null],
    ['its recurrence beside a day', { recurrence: daily, deadline: fixed }, null],
    ['with the unit it goes through', { recurrence: daily, channel: 'Sở Thông tin và Truyền thông', reportTo: 'UBND tỉnh' }, 'Sở Thông tin và Truyền thông'], // prettier-ignore
    ['with whom it is reported to, where no unit collects', { recurrence: daily, reportTo: 'UBND tỉnh' }, 'UBND tỉnh'],
  ])('is %s', (_, change, collectorText) =>
    expect(dutyOf('t', an(change), '2020-08-17')).toMatchObject({
      type: 'ReportingDutySet',
      data: { taskId: 't', recurrence: daily, fromOn: '2020-08-18', untilOn: null, collectorText },
    }),
  );
  it.each([
    ['2020-12-31', '2021-01-01'],
    ['2020-02-28', '2020-02-29'],
    ['2021-02-28', '2021-03-01'],
  ])('said on %s begins on %s', (saidOn, fromOn) =>
    expect(dutyOf('t', an({ recurrence: daily }), saidOn)).toMatchObject({ data: { fromOn } }),
  );
});

describe('the deadline of an item', () => {
  const calendar = vietNamCalendar();
  const relative = (trigger: 'signed' | 'received', unit: 'day' | 'workingDay' = 'workingDay'): DeadlineRule => ({ kind: 'relative', text: 'x', amount: 5, unit, trigger }); // prettier-ignore
  it('is none where it names none', () => {
    expect(deadlineOf('t', undefined, '2020-08-17', calendar)).toBeNull();
    expect(deadlineOf('t', an({}), '2020-08-17', calendar)).toBeNull();
  });
  it.each<[string, DeadlineRule, string | null, string | null]>([
    ['a day that it names', fixed, '2020-08-17', '2020-08-21T00:00:00+07:00'],
    ['a day that it names, though nobody knows when it was signed', fixed, null, '2020-08-21T00:00:00+07:00'],
    ['days from signing', relative('signed', 'day'), '2020-12-30', '2021-01-05T00:00:00+07:00'],
    ['working days from signing, over a day off', relative('signed'), '2020-08-31', '2020-09-09T00:00:00+07:00'],
    ['days from signing, where nobody knows that', relative('signed'), null, null],
    ['days from the receipt: not yet', relative('received'), '2020-08-17', null],
    ['what it only refers to', { kind: 'byReference', text: 'theo quy định' }, '2020-08-17', null],
  ])('is %s', (_, rule, signedOn, dueAt) =>
    expect(deadlineOf('t', an({ deadline: rule }), signedOn, calendar)).toMatchObject({
      type: 'DeadlineSet',
      data: { taskId: 't', rule, dueAt, calendarVersion: calendar.version },
    }),
  );
});
