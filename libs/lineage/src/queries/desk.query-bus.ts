import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';
import type { Desk, DeskParams } from '../desk/desk.query';

/** What waits for a body today. */
export class DeskQuery extends Query<Answer<Desk>> {
  constructor(
    readonly params: DeskParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(DeskQuery)
export class DeskHandler implements IQueryHandler<DeskQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: DeskQuery): Promise<Answer<Desk>> {
    return this.readModels.ask('desk', params, at);
  }
}
