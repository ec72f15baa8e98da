/** Filters of the event browser, as they stand in the address. */
export const FILTERS = ['stream', 'kind', 'type', 'actor', 'command', 'from', 'to', 'direction'] as const;
/** The texts named, not empty and not endless; anything else is dropped, so a spoilt address shows more, never an error. */
export const auditSearch =
  <Name extends string>(...names: readonly Name[]) =>
  (search: Readonly<Record<string, unknown>>): { readonly [name in Name]?: string } =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = search[name];
        return typeof value === 'string' && value !== '' && value.length <= 300 ? [[name, value]] : [];
      }),
    ) as { readonly [name in Name]?: string };
export type EventFilters = { readonly [name in (typeof FILTERS)[number]]?: string };
const DAY = /^\d{4}-\d\d-\d\d$/;
/** The question to the server. */
export const eventsAsked = ({ stream, kind, type, actor, command, from, to, direction }: EventFilters) => ({
  ...(stream && { stream }),
  ...(kind && { category: kind }),
  ...(type && { type }),
  ...(actor && { actor }),
  ...(command && { correlationId: command }),
  ...(from && DAY.test(from) && { from }),
  ...(to && DAY.test(to) && { to }),
  ...(direction === 'newer' && { order: 'newer' as const }),
});
/** Whether free words of people may be sealed in the events of a stream. */
export const hasWords = (stream: string): boolean => /^(?:directive|warning|delivery|carriage|task|report|delegation)-/.test(stream);
/** The ordinal of an address; null where it is none. */
export const ordinalIn = (text: string | undefined): number | null => (text && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null);
