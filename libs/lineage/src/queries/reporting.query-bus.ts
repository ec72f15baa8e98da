import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';
import type { CollectedParams, CollectedReport } from '../reporting/collected-report.query';
import type { OccurrencesParams, TaskOccurrences } from '../reporting/occurrences.query';

/** The occurrences of a recurring duty, each with what became of it. */
export class TaskOccurrencesQuery extends Query<Answer<TaskOccurrences>> {
  constructor(
    readonly params: OccurrencesParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
/** The reports on one item for one period, added up level by level. */
export class CollectedReportQuery extends Query<Answer<CollectedReport>> {
  constructor(
    readonly params: CollectedParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(TaskOccurrencesQuery)
export class TaskOccurrencesHandler implements IQueryHandler<TaskOccurrencesQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: TaskOccurrencesQuery): Promise<Answer<TaskOccurrences>> {
    return this.readModels.ask('task-occurrences', params, at);
  }
}
@QueryHandler(CollectedReportQuery)
export class CollectedReportHandler implements IQueryHandler<CollectedReportQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: CollectedReportQuery): Promise<Answer<CollectedReport>> {
    return this.readModels.ask('collected-report', params, at);
  }
}
