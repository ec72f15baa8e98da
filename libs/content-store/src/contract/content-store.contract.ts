import { createHash, randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { BlobStore, ContentStore } from '../content-store';
import { BLOB_OVERHEAD_BYTES } from '../contents/blob-cipher';
import { SLICE_BYTES } from '../contents/slices';
import type { KeyReader, KeyStore } from '../keys/key-store';

/** An adapter under test, each a fresh place; `damage` changes what lies there behind the store's back. */
export interface ContentStoreUnderTest {
  open(keys: KeyReader): Promise<ContentStore>;
  damage(hash: string, change: (blob: Buffer) => Buffer): Promise<void>;
}
const all = async (hashes: AsyncIterable<string>): Promise<string[]> => (await Array.fromAsync(hashes)).sort();
const blobOf = async (blobs: BlobStore, hash: string): Promise<Buffer> =>
  Buffer.concat(await Array.fromAsync((await blobs.open(hash)).chunks));
async function* chunks(...parts: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}
const ABSENT = 'ab'.repeat(32);
const flip = (at: number) => (blob: Buffer) => {
  const copy = Buffer.from(blob);
  const place = at < 0 ? copy.length + at : at;
  copy[place] = (copy[place] ?? 0) ^ 1;
  return copy;
};
/** The whole promise of `ContentStore` and `BlobStore`; each adapter enrols with one line and skips no row. */
export const contentStoreContract = (adapter: string, openKeys: () => KeyStore, underTest: () => Promise<ContentStoreUnderTest>) =>
  describe(`content store contract: ${adapter}`, () => {
    let keys: KeyStore;
    let place: ContentStoreUnderTest;
    let contents: ContentStore;
    let keyId: string;
    beforeEach(async () => {
      keys = openKeys();
      place = await underTest();
      contents = await place.open(keys);
      keyId = await keys.create();
    });
    afterEach(() => keys.close());

    it.each([
      ['empty', 0],
      ['one byte', 1],
      ['a slice', SLICE_BYTES],
      ['a slice and a byte', SLICE_BYTES + 1],
      ['several slices', 3 * SLICE_BYTES + 7],
    ])('gives back a content that is %s', async (_, length) => {
      const bytes = randomBytes(length);
      const stored = await contents.put(bytes, keyId);
      expect(stored).toEqual({ hash: expect.stringMatching(/^[0-9a-f]{64}$/), bytes: length });
      expect(Buffer.compare((await contents.get(stored.hash, keyId))!, bytes)).toBe(0);
    });
    it('gives back any bytes', () =>
      fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 4096 }), async (bytes) => {
          const { hash } = await contents.put(bytes, keyId);
          expect(Buffer.compare((await contents.get(hash, keyId))!, bytes)).toBe(0);
        }),
        { numRuns: 40 },
      ));
    it('leaves the bytes that it was given as they were', async () => {
      const bytes = randomBytes(5000);
      const before = Buffer.from(bytes);
      await contents.put(bytes, keyId);
      expect(bytes.equals(before)).toBe(true);
    });
    it('gives bytes that the reader may change', async () => {
      const { hash } = await contents.put(Buffer.from('Chỉ thị'), keyId);
      (await contents.get(hash, keyId))!.fill(0);
      expect(Buffer.from((await contents.get(hash, keyId))!).toString()).toBe('Chỉ thị');
    });
    it('names a content by the hash of what lies there, which does not show the text', async () => {
      const { hash } = await contents.put(Buffer.from('Chỉ thị số 12/CT-UBND '.repeat(50)), keyId);
      const blob = await blobOf(contents.blobs, hash);
      expect(createHash('sha256').update(blob).digest('hex')).toBe(hash);
      expect(blob.includes('12/CT-UBND')).toBe(false);
      expect(blob).toHaveLength(Buffer.byteLength('Chỉ thị số 12/CT-UBND '.repeat(50)) + BLOB_OVERHEAD_BYTES);
    });
    it('takes the same bytes under the same key as the same content, also at once', async () => {
      const bytes = randomBytes(2000);
      const stored = await Promise.all([1, 2, 3].map(() => contents.put(bytes, keyId)));
      expect(new Set(stored.map(({ hash }) => hash)).size).toBe(1);
      expect(await all(contents.hashes())).toEqual([stored[0]!.hash]);
    });
    it('keeps the same bytes under two keys as two contents', async () => {
      const bytes = randomBytes(2000);
      const other = await keys.create();
      const stored = [await contents.put(bytes, keyId), await contents.put(bytes, other)];
      expect(await all(contents.hashes())).toEqual(stored.map(({ hash }) => hash).sort());
    });
    it('takes many at once', async () => {
      const many = Array.from({ length: 40 }, (_, n) => Buffer.from(`công văn ${n}`));
      const stored = await Promise.all(many.map((bytes) => contents.put(bytes, keyId)));
      expect(await all(contents.hashes())).toEqual(stored.map(({ hash }) => hash).sort());
      const read = await Promise.all(stored.map(({ hash }) => contents.get(hash, keyId)));
      expect(read.map((bytes) => Buffer.from(bytes!).toString())).toEqual(many.map(String));
    });
    it('knows which contents it has', async () => {
      const { hash } = await contents.put(randomBytes(10), keyId);
      expect([await contents.has(hash), await contents.has(ABSENT), await contents.has('../keys')]).toEqual([true, false, false]);
    });
    it('has none at first', async () => expect(await all(contents.hashes())).toEqual([]));

    it.each([ABSENT, '../../etc/passwd', ''])('says that %j is missing', async (hash) =>
      expect(contents.get(hash, keyId)).rejects.toMatchObject({ code: 'content.missing', details: { hash } }),
    );
    it.each<[string, (blob: Buffer) => Buffer]>([
      ['its form changed', flip(0)],
      ['its nonce changed', flip(5)],
      ['a byte in the middle changed', flip(1000)],
      ['its tag changed', flip(-1)],
      ['its end cut off', (blob) => blob.subarray(0, blob.length - 1)],
      ['nothing left', () => Buffer.alloc(0)],
      ['something added', (blob) => Buffer.concat([blob, Buffer.of(0)])],
    ])('says that a content with %s is damaged, and is mended by putting it again', async (_, change) => {
      const bytes = randomBytes(2000);
      const { hash } = await contents.put(bytes, keyId);
      await place.damage(hash, change);
      await expect(contents.get(hash, keyId)).rejects.toMatchObject({ code: 'content.damaged', details: { hash } });
      await contents.put(bytes, keyId);
      expect(Buffer.compare((await contents.get(hash, keyId))!, bytes)).toBe(0);
    });
    it('takes a content under the key of another for damaged', async () => {
      const { hash } = await contents.put(randomBytes(100), keyId);
      await expect(contents.get(hash, await keys.create())).rejects.toMatchObject({ code: 'content.damaged' });
    });
    it('gives null once the key is destroyed, and takes nothing more under it', async () => {
      const { hash } = await contents.put(randomBytes(100), keyId);
      keys.destroy(keyId);
      expect(await contents.get(hash, keyId)).toBeNull();
      expect(await contents.has(hash)).toBe(true);
      await expect(contents.put(randomBytes(1), keyId)).rejects.toMatchObject({ code: 'key.destroyed', details: { keyId } });
    });
    it('names a key that is nowhere', async () => {
      const { hash } = await contents.put(randomBytes(100), keyId);
      const unknown = randomUUID();
      await expect(contents.get(hash, unknown)).rejects.toMatchObject({
        code: 'key.missing',
        details: { keyId: unknown, path: keys.path },
      });
      await expect(contents.put(randomBytes(1), unknown)).rejects.toMatchObject({ code: 'key.missing' });
    });

    it('hands out blobs and takes them in unread, checked against their hash', async () => {
      const { hash } = await contents.put(randomBytes(3 * SLICE_BYTES), keyId);
      const blob = await blobOf(contents.blobs, hash);
      expect((await contents.blobs.open(hash)).size).toBe(blob.length);
      const copy = await (await underTest()).open(keys);
      expect(await copy.blobs.write(chunks(blob.subarray(0, 9), blob.subarray(9)), hash)).toBe(hash);
      expect(await copy.get(hash, keyId)).toHaveLength(3 * SLICE_BYTES);
    });
    it('stores nothing of a blob that is not the one expected', async () => {
      await expect(contents.blobs.write(chunks(randomBytes(50)), ABSENT)).rejects.toMatchObject({
        code: 'content.damaged',
        details: { hash: ABSENT },
      });
      expect(await all(contents.hashes())).toEqual([]);
    });
    it('stores nothing of a blob whose source fails', async () => {
      async function* failing(): AsyncGenerator<Uint8Array> {
        yield randomBytes(50);
        throw new RangeError('source failed');
      }
      await expect(contents.blobs.write(failing())).rejects.toThrow('source failed');
      expect(await all(contents.hashes())).toEqual([]);
    });
    it('says of a blob that is not there that it is missing', async () =>
      expect(contents.blobs.open(ABSENT)).rejects.toMatchObject({ code: 'content.missing', details: { hash: ABSENT } }));
  });
