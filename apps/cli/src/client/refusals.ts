import { DomainError } from '@cascade/event-store/domain';
import { Refused } from './client';

/** A refusal that came from a room in this process reads the same as one that came over HTTP. Any other error stays what it is. */
export const asRefusal = async (error: unknown): Promise<unknown> => {
  if (!(error instanceof DomainError)) return error;
  const { problemOf } = await import('@cascade/server');
  return new Refused(problemOf(error));
};
