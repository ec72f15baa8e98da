import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ActingBodies } from '@cascade/authorities';
import { DomainError, isDomainError, uuidV5, type CommandMeta, type Recorded } from '@cascade/event-store/domain';
import { task, taskStream, type TaskCommand } from '../domain';
import { TaskActions } from '../task-actions';
import { TaskStreams } from '../streams';
import { HandOverTasks, type HandOver } from './hand-over-tasks.command';

declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    'task.hand-over-refused': { refused: readonly { taskId: string; code: string }[] };
    'task.hand-over-twice': { taskId: string };
  }
}
/** Streams at work at once: the store gathers them into a few transactions. */
const AT_ONCE = 200;

@CommandHandler(HandOverTasks)
export class HandOverTasksHandler implements ICommandHandler<HandOverTasks> {
  constructor(
    private readonly tasks: TaskStreams,
    private readonly actions: TaskActions,
    private readonly acting: ActingBodies,
  ) {}

  /** @throws DomainError `task.hand-over-refused` naming each task that may not be handed over; then none is. */
  async execute({ meta, body: { items, reason, legalBasis } }: HandOverTasks): Promise<Recorded & { handedOver: number }> {
    const twice = items.find(({ taskId }, place) => items.findIndex((item) => item.taskId === taskId) !== place);
    if (twice) throw new DomainError('task.hand-over-twice', { taskId: twice.taskId });
    const commandOf = (item: HandOver): TaskCommand => ({ type: 'HandOver', data: { ...item, reason, legalBasis } });
    await this.refuseAny(items.map(commandOf), meta);
    let last: Recorded | undefined;
    for (let from = 0; from < items.length; from += AT_ONCE) {
      const recorded = await Promise.all(
        items
          .slice(from, from + AT_ONCE)
          .map((item) => this.actions.run(commandOf(item), { ...meta, commandId: partOf(meta, item.taskId) })),
      );
      for (const each of recorded) if (!last || each.position > last.position) last = each;
    }
    if (!last)
      throw new DomainError('request.invalid', { errors: [{ field: 'items', vi: 'không được để trống', en: 'must not be empty' }] });
    return { ...last, handedOver: items.length };
  }
  /** Judged before anything is written, so that a mistake in the list leaves every task where it is. */
  private async refuseAny(commands: readonly TaskCommand[], meta: CommandMeta): Promise<void> {
    const acting = await this.acting.of(meta);
    const refused: { taskId: string; code: string }[] = [];
    for (const command of commands) {
      const { taskId } = command.data;
      const { state } = await this.tasks.load(taskStream(taskId));
      // This command asked again: it was carried out here, and what happened to the task since is no reason to refuse it now.
      if (await this.tasks.carriedOut(taskStream(taskId), partOf(meta, taskId))) continue;
      try {
        task.decide({ ...command, acting }, state);
        await this.actions.mustStand(command, meta);
        await this.actions.mustNotBeFrozen(command, meta);
      } catch (error) {
        if (!isDomainError(error)) throw error;
        refused.push({ taskId, code: error.code });
      }
    }
    if (refused.length > 0) throw new DomainError('task.hand-over-refused', { refused });
  }
}

const partOf = ({ commandId }: CommandMeta, taskId: string): string => uuidV5(`${commandId}/${taskId}`);
