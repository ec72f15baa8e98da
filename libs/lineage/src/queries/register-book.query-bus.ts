import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';
import type { RegisterBook, RegisterBookParams } from '../registers/register-book.query';

/** A page of a body's book of a year: outgoing, incoming or follow-up. */
export class RegisterBookQuery extends Query<Answer<RegisterBook>> {
  constructor(
    readonly params: RegisterBookParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(RegisterBookQuery)
export class RegisterBookHandler implements IQueryHandler<RegisterBookQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: RegisterBookQuery): Promise<Answer<RegisterBook>> {
    return this.readModels.ask('register-book', params, at);
  }
}
