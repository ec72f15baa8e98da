import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { uuidV5 } from '@cascade/event-store/domain';
import { taskStream } from '../domain';
import { TaskStreams } from '../streams';
import { TaskNotes } from '../task-notes';
import type { TaskReported } from './report-task.command';
import { ReportTask } from './report-task.command';

@CommandHandler(ReportTask)
export class ReportTaskHandler implements ICommandHandler<ReportTask> {
  constructor(
    private readonly tasks: TaskStreams,
    private readonly notes: TaskNotes,
  ) {}

  async execute({ meta, body: { taskId, productOn, productSymbol = null, note } }: ReportTask): Promise<TaskReported> {
    const reportId = uuidV5(`report/${taskId}/${meta.commandId}`);
    const data = { taskId, reportId, productOn, productSymbol, note: await this.notes.seal(taskId, note) };
    const recorded = await this.tasks.handle(taskStream(taskId), { type: 'Report', data }, meta);
    return { ...recorded, reportId };
  }
}
