import { createHash, createHmac, randomBytes } from 'node:crypto';
import { freshFolder } from '../testing';
import { openKeyStore } from '../keys/sqlite-key-store';
import { fileFingerprints } from './file-fingerprints';

describe('the fingerprint of a file', () => {
  const folder = freshFolder();
  const keys = openKeyStore(folder);
  const prints = fileFingerprints(keys);
  afterAll(() => keys.close());
  const letter = randomBytes(1_500_000);

  it('is the HMAC under the installation key', async () => {
    const expected = createHmac('sha256', keys.installationKey).update(letter).digest('hex');
    expect(await prints.fingerprint(letter)).toBe(expected);
  });
  it('is the same when the file comes again, also after a restart', async () => {
    const first = await prints.directiveIdOfFile(letter);
    const again = openKeyStore(folder, { readOnly: true });
    expect(await fileFingerprints(again).directiveIdOfFile(Buffer.from(letter))).toBe(first);
    again.close();
  });
  it('differs with one byte', async () => {
    const other = Buffer.from(letter);
    other[1_000_000] = (other[1_000_000] ?? 0) ^ 1;
    expect(await prints.directiveIdOfFile(other)).not.toBe(await prints.directiveIdOfFile(letter));
  });
  it('tells nothing to one without the key: it is no plain hash, and another installation has another', async () => {
    const elsewhere = openKeyStore(freshFolder());
    const print = await prints.fingerprint(letter);
    expect(print).not.toBe(createHash('sha256').update(letter).digest('hex'));
    expect(await fileFingerprints(elsewhere).fingerprint(letter)).not.toBe(print);
    elsewhere.close();
  });
  it('makes a directive id that is a UUID of version 5, for an empty file too', async () => {
    expect(await prints.directiveIdOfFile(new Uint8Array())).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });
});
