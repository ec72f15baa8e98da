import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { shownBy, withFiles, TaskActions } from '../task-actions';
import { TaskNotes } from '../task-notes';
import { ProgressTask } from './progress-task.command';

@CommandHandler(ProgressTask)
export class ProgressTaskHandler implements ICommandHandler<ProgressTask> {
  constructor(
    private readonly actions: TaskActions,
    private readonly notes: TaskNotes,
  ) {}

  async execute({ meta, body: { taskId, note, value = null, fileIds, evidence } }: ProgressTask): Promise<Recorded> {
    const data = { taskId, note: await this.notes.seal(taskId, note), value, ...withFiles(fileIds), ...shownBy(evidence) };
    return this.actions.run({ type: 'Progress', data }, meta);
  }
}
