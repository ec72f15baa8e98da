import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';
import type { ListTasksParams, TaskList } from '../listing/list-tasks.query';

/** Tasks by order, body and state; what is due first comes first. */
export class ListTasksQuery extends Query<Answer<TaskList>> {
  constructor(
    readonly params: ListTasksParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(ListTasksQuery)
export class ListTasksHandler implements IQueryHandler<ListTasksQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: ListTasksQuery): Promise<Answer<TaskList>> {
    return this.readModels.ask('list-tasks', params, at);
  }
}
