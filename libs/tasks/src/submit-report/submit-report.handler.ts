import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { reportStream } from '../domain';
import { DutyReports } from '../duty-reports';
import { ReportStreams } from '../streams';
import { TaskNotes } from '../task-notes';
import { SubmitReport } from './submit-report.command';

@CommandHandler(SubmitReport)
export class SubmitReportHandler implements ICommandHandler<SubmitReport> {
  constructor(
    private readonly reports: ReportStreams,
    private readonly duties: DutyReports,
    private readonly notes: TaskNotes,
  ) {}

  async execute({ meta, body: { taskId, period, values, note, evidence } }: SubmitReport): Promise<Recorded> {
    await this.duties.check('Submit', { taskId, period, evidence }, meta);
    const said = { note: note?.trim() ? note : null, ...(evidence?.trim() ? { evidence } : {}) };
    const data = { taskId, period, values, ...(await this.notes.close(taskId, said)) };
    return this.reports.handle(reportStream(taskId, period), { type: 'Submit', data }, meta);
  }
}
