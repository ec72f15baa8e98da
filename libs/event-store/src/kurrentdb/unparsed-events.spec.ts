import { randomUUID } from 'node:crypto';
import type { ResolvedEvent } from '@kurrent/bridge';
import { APPEND_LIMIT_BYTES } from '../event-store';
import { FOREIGN } from '../reading/spoolable';
import { rawOf, rowOf, toSend } from './stored-form';
import { unparsedOf } from './unparsed-events';

const METADATA = '{"actor":"ông A","recordedAt":"2020-08-17T00:00:00.000Z"}';
interface Sent {
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}
const onTheWire = (sent: Sent, over: object = {}): ResolvedEvent =>
  ({
    event: { id: randomUUID(), streamId: 'hcm:note-1', type: 'Noted', isJson: true, revision: 4n, created: 1_597_622_400_789, position: { commit: 9_007n, prepare: 9_007n }, ...sent, ...over },
  }) as ResolvedEvent; // prettier-ignore
const sent = (data: string, version = 3): Sent => toSend([{ id: randomUUID(), type: 'Noted', version, data, metadata: METADATA }])[0] as unknown as Sent; // prettier-ignore
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

describe('an event off the wire', () => {
  it.each(['{"a":"Bình Dương"}', '{"10":2,"9":1}', '{"x":"\\",\\"version\\":7}"}'])('is what a reading makes of it: %s', (data) => {
    const row = rowOf(rawOf(onTheWire(sent(data)))!, 'hcm:')!;
    const event = unparsedOf(onTheWire(sent(data)), 'hcm:')!;
    expect(event).toMatchObject({ stream: 'note-1', revision: 4, position: 9_007, type: 'Noted', version: row.version });
    expect([text(event.data), text(event.metadata)]).toEqual([row.data, row.metadata]);
    expect(text(event.metadata)).toBe(METADATA);
  });
  it('is unpacked where it was packed', () => {
    const long = `{"a":"${'đ'.repeat((APPEND_LIMIT_BYTES - 100) / 2)}"}`;
    const packed = sent(long);
    expect(packed.data.length).toBeLessThan(10_000);
    const event = unparsedOf(onTheWire(packed), 'hcm:')!;
    expect([text(event.data) === long, text(event.metadata), event.version]).toEqual([true, METADATA, 3]);
  });
  it('is left out in a system stream, and where it was deleted', () => {
    expect(unparsedOf(onTheWire(sent('{}'), { streamId: 'hcm:sys-lease' }), 'hcm:')).toBeNull();
    expect(unparsedOf({ commitPosition: 3n }, 'hcm:')).toBeNull();
  });
  it('takes the place of the answer where it says none itself', () => {
    expect(unparsedOf({ ...onTheWire(sent('{}'), { position: undefined }), commitPosition: 12n }, 'hcm:')).toMatchObject({ position: 12 });
  });
  it.each(['', '\u0000', '{"version":3}', '{"a":1,"version":3,"x":1}'])('is foreign without our version at the end: %j', (metadata) => {
    const foreign = onTheWire({ data: Buffer.from('no json'), metadata: Buffer.from(metadata) }, { revision: 8n });
    const event = unparsedOf(foreign, 'hcm:')!;
    expect(event).toMatchObject({ version: FOREIGN, revision: 8, stream: 'note-1' });
    expect(text(event.data)).toBe('{}');
    expect(JSON.parse(text(event.metadata))).toMatchObject({ actor: 'foreign', recordedAt: '2020-08-17T00:00:00.000Z' });
  });
});
