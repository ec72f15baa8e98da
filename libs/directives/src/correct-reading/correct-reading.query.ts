import { SqlAuthorityDirectory } from '@cascade/authorities';
import { readLetter } from '@cascade/documents';
import type { Query } from '@cascade/event-store';
import { correctReading, type AskedCorrection, type CorrectedReading, type ReadingNow } from '../domain';

export const CORRECT_READING = 'correct-reading';
export interface CorrectReadingParams {
  readonly directiveId: string;
  readonly commandId: string;
  /** Free texts are open. */
  readonly now: ReadingNow;
  readonly asked: readonly AskedCorrection[];
  /** Of the letter; null once its key is destroyed. */
  readonly text: string | null;
}
/** As a letter is read: in a thread for itself, with the bodies as they are known there. */
export const correctReadingQuery: Query<CorrectReadingParams, CorrectedReading> = (
  { db, asOf, knownAt },
  { directiveId, commandId, now, asked, text },
) => {
  const directory = new SqlAuthorityDirectory(db, { asOf, knownAt });
  const letter = text === null ? null : { directiveId, text, reading: readLetter(text), readAt: asOf };
  return correctReading(now, asked, { directiveId, commandId, directory, readAt: asOf, letter });
};
