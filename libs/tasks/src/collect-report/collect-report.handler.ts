import { Inject, Optional } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { StandingBodies } from '@cascade/authorities';
import { firstInstantOf } from '@cascade/calendar/domain';
import { READ_MODELS, type ReadModels } from '@cascade/event-store';
import { DomainError, type CommandMeta } from '@cascade/event-store/domain';
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
  readonly issuerIds: readonly string[];
  readonly collectorIds: readonly string[];
}
@CommandHandler(CollectReport)
export class CollectReportHandler implements ICommandHandler<CollectReport> {
  constructor(
    private readonly duties: DutyReports,
    private readonly reports: ReportStreams,
    private readonly notes: TaskNotes,
    private readonly standing: StandingBodies,
    @Optional() @Inject(READ_MODELS) private readonly readModels: Pick<ReadModels, 'ask'> | null,
  ) {}
  /** @throws DomainError `report.not-yours-to-collect`, `report.nothing-to-collect`, and what `DutyReports` refuses */
  async execute({ meta, body: { taskId, period, directiveId, itemId, note } }: CollectReport): Promise<ReportCollected> {
    const { assignment } = await this.duties.check('Submit', { taskId, period }, meta);
    if (!this.readModels) throw new Error('reports are collected from read models, and there are none');
    const at = meta.occurredAt === null ? {} : { asOf: firstInstantOf(meta.occurredAt, 'occurredAt') };
    const { result, knownAt } = await this.readModels.ask<Collected>('collected-report', { directiveId, itemId, period }, at);
    const { totals, sources, missing, issuerIds, collectorIds } = result;
    const own = assignment === null ? [] : [assignment.assigneeId, assignment.bodyId];
    if (
      issuerIds.length > 0 &&
      !own.some((id) => issuerIds.includes(id) || collectorIds.includes(id)) &&
      (await this.stands(issuerIds, meta))
    )
      throw new DomainError('report.not-yours-to-collect', { taskId, directiveId, itemId, issuerIds });
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
  /** Of a body that has ended, whoever took its duties over adds up what it had asked for. */
  private async stands(ids: readonly string[], { occurredAt }: CommandMeta): Promise<boolean> {
    if (occurredAt === null) return true;
    const stood = await Promise.all(ids.map((id) => this.standing.stoodAt(id, occurredAt)));
    return stood.includes(true);
  }
}
