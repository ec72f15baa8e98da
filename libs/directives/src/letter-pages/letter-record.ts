import type { EventStore } from '@cascade/event-store';
import { directiveStream, type LetterTakenIn, type ReadingAccepted, type ReadingCorrected } from '../domain';

type Saying = (ReadingAccepted | ReadingCorrected)['data'];
/** What is on record of a letter that came in: its bytes and what is taken to stand in it. */
export interface LetterRecord {
  /** False: nothing at all is known by this id. */
  readonly exists: boolean;
  readonly taken: LetterTakenIn['data'] | null;
  /** The latest one. */
  readonly saying: Saying | null;
  /** The reader whose reading stands. */
  readonly readerVersion: string | null;
  readonly revision: bigint;
}
/** Folded from the directive's own stream, so also a letter that was recalled or replaced since can be read. */
export const letterRecordOf = async (store: EventStore, directiveId: string): Promise<LetterRecord> => {
  let record: LetterRecord = { exists: false, taken: null, saying: null, readerVersion: null, revision: -1n };
  for await (const { type, data, revision } of store.readStream(directiveStream(directiveId))) {
    record = { ...record, exists: true, revision };
    if (type === 'LetterTakenIn') record = { ...record, taken: data as LetterTakenIn['data'] };
    if (type !== 'ReadingAccepted' && type !== 'ReadingCorrected') continue;
    const saying = data as Saying;
    const version = 'readerVersion' in saying ? saying.readerVersion : saying.reread?.readerVersion;
    record = { ...record, saying, readerVersion: version ?? record.readerVersion };
  }
  return record;
};
