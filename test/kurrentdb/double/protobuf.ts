import type { sendUnaryData, ServiceError, StatusObject } from '@grpc/grpc-js';
import { Metadata, status } from '@grpc/grpc-js';
import { StreamIdentifier, UUID } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb';
import { ReadResp } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb';
import type { ProposedRecord, StoredRecord } from './stored-record';

/** The generated classes are addressed through these few: the double speaks the client's own protocol files. */
export type Answer<T> = sendUnaryData<T>;
export const TICKS_PER_MS = 10_000n;

export const streamIdOf = (name: string): StreamIdentifier => new StreamIdentifier().setStreamName(Buffer.from(name).toString('base64'));
export const nameOf = (identifier: StreamIdentifier | undefined): string => Buffer.from(identifier!.getStreamName_asU8()).toString('utf8');

const signed = (bits: string): bigint => BigInt.asUintN(64, BigInt(bits));
export const idOf = (uuid: UUID | undefined): string => {
  if (uuid!.getValueCase() === UUID.ValueCase.STRING) return uuid!.getString();
  const parts = uuid!.getStructured()!;
  const hex = ((signed(parts.getMostSignificantBits()) << 64n) | signed(parts.getLeastSignificantBits())).toString(16).padStart(32, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};
interface ProposedMessage {
  getId(): UUID | undefined;
  getMetadataMap(): { get(key: string): string | undefined };
  getData_asU8(): Uint8Array;
  getCustomMetadata_asU8(): Uint8Array;
}
export const proposedOf = (message: ProposedMessage): ProposedRecord => ({
  id: idOf(message.getId()),
  type: message.getMetadataMap().get('type') ?? '',
  contentType: message.getMetadataMap().get('content-type') ?? '',
  data: message.getData_asU8(),
  metadata: message.getCustomMetadata_asU8(),
});
export const eventAnswer = (record: StoredRecord, inAll: boolean): ReadResp => {
  const recorded = new ReadResp.ReadEvent.RecordedEvent()
    .setId(new UUID().setString(record.id))
    .setStreamIdentifier(streamIdOf(record.stream))
    .setStreamRevision(String(record.revision))
    .setPreparePosition(String(record.position))
    .setCommitPosition(String(record.position))
    .setData(record.data)
    .setCustomMetadata(record.metadata);
  recorded
    .getMetadataMap()
    .set('type', record.type)
    .set('content-type', record.contentType)
    .set('created', String(BigInt(record.created) * TICKS_PER_MS));
  const event = new ReadResp.ReadEvent().setEvent(recorded);
  if (inAll) event.setCommitPosition(String(record.position));
  return new ReadResp().setEvent(event);
};
export const checkpointAnswer = (position: bigint): ReadResp =>
  new ReadResp().setCheckpoint(new ReadResp.Checkpoint().setCommitPosition(String(position)).setPreparePosition(String(position)));
/** How a real server says no: a gRPC status whose trailers name the exception. */
export const refusal = (code: status, details: string, trailers: Readonly<Record<string, string>> = {}): ServiceError => {
  const metadata = new Metadata();
  for (const [key, value] of Object.entries(trailers)) metadata.set(key, value);
  return Object.assign(new Error(details), { code, details, metadata } satisfies StatusObject);
};
export const refusals = {
  notLeader: (host: string, port: number) =>
    refusal(status.NOT_FOUND, `Leader info available`, {
      exception: 'not-leader',
      'leader-endpoint-host': host,
      'leader-endpoint-port': String(port),
    }),
  unauthenticated: () => refusal(status.UNAUTHENTICATED, 'Unauthenticated'),
  accessDenied: () => refusal(status.PERMISSION_DENIED, 'Access Denied', { exception: 'access-denied' }),
  streamDeleted: (stream: string) =>
    refusal(status.FAILED_PRECONDITION, `Event stream '${stream}' is deleted.`, { exception: 'stream-deleted', 'stream-name': encodeURIComponent(stream) }), // prettier-ignore
  tooLarge: (limit: number) =>
    refusal(status.INVALID_ARGUMENT, `Maximum Append Size of ${limit} Exceeded.`, {
      exception: 'maximum-append-size-exceeded',
      'maximum-append-size': String(limit),
    }),
  notReady: () => refusal(status.UNAVAILABLE, 'Server Is Not Ready'),
  slowConsumer: () =>
    refusal(status.ABORTED, 'Operation timed out: Consumer too slow to handle event while live. Client resubscription required.'),
} as const;
