import type { TaskState } from '@cascade/lineage/domain';

interface Given {
  readonly assigneeId: string;
  readonly assigneeName: string | null;
  readonly bodyName: string | null;
  readonly state: TaskState;
}
export interface AssigneeTasks<T extends Given> {
  readonly assigneeId: string;
  readonly name: string;
  /** The body that answers for the assignee, where that is another one. */
  readonly bodyName: string | null;
  readonly counts: Partial<Record<TaskState, number>>;
  readonly tasks: readonly T[];
}
/** What calls for attention first: who has something overdue or returned, then who has not received, then the rest. */
const URGENCY: Partial<Record<TaskState, number>> = { overdue: 0, returned: 1, notReceived: 2, openInTime: 3, withoutDeadline: 4 };
const urgencyOf = (tasks: readonly Given[]): number => Math.min(...tasks.map(({ state }) => URGENCY[state] ?? 9));
const collator = new Intl.Collator('vi', { numeric: true });

/** Tasks by who has to do them, the most urgent first, then by name in the order of the Vietnamese letters. */
export const byAssignee = <T extends Given>(tasks: readonly T[]): readonly AssigneeTasks<T>[] =>
  [...Map.groupBy(tasks, ({ assigneeId }) => assigneeId)]
    .map(([assigneeId, own]) => {
      const [first] = own;
      const counts: Partial<Record<TaskState, number>> = {};
      for (const { state } of own) counts[state] = (counts[state] ?? 0) + 1;
      const name = first?.assigneeName ?? assigneeId;
      const bodyName = first?.bodyName ?? null;
      return { assigneeId, name, bodyName: bodyName === name ? null : bodyName, counts, tasks: own };
    })
    .sort((a, b) => urgencyOf(a.tasks) - urgencyOf(b.tasks) || collator.compare(a.name, b.name));
