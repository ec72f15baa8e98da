import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { reportStream } from '../domain';
import { DutyReports } from '../duty-reports';
import { ReportStreams } from '../streams';
import { TaskNotes } from '../task-notes';
import { WaiveReport } from './waive-report.command';

@CommandHandler(WaiveReport)
export class WaiveReportHandler implements ICommandHandler<WaiveReport> {
  constructor(
    private readonly reports: ReportStreams,
    private readonly duties: DutyReports,
    private readonly notes: TaskNotes,
  ) {}

  async execute({ meta, body: { taskId, period, reason } }: WaiveReport): Promise<Recorded> {
    await this.duties.check('Waive', { taskId, period }, meta);
    const data = await this.notes.close(taskId, { taskId, period, reason });
    return this.reports.handle(reportStream(taskId, period), { type: 'Waive', data }, meta);
  }
}
