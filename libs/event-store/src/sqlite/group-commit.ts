import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { DomainError, type Position } from '../domain';
import type { AppendResult, ExpectedRevision } from '../event-store';
import { recordingClock, type RecordingClock } from '../encoding/recording-clock';
import { recordedAtOf, stamped, type UnstampedEvent, type WrittenEvent } from '../encoding/written-event';
import { groupSize, isCrowded } from './group-size';
import { workerFile } from './worker-file';
import { writeUuid } from './uuid-bytes';
import { CONFLICT, encodeExpected, type Failure, type FromWriter, type ToWriter, type WriteGroup, type WriteResult } from './write-group';

export interface GroupCommitOptions {
  readonly folder: string;
  readonly path: string;
  readonly now?: () => number;
  readonly maxBytes?: number;
  /** A commit of so many appends is on disk. */
  onCommitted(head: Position, appends: number): void;
  /** The writer's thread died by itself: what was under way has been refused, and so is whatever comes. */
  onLost?(reason: Error): void;
}
export interface GroupCommit {
  append(stream: string, events: readonly (UnstampedEvent | WrittenEvent)[], expected: ExpectedRevision): Promise<AppendResult>;
  trim(stream: string, before: bigint): Promise<void>;
  /** Finishes what was asked for, then lets go of the file. */
  close(): Promise<void>;
}
interface Waiting {
  readonly stream: string;
  readonly events: readonly (UnstampedEvent | WrittenEvent)[];
  readonly expected: ExpectedRevision;
  resolve(result: AppendResult): void;
  reject(error: unknown): void;
}
/** What was sent to the writer and not answered yet; answers come in the order of the requests. */
interface Sent {
  answered(answer: FromWriter): void;
  failed(error: unknown): void;
}
/** One group is being written while the next waits at the writer's door, so it never idles; more would only make groups smaller. */
const IN_FLIGHT = 2;
/** Bounds the time one commit takes and the memory one message needs. */
const GROUP_EVENTS = 2_000;
const GROUP_CHARACTERS = 4_000_000;

const errorOf = (failure: Failure): Error =>
  failure.code === null ? new Error(failure.message) : new DomainError(failure.code, failure.details);

/** Gathers the appends of all callers: those that come while the writer is busy go to it as one message and become one durable transaction. */
export const openGroupCommit = async ({ folder, path, now, maxBytes, onCommitted, onLost }: GroupCommitOptions): Promise<GroupCommit> => {
  const clock = recordingClock(now);
  const worker = new Worker(workerFile(__dirname, 'log-writer.worker'), { workerData: { folder, maxBytes } });
  const died = once(worker, 'exit').then(() => Promise.reject(new DomainError('store.unavailable', { path, reason: 'the writer ended' })));
  const [first] = (await Promise.race([once(worker, 'message'), died])) as [FromWriter];
  died.catch(() => undefined); // told by its own road from here on
  if (first.kind === 'failed') {
    await worker.terminate();
    throw errorOf(first.failure);
  }
  if (first.kind === 'ready' && first.lastRecordedAt !== null) clock.reached(first.lastRecordedAt);

  const unavailable = (reason: string) => new DomainError('store.unavailable', { path, reason });
  const waiting: Waiting[] = [];
  const sent: Sent[] = [];
  let ended: Error | null = null;
  let scheduled = false;
  let drained: (() => void) | null = null;

  const send = (message: ToWriter, request: Sent, moved: ArrayBuffer[] = []) => {
    sent.push(request);
    worker.postMessage(message, moved);
  };
  let idleSince = Number.POSITIVE_INFINITY;
  let committing = 0;
  const paceNow = () => ({ inFlight: sent.length, rested: performance.now() - idleSince, committing });
  const flush = () => {
    scheduled = false;
    while (waiting.length > 0 && sent.length < IN_FLIGHT && !ended) {
      const group = takeGroup(waiting, groupSize(waiting.length, paceNow()));
      const message = messageOf(group, clock);
      const answered = (answer: FromWriter) => {
        if (answer.kind !== 'written') return;
        committing = answer.result.committing;
        settle(group, answer.result);
        onCommitted(BigInt(answer.result.head), group.length);
      };
      send({ kind: 'write', group: message }, { answered, failed: (error) => group.forEach(({ reject }) => reject(error)) }, [
        message.ids.buffer,
        message.texts.buffer,
      ]);
    }
    if (waiting.length === 0 && sent.length === 0) drained?.();
  };
  worker.on('message', (answer: FromWriter) => {
    const request = sent.shift();
    if (answer.kind === 'failed') request?.failed(errorOf(answer.failure));
    else request?.answered(answer);
    idleSince = performance.now();
    flush();
  });
  const fail = (error: Error) => {
    if (!ended) onLost?.(error);
    ended ??= error;
    for (const request of sent.splice(0)) request.failed(ended);
    for (const { reject } of waiting.splice(0)) reject(ended);
    drained?.();
  };
  worker.on('error', (error) => fail(unavailable(`the writer ended: ${String(error)}`)));
  worker.on('exit', () => fail(unavailable('the writer ended')));

  return {
    append: (stream, events, expected) =>
      new Promise<AppendResult>((resolve, reject) => {
        if (ended) return reject(ended);
        waiting.push({ stream, events, expected, resolve, reject });
        // Not at once: whoever else appends in this turn of the loop belongs to the same group. Unless that are so many that the writer might have begun long ago.
        if (isCrowded(waiting.length, paceNow)) flush();
        else if (!scheduled && sent.length < IN_FLIGHT) {
          scheduled = true;
          setImmediate(flush);
        }
      }),
    trim: (stream, before) =>
      new Promise<void>((resolve, reject) => {
        if (ended) return reject(ended);
        send({ kind: 'trim', stream, before: Number(before) }, { answered: () => resolve(), failed: reject });
      }),
    async close() {
      if (ended) return;
      const exited = once(worker, 'exit');
      if (waiting.length > 0 || sent.length > 0) await new Promise<void>((resolve) => (drained = resolve));
      ended = unavailable('closed');
      worker.postMessage({ kind: 'close' } satisfies ToWriter);
      await exited;
    },
  };

  function settle(group: readonly Waiting[], { revisions, positions }: WriteResult): void {
    for (let i = 0; i < group.length; i += 1) {
      const { stream, expected, resolve, reject } = group[i]!;
      const position = positions[i]!;
      if (revisions[i] !== CONFLICT) resolve({ revision: BigInt(revisions[i]!), position: BigInt(position) });
      else
        reject(
          new DomainError('stream.conflict', { stream, expected: String(expected), actual: position < 0 ? 'no-stream' : String(position) }),
        );
    }
  }
};

