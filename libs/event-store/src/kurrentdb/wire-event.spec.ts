import { randomUUID } from 'node:crypto';
import { eventIn } from './wire-event';

type Protocol = typeof import('@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb') &
  typeof import('@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb');
let protocol: Protocol;
beforeAll(async () => {
  const [streams, shared] = await Promise.all([
    import('@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js'),
    import('@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js'),
  ]);
  protocol = { ...streams, ...shared } as Protocol;
});
const LAST = String(2n ** 64n - 1n);
const ID = randomUUID();
interface Said {
  readonly revision?: string;
  readonly commit?: string;
  readonly answer?: string;
  readonly halves?: boolean;
}
/** As the protocol's own classes write it. */
const answered = ({ revision = '7', commit = '9007199254740', answer, halves = false }: Said = {}) => {
  const { ReadResp, StreamIdentifier, UUID } = protocol;
  const bits = BigInt(`0x${ID.replaceAll('-', '')}`);
  const half = (shift: bigint) => String(BigInt.asIntN(64, bits >> shift));
  const id = halves
    ? new UUID().setStructured(new UUID.Structured().setMostSignificantBits(half(64n)).setLeastSignificantBits(half(0n)))
    : new UUID().setString(ID);
  const recorded = new ReadResp.ReadEvent.RecordedEvent()
    .setId(id)
    .setStreamIdentifier(new StreamIdentifier().setStreamName(Buffer.from('hcm:ghi-chú-1').toString('base64')))
    .setStreamRevision(revision)
    .setPreparePosition(commit)
    .setCommitPosition(commit)
    .setCustomMetadata(Buffer.from('{"m":1}'))
    .setData(Buffer.from('{"tên":"Bình Dương"}'));
  recorded.getMetadataMap().set('content-type', 'application/json').set('type', 'Noted').set('created', '15976224007890000');
  const event = new ReadResp.ReadEvent().setEvent(recorded);
  if (answer === undefined) event.setNoPosition(new protocol.Empty());
  else event.setCommitPosition(answer);
  return new ReadResp().setEvent(event);
};
const bytesOf = (message: { serializeBinary(): Uint8Array }): Buffer => Buffer.from(message.serializeBinary());

describe('an event as the protocol brings it', () => {
  it('is read without the generated classes as they wrote it', () => {
    const event = eventIn(bytesOf(answered()))!;
    expect(event).toMatchObject({ id: ID, stream: 'hcm:ghi-chú-1', type: 'Noted', revision: 7, position: 9_007_199_254_740, created: '15976224007890000' }); // prettier-ignore
    expect([event.metadata.toString(), event.data.toString()]).toEqual(['{"m":1}', '{"tên":"Bình Dương"}']);
  });
  it('has its id from two halves where a server answers so', () => expect(eventIn(bytesOf(answered({ halves: true })))!.id).toBe(ID));
  it('is the first of its stream where no revision is written', () =>
    expect(eventIn(bytesOf(answered({ revision: '0' })))!.revision).toBe(0));
  it.each([LAST, '0'])('takes the place of the answer where its own is %s', (commit) =>
    expect(eventIn(bytesOf(answered({ commit, answer: '12' })))!.position).toBe(12),
  );
  it('passes over what it does not know', () => {
    const unknown = Buffer.from([(90 << 3) & 127 | 128, (90 << 3) >> 7, 5, (91 << 3) & 127 | 129, (91 << 3) >> 7, 1, 2, 3, 4, 5, 6, 7, 8]); // prettier-ignore
    expect(eventIn(Buffer.concat([unknown, bytesOf(answered())]))!.id).toBe(ID);
  });
  it('is not there in an answer of another kind', () => {
    const { ReadResp } = protocol;
    const checkpoint = new ReadResp().setCheckpoint(new ReadResp.Checkpoint().setCommitPosition('5').setPreparePosition('5'));
    expect(eventIn(bytesOf(checkpoint))).toBeNull();
    expect(eventIn(bytesOf(new ReadResp().setEvent(new ReadResp.ReadEvent().setCommitPosition('5'))))).toBeNull();
    expect(eventIn(Buffer.alloc(0))).toBeNull();
  });
  it('is not made of half an answer', () => {
    const whole = bytesOf(answered());
    for (const length of [1, 30, whole.length - 1]) expect(() => eventIn(whole.subarray(0, length))).toThrow(RangeError);
    // nor of one that ends within a number that would be passed over
    expect(() => eventIn(Buffer.from([90 << 3 & 127 | 128, 90 << 3 >> 7, 200, 201]))).toThrow(RangeError); // prettier-ignore
  });
});
