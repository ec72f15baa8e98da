import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { taskStream } from '../domain';
import { TaskStreams } from '../streams';
import { TaskNotes } from '../task-notes';
import { ProgressTask } from './progress-task.command';

@CommandHandler(ProgressTask)
export class ProgressTaskHandler implements ICommandHandler<ProgressTask> {
  constructor(
    private readonly tasks: TaskStreams,
    private readonly notes: TaskNotes,
  ) {}

  async execute({ meta, body: { taskId, note, value = null } }: ProgressTask): Promise<Recorded> {
    const data = { taskId, note: await this.notes.seal(taskId, note), value };
    return this.tasks.handle(taskStream(taskId), { type: 'Progress', data }, meta);
  }
}
