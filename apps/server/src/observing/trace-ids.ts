import { createHash } from 'node:crypto';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const hashed = (text: string, digits: number): string => createHash('sha256').update(text).digest('hex').slice(0, digits);
/**
 * Ids of traces and spans are made of the ids that events carry anyway: everything that follows from one command is one trace, whichever server did it and
 * however much later, and nothing need be remembered or written for it.
 */
export const traceIdOf = (correlationId: string): string =>
  UUID.test(correlationId) ? correlationId.replaceAll('-', '') : hashed(correlationId, 32);
export const spanOfCommand = (commandId: string): string => hashed(`command/${commandId}`, 16);
export const spanOfEvent = (eventId: string): string => hashed(`event/${eventId}`, 16);
export const spanOfProjecting = (eventId: string, instance: string): string => hashed(`projecting/${instance}/${eventId}`, 16);
/** W3C: '00-<trace>-<span>-01'; null for anything else. */
export const linkOf = (traceparent: string | null): { readonly traceId: string; readonly spanId: string } | null => {
  const [, traceId, spanId] = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/.exec(traceparent ?? '') ?? [];
  return traceId && spanId && !/^0+$/.test(traceId) && !/^0+$/.test(spanId) ? { traceId, spanId } : null;
};
