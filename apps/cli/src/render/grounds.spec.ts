import type { ChainLink, ListedTask, Why } from '@cascade/lineage';
import { drawMandate, drawWhy } from './grounds';

const stated = { asOf: '2020-08-21T08:00:00+07:00', knownAt: 9, ordinal: 9 };
const reader = (language: 'vi' | 'en' = 'vi') => ({ paper: { colour: false, width: null }, language });
const link = (change: Partial<ChainLink>): ChainLink => ({
  kind: 'directive',
  directiveId: 'd',
  referenceId: null,
  documentType: 'CT',
  symbol: '12/CT-UBND',
  issuedOn: '2020-08-17',
  issuerId: 'p',
  issuerName: 'UBND tỉnh',
  level: 'province',
  status: 'issued',
  item: null,
  linkedBy: null,
  cites: null,
  ...change,
});
const asked = { taskId: 't', directiveSymbol: '278/UBND-VX', itemLabel: '2', assigneeName: 'UBND phường Mỹ Phước' };
const event = { stream: 'task-t', revision: '1', eventId: 'e', type: 'DeadlineSet', occurredAt: '2020-08-17', recordedAt: '2020-08-18T01:00:00Z', actor: 'a', onBehalfOf: null, decides: true }; // prettier-ignore
const why = (change: object): Why & typeof stated => ({ ...asked, ...stated, ...change }) as Why & typeof stated;

describe('the mandate of a task', () => {
  it('goes from the root down, word for word, with date and place', () =>
    expect(
      drawMandate(
        {
          taskId: 't',
          ...stated,
          chain: [
            link({ kind: 'ghost', symbol: '2841/BTTTT-THH', issuerName: 'Bộ TT&TT', status: null }),
            link({
              cites: { relation: 'implements', text: 'Thực hiện Công văn 2841', span: { start: 1, end: 9 } },
              item: { itemId: 'i', label: '1', text: 'Phát thanh', span: null },
              linkedBy: 'proposal',
            }),
            link({ symbol: null, status: 'recalled', item: { itemId: 'j', label: '2a', text: null, span: { start: 5, end: 7 } } }),
          ],
        },
        reader(),
      ).slice(1),
    ).toEqual([
      '┄ 2841/BTTTT-THH  17/8/2020  Bộ TT&TT  chưa có trong hệ thống',
      '  12/CT-UBND  17/8/2020  UBND tỉnh',
      '    thực hiện: Thực hiện Công văn 2841  [1–9]',
      '    mục 1: Phát thanh  ? đề xuất của máy, chờ người quyết định',
      '    (không số)  17/8/2020  UBND tỉnh  đã thu hồi',
      '      mục 2a: (không đọc được nữa)  [5–7]',
    ]));
});
describe('why', () => {
  it('a deadline: rule, trigger, days of the calendar, events', () => {
    const due = {
      of: 'due',
      dueAt: '2020-08-25T00:00:00+07:00',
      rule: { kind: 'relative', text: 'trong 05 ngày làm việc' },
      trigger: { kind: 'signed', on: '2020-08-17' },
      calendarVersion: 'viet-nam@7',
      calendar: [
        { on: '2020-08-22', kind: 'weekend', name: null, source: null },
        { on: '2020-09-02', kind: 'off', name: 'Quốc khánh', source: 'BLLĐ' },
      ],
      events: [event, { ...event, decides: false, type: 'TaskAssigned', actor: 'system' }],
    };
    expect(drawWhy(why(due), reader(), new Map([['a', 'Nguyễn Văn An']])).slice(1)).toEqual([
      'UBND phường Mỹ Phước  278/UBND-VX mục 2',
      'hạn 24/8/2020',
      'quy tắc: số ngày tính từ một mốc · "trong 05 ngày làm việc"',
      'tính từ: ngày ký 17/8/2020',
      'lịch làm việc: viet-nam@7',
      '  22/8/2020  ngày nghỉ hằng tuần',
      '  2/9/2020  nghỉ  Quốc khánh  BLLĐ',
      '→ 17/8/2020         thời hạn  task-t@1  (ghi 18/8/2020 08:00, Nguyễn Văn An)',
      '  17/8/2020         được giao  task-t@1  (ghi 18/8/2020 08:00, hệ thống)',
    ]);
    expect(drawWhy(why({ of: 'due', dueAt: null, rule: null, trigger: null, calendarVersion: null, calendar: [], events: [] }), reader('en'))[2]).toBe('due none'); // prettier-ignore
  });
  it('a state: its rule in words, and the events', () =>
    expect(
      drawWhy(
        why({ of: 'state', state: 'overdue', dueAt: null, rule: { vi: 'Quá hạn', en: 'Too late' }, events: [event] }),
        reader('en'),
      ).slice(2),
    ).toEqual(['▲ overdue', 'rule: Too late', '→ 17/8/2020         deadline  task-t@1  (recorded 18/8/2020 08:00, a)']));
  it('a roll-up: its own state, and each task below', () => {
    const child = {
      task: { ...asked, state: 'doneInTime', taskId: 'c' } as unknown as ListedTask,
      by: 'proposal',
      likeness: 0.7,
      itemId: 'i',
    };
    const rollUp = { total: 1, byState: { doneInTime: 1 } };
    expect(drawWhy(why({ of: 'rollup', state: 'overdue', rollUp, children: [child] }), reader()).slice(2)).toEqual([
      'tự thân: ▲ quá hạn',
      'việc cấp dưới: ●',
      '  ● UBND phường Mỹ Phước  278/UBND-VX mục 2  hoàn thành đúng hạn  ? đề xuất của máy, chờ người quyết định  c',
    ]);
    expect(drawWhy(why({ of: 'rollup', state: 'overdue', rollUp: { total: 0, byState: {} }, children: [] }), reader())[3]).toBe(
      'việc cấp dưới: 0',
    );
  });
});
