import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';
import type { LogPosition } from '../listing/log-position.query';

/** Up to where the log was known at `knownAt`. */
export class LogPositionQuery extends Query<Answer<LogPosition>> {
  constructor(readonly at: AskOptions = {}) {
    super();
  }
}
@QueryHandler(LogPositionQuery)
export class LogPositionHandler implements IQueryHandler<LogPositionQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ at }: LogPositionQuery): Promise<Answer<LogPosition>> {
    return this.readModels.ask('log-position', {}, at);
  }
}
