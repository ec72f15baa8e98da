import { instantOrNull, type Instant } from '@cascade/calendar/domain';
import type { Fact } from '@cascade/event-store';
import type { DeadlineSet, TaskEvent, TaskReassigned } from '@cascade/tasks/domain';
import { factsOf } from './directive-versions';
import { inOrderOfTime, standing } from './standing';
import type { TaskRow } from './tasks.projection';

type Deadline = Pick<TaskRow, 'due_at' | 'deadline_kind'> & Partial<Pick<TaskRow, 'first_due_at'>>;
const NONE: Deadline = { due_at: null, deadline_kind: null, first_due_at: null };
const dueOf = ({ data: { dueAt } }: Fact<DeadlineSet>): Instant | null => (dueAt === null ? null : instantOrNull(dueAt));

/**
 * The deadlines of a task from when each stood, beside the first that it had. Given again it is a new duty: it has none until one is set anew, and the first
 * of that life is its first. `startOf` says from when a fact can hold.
 */
export const deadlineChanges = (
  facts: readonly Fact<TaskEvent>[],
  startOf: (fact: Fact<TaskEvent>) => Instant,
): { from: Instant; change: Deadline }[] => {
  const said = factsOf<DeadlineSet | TaskReassigned>(facts, 'DeadlineSet', 'TaskReassigned').map((fact) => ({
    ...fact,
    from: Math.max(fact.occurredFrom, startOf(fact as Fact<TaskEvent>)),
  }));
  const given = said.filter(({ type }) => type === 'TaskReassigned').map(({ ordinal }) => ordinal);
  const lifeOf = (ordinal: number): number => given.filter((again) => again < ordinal).length;
  const first = new Map<number, Instant>();
  for (const fact of inOrderOfTime(said)) {
    const due = fact.type === 'DeadlineSet' ? dueOf(fact as Fact<DeadlineSet>) : null;
    if (due !== null && !first.has(lifeOf(fact.ordinal))) first.set(lifeOf(fact.ordinal), due);
  }
  return standing(said).map((fact) => {
    if (fact.type === 'TaskReassigned') return { from: fact.from, change: NONE };
    const set = fact as unknown as Fact<DeadlineSet>;
    const due = dueOf(set);
    const firstDue = due === null ? {} : { first_due_at: first.get(lifeOf(set.ordinal))! };
    return { from: fact.from, change: { due_at: due, deadline_kind: set.data.rule.kind, ...firstDue } };
  });
};
