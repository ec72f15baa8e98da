import { SqlAuthorityDirectory } from '@cascade/authorities';
import type { AuthorityEstablished } from '@cascade/authorities/domain';
import { READER_VERSION, readLetter } from '@cascade/documents';
import type { Query } from '@cascade/event-store';
import {
  contentOf,
  isSameReading,
  readingDifferences,
  renewReading,
  type GivenByPerson,
  type ReadingDifference,
  type ReadingNow,
  type TakenOut,
} from '../domain';

export const REREAD_LETTER = 'reread-letter';
export interface RereadParams {
  readonly directiveId: string;
  readonly text: string;
  /** Free texts are open. */
  readonly now: ReadingNow;
  readonly takenOut: TakenOut;
}
export interface Renewed {
  readonly readerVersion: string;
  readonly reading: ReadingNow;
  readonly differences: readonly ReadingDifference[];
  /** Nothing would be known otherwise. */
  readonly same: boolean;
  readonly establishes: AuthorityEstablished['data'] | null;
}
/** Issuer and date that a person has said are what the letter's other names are read from. */
const givenBy = ({ settled, content: { issuerId }, issuedOn }: ReadingNow): GivenByPerson => ({
  confirmed: new Set(),
  ...(settled.includes('/issuedOn') ? { issuedOn } : {}),
  ...(settled.includes('/issuerId') ? { issuer: { issuerId, standpointId: issuerId, establishes: null } } : {}),
});
/** The letter read again in a thread, with the bodies as they are known there. */
export const rereadLetter: Query<RereadParams, Renewed> = ({ db, asOf, knownAt }, { directiveId, text, now, takenOut }) => {
  const directory = new SqlAuthorityDirectory(db, { asOf, knownAt });
  const fresh = contentOf(readLetter(text), directory, { directiveId, text, readAt: asOf, given: givenBy(now) });
  const reading = renewReading(now, fresh, { directiveId, readerVersion: READER_VERSION, takenOut });
  const { establishes } = reading.content.issuerId === fresh.content.issuerId ? fresh : { establishes: null };
  return {
    readerVersion: READER_VERSION,
    reading,
    differences: readingDifferences(now, reading),
    same: isSameReading(now, reading),
    establishes,
  };
};
