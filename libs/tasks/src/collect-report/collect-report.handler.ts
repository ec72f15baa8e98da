import { Inject, Optional } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { firstInstantOf } from '@cascade/calendar/domain';
import { READ_MODELS, type ReadModels } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import { reportStream } from '../domain';
import { DutyReports } from '../duty-reports';
import { ReportStreams } from '../streams';
import { TaskNotes } from '../task-notes';
import { CollectReport, type CollectedFigure, type ReportCollected } from './collect-report.command';

/** What the read models say of the reports on an item; the question 'collected-report'. */
interface Collected {
  readonly totals: readonly CollectedFigure[];
  readonly sources: readonly string[];
  readonly missing: readonly string[];
}
@CommandHandler(CollectReport)
export class CollectReportHandler implements ICommandHandler<CollectReport> {
  constructor(
    private readonly duties: DutyReports,
    private readonly reports: ReportStreams,
    private readonly notes: TaskNotes,
    @Optional() @Inject(READ_MODELS) private readonly readModels: Pick<ReadModels, 'ask'> | null,
  ) {}
  async execute({ meta, body: { taskId, period, directiveId, itemId, note } }: CollectReport): Promise<ReportCollected> {
    await this.duties.check('Submit', { taskId, period }, meta);
    if (!this.readModels) throw new Error('reports are collected from read models, and there are none');
    const at = meta.occurredAt === null ? {} : { asOf: firstInstantOf(meta.occurredAt, 'occurredAt') };
    const { result, knownAt } = await this.readModels.ask<Collected>('collected-report', { directiveId, itemId, period }, at);
    const { totals, sources, missing } = result;
    if (sources.length === 0) throw new DomainError('report.nothing-to-collect', { taskId, period });
    const builtFrom = { directiveId, itemId, knownAt, sources, missing };
    // From how many reports a figure was added up is told by the sources; what is recorded is a figure like any other.
    const values = totals.map(({ name, amount, unit, base }) => ({ name, amount, unit, base }));
    const data = { taskId, period, values, note: await this.notes.seal(taskId, note), builtFrom };
    return {
      ...(await this.reports.handle(reportStream(taskId, period), { type: 'Submit', data }, meta)),
      values: totals,
      sources,
      missing,
    };
  }
}
