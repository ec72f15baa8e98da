import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CorrectReading, type ReadingAnswer } from './correct-reading.command';
import { ReadingCorrections } from './reading-corrections';

@CommandHandler(CorrectReading)
export class CorrectReadingHandler implements ICommandHandler<CorrectReading> {
  constructor(private readonly corrections: ReadingCorrections) {}

  execute({ meta, body: { directiveId, corrections, expected } }: CorrectReading): Promise<ReadingAnswer> {
    return this.corrections.record(directiveId, () => corrections.map((each) => ({ kind: 'corrected', ...each })), meta, expected);
  }
}
