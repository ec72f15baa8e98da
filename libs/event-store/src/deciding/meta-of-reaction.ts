import { uuidV5, type CommandMeta, type RecordedEvent } from '../domain';

/**
 * The meta of a command that a process gives because of an event: done by the system, holding when its cause holds, with a command id made of the
 * cause and `purpose` (the reaction's name; more where one reaction gives one stream several commands), so a replay is the same command.
 */
export const metaOfReaction = (cause: RecordedEvent, purpose = ''): CommandMeta => ({
  commandId: uuidV5(`${cause.id}/${purpose}`),
  actor: 'system',
  onBehalfOf: null,
  occurredAt: cause.metadata.occurredAt,
  correlationId: cause.metadata.correlationId,
  causationId: cause.id,
});
