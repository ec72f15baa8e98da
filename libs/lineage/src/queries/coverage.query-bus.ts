import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';
import type { Coverage, CoverageParams } from '../covering/coverage.query';

/** The items of an order against the bodies it addressed. */
export class CoverageQuery extends Query<Answer<Coverage>> {
  constructor(
    readonly params: CoverageParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(CoverageQuery)
export class CoverageHandler implements IQueryHandler<CoverageQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: CoverageQuery): Promise<Answer<Coverage>> {
    return this.readModels.ask('coverage', params, at);
  }
}
