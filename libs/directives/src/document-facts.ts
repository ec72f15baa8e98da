import { Injectable } from '@nestjs/common';
import { metaOfReaction } from '@cascade/event-store';
import type { RecordedEvent } from '@cascade/event-store/domain';
import { observedNumber, referenceFacts, type Issued, type ReadingAccepted } from './domain';
import { ReferenceStreams, RegisterStreams } from './streams';

/**
 * What follows for references and registers from a document that is issued or taken in. Both ask the decider of the stream they tell it to,
 * because what is news there depends on what it knows; by ids made of cause and target a replay changes nothing.
 */
@Injectable()
export class DocumentFacts {
  constructor(
    private readonly references: ReferenceStreams,
    private readonly registers: RegisterStreams,
  ) {}
  readonly recordReferences = async (event: RecordedEvent<Issued | ReadingAccepted>): Promise<void> => {
    for (const { stream, command } of referenceFacts(event))
      await this.references.handle(stream, command, metaOfReaction(event, `${command.type}/${stream}`));
  };
  /** Only for letters that were taken in: an issued directive took its number from its register. */
  readonly recordObservedNumber = async (event: RecordedEvent<ReadingAccepted>): Promise<void> => {
    const observed = observedNumber(event);
    if (observed) await this.registers.handle(observed.stream, observed.command, metaOfReaction(event, observed.command.type));
  };
}
