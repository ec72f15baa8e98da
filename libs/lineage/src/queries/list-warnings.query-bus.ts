import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';
import type { ListWarningsParams, WarningList } from '../warnings/list-warnings.query';

/** What looks wrong in registers and between documents. */
export class ListWarningsQuery extends Query<Answer<WarningList>> {
  constructor(
    readonly params: ListWarningsParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(ListWarningsQuery)
export class ListWarningsHandler implements IQueryHandler<ListWarningsQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: ListWarningsQuery): Promise<Answer<WarningList>> {
    return this.readModels.ask('list-warnings', params, at);
  }
}
