import type { Observer } from './observer';
import { SpanSender, type Span } from './span-sender';
import { linkOf, spanOfCommand, spanOfEvent, spanOfProjecting, traceIdOf } from './trace-ids';

/** Spans of one append; an order to every commune is some thousand appends, not one of some thousand events. */
const MOST_EVENTS = 50;
/** Appends whose way into the read models is watched at a time. */
const WATCHED = 5_000;
const nano = (ms: number): string => `${Math.round(ms * 1_000)}000`;
const attribute = (key: string, stringValue: string) => ({ key, value: { stringValue } });

/** From request to append to read models, and from event to what followed from it, as one trace a command. */
export const openTraces = (endpoint: string, instance: string, warn: (words: string) => void): Observer => {
  const sender = new SpanSender(endpoint, instance, warn);
  const watched: { readonly position: bigint; readonly eventId: string; readonly traceId: string; readonly since: number }[] = [];
  return {
    commanded({ commandId, name, from, to, failed, traceparent }) {
      const link = linkOf(traceparent);
      sender.add({
        traceId: traceIdOf(commandId),
        spanId: spanOfCommand(commandId),
        name,
        kind: 2,
        startTimeUnixNano: nano(from),
        endTimeUnixNano: nano(to),
        attributes: [attribute('cascade.command', commandId)],
        ...(link && { links: [link] }),
        ...(failed && { status: { code: 2 as const } }),
      });
    },
    appended({ events, from, to, position, outcome }) {
      if (outcome === 'conflict') return; // looked at anew and sent again: that append is the one that tells
      for (const { id, type, metadata } of events.slice(0, MOST_EVENTS)) {
        const { correlationId, causationId, commandId } = metadata;
        if (metadata.actor === 'system' && causationId === null) return; // checkpoints and leases
        const span: Span = {
          traceId: traceIdOf(correlationId),
          spanId: spanOfEvent(id),
          parentSpanId: causationId === null ? spanOfCommand(commandId) : spanOfEvent(causationId),
          name: `append ${type}`,
          kind: 4,
          startTimeUnixNano: nano(from),
          endTimeUnixNano: nano(to),
          attributes: [attribute('cascade.event', id)],
          ...(outcome === 'failed' && { status: { code: 2 as const } }),
        };
        sender.add(span);
        if (position !== null && watched.length < WATCHED) watched.push({ position, eventId: id, traceId: span.traceId, since: to });
      }
    },
    reached(position) {
      const now = Date.now();
      // Appends are answered nearly in order; one that is not is found with a later batch.
      let left = 0;
      for (const each of watched) {
        if (each.position > position) watched[left++] = each;
        else
          sender.add({
            traceId: each.traceId,
            spanId: spanOfProjecting(each.eventId, instance),
            parentSpanId: spanOfEvent(each.eventId),
            name: 'read models',
            kind: 5,
            startTimeUnixNano: nano(each.since),
            endTimeUnixNano: nano(Math.max(now, each.since)),
            attributes: [],
          });
      }
      watched.length = left;
    },
    close: () => sender.close(),
  };
};
