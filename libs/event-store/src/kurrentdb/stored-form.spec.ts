import { randomBytes, randomUUID } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { APPEND_LIMIT_BYTES } from '../event-store';
import { rawOfSubscribed, rowOf, toSend, type RawEvent } from './stored-form';

const metadata = '{"actor":"a","recordedAt":"2020-08-17T00:00:00.000Z"}';
const written = (data: string) => ({ id: randomUUID(), type: 'Issued', version: 2, data, metadata });
interface Sent {
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}
/** As the client reads an event: the type of its content first, then again for how to write it. */
const asClientDoes = (data: string) => {
  const [event] = toSend([written(data)]) as unknown as [Sent];
  const { contentType } = event;
  return { told: contentType, wrote: event.contentType, data: event.data, metadata: event.metadata };
};
const rawOf = ({ data, metadata: bytes }: Pick<Sent, 'data' | 'metadata'>): RawEvent => ({
  ...{ id: 'x', stream: 'cascade:note-1', revision: 3n, position: 9n, type: 'Issued', created: 0, data },
  metadata: Buffer.from(bytes).toString('utf8'),
});
describe('an event on the server', () => {
  it('is JSON there, and sent as bytes', () => {
    const { told, wrote, data } = asClientDoes('{"a":"Bình Dương"}');
    expect([told, wrote]).toEqual(['application/json', 'application/octet-stream']);
    expect(Buffer.from(data).toString('utf8')).toBe('{"a":"Bình Dương"}');
    expect(JSON.stringify(data)).toBe('{"a":"Bình Dương"}'); // a client that would write it as JSON writes the same
  });
  it.each(['{"10":2,"9":1}', '{"a":{"7":1}}', '{"__proto__":1}'])('is bytes alone where its keys would be reordered: %s', (data) =>
    expect(asClientDoes(data).told).toBe('application/octet-stream'),
  );
  it('comes back letter for letter, its version out of the metadata', () => {
    const row = rowOf(rawOf(asClientDoes('{"a":1}')), 'cascade:');
    expect(row).toEqual({ id: 'x', stream: 'note-1', revision: 3n, position: 9n, type: 'Issued', version: 2, data: '{"a":1}', metadata });
  });
  it('is none of ours without a version', () => {
    const foreign = { ...rawOf(asClientDoes('{}')), metadata: '{"version":2,"x":1}' };
    expect(rowOf(foreign, 'cascade:')).toBeNull();
    expect(rowOf({ ...foreign, metadata: '' }, 'cascade:')).toBeNull();
  });
  it('is packed where the append fills the limit to the brim, and unpacked again', () => {
    const data = `{"a":"${randomBytes(APPEND_LIMIT_BYTES)
      .toString('base64')
      .slice(0, APPEND_LIMIT_BYTES - metadata.length - 10)}"}`;
    const sent = asClientDoes(data);
    expect(sent.data.length + sent.metadata.length + 2 * 'Issued'.length).toBeLessThan(APPEND_LIMIT_BYTES);
    expect(sent.told).toBe('application/octet-stream');
    expect(rowOf(rawOf(sent), 'cascade:')!.data).toBe(data);
    expect(deflateRawSync(Buffer.from(data)).length).toBe(sent.data.length);
  });
  it('is the same when a subscription has parsed it', () => {
    const event = {
      ...{ id: 'x', streamId: 'cascade:note-1', revision: 3n, type: 'Issued', isJson: true, created: new Date(5) },
      position: { commit: 9n, prepare: 9n },
      data: { b: 'đ', a: [1] },
      metadata: { actor: 'a', recordedAt: '2020-08-17T00:00:00.000Z', version: 2 },
    };
    const row = rowOf(rawOfSubscribed(event as unknown as Parameters<typeof rawOfSubscribed>[0]), 'cascade:');
    expect(row).toMatchObject({ data: '{"b":"đ","a":[1]}', metadata, version: 2, position: 9n });
  });
});
