import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';
import type { SearchParams, SearchResult } from '../searching/search-hit';

/** Letters, items, symbols and bodies by fragments of what they say, the best first. */
export class SearchQuery extends Query<Answer<SearchResult>> {
  constructor(
    readonly params: SearchParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(SearchQuery)
export class SearchHandler implements IQueryHandler<SearchQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: SearchQuery): Promise<Answer<SearchResult>> {
    return this.readModels.ask('search', params, at);
  }
}
