import type { RecordedEvent } from '@cascade/event-store/domain';
import { dataOf, type Acknowledged, type Log } from './log';

/** What was acknowledged stands in the log once: all its events side by side in one stream, the last of them at the revision told. */
export const lost = ({ events }: Log, acknowledged: readonly Acknowledged[]): string[] => {
  const byCommand = Map.groupBy(events, ({ metadata }) => metadata.commandId);
  return acknowledged.flatMap((told) => {
    const { commandId, stream, revision } = told;
    const own = byCommand.get(commandId)?.filter((event) => event.stream === stream) ?? [];
    const last = own.at(-1);
    if (!last) return [`command ${commandId} was acknowledged and is lost (${stream}@${revision})`];
    if (new Set(own.map(({ type }) => type)).size < own.length) return [`command ${commandId} was carried out twice in ${stream}`];
    if (revision !== null && last.revision !== revision)
      return [`command ${commandId} was acknowledged at ${stream}@${revision} and stands at ${last.revision}`];
    return otherNumber(told, last);
  });
};
const otherNumber = ({ number, requestId, stream }: Acknowledged, issued: RecordedEvent): string[] => {
  if (requestId === undefined) return [];
  const { symbol, requestId: answered } = dataOf(issued) as { symbol?: { number: string | null }; requestId?: string };
  if (issued.type !== 'Issued' || answered !== requestId) return [`${stream} was acknowledged as issued and says ${issued.type}`];
  return symbol?.number === number ? [] : [`${stream} was acknowledged with number ${number} and bears ${symbol?.number}`];
};
