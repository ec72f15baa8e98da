import type { CalendarTask } from '@cascade/lineage';
import { feedOf } from './task-feed';

const NOW = Date.parse('2020-08-21T01:00:00Z');
const task = (over: Partial<CalendarTask> = {}): CalendarTask => ({
  ...{ taskId: 't1', state: 'openInTime', directiveSymbol: '278/UBND-VX', itemLabel: '2', itemText: 'tối thiểu 60%' },
  ...{ issuerName: 'UBND thị xã Bến Cát', bodyName: 'UBND xã An Điền', over: false, sequence: 41 },
  dueAt: Date.parse('2020-08-21T00:00:00+07:00'),
  ...over,
});
/** Long lines are folded by CRLF and a blank. */
const linesOf = (tasks: readonly CalendarTask[], leftOut = 0): string[] =>
  feedOf({ tasks, leftOut }, NOW).replaceAll('\r\n ', '').split('\r\n');

describe('the calendar of a body', () => {
  it('shows a deadline on the last day that is in time, and takes nobody time', () =>
    expect(linesOf([task()])).toEqual(
      expect.arrayContaining([
        ...['METHOD:PUBLISH', 'UID:task-t1@cascade', 'SEQUENCE:41', 'STATUS:CONFIRMED', 'DTSTAMP:20200821T010000Z'],
        ...['DTSTART;VALUE=DATE:20200820', 'DTEND;VALUE=DATE:20200821', 'TRANSP:TRANSPARENT', 'REFRESH-INTERVAL;VALUE=DURATION:PT1H'],
      ]),
    ));
  it('names the hour of a deadline that has one, on its own day', () => {
    const lines = linesOf([task({ dueAt: Date.parse('2020-08-20T14:00:00+07:00') })]);
    expect(lines).toContain('DTSTART;VALUE=DATE:20200820');
    expect(lines.find((line) => line.startsWith('DESCRIPTION:'))).toContain('Thời hạn · due: 20/8/2020 14:00');
  });
  it.each([
    ['doneLate', 'Đã hoàn thành'],
    ['doneInTime', 'Đã hoàn thành'],
    ['withdrawn', 'Đã rút hoặc thu hồi'],
    ['openInTime', 'Không còn ở cơ quan này'],
  ] as const)('takes one that is over (%s) down again under the same UID and says why', (state, why) => {
    const lines = linesOf([task({ state, over: true, sequence: 57 })]);
    expect(lines).toEqual(expect.arrayContaining(['UID:task-t1@cascade', 'SEQUENCE:57', 'STATUS:CANCELLED']));
    expect(lines.find((line) => line.startsWith('DESCRIPTION:'))).toContain(why);
  });
  it('says nothing of the end of what is open', () => expect(linesOf([task()]).join()).not.toMatch(/CANCELLED|hoàn thành|Không còn/));
  it('says how many it has no room for', () => {
    expect(linesOf([task()], 7).join()).toContain('7 more');
    expect(linesOf([task()]).join()).not.toContain('more');
  });
  it('keeps line breaks and commas of an item inside its one field', () => {
    const lines = linesOf([task({ itemText: 'một, hai;\nEND:VEVENT' })]);
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
  });
});
