import { uuidV5, type AnyEvent, type CommandMeta } from '../domain';
import type { NewEvent } from '../event-store';

/** The events of a command as they go into the store. Ids not given are made of stream, command and place, so a repeated command makes the same ones. */
export const stampedEvents = (stream: string, events: readonly AnyEvent[], meta: CommandMeta): readonly NewEvent[] =>
  events.map(({ id, type, version, data, occurredAt }, index) => ({
    id: id ?? uuidV5(`${stream}/${meta.commandId}/${index}`),
    type,
    version,
    data,
    metadata: {
      occurredAt: occurredAt === undefined ? meta.occurredAt : occurredAt,
      actor: meta.actor,
      onBehalfOf: meta.onBehalfOf,
      commandId: meta.commandId,
      correlationId: meta.correlationId ?? meta.commandId,
      causationId: meta.causationId ?? null,
    },
  }));
