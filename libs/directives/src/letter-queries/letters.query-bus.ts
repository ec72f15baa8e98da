import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';
import type { Accuracy, JoinsParams, ListedJoin, Outdated, OutdatedParams, RefusedLetters, SameLetters } from './letter-queries';

/** What can be asked of letters and their readings: parameters and answer of each question. */
export interface LetterQuestions {
  'outdated-readings': { params: OutdatedParams; answer: Outdated };
  'same-letters': { params: object; answer: { readonly items: readonly SameLetters[] } };
  'list-joins': { params: JoinsParams; answer: { readonly items: readonly ListedJoin[] } };
  'reading-accuracy': { params: object; answer: Accuracy };
  'refused-letters': { params: object; answer: RefusedLetters };
}
export class LettersQuery<Name extends keyof LetterQuestions = keyof LetterQuestions> extends Query<
  Answer<LetterQuestions[Name]['answer']>
> {
  constructor(
    readonly name: Name,
    readonly params: LetterQuestions[Name]['params'],
    readonly at: AskOptions,
  ) {
    super();
  }
}
@QueryHandler(LettersQuery)
export class LettersHandler implements IQueryHandler<LettersQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  execute({ name, params, at }: LettersQuery): Promise<Answer<LetterQuestions[keyof LetterQuestions]['answer']>> {
    return this.readModels.ask(name, params, at);
  }
}
