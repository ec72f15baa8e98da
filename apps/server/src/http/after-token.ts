import { DomainError, type Position } from '@cascade/event-store/domain';

declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    'after.malformed': { value: string };
  }
}

/** A position as clients see it: opaque, only to be handed back as `after=` so that an answer holds what they wrote. */
export const afterToken = (position: Position): string => Buffer.from(`1:${position}`).toString('base64url');
/** @throws DomainError `after.malformed` */
export const positionOf = (token: string): Position => {
  const [, position] = /^1:(\d{1,19})$/.exec(Buffer.from(token, 'base64url').toString('latin1')) ?? [];
  if (position === undefined) throw new DomainError('after.malformed', { value: token });
  return BigInt(position);
};
