import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@cascade/event-store/domain';
import { reportStream } from '../domain';
import { KnownTasks } from '../known-tasks';
import { ReportStreams } from '../streams';
import { WaiveReport } from './waive-report.command';

@CommandHandler(WaiveReport)
export class WaiveReportHandler implements ICommandHandler<WaiveReport> {
  constructor(
    private readonly reports: ReportStreams,
    private readonly tasks: KnownTasks,
  ) {}

  async execute({ meta, body: { taskId, period, reason } }: WaiveReport): Promise<Recorded> {
    await this.tasks.check(taskId);
    return this.reports.handle(reportStream(taskId, period), { type: 'Waive', data: { taskId, period, reason } }, meta);
  }
}
