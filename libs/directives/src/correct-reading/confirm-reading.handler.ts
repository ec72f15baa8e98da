import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ConfirmReading, type ReadingAnswer } from './correct-reading.command';
import { ReadingCorrections } from './reading-corrections';

@CommandHandler(ConfirmReading)
export class ConfirmReadingHandler implements ICommandHandler<ConfirmReading> {
  constructor(private readonly corrections: ReadingCorrections) {}

  execute({ meta, body: { directiveId, pointers, expected } }: ConfirmReading): Promise<ReadingAnswer> {
    return this.corrections.record(
      directiveId,
      ({ unconfirmed }) => (pointers === 'all' ? unconfirmed : pointers).map((pointer) => ({ kind: 'confirmed', pointer })),
      meta,
      expected,
    );
  }
}
