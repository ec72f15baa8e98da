import { randomUUID } from 'node:crypto';
import { freshFolder } from './fresh-folder';
import { LogWriter } from './log-writer';
import { uuidOf, writeUuid } from './uuid-bytes';
import { ANY, CONFLICT, encodeExpected, NO_STREAM, STREAM_EXISTS, type WriteGroup } from './write-group';

/** One event an append: stream, expected revision, characters of data. */
const groupOf = (...appends: readonly (readonly [stream: string, expected: number, size?: number])[]): WriteGroup => {
  const metadata = '{"recordedAt":"2020-08-17T00:00:00.000Z"}';
  const ids = Buffer.allocUnsafeSlow(16 * appends.length);
  appends.forEach((_, n) => writeUuid(randomUUID(), ids, n * 16));
  const datas = appends.map(([, , size = 1]) => JSON.stringify({ text: 'x'.repeat(size) }));
  const dataEnds: number[] = [];
  const metadataEnds: number[] = [];
  let end = 0;
  for (const data of datas) {
    metadataEnds.push((end += metadata.length));
    dataEnds.push((end += data.length));
  }
  const texts = Uint8Array.from(Buffer.from(datas.map((data) => metadata + data).join('')));
  return {
    streams: appends.map(([stream]) => stream),
    expected: appends.map(([, expected]) => expected),
    counts: appends.map(() => 1),
    types: appends.map(() => 'Seen'),
    versions: appends.map(() => 1),
    metadataEnds,
    dataEnds,
    ids,
    texts,
  };
};

describe('the writer', () => {
  it('judges each append of a group by what the ones before it did', () => {
    const writer = new LogWriter(freshFolder());
    const { revisions, positions, head } = writer.write(
      groupOf(['a', NO_STREAM], ['a', NO_STREAM], ['a', 0], ['b', STREAM_EXISTS], ['b', ANY], ['b', STREAM_EXISTS], ['c', 3]),
    );
    expect([...revisions]).toEqual([0, CONFLICT, 1, CONFLICT, 0, 1, CONFLICT]);
    expect([...positions]).toEqual([1, 0, 2, -1, 3, 4, -1]);
    expect(head).toBe(4);
    expect(writer.last()).toEqual({ head: 4, lastRecordedAt: '2020-08-17T00:00:00.000Z' });
    writer.close();
  });
  it('forgets what it counted when a group could not be stored', () => {
    const writer = new LogWriter(freshFolder(), { maxBytes: 200_000 });
    writer.write(groupOf(['a', NO_STREAM]));
    // The first append of the group would fit; that it was rolled back with the second must show in every later answer.
    expect(() => writer.write(groupOf(['new', NO_STREAM], ['a', 0, 500_000]))).toThrow(expect.objectContaining({ code: 'store.full' }));
    const { revisions, positions } = writer.write(groupOf(['a', 0], ['new', NO_STREAM]));
    expect([...revisions]).toEqual([1, 0]);
    expect([...positions]).toEqual([2, 3]);
    writer.close();
  });
  it.each([
    ['any', ANY],
    ['stream-exists', STREAM_EXISTS],
    ['no-stream', NO_STREAM],
    [7n, 7],
    [-1n, NO_STREAM],
    [-2n, Number.MAX_SAFE_INTEGER],
  ] as const)('is told %s as a number', (expected, encoded) => expect(encodeExpected(expected)).toBe(encoded));
  it('keeps ids as 16 bytes', () => {
    const bytes = Buffer.alloc(48, 0xff);
    const id = randomUUID();
    writeUuid(id, bytes, 16);
    expect(uuidOf(bytes.subarray(16, 32))).toBe(id);
    expect([bytes[15], bytes[32]]).toEqual([0xff, 0xff]);
  });
});