const takeGroup = (waiting: Waiting[], most: number): readonly Waiting[] => {
  let taken = 0;
  let events = 0;
  let characters = 0;
  while (taken < most && events < GROUP_EVENTS && characters < GROUP_CHARACTERS) {
    for (const { data } of waiting[taken]!.events) {
      events += 1;
      characters += data.length;
    }
    taken += 1;
  }
  return waiting.splice(0, taken);
};
/** The most bytes that so many UTF-16 units can take in UTF-8. */
const UTF8_MOST = 3;
const STAMP_ROOM = 64;

const SCRATCH_KEPT = 1024 * 1024;
let kept = Buffer.alloc(0);
/** Texts are written here first, because only then their length is known: what is moved to the writer's thread is a third of what they might have taken. */
const scratchOf = (bytes: number): Buffer => {
  if (bytes <= kept.length) return kept;
  const scratch = Buffer.allocUnsafeSlow(bytes);
  if (bytes <= SCRATCH_KEPT) kept = scratch;
  return scratch;
};
const messageOf = (appends: readonly Waiting[], clock: RecordingClock): WriteGroup => {
  let total = 0;
  let room = 0;
  for (const { events } of appends) {
    total += events.length;
    for (const event of events) room += ('metadata' in event ? event.metadata : event.openMetadata).length + event.data.length + STAMP_ROOM;
  }
  // Not from the shared pool: what is moved to the writer must not take it along.
  const ids = Buffer.allocUnsafeSlow(total * 16);
  const scratch = scratchOf(room * UTF8_MOST);
  const group: Omit<WriteGroup, 'texts'> = {
    streams: [],
    expected: [],
    counts: [],
    types: [],
    versions: [],
    metadataEnds: [],
    dataEnds: [],
    ids,
  };
  let end = 0;
  for (const { stream, events, expected } of appends) {
    group.streams.push(stream);
    group.expected.push(encodeExpected(expected));
    group.counts.push(events.length);
    for (const event of events) {
      writeUuid(event.id, ids, group.types.length * 16);
      group.types.push(event.type);
      group.versions.push(event.version);
      group.metadataEnds.push((end += scratch.write(metadataOf(event, clock), end)));
      group.dataEnds.push((end += scratch.write(event.data, end)));
    }
  }
  const texts = Buffer.allocUnsafeSlow(end);
  scratch.copy(texts, 0, 0, end);
  return { ...group, texts };
};
const metadataOf = (event: UnstampedEvent | WrittenEvent, clock: RecordingClock): string => {
  if (!('metadata' in event)) return stamped(event, clock.stamp()).metadata;
  clock.reached(recordedAtOf(event.metadata)); // what comes after it may not seem earlier
  return event.metadata;
};
