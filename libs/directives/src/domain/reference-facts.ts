import type { Citation } from './content';
import type { Issued, ReadingAccepted, ReadingCorrected } from './directive.events';
import { referenceIdFor } from './own-reference';
import type { ReferenceCommand } from './reference.decider';
import { referenceStream } from './stream-names';

/** Version of the judgement 'the same issuer, year and symbol key is the same document'. */
export const IDENTIFY_BY_KEY_VERSION = 1;

/** What a document tells about references; each goes to the decider of that reference, which stays quiet where it is no news. */
export interface ReferenceFact {
  readonly stream: string;
  readonly command: ReferenceCommand;
}
/** A document that is issued or taken in makes a ghost of each document it cites, and makes real the one that it is itself. */
export const referenceFacts = ({
  data,
}: {
  readonly data: (Issued | ReadingAccepted | ReadingCorrected)['data'];
}): readonly ReferenceFact[] => {
  const { directiveId, symbol, issuedOn, content } = data;
  const own = referenceIdFor(content.issuerId, issuedOn, symbol);
  const cited = new Map(content.citations.map((citation) => [citation.referenceId, citeCommand(directiveId, citation)]));
  return [...cited.values(), ...(own === null ? [] : [identifyCommand(own, directiveId)])];
};
const citeCommand = (byDirectiveId: string, citation: Citation): ReferenceFact => {
  const { referenceId, documentType, symbol, issuedOn, issuerId, issuerAsWritten } = citation;
  return {
    stream: referenceStream(referenceId),
    command: { type: 'Cite', data: { referenceId, documentType, symbol, issuedOn, issuerId, issuerAsWritten, byDirectiveId } },
  };
};
const identifyCommand = (referenceId: string, directiveId: string): ReferenceFact => ({
  stream: referenceStream(referenceId),
  command: {
    type: 'Identify',
    data: { referenceId, directiveId, method: 'key', methodVersion: IDENTIFY_BY_KEY_VERSION, confidence: 1 },
  },
});
