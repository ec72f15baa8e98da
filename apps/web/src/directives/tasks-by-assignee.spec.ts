import type { TaskState } from '@cascade/lineage/domain';
import { byAssignee } from './tasks-by-assignee';

const task = (assigneeName: string, state: TaskState, bodyName: string | null = null) => ({
  assigneeId: assigneeName,
  assigneeName,
  bodyName,
  state,
});
describe('tasks by assignee', () => {
  it('stand together with their counts', () => {
    const [first] = byAssignee([task('Mỹ Phước', 'openInTime'), task('Mỹ Phước', 'doneInTime'), task('Mỹ Phước', 'doneInTime')]);
    expect(first).toMatchObject({ name: 'Mỹ Phước', counts: { openInTime: 1, doneInTime: 2 } });
    expect(first?.tasks).toHaveLength(3);
  });
  it('show first who is late, then who was sent back, then who has not received', () =>
    expect(
      byAssignee([task('D', 'doneInTime'), task('C', 'notReceived'), task('B', 'returned'), task('A', 'overdue')]).map(({ name }) => name),
    ).toEqual(['A', 'B', 'C', 'D']));
  it('are in the order of Vietnamese letters where nothing is more urgent', () =>
    expect(
      byAssignee(['Phú An', 'Đất Cuốc', 'An Điền', 'Dầu Tiếng'].map((name) => task(name, 'doneLate'))).map(({ name }) => name),
    ).toEqual(['An Điền', 'Dầu Tiếng', 'Đất Cuốc', 'Phú An']));
  it('name the body that answers, where it is another one', () => {
    const groups = byAssignee([task('Chủ tịch', 'overdue', 'UBND phường'), task('UBND xã', 'overdue', 'UBND xã')]);
    expect(groups.map(({ bodyName }) => bodyName)).toEqual(['UBND phường', null]);
  });
  it('are none where there are none', () => expect(byAssignee([])).toEqual([]));
});
