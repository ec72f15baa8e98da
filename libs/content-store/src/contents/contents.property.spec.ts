import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { isDomainError } from '@cascade/event-store/domain';
import type { ContentStore } from '../content-store';
import type { KeyStore } from '../keys/key-store';
import { openKeyStore } from '../keys/sqlite-key-store';
import { freshFolder } from '../testing';
import { openFolderContentStore } from './encrypted-contents';

let folder: string;
let keys: KeyStore;
let contents: ContentStore;
beforeEach(async () => {
  folder = freshFolder();
  keys = openKeyStore(join(folder, 'keys'));
  contents = await openFolderContentStore(join(folder, 'contents'), keys);
});
afterEach(() => keys.close());
const pathOf = (hash: string): string => join(folder, 'contents', hash.slice(0, 2), hash.slice(2, 4), hash);
const answerOf = async (hash: string, keyId: string): Promise<string> => {
  try {
    const bytes = await contents.get(hash, keyId);
    return bytes === null ? 'destroyed' : Buffer.from(bytes).toString('hex');
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return error.code;
  }
};

it('letters over any use are as they were put, destroyed with their key, or known to be damaged: never something else', () => {
  const step = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant('put' as const),
        text: fc.constantFrom('a', 'b', 'Kính gửi', ''),
        key: fc.constantFrom('k1', 'k2'),
      }),
    },
    fc.record({ kind: fc.constant('destroy' as const), key: fc.constantFrom('k1', 'k2') }),
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('damage' as const), which: fc.nat({ max: 5 }), at: fc.nat({ max: 60 }) }) },
    fc.constant({ kind: 'reopen' } as const),
  );
  return fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      keys.close();
      folder = freshFolder();
      keys = openKeyStore(join(folder, 'keys'));
      contents = await openFolderContentStore(join(folder, 'contents'), keys);
      const gone = new Set<string>();
      const byHand = new Map<string, { readonly key: string; readonly hex: string; damaged: boolean }>();
      for (const key of ['k1', 'k2']) await keys.create(key);
      for (const each of steps) {
        if (each.kind === 'put') {
          const put = contents.put(Buffer.from(each.text), each.key);
          if (gone.has(each.key)) await expect(put).rejects.toMatchObject({ code: 'key.destroyed', details: { keyId: each.key } });
          else byHand.set((await put).hash, { key: each.key, hex: Buffer.from(each.text).toString('hex'), damaged: false });
        } else if (each.kind === 'destroy') {
          keys.destroy(each.key);
          gone.add(each.key);
        } else if (each.kind === 'reopen') contents = await openFolderContentStore(join(folder, 'contents'), keys);
        else {
          const entry = [...byHand.entries()][each.which];
          if (!entry || entry[1].damaged) continue;
          const blob = readFileSync(pathOf(entry[0]));
          const place = each.at % blob.length;
          blob[place] = blob[place]! ^ 1;
          writeFileSync(pathOf(entry[0]), blob);
          entry[1].damaged = true;
        }
      }
      for (const [hash, { key, hex, damaged }] of byHand)
        expect(await answerOf(hash, key)).toBe(gone.has(key) ? 'destroyed' : damaged ? 'content.damaged' : hex);
      expect((await Array.fromAsync(contents.hashes())).toSorted()).toEqual([...byHand.keys()].toSorted());
    }),
    { numRuns: 25 },
  );
});
describe('sixty-four writers at once', () => {
  const callers = Array.from({ length: 64 }, (_, at) => at);
  it('of one letter store it once, and of letters of their own each its own', async () => {
    await keys.create('k');
    const one = randomBytes(5_000);
    const same = await Promise.all(callers.map(() => contents.put(one, 'k')));
    expect(new Set(same.map(({ hash }) => hash)).size).toBe(1);
    const own = await Promise.all(callers.map((at) => contents.put(Buffer.from(`thư số ${at}`), 'k')));
    expect(new Set(own.map(({ hash }) => hash)).size).toBe(64);
    expect(await Array.fromAsync(contents.hashes())).toHaveLength(65);
    const read = await Promise.all(own.map(({ hash }) => contents.get(hash, 'k')));
    expect(read.map((bytes) => Buffer.from(bytes!).toString())).toEqual(callers.map((at) => `thư số ${at}`));
  });
  it('mend a damaged letter by bringing it again', async () => {
    await keys.create('k');
    const { hash } = await contents.put(Buffer.from('Kính gửi'), 'k');
    writeFileSync(pathOf(hash), 'nothing of it');
    expect(await answerOf(hash, 'k')).toBe('content.damaged');
    await Promise.all(callers.map(() => contents.put(Buffer.from('Kính gửi'), 'k')));
    expect(await answerOf(hash, 'k')).toBe(Buffer.from('Kính gửi').toString('hex'));
  });
});
it.each(['', 'x', '../../keys/keys.sqlite', 'AB'.repeat(32), 'ab'.repeat(33), `${'ab'.repeat(31)}/a`, 'ab'.repeat(32)])(
  '%j names no content, and nothing outside the folder',
  async (hash) => {
    await keys.create('k');
    expect(await contents.has(hash)).toBe(false);
    expect(await answerOf(hash, 'k')).toBe('content.missing');
  },
);
