import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { freshFolder } from '../testing';
import { makeFolder, replaceFile, syncFile, syncFolder } from './durable-files';
import { fileSum } from './file-sum';

describe('a durable file', () => {
  it('is replaced as a whole, for the owner alone', async () => {
    const path = join(freshFolder(), 'manifest.json');
    writeFileSync(path, 'old');
    await replaceFile(path, (file) => file.writeFile('new'));
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });
  it('stays as it was where its writer fails, and nothing lies beside it', async () => {
    const folder = freshFolder();
    const path = join(folder, 'manifest.json');
    writeFileSync(path, 'old');
    const failing = replaceFile(path, async (file) => {
      await file.writeFile('half');
      throw new Error('cut off');
    });
    await expect(failing).rejects.toThrow('cut off');
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['old', ['manifest.json']]);
  });
  it('is not made where its name is a folder', async () => {
    const folder = freshFolder();
    mkdirSync(join(folder, 'manifest.json', 'x'), { recursive: true });
    await expect(replaceFile(join(folder, 'manifest.json'), (file) => file.writeFile('new'))).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['manifest.json']);
  });
  it('lies in folders made as deep as needed, once or again, by whole or relative name', async () => {
    const folder = freshFolder();
    const deep = join(folder, 'a', 'b', 'c');
    await makeFolder(deep);
    await makeFolder(deep);
    await makeFolder(relative(process.cwd(), join(folder, 'd', 'e')));
    expect([join(folder, 'a'), deep, join(folder, 'd', 'e')].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o700, 0o700]);
  });
  it('can be synced only where it is', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'file'), 'x');
    await expect(syncFile(join(folder, 'file'))).resolves.toBeUndefined();
    await expect(syncFolder(folder)).resolves.toBeUndefined();
    await expect(syncFile(join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(syncFolder(join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
  it('has a sum, counted while it is read', async () => {
    const path = join(freshFolder(), 'abc');
    writeFileSync(path, 'abc');
    let read = 0;
    expect(await fileSum(path, (bytes) => (read += bytes))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(read).toBe(3);
  });
});
