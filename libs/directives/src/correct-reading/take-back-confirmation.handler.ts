import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { TakeBackConfirmation, type ReadingAnswer } from './correct-reading.command';
import { ReadingCorrections } from './reading-corrections';

@CommandHandler(TakeBackConfirmation)
export class TakeBackConfirmationHandler implements ICommandHandler<TakeBackConfirmation> {
  constructor(private readonly corrections: ReadingCorrections) {}

  execute({ meta, body: { directiveId, reason, expected } }: TakeBackConfirmation): Promise<ReadingAnswer> {
    return this.corrections.takeBack(directiveId, reason, meta, expected);
  }
}
