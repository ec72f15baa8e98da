import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { reportStream } from '../domain';
import { DutyReports } from '../duty-reports';
import { ReportStreams } from '../streams';
import { WaiveReport } from './waive-report.command';

@CommandHandler(WaiveReport)
export class WaiveReportHandler implements ICommandHandler<WaiveReport> {
  constructor(
    private readonly reports: ReportStreams,
    private readonly duties: DutyReports,
  ) {}

  async execute({ meta, body: { taskId, period, reason } }: WaiveReport): Promise<Recorded> {
    await this.duties.check('Waive', { taskId, period }, meta);
    return this.reports.handle(reportStream(taskId, period), { type: 'Waive', data: { taskId, period, reason } }, meta);
  }
}
