import { observedNumber, referenceFacts, type Issued, type ReadingAccepted, type ReferenceFact } from '@cascade/directives/domain';
import type { ReferenceStreams, RegisterStreams } from '@cascade/directives';
import { metaOfReaction, type Reaction } from '@cascade/event-store';
import { uuidV5, type RecordedEvent } from '@cascade/event-store/domain';

/** The streams whose deciders a reaction speaks to; each stays quiet where a fact is no news. */
export interface KeptStreams {
  readonly references: Pick<ReferenceStreams, 'handle'>;
  readonly registers: Pick<RegisterStreams, 'handle'>;
}

/**
 * A document that is issued or taken in makes a ghost of each document it cites and makes real the one that it is itself: whichever came first,
 * one event joins them. The number on a letter from outside is seen by its issuer's register.
 */
export const keepReferences = ({ references, registers }: KeptStreams): Reaction<Issued | ReadingAccepted> => ({
  name: 'keep-references',
  on: ['Issued', 'ReadingAccepted'],
  // It appends through the deciders, so there is nothing to yield.
  async *react(event: RecordedEvent<Issued | ReadingAccepted>, followed) {
    const meta = metaOfReaction(event, 'keep-references');
    const speak = async ({ stream, command }: ReferenceFact): Promise<void> => {
      const { position } = await references.handle(stream, command, {
        ...meta,
        commandId: uuidV5(`${meta.commandId}/${stream}/${command.type}`),
      });
      followed(position);
    };
    await Promise.all(referenceFacts(event).map(speak));
    if (event.type !== 'ReadingAccepted') return;
    const observed = observedNumber(event as RecordedEvent<ReadingAccepted>);
    if (observed) followed((await registers.handle(observed.stream, observed.command, meta)).position);
  },
});
