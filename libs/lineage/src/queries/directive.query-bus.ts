import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';
import type { DirectivePage, DirectiveParams } from '../listing/directive.query';

/** One directive with its citations, deliveries and tasks. @throws DomainError `directive.unknown` */
export class DirectiveQuery extends Query<Answer<DirectivePage>> {
  constructor(
    readonly params: DirectiveParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(DirectiveQuery)
export class DirectiveHandler implements IQueryHandler<DirectiveQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: DirectiveQuery): Promise<Answer<DirectivePage>> {
    return this.readModels.ask('directive', params, at);
  }
}
