import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';
import type { WaitingLetters } from '../listing/letters-waiting.query';
import type { PageParams } from '../listing/page';

/** Letters that came in and in which something waits for a person. */
export class LettersWaitingQuery extends Query<Answer<WaitingLetters>> {
  constructor(
    readonly params: PageParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(LettersWaitingQuery)
export class LettersWaitingHandler implements IQueryHandler<LettersWaitingQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: LettersWaitingQuery): Promise<Answer<WaitingLetters>> {
    return this.readModels.ask('letters-waiting', params, at);
  }
}
