import { day } from '../frame/address-fields';

/** Filters of the event browser, as they stand in the address. */
export const FILTERS = ['stream', 'kind', 'type', 'actor', 'command', 'from', 'to', 'direction'] as const;
export type EventFilters = { readonly [name in (typeof FILTERS)[number]]?: string };
/** The question to the server. */
export const eventsAsked = ({ stream, kind, type, actor, command, from, to, direction }: EventFilters) => ({
  ...(stream && { stream }),
  ...(kind && { category: kind }),
  ...(type && { type }),
  ...(actor && { actor }),
  ...(command && { correlationId: command }),
  ...(day(from) && { from }),
  ...(day(to) && { to }),
  ...(direction === 'newer' && { order: 'newer' as const }),
});
/** Whether free words of people may be sealed in the events of a stream. */
export const hasWords = (stream: string): boolean => /^(?:directive|warning|delivery|carriage|task|report|delegation)-/.test(stream);
/** The ordinal of an address; null where it is none. */
export const ordinalIn = (text: string | undefined): number | null => (text && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null);
