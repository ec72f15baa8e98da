import { uuidV5 } from '@cascade/event-store/domain';
import type { EventStore } from '@cascade/event-store';

export const idOf = (name: string): string => uuidV5(`spec/${name}`);
interface Written {
  readonly occurredAt?: string | null;
  readonly actor?: string;
  readonly onBehalfOf?: string | null;
  readonly correlation?: string;
  /** The name of the event that caused it. */
  readonly cause?: string;
  readonly data?: object;
}
/** Records an event called `name`; ids are made of names, so that a spec can speak of them. */
export const write = async (store: EventStore, stream: string, type: string, name: string, written: Written = {}): Promise<void> => {
  const { occurredAt = '2020-08-17', actor = 'an', onBehalfOf = null, correlation = name, cause, data = { name } } = written;
  const metadata = {
    ...{ occurredAt, actor, onBehalfOf, commandId: idOf(`command/${name}`), correlationId: idOf(`correlation/${correlation}`) },
    causationId: cause === undefined ? null : idOf(cause),
  };
  await store.append(stream, [{ id: idOf(name), type, version: 1, data, metadata }], 'any');
};
/** An order, two tasks that follow from it, a word of the system in between, and a report of another day by somebody else. */
export const writeCascade = async (store: EventStore): Promise<void> => {
  await write(store, 'directive-a', 'Issued', 'issued', { onBehalfOf: 'body-1' });
  await write(store, 'sys-process-assign', 'Checkpoint', 'checkpoint');
  await write(store, 'task-1', 'TaskAssigned', 'first', { cause: 'issued', correlation: 'issued' });
  await write(store, 'task-2', 'TaskAssigned', 'second', { cause: 'issued', correlation: 'issued', occurredAt: null });
  await write(store, 'task-1', 'TaskReported', 'report', { actor: 'binh', occurredAt: '2020-08-20' });
};
