import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { RereadLetter, type RereadAnswer } from './reread-letter.command';
import { Rereading } from './rereading';

@CommandHandler(RereadLetter)
export class RereadLetterHandler implements ICommandHandler<RereadLetter> {
  constructor(private readonly rereading: Rereading) {}

  execute({ meta, body: { directiveId, expected } }: RereadLetter): Promise<RereadAnswer> {
    return this.rereading.accept(directiveId, meta, expected);
  }
}
