import {
  observedNumber,
  READING_CORRECTED,
  referenceFacts,
  referenceIdFor,
  referenceStream,
  type ReadingAccepted,
  type ReadingCorrected,
  type ReferenceFact,
} from '@cascade/directives/domain';
import type { ReferenceStreams, RegisterStreams } from '@cascade/directives';
import { metaOfReaction, type EventStore, type Reaction } from '@cascade/event-store';
import { isDomainError, uuidV5, type RecordedEvent } from '@cascade/event-store/domain';
import { saidAmong, type Said, type SaidAmong, type Saying } from './recorded-content';

/** The streams whose deciders a reaction speaks to; each stays quiet where a fact is no news. */
export interface KeptStreams {
  readonly references: Pick<ReferenceStreams, 'handle'>;
  readonly registers: Pick<RegisterStreams, 'handle'>;
}

/**
 * A document that is issued or taken in makes a ghost of each document it cites and makes real the one that it is itself: whichever came first,
 * one event joins them. Corrected, it parts from the one it was taken for. The number on a letter from outside is seen by its issuer's register.
 */
export const keepReferences = (store: EventStore, { references, registers }: KeptStreams): Reaction<Saying> => ({
  name: 'keep-references',
  on: ['Issued', 'ReadingAccepted', 'ReadingCorrected'],
  // It appends through the deciders, so there is nothing to yield.
  async *react(event: Said, followed) {
    const meta = metaOfReaction(event, 'keep-references');
    const speak = async ({ stream, command }: ReferenceFact): Promise<void> => {
      const { position } = await references.handle(stream, command, {
        ...meta,
        commandId: uuidV5(`${meta.commandId}/${stream}/${command.type}`),
      });
      followed(position);
    };
    const among = await saidAmong(store, event.data.directiveId, event.id);
    await Promise.all(separations(among).map(speak));
    // What cited this scan cites the other one, which speaks for both.
    await Promise.all(handedOver(among).map((fact) => speak(fact).catch(passingOver('reference.identified-otherwise'))));
    // What was corrected since is no longer what the document is; what it cited stays a ghost that nobody cites.
    const facts = referenceFacts(event).filter(({ command }) => command.type !== 'Identify' || !among?.superseded);
    await Promise.all(facts.map(speak));
    if (event.type === 'Issued' || among?.superseded) return;
    const observed = observedNumber(event as RecordedEvent<ReadingAccepted>);
    if (observed) followed((await registers.handle(observed.stream, observed.command, meta)).position);
  },
});
const ownReference = ({ data: { content, issuedOn, symbol } }: Said): string | null => referenceIdFor(content.issuerId, issuedOn, symbol);

/** The references that the document answered to by an earlier reading and does not by the last one. */
const separations = (among: SaidAmong | null): readonly ReferenceFact[] => {
  if (!among || among.superseded || among.said.type !== 'ReadingCorrected') return [];
  const own = ownReference(among.said);
  const { directiveId } = among.said.data;
  const before = new Set(among.earlier.map(ownReference).filter((id) => id !== null && id !== own) as string[]);
  return [...before].map((referenceId) => ({
    stream: referenceStream(referenceId),
    command: { type: 'Separate', data: { referenceId, directiveId, reason: READING_CORRECTED, by: 'reading' } },
  }));
};
/** A person joined it into another scan: the reference that it answered to until then is that one's. */
const handedOver = (among: SaidAmong | null): readonly ReferenceFact[] => {
  if (!among || among.superseded || among.said.type !== 'ReadingCorrected') return [];
  const directiveId = (among.said.data as ReadingCorrected['data']).joined?.directiveId;
  const before = among.earlier.at(-1);
  const referenceId = before ? ownReference(before) : null;
  if (directiveId === undefined || referenceId === null) return [];
  const data = { referenceId, directiveId, method: 'person', methodVersion: 1, confidence: 1 } as const;
  return [{ stream: referenceStream(referenceId), command: { type: 'Identify', data } }];
};
const passingOver =
  (code: string) =>
  (error: unknown): void => {
    if (!isDomainError(error) || error.code !== code) throw error;
  };
