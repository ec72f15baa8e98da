import { Injectable } from '@nestjs/common';
import { ActingBodies, BodiesAbove, StandingBodies } from '@cascade/authorities';
import { DomainError, isSaid, type CommandMeta, type FactCorrected, type Recorded } from '@cascade/event-store/domain';
import { taskStream, type TaskCommand } from './domain';
import { OrdersInForce } from './orders-in-force';
import { TaskStreams } from './streams';
import { TaskNotes } from './task-notes';

/** Given back or put right even after the order was recalled: both only tidy what stands. */
const AFTER_RECALL: ReadonlySet<TaskCommand['type']> = new Set(['Withdraw']);

/** The road of every command that a person gives about a task: in whose name is found first, then its stream judges. */
@Injectable()
export class TaskActions {
  constructor(
    private readonly tasks: TaskStreams,
    private readonly acting: ActingBodies,
    private readonly standing: StandingBodies,
    private readonly orders: OrdersInForce,
    private readonly notes: TaskNotes,
    private readonly above: BodiesAbove,
  ) {}
  async run(command: TaskCommand, meta: CommandMeta): Promise<Recorded> {
    await this.mustStand(command, meta);
    await this.mustNotBeFrozen(command, meta);
    const acting = await this.acting.of(meta);
    return this.tasks.handle(
      taskStream(command.data.taskId),
      { ...(await this.closed(command)), acting, aboveIds: await this.vouching(command, meta) },
      meta,
    );
  }
  /** Asked only where somebody names evidence: most commands are the doer's own. */
  private async vouching({ data }: TaskCommand, { occurredAt }: CommandMeta): Promise<readonly string[]> {
    if (!('evidence' in data) || !isSaid(data.evidence)) return [];
    const { state } = await this.tasks.load(taskStream(data.taskId));
    return state.status === 'absent' || !state.assignment ? [] : this.above.thenAndNow(state.assignment.bodyId, occurredAt);
  }
  /** No key is made for a task that nobody knows: its stream refuses the command. */
  private async closed(command: TaskCommand): Promise<TaskCommand> {
    const { taskId } = command.data;
    if ((await this.tasks.load(taskStream(taskId))).state.status === 'absent') return command;
    return { ...command, data: await this.notes.close(taskId, command.data) } as TaskCommand;
  }
  /** Nobody takes a task over before the day it begins, or after its end: the reform's successors exist from 1/7/2025. @throws DomainError `task.heir-not-standing` */
  async mustStand(command: TaskCommand, { occurredAt }: Pick<CommandMeta, 'occurredAt'>): Promise<void> {
    if (command.type !== 'HandOver' || occurredAt === null) return;
    const { taskId, assigneeId, bodyId } = command.data;
    for (const authorityId of new Set([assigneeId, bodyId]))
      if (!(await this.standing.stoodAt(authorityId, occurredAt)))
        throw new DomainError('task.heir-not-standing', { taskId, authorityId, occurredAt });
  }
  /** What a recalled order asked for stays as it was. A command asked again is answered as before. @throws DomainError `task.order-recalled` */
  async mustNotBeFrozen(command: TaskCommand, meta: Pick<CommandMeta, 'commandId' | 'occurredAt'>): Promise<void> {
    if (AFTER_RECALL.has(command.type)) return;
    const { taskId } = command.data;
    const { state } = await this.tasks.load(taskStream(taskId));
    if (state.status === 'absent' || !state.assignment) return;
    if (await this.tasks.carriedOut(taskStream(taskId), meta.commandId)) return;
    await this.orders.mustStand(taskId, state.assignment.directiveId, meta);
  }
  async correct(taskId: string, data: FactCorrected['data'], meta: CommandMeta): Promise<Recorded> {
    const acting = await this.acting.of(meta);
    return this.tasks.handle(taskStream(taskId), { type: 'CorrectFact', data: await this.notes.close(taskId, data), taskId, acting }, meta);
  }
}
/** Left out where nothing was said, so an event has no empty members. */
export const shownBy = (evidence: string | null | undefined): { evidence?: string } => (evidence?.trim() ? { evidence } : {});
export const withFiles = (fileIds: readonly string[] | undefined): { fileIds?: readonly string[] } => (fileIds?.length ? { fileIds } : {});
