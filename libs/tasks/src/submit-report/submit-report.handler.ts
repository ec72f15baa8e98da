import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { reportStream } from '../domain';
import { KnownTasks } from '../known-tasks';
import { ReportStreams } from '../streams';
import { TaskNotes } from '../task-notes';
import { SubmitReport } from './submit-report.command';

@CommandHandler(SubmitReport)
export class SubmitReportHandler implements ICommandHandler<SubmitReport> {
  constructor(
    private readonly reports: ReportStreams,
    private readonly tasks: KnownTasks,
    private readonly notes: TaskNotes,
  ) {}

  async execute({ meta, body: { taskId, period, values, note } }: SubmitReport): Promise<Recorded> {
    await this.tasks.check(taskId);
    const data = { taskId, period, values, note: await this.notes.seal(taskId, note) };
    return this.reports.handle(reportStream(taskId, period), { type: 'Submit', data }, meta);
  }
}
