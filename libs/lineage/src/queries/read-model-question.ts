import { Inject, type Type } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';

/** A question that the read models answer by themselves: at an instant, by what was known. Each is a class of its own, which the bus knows it by. */
export abstract class ReadModelQuestion<Params extends object, Result> extends Query<Answer<Result>> {
  constructor(
    readonly params: Params,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
type AnyQuestion = ReadModelQuestion<object, unknown>;
/** The handler of a question: it asks what the read models know by that name. */
export const answering = (question: new (...given: never[]) => AnyQuestion, name: string): Type<IQueryHandler> => {
  @QueryHandler(question)
  class ReadModelHandler implements IQueryHandler<AnyQuestion> {
    constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
    execute({ params, at }: AnyQuestion): Promise<Answer<unknown>> {
      return this.readModels.ask(name, params, at);
    }
  }
  return ReadModelHandler;
};
