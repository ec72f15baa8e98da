import { isDeepStrictEqual } from 'node:util';
import type { WorkCalendar } from '@cascade/calendar/domain';
import { READING_CORRECTED } from '@cascade/directives/domain';
import { metaOfReaction, type EventStore, type Followed } from '@cascade/event-store';
import { isDomainError, type CommandMeta, type RecordedEvent } from '@cascade/event-store/domain';
import type { TaskStreams } from '@cascade/tasks';
import { isOpen, taskId, taskStream, type DeadlineSet, type KnownTask, type TaskCommand } from '@cascade/tasks/domain';
import type { AddresseesResolved, ResolvedAssignment } from '../domain';
import { deadlineOf } from './assigned-deadline';
import { inBatches } from './cascade-deps';
import { pagesOf, type SaidAmong } from './recorded-content';

type Assignments = ReadonlyMap<string, ResolvedAssignment>;
export type TasksCorrected = Pick<TaskStreams, 'handle' | 'load'>;

/** Whom a resolution gave what, by the ids of the tasks. */
const assignmentsOf = async (store: EventStore, directiveId: string, causeId: string): Promise<Assignments> => {
  const found = new Map<string, ResolvedAssignment>();
  for await (const { assignments } of pagesOf(store, causeId))
    for (const each of assignments) found.set(taskId(directiveId, each.itemId, each.assigneeId), each);
  return found;
};
/**
 * A corrected reading gives what it gives now: who is gone loses the task with the reason, who is new gets one, who is back gets it again,
 * and an open task gets another deadline where its instant really changes. All of it through the deciders, so nothing comes twice.
 */
export const correctTasks = async (
  store: EventStore,
  tasks: TasksCorrected,
  calendar: WorkCalendar,
  resolved: RecordedEvent<AddresseesResolved>,
  { said, earlier }: SaidAmong,
  followed: Followed,
): Promise<void> => {
  const { directiveId, issuerId } = resolved.data;
  const now = await assignmentsOf(store, directiveId, said.id);
  const before: Assignments[] = [];
  for (const { id } of earlier) before.push(await assignmentsOf(store, directiveId, id));
  const previous = before.at(-1);
  const items = new Map(said.data.content.items.map((item) => [item.itemId, item]));
  const tell = async (id: string, command: TaskCommand): Promise<void> => {
    const meta: CommandMeta = metaOfReaction(resolved, `correct-tasks/${id}/${command.type}`);
    followed((await tasks.handle(taskStream(id), command, meta)).position);
  };
  const withdraw = (id: string): Promise<void> =>
    tell(id, { type: 'Withdraw', data: { taskId: id, reason: READING_CORRECTED } }).catch(passingOver('task.unknown', 'task.already-done'));
  const give = async (id: string, assignment: ResolvedAssignment): Promise<void> => {
    const { state } = await tasks.load(taskStream(id));
    // One that a person withdrew stays so, unless the assignee was gone from the reading and is back.
    if (state.status === 'absent' || !previous?.has(id))
      await tell(id, { type: 'Assign', data: { taskId: id, directiveId, issuerId, ...assignment, causeId: said.id } });
    // Another issuer commands others, another verb binds otherwise: also what is done counts by it.
    const { force, verb } = assignment;
    await tell(id, { type: 'CorrectAssignment', data: { taskId: id, issuerId, force, verb } });
    const { state: given } = await tasks.load(taskStream(id));
    if (given.status === 'absent' || !isOpen(given)) return;
    const deadline = newDeadline(given, deadlineOf(id, items.get(assignment.itemId), said.data.issuedOn, calendar), id, calendar);
    if (deadline) await tell(id, { type: 'SetDeadline', data: deadline }).catch(passingOver('task.not-open'));
  };
  const gone = new Set(before.flatMap((each) => [...each.keys()]).filter((id) => !now.has(id)));
  for (const batch of inBatches([...gone])) await Promise.all(batch.map(withdraw));
  for (const batch of inBatches([...now])) await Promise.all(batch.map(([id, assignment]) => give(id, assignment)));
};
/** Null where what stands is right. A deadline that the letter turned out not to name leaves the words, and no instant. */
const newDeadline = (
  { deadline }: KnownTask,
  wanted: DeadlineSet | null,
  taskId: string,
  calendar: WorkCalendar,
): DeadlineSet['data'] | null => {
  if (wanted) {
    // A limit that runs from the receipt has its instant from there, and the letter says of it what it said.
    if (deadline && wanted.data.dueAt === null && isDeepStrictEqual(deadline.rule, wanted.data.rule)) return null;
    return deadline?.dueAt === wanted.data.dueAt && deadline.rule.kind === wanted.data.rule.kind ? null : wanted.data;
  }
  if (deadline === null || (deadline.dueAt === null && deadline.rule.kind === 'byReference')) return null;
  const rule = { kind: 'byReference', text: deadline.rule.text } as const;
  return { taskId, rule, trigger: null, calendarVersion: calendar.version, dueAt: null };
};
const passingOver =
  (...codes: readonly string[]) =>
  (error: unknown): void => {
    if (!isDomainError(error) || !codes.includes(error.code)) throw error;
  };
