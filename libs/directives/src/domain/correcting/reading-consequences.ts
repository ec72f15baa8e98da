import type { Citation } from '../content';
import { referenceIdAt } from '../document-symbol';
import { referenceIdFor } from '../own-reference';
import { Doubts } from '../reading/doubts';
import { warnOfCitations } from '../reading/reception-warnings';
import type { ReadingNow } from './reading-now';

/** References are made of what citations say; what only a date or a symbol made odd is judged anew. */
export const withConsequences = (before: ReadingNow, now: ReadingNow, directiveId: string): ReadingNow => {
  const known = new Map(before.content.citations.map((citation) => [citation.citationId, citation]));
  const citations = now.content.citations.map((citation, at) =>
    withReference(citation, known.get(citation.citationId), !now.unconfirmed.includes(`/citations/${at}`), directiveId),
  );
  const content = { ...now.content, citations };
  const doubts = new Doubts();
  warnOfCitations(content, now.issuedOn, now.symbol, doubts);
  const kept = now.warnings.filter((warning) => !/ (?:self-citation|dated-before-cited)$/u.test(warning));
  return { ...now, content, warnings: [...new Set([...kept, ...doubts.warnings])] };
};
const withReference = (citation: Citation, before: Citation | undefined, isSure: boolean, directiveId: string): Citation => {
  const { issuerId, issuedOn, symbol, citationId } = citation;
  const byKey = isSure ? referenceIdFor(issuerId, issuedOn, symbol) : null;
  if (byKey !== null) return { ...citation, referenceId: byKey };
  const wasByKey = before !== undefined && before.referenceId === referenceIdFor(before.issuerId, before.issuedOn, before.symbol);
  return { ...citation, referenceId: before === undefined || wasByKey ? referenceIdAt(directiveId, citationId) : before.referenceId };
};
