import { SqlAuthorityDirectory } from '@cascade/authorities';
import { READER_VERSION, readLetter } from '@cascade/documents';
import type { Query } from '@cascade/event-store';
import { contentOf, type UnderstoodLetter } from '../domain';

export const RESOLVE_READING = 'resolve-reading';
export interface ResolveReading {
  readonly directiveId: string;
  readonly text: string;
}
export interface ResolvedReading extends UnderstoodLetter {
  readonly readerVersion: string;
}
/** Reading a letter and looking up its names takes a thread for itself: the one that serves requests is not held up by it. */
export const resolveReading: Query<ResolveReading, ResolvedReading> = ({ db, asOf, knownAt }, { directiveId, text }) => {
  const directory = new SqlAuthorityDirectory(db, { asOf, knownAt });
  return { ...contentOf(readLetter(text), directory, { directiveId, text, readAt: asOf }), readerVersion: READER_VERSION };
};
