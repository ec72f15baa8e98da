import { randomUUID } from 'node:crypto';
import type { UUID } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb';
import type { BatchAppendResp } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb';
import type { AppendInOrder } from '../copying/ordered-appends';
import type { Protocol } from './client-packages';
import { toSend } from './stored-form';
import type { BatchCall } from './write-connection';

export interface LineAnswer {
  readonly revision: bigint;
  /** Null where the server did not know it. */
  readonly position: bigint | null;
}
const LAST_POSITION = 2n ** 63n - 1n;
type Waiting = PromiseWithResolvers<LineAnswer>;

/** Appends over one call and no other: what was sent reaches the server in the order of sending, or from some place on not at all. */
export class AppendLine {
  private readonly waiting = new Map<string, Waiting>();
  private broken: Error | null = null;

  constructor(
    private readonly call: BatchCall,
    private readonly protocol: Protocol,
    private readonly prefix: string,
  ) {
    call.on('data', (response: BatchAppendResp) => this.hear(response));
    call.on('error', (error: Error) => this.end(error));
    call.on('end', () => this.end(new Error('the server ended the call')));
  }
  /** Rejects where the server refused it or the call is over; then later ones may be stored all the same. */
  send({ stream, events, expected }: AppendInOrder): Promise<LineAnswer> {
    const waiting: Waiting = Promise.withResolvers();
    waiting.promise.catch(() => undefined); // looked at when it is its turn
    if (this.broken) {
      waiting.reject(this.broken);
      return waiting.promise;
    }
    const { BatchAppendReq, Empty, StreamIdentifier, UUID: Id } = this.protocol;
    const id = randomUUID();
    const options = new BatchAppendReq.Options().setStreamIdentifier(
      new StreamIdentifier().setStreamName(Buffer.from(this.prefix + stream).toString('base64')),
    );
    // Without a deadline: the server has a limit of its own, and would hold ours against its own clock.
    if (expected === 'no-stream') options.setNoStream(new Empty());
    else options.setStreamPosition(String(expected));
    const request = new BatchAppendReq().setCorrelationId(new Id().setString(id)).setOptions(options).setIsFinal(true);
    for (const event of toSend(events)) {
      const message = new BatchAppendReq.ProposedMessage().setId(new Id().setString(event.id!));
      message.getMetadataMap().set('type', event.type).set('content-type', event.contentType);
      message.setData(event.data as Uint8Array).setCustomMetadata(event.metadata as Uint8Array);
      request.addProposedMessages(message);
    }
    this.waiting.set(id, waiting);
    this.call.write(request);
    return waiting.promise;
  }
  close(): void {
    this.end(new Error('closed'));
    this.call.cancel();
  }

  private hear(response: BatchAppendResp): void {
    const id = textOf(response.getCorrelationId());
    const waiting = this.waiting.get(id);
    if (!waiting) return;
    this.waiting.delete(id);
    const success = response.getSuccess();
    if (!success) return waiting.reject(new Error(response.getError()?.getMessage() ?? 'refused'));
    const commit = BigInt(success.getPosition()?.getCommitPosition() ?? -1);
    waiting.resolve({
      revision: BigInt(success.getCurrentRevision()),
      position: commit >= 0n && commit <= LAST_POSITION ? commit : null,
    });
  }
  private end(error: Error): void {
    this.broken ??= error;
    for (const { reject } of this.waiting.values()) reject(this.broken);
    this.waiting.clear();
  }
}
/** Servers answer an id as it was sent, or as two halves. */
const textOf = (id: UUID | undefined): string => {
  const parts = id?.getStructured();
  if (!parts) return id?.getString() ?? '';
  const half = (bits: string): string => BigInt.asUintN(64, BigInt(bits)).toString(16).padStart(16, '0');
  return `${half(parts.getMostSignificantBits())}${half(parts.getLeastSignificantBits())}`.replace(
    /^(.{8})(.{4})(.{4})(.{4})/,
    '$1-$2-$3-$4-',
  );
};
