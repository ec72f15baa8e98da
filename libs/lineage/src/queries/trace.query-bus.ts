import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';
import type { Trace, TraceParams } from '../tracing/trace-node';

/** Where a directive comes from and what came of it. @throws DomainError `directive.unknown` */
export class TraceQuery extends Query<Answer<Trace>> {
  constructor(
    readonly params: TraceParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(TraceQuery)
export class TraceHandler implements IQueryHandler<TraceQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: TraceQuery): Promise<Answer<Trace>> {
    return this.readModels.ask('trace', params, at);
  }
}
