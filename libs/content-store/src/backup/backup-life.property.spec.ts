import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { isDomainError } from '@cascade/event-store/domain';
import type { KeyReader } from '../keys/key-store';
import { freshFolder } from '../testing';
import { backupTo } from './backup-to';
import { BACKUP_FORMAT, DATA_MANIFEST, readManifest, writeManifest, type BackupManifest } from './manifest';
import { restoreFrom } from './restore-from';
import { SampleSystem } from './sample-system';
import { verifyBackup } from './verify-backup';

/** What a person finds in a system: its events word by word, and of each letter its bytes or that its key is gone. */
interface Found {
  readonly events: readonly string[];
  readonly letters: Readonly<Record<string, string>>;
}
const found = async (system: SampleSystem, letters: SampleSystem['letters']): Promise<Found> => ({
  events: await system.events(),
  letters: Object.fromEntries(
    await Promise.all(
      letters.map(async ({ stream, hash, keyId }) => {
        const bytes = await system.contents.get(hash, keyId);
        return [stream, bytes === null ? 'destroyed' : Buffer.from(bytes).toString('hex')] as const;
      }),
    ),
  ),
});
const step = fc.oneof(
  { weight: 4, arbitrary: fc.constant('takeIn' as const) },
  { weight: 2, arbitrary: fc.constant('write' as const) },
  { weight: 2, arbitrary: fc.constant('destroy' as const) },
  { weight: 2, arbitrary: fc.constant('backup' as const) },
);

describe('a system that lives on while it is backed up', () => {
  it('is restored as it was when the last backup was taken, whatever happened before and after', () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 9 }), async (steps) => {
        const place = freshFolder();
        const [data, keysPlace] = [join(place, 'backup'), join(place, 'kept-keys')];
        const system = await SampleSystem.open();
        let expected: Found | null = null;
        let atBackup: SampleSystem['letters'] = [];
        try {
          for (const each of [...steps, 'takeIn' as const]) {
            const [oldest] = system.letters.filter(({ keyId }) => system.keys.get(keyId) !== null);
            if (each === 'takeIn') await system.takeIn(Buffer.from(`thư thứ ${system.letters.length}`));
            else if (each === 'write') await system.append('task-1', 'TaskProgressed', { taskId: '1', note: 'Nguyễn' });
            else if (each === 'destroy' && oldest) {
              await system.append(oldest.stream, 'KeyDestroyed', { keyId: oldest.keyId, reason: 'hết hạn lưu' });
              system.keys.destroy(oldest.keyId);
            } else if (each === 'backup') {
              atBackup = [...system.letters];
              const manifest = await backupTo(data, system.sources, keysPlace);
              expect(manifest.contents).toMatchObject({ missing: [], damaged: [] });
              expected = await found(system, atBackup);
            }
          }
        } finally {
          await system.close();
        }
        if (expected === null) return;
        await verifyBackup(data, keysPlace);
        const target = join(place, 'restored');
        await restoreFrom(data, keysPlace, target);
        const again = await SampleSystem.open(target);
        try {
          expect(await found(again, atBackup)).toEqual(expected);
          // It is a system in use again: what is written now follows on what was.
          await again.takeIn(Buffer.from('thư mới'));
          expect(await again.events()).toHaveLength(expected.events.length + 1);
        } finally {
          await again.close();
        }
      }),
      { numRuns: 5 },
    ));
  it('keeps a key destroyed that was destroyed only after the keys were copied, where an event of the backup says so', async () => {
    const place = freshFolder();
    const system = await SampleSystem.open();
    const letter = await system.takeIn();
    await system.append(letter.stream, 'KeyDestroyed', { keyId: letter.keyId, reason: 'hết hạn lưu' }); // a crash comes before the key itself is gone
    await backupTo(join(place, 'data'), system.sources, join(place, 'keys'));
    await system.close();
    await restoreFrom(join(place, 'data'), join(place, 'keys'), join(place, 'restored'));
    const again = await SampleSystem.open(join(place, 'restored'));
    expect((again.keys as KeyReader).get(letter.keyId)).toBeNull();
    await again.close();
  });
});

describe('the list of what a backup holds', () => {
  const manifest = {
    format: BACKUP_FORMAT,
    installationId: 'i',
    createdAt: '2020-12-31T16:59:59.000Z',
    contents: { count: 3 },
  } as unknown as BackupManifest;
  it('is read as it was written', async () => {
    const folder = freshFolder();
    await writeManifest(folder, DATA_MANIFEST, manifest);
    expect(await readManifest(folder, DATA_MANIFEST)).toEqual(manifest);
  });
  it('with any one character changed is refused as damaged, or as of a newer program, or says the same', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom('0', '9', 'x', '"', '}', ' '), async (at, sign) => {
        const folder = freshFolder();
        await writeManifest(folder, DATA_MANIFEST, manifest);
        const text = readFileSync(join(folder, DATA_MANIFEST), 'utf8');
        const place = at % text.length;
        writeFileSync(join(folder, DATA_MANIFEST), text.slice(0, place) + sign + text.slice(place + 1));
        try {
          expect(await readManifest(folder, DATA_MANIFEST)).toEqual(manifest);
        } catch (error) {
          if (!isDomainError(error)) throw error;
          expect(['backup.damaged', 'backup.newer-than-code']).toContain(error.code);
        }
      }),
      { numRuns: 120 },
    ));
  it.each(['', 'null', '[]', '"text"', '{', '{"format":1}', '42'])('%j is none', async (text) => {
    const folder = freshFolder();
    writeFileSync(join(folder, DATA_MANIFEST), text);
    await expect(readManifest(folder, DATA_MANIFEST)).rejects.toMatchObject({
      code: 'backup.damaged',
      details: { path: join(folder, DATA_MANIFEST) },
    });
  });
  it('that is missing makes the backup incomplete, and names what is missing', () =>
    expect(readManifest(freshFolder(), DATA_MANIFEST)).rejects.toMatchObject({
      code: 'backup.incomplete',
      details: { missing: DATA_MANIFEST },
    }));
});
