import type { ListedTask } from '@cascade/lineage';
import { drawTasks } from './task-table';

const task = (change: Partial<ListedTask>): ListedTask => ({
  taskId: 't1',
  directiveId: 'd',
  itemId: 'i',
  assigneeId: 'a',
  bodyId: 'b',
  issuerId: 'c',
  force: 'binding',
  verb: 'Giao',
  status: 'open',
  dueAt: Date.parse('2020-08-21T00:00:00+07:00'),
  deadlineKind: 'fixed',
  productOn: null,
  reportedAt: null,
  lastReportId: null,
  firstDueAt: null,
  extension: null,
  leadId: null,
  reviewedAt: null,
  givenAt: Date.parse('2020-08-17T00:00:00+07:00'),
  state: 'overdue',
  directiveSymbol: '278/UBND-VX',
  directiveIssuedOn: '2020-08-17',
  itemLabel: '2',
  itemText: 'Vận động  người dân',
  assigneeName: 'Chủ tịch UBND phường Mỹ Phước',
  bodyName: null,
  issuerName: null,
  rollUp: null,
  toBeReviewed: false,
  reviewBecause: [],
  recalled: false,
  ...change,
});
const draw = (items: ListedTask[], next: string | null = null) =>
  drawTasks({ items, next, asOf: '2020-08-21T08:00:00+07:00', knownAt: 9, ordinal: 9 }, { colour: false, width: null });

describe('the text of a task', () => {
  it('ends in a sign where it is cut', () => expect(draw([task({ itemText: 'xã '.repeat(40) })]).join('\n')).toContain('xã xã…  t1'));
  it('stands whole where it fits', () => expect(draw([task({})]).join('\n')).toContain('Vận động người dân  t1'));
});

describe('a list of tasks', () => {
  it('is a line a task, in columns', () =>
    expect(
      draw([
        task({}),
        task({
          taskId: 't2',
          state: 'openInTime',
          dueAt: Date.parse('2020-08-22T14:00:00+07:00'),
          itemLabel: '3',
          assigneeName: null,
          bodyName: 'UBND xã',
        }),
      ]),
    ).toEqual([
      'Tại thời điểm 21/8/2020 08:00 · biết đến sự kiện 9',
      '▲  quá hạn                    20/8/2020        Chủ tịch UBND phường Mỹ Phước  278/UBND-VX mục 2  Vận động người dân  t1',
      '○  đang thực hiện, trong hạn  22/8/2020 14:00  UBND xã                        278/UBND-VX mục 3  Vận động người dân  t2',
    ]));
  it('names what binds nobody, and what is to be reviewed', () =>
    expect(draw([task({ force: 'request', toBeReviewed: true, dueAt: null })])[1]).toContain(
      '▲  quá hạn  –  Chủ tịch UBND phường Mỹ Phước  278/UBND-VX mục 2  ◇ đề nghị, ? cần rà soát',
    ));
  it('says that there is more', () => expect(draw([task({})], 'abc').at(-1)).toBe('… còn nữa: --cursor abc'));
  it('says that there is nothing', () => expect(draw([]).at(-1)).toContain('Không có nhiệm vụ nào'));
  it('speaks English to who reads English', () =>
    expect(
      drawTasks(
        { items: [task({ force: 'request', toBeReviewed: true })], next: 'n', asOf: '2020-08-21T08:00:00+07:00', knownAt: 9, ordinal: 9 },
        { colour: false, width: null },
        'en',
      ),
    ).toEqual([
      'As of 21/8/2020 08:00 · known up to event 9',
      '▲  overdue  20/8/2020  Chủ tịch UBND phường Mỹ Phước  278/UBND-VX item 2  ◇ request, ? to be reviewed  Vận động người dân  t1',
      '… more: --cursor n',
    ]));
  it('shows beside its own state how the tasks below it stand', () => {
    const rollUp = { total: 3, byState: { doneInTime: 2, overdue: 1 } };
    expect(draw([task({ rollUp }), task({ taskId: 't2' })]).slice(1)).toEqual([
      '▲  quá hạn  20/8/2020  Chủ tịch UBND phường Mỹ Phước  278/UBND-VX mục 2  ↳ ●●▲  Vận động người dân  t1',
      '▲  quá hạn  20/8/2020  Chủ tịch UBND phường Mỹ Phước  278/UBND-VX mục 2         Vận động người dân  t2',
    ]);
  });
});
