import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { uuidV5 } from '@cascade/event-store/domain';
import { shownBy, withFiles, TaskActions } from '../task-actions';
import { TaskNotes } from '../task-notes';
import type { TaskReported } from './report-task.command';
import { ReportTask } from './report-task.command';

@CommandHandler(ReportTask)
export class ReportTaskHandler implements ICommandHandler<ReportTask> {
  constructor(
    private readonly actions: TaskActions,
    private readonly notes: TaskNotes,
  ) {}

  async execute({ meta, body }: ReportTask): Promise<TaskReported> {
    const { taskId, productOn, productSymbol = null, note, fileIds, evidence } = body;
    const reportId = uuidV5(`report/${taskId}/${meta.commandId}`);
    const sealed = await this.notes.seal(taskId, note);
    const data = { taskId, reportId, productOn, productSymbol, note: sealed, ...withFiles(fileIds), ...shownBy(evidence) };
    const recorded = await this.actions.run({ type: 'Report', data }, meta);
    return { ...recorded, reportId };
  }
}
