import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { freshFolder } from '../testing';
import { readManifest, writeManifest, type KeysManifest } from './manifest';

describe('a manifest', () => {
  const manifest: KeysManifest = {
    format: 1,
    createdAt: '2020-08-21T01:00:00.000Z',
    installationId: 'an-installation',
    keys: { file: 'keys-00.sqlite', sha256: '00', bytes: 10, count: 3, destroyed: 1 },
  };
  it('is read as it was written, and is text that people can read', async () => {
    const folder = freshFolder();
    await writeManifest(folder, 'keys.json', manifest);
    expect(await readManifest(folder, 'keys.json')).toEqual(manifest);
    expect(readFileSync(join(folder, 'keys.json'), 'utf8')).toContain('\n  "createdAt": "2020-08-21T01:00:00.000Z",\n');
  });
  it('does not mind another order or layout of the same facts', async () => {
    const folder = freshFolder();
    await writeManifest(folder, 'keys.json', manifest);
    const written = JSON.parse(readFileSync(join(folder, 'keys.json'), 'utf8')) as object;
    writeFileSync(join(folder, 'keys.json'), JSON.stringify(Object.fromEntries(Object.entries(written).toReversed())));
    expect(await readManifest(folder, 'keys.json')).toEqual(manifest);
  });
  it('never passes with another letter or digit in it', async () => {
    const folder = freshFolder();
    await writeManifest(folder, 'keys.json', manifest);
    const text = readFileSync(join(folder, 'keys.json'), 'utf8');
    const places = [...text.matchAll(/[\w]/g)].map(({ index }) => index);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), async (at) => {
        const other = text[at] === '5' ? '6' : '5';
        writeFileSync(join(folder, 'keys.json'), text.slice(0, at) + other + text.slice(at + 1));
        await expect(readManifest(folder, 'keys.json')).rejects.toMatchObject({
          code: expect.stringMatching(/^backup\.(damaged|newer-than-code)$/),
        });
      }),
    );
  });
  it('is missing by its name', async () => {
    const folder = freshFolder();
    await expect(readManifest(folder, 'keys.json')).rejects.toMatchObject({
      code: 'backup.incomplete',
      details: { path: folder, missing: 'keys.json' },
    });
  });
});
