import type { WorldTime } from '@cascade/calendar/domain';
import type { EventOf } from '@cascade/event-store/domain';
import type { DocumentType, WrittenSymbol } from './content';

/** Somebody cited a document: what was written of it. A ghost until it is identified. */
export type ReferenceCited = EventOf<
  'ReferenceCited',
  1,
  {
    referenceId: string;
    documentType: DocumentType | null;
    symbol: WrittenSymbol | null;
    issuedOn: WorldTime | null;
    issuerId: string | null;
    issuerAsWritten: string | null;
    /** First to cite it; others only carry the id in their citation. */
    byDirectiveId: string;
  }
>;
/** Judged: this reference is that directive. `method` 'key' is equality of issuer, year and symbol key; 'person' a decision; 'origin': a draft was made from it. */
export type ReferenceIdentified = EventOf<
  'ReferenceIdentified',
  1,
  { referenceId: string; directiveId: string; method: 'key' | 'person' | 'origin'; methodVersion: number; confidence: number }
>;
export type ReferenceSeparated = EventOf<
  'ReferenceSeparated',
  1,
  {
    referenceId: string;
    directiveId: string;
    reason: string;
    /** 'reading': the letter turned out to be another document; no judgement that it never is this one. Left out: a person said so. */ by?: 'reading';
  }
>;
export type ReferenceEvent = ReferenceCited | ReferenceIdentified | ReferenceSeparated;
