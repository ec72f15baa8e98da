import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';
import type { TaskList } from '../listing/list-tasks.query';
import type { OfficialTable } from '../official/counting';
import type { OfficialTableParams } from '../official/official-table.query';
import type { NotUpdating, NotUpdatingParams, OfficialTasksParams } from '../official/official-tasks.query';

type NotUpdatingPage = { readonly items: readonly NotUpdating[]; readonly next: string | null };
/** The official table, at any instant. */
export class OfficialTableQuery extends Query<Answer<OfficialTable>> {
  constructor(
    readonly params: OfficialTableParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
/** The tasks behind one of its cells. */
export class OfficialTasksQuery extends Query<Answer<TaskList>> {
  constructor(
    readonly params: OfficialTasksParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
/** Bodies that say nothing of what they have to do. */
export class NotUpdatingQuery extends Query<Answer<NotUpdatingPage>> {
  constructor(
    readonly params: NotUpdatingParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(OfficialTableQuery)
export class OfficialTableHandler implements IQueryHandler<OfficialTableQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: OfficialTableQuery): Promise<Answer<OfficialTable>> {
    return this.readModels.ask('official-table', params, at);
  }
}
@QueryHandler(OfficialTasksQuery)
export class OfficialTasksHandler implements IQueryHandler<OfficialTasksQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: OfficialTasksQuery): Promise<Answer<TaskList>> {
    return this.readModels.ask('official-tasks', params, at);
  }
}
@QueryHandler(NotUpdatingQuery)
export class NotUpdatingHandler implements IQueryHandler<NotUpdatingQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: NotUpdatingQuery): Promise<Answer<NotUpdatingPage>> {
    return this.readModels.ask('not-updating', params, at);
  }
}
