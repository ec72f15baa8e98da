import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';
import type { Ancestor } from '../cascading/cascade.queries';
import type { DirectiveParams } from '../listing/directive.query';

/** Every order that a directive carries out. */
export class CascadeAncestorsQuery extends Query<Answer<readonly Ancestor[]>> {
  constructor(
    readonly params: DirectiveParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(CascadeAncestorsQuery)
export class CascadeAncestorsHandler implements IQueryHandler<CascadeAncestorsQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: CascadeAncestorsQuery): Promise<Answer<readonly Ancestor[]>> {
    return this.readModels.ask('cascade-ancestors', params, at);
  }
}
