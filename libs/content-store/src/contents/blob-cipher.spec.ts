import { createDecipheriv, createHash, createHmac, createSecretKey, randomBytes } from 'node:crypto';
import { BLOB_OVERHEAD_BYTES, decrypted, encrypted } from './blob-cipher';
import { SLICE_BYTES, slicesOf } from './slices';

const key = createSecretKey(Buffer.alloc(32, 7));
const blobOf = async (bytes: Uint8Array): Promise<Buffer> => Buffer.concat(await Array.fromAsync(encrypted(bytes, key)));
const asBlob = (bytes: Buffer, ...cuts: number[]) => ({
  size: bytes.length,
  chunks: (async function* () {
    let from = 0;
    for (const cut of [...cuts, bytes.length]) yield bytes.subarray(from, (from = cut));
  })(),
});
const hashOf = (blob: Buffer): string => createHash('sha256').update(blob).digest('hex');

describe('a blob', () => {
  const letter = Buffer.from('Chỉ thị số 12/CT-UBND');

  it('can be opened by anything that knows its form: form, nonce, ciphertext, tag', async () => {
    const blob = await blobOf(letter);
    expect(blob).toHaveLength(letter.length + BLOB_OVERHEAD_BYTES);
    expect(blob[0]).toBe(1);
    const decipher = createDecipheriv('aes-256-gcm', key, blob.subarray(1, 13)).setAAD(blob.subarray(0, 1)).setAuthTag(blob.subarray(-16));
    expect(Buffer.concat([decipher.update(blob.subarray(13, -16)), decipher.final()])).toEqual(letter);
  });
  it('is for ever the same for the same key and content, so stored hashes stay true', async () => {
    const nonce = createHmac('sha256', key).update('content-nonce').update(letter).digest().subarray(0, 12);
    expect((await blobOf(letter)).subarray(1, 13)).toEqual(nonce);
    expect(hashOf(await blobOf(letter))).toBe('594ae5b204018f7c9906ad8b09ecbb2856d9838eb379b4fd0b3f94aaa78340c6');
  });
  it('has another nonce for other bytes and for another key', async () => {
    const nonces = [
      await blobOf(letter),
      await blobOf(Buffer.concat([letter, Buffer.of(0)])),
      Buffer.concat(await Array.fromAsync(encrypted(letter, createSecretKey(Buffer.alloc(32, 8))))),
    ].map((blob) => blob.subarray(1, 13).toString('hex'));
    expect(new Set(nonces).size).toBe(3);
  });
  it('is opened however it is cut into chunks', async () => {
    const bytes = randomBytes(2 * SLICE_BYTES + 5);
    const blob = await blobOf(bytes);
    for (const cuts of [[], [1], [13, 14], [blob.length - 16], [5, SLICE_BYTES, blob.length - 1]]) {
      expect(Buffer.compare((await decrypted(asBlob(blob, ...cuts), hashOf(blob), key))!, bytes)).toBe(0);
    }
  });
  it.each<[string, (blob: Buffer) => Buffer]>([
    ['in a form that is not known', (blob) => Buffer.concat([Buffer.of(2), blob.subarray(1)])],
    ['shorter than its own parts', (blob) => blob.subarray(0, BLOB_OVERHEAD_BYTES - 1)],
    ['of another nonce', (blob) => Buffer.concat([blob.subarray(0, 1), Buffer.alloc(12), blob.subarray(13)])],
  ])('is refused %s even where its hash is right', async (_, change) => {
    const blob = change(await blobOf(letter));
    expect(await decrypted(asBlob(blob), hashOf(blob), key)).toBeNull();
  });
  it('is refused where its size is not the one announced', async () => {
    const blob = await blobOf(letter);
    for (const size of [blob.length - 1, blob.length + 1, 0]) {
      expect(await decrypted({ ...asBlob(blob), size }, hashOf(blob), key)).toBeNull();
    }
  });
});

describe('slices', () => {
  it('are all the bytes in order, without a copy, and none for nothing', async () => {
    const bytes = randomBytes(SLICE_BYTES + 1);
    const slices = await Array.fromAsync(slicesOf(bytes));
    expect(slices.map(({ byteLength }) => byteLength)).toEqual([SLICE_BYTES, 1]);
    expect(slices.every(({ buffer }) => buffer === bytes.buffer)).toBe(true);
    expect(await Array.fromAsync(slicesOf(new Uint8Array()))).toEqual([]);
  });
});
