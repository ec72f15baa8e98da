import { DomainError } from '@cascade/event-store/domain';
import { Refused } from './client';
import { loadServer } from './lazily';

/** A refusal that came from a room in this process reads the same as one that came over HTTP. Any other error stays what it is. */
export const asRefusal = (error: unknown): unknown => {
  if (!(error instanceof DomainError)) return error;
  const { problemOf } = loadServer();
  return new Refused(problemOf(error));
};
