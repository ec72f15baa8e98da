import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';
import type { ListParams } from '../finding/find-directives.query';
import type { FoundDirective } from '../finding/found-directive';
import type { Page } from '../listing/page';

/** Every directive, newest first. */
export class ListDirectivesQuery extends Query<Answer<Page<FoundDirective>>> {
  constructor(
    readonly params: ListParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(ListDirectivesQuery)
export class ListDirectivesHandler implements IQueryHandler<ListDirectivesQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: ListDirectivesQuery): Promise<Answer<Page<FoundDirective>>> {
    return this.readModels.ask('list-directives', params, at);
  }
}
