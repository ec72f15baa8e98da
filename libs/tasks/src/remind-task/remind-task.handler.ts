import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { BodiesAbove } from '@cascade/authorities';
import { CLOCK, type Clock } from '@cascade/calendar';
import { dayOf, firstInstantOf } from '@cascade/calendar/domain';
import type { Recorded } from '@cascade/event-store/domain';
import { remindIdOf, taskStream } from '../domain';
import { TaskStreams } from '../streams';
import { TaskActions } from '../task-actions';
import { TaskNotes } from '../task-notes';
import { RemindTask } from './remind-task.command';

@CommandHandler(RemindTask)
export class RemindTaskHandler implements ICommandHandler<RemindTask> {
  constructor(
    private readonly tasks: TaskStreams,
    private readonly actions: TaskActions,
    private readonly notes: TaskNotes,
    private readonly above: BodiesAbove,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}
  /** @throws DomainError `task.unknown`, `task.not-yours`, `task.withdrawn`, `task.already-done`, `task.order-recalled`, `task.reminded-today` */
  async execute({ meta, body: { taskId, words } }: RemindTask): Promise<Recorded> {
    const { state } = await this.tasks.load(taskStream(taskId));
    const issuerId = state.status === 'absent' ? null : (state.assignment?.issuerId ?? null);
    const on = dayOf(meta.occurredAt === null ? this.clock.now() : firstInstantOf(meta.occurredAt, 'occurredAt'));
    // Who works for no body (the machine's own keeper) speaks for the giver.
    const byId = meta.onBehalfOf ?? issuerId ?? '';
    const aboveIds = issuerId === null ? [] : await this.above.of(issuerId, on);
    // No key is made for a task that nobody knows.
    const sealed = state.status === 'absent' ? null : await this.notes.seal(taskId, words);
    const data = { taskId, remindId: remindIdOf(taskId, byId, on), byId, on, words: sealed, aboveIds };
    return this.actions.run({ type: 'Remind', data }, meta);
  }
}
