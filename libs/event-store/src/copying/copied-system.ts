import type { RecordedEvent } from '../domain';
import type { EventStore } from '../event-store';
import { checkpointOf, CHECKPOINT_PREFIX, loadCheckpoint, saveCheckpoint, type Checkpoint } from '../processing/reaction-checkpoint';
import { written } from './copy-events';
import type { CopyTarget } from './copy-target';
import { COPY_STREAM } from './copy-marker';

const LEASES = 'sys-lease';
/** What of the system's own streams must outlive a move: all but leases and what a copy notes of itself. */
export class SystemStreams {
  readonly #checkpoints = new Map<string, Checkpoint>();
  readonly #streams = new Set<string>();

  /** Any event of a `sys-` stream of the source. */
  see(event: RecordedEvent): void {
    const { stream } = event;
    if (stream.startsWith(CHECKPOINT_PREFIX)) this.#checkpoints.set(stream.slice(CHECKPOINT_PREFIX.length), checkpointOf(event));
    else if (stream !== COPY_STREAM && !stream.startsWith(LEASES)) this.#streams.add(stream);
  }
  /** Brings the target to where the source is; a second time adds only what is new. */
  async carry(from: EventStore, to: EventStore & CopyTarget): Promise<void> {
    for (const stream of this.#streams) await carryStream(from, to, stream);
    for (const [name, checkpoint] of this.#checkpoints) await moveCheckpoint(to, name, checkpoint);
  }
}
/** Revisions begin anew, since the stream may have been trimmed. */
const carryStream = async (from: EventStore, to: EventStore & CopyTarget, stream: string): Promise<void> => {
  const there = new Set<string>();
  for await (const { id } of to.readStream(stream)) there.add(id);
  let last = BigInt(there.size) - 1n;
  for await (const event of from.readStream(stream)) {
    if (there.has(event.id)) continue;
    await to.appendWritten(stream, [written(event)], last < 0n ? 'no-stream' : last);
    last += 1n;
  }
};
/** A checkpoint carries over as the event that was passed last: its place in the target is looked up there. */
const moveCheckpoint = async (to: EventStore, name: string, { ordinal, event }: Checkpoint): Promise<void> => {
  if (!event || (await loadCheckpoint(to, name)).ordinal >= ordinal) return;
  for await (const { id, position } of to.readStream(event.stream, { from: event.revision, limit: 1 })) {
    if (id === event.id) await saveCheckpoint(to, name, { position, ordinal, event });
  }
};
