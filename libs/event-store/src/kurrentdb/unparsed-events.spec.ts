import { randomUUID } from 'node:crypto';
import { APPEND_LIMIT_BYTES } from '../event-store';
import { FOREIGN } from '../reading/spoolable';
import { rowOf, toSend } from './stored-form';
import { unparsedOf } from './unparsed-events';
import type { WireEvent } from './wire-event';

const METADATA = '{"actor":"ông A","recordedAt":"2020-08-17T00:00:00.000Z"}';
interface Sent {
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}
const PLACE = { id: randomUUID(), stream: 'hcm:note-1', type: 'Noted' };
/** Bytes of its own each time: metadata are put right in place. */
const onTheWire = ({ data, metadata }: Sent, over: Partial<WireEvent> = {}): WireEvent => ({
  ...{ ...PLACE, revision: 4, position: 9_007, created: '15976224007890000' },
  ...{ data: Buffer.from(data), metadata: Buffer.from(metadata), ...over },
});
const sent = (data: string, version = 3): Sent => toSend([{ id: randomUUID(), type: 'Noted', version, data, metadata: METADATA }])[0] as unknown as Sent; // prettier-ignore
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

describe('an event off the wire', () => {
  it.each(['{"a":"Bình Dương"}', '{"10":2,"9":1}', '{"x":"\\",\\"version\\":7}"}'])('is what a reading makes of it: %s', (data) => {
    const stored = sent(data);
    const row = rowOf(
      { ...PLACE, revision: 4n, position: 9_007n, created: 0, data: stored.data, metadata: text(stored.metadata) },
      'hcm:',
    )!;
    const event = unparsedOf(onTheWire(stored), 'hcm:')!;
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
  it('is left out in a system stream', () => {
    expect(unparsedOf(onTheWire(sent('{}'), { stream: 'hcm:sys-lease' }), 'hcm:')).toBeNull();
  });
  it.each(['', '\u0000', '{"version":3}', '{"a":1,"version":3,"x":1}'])('is foreign without our version at the end: %j', (metadata) => {
    const foreign = onTheWire({ data: Buffer.from('no json'), metadata: Buffer.from(metadata) }, { revision: 8 });
    const event = unparsedOf(foreign, 'hcm:')!;
    expect(event).toMatchObject({ version: FOREIGN, revision: 8, stream: 'note-1' });
    expect(text(event.data)).toBe('{}');
    expect(JSON.parse(text(event.metadata))).toMatchObject({ actor: 'foreign', recordedAt: '2020-08-17T00:00:00.000Z' });
  });
});
