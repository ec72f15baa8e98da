import { mkdirSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { freshFolder } from '../testing';
import { refuseInsideData, refuseKeysBesideData } from './places';

describe('the place of keys', () => {
  const root = freshFolder();
  const data = join(root, 'backup');
  mkdirSync(data);
  symlinkSync(data, join(root, 'link'));

  it.each([
    ['the data', data],
    ['the data, written with a detour', join(root, 'x', '..', 'backup', '.')],
    ['the data by a relative name', relative(process.cwd(), data)],
    ['a link to the data', join(root, 'link')],
    ['a folder to be, behind that link', join(root, 'link', 'to', 'be')],
    ['a folder whose name begins with two dots, in the data', join(data, '..keys')],
    ['what holds the data', root],
  ])('is not %s', async (_, keysFolder) => {
    await expect(refuseKeysBesideData(data, keysFolder)).rejects.toMatchObject({
      code: 'backup.keys-beside-data',
      details: { path: data },
    });
  });
  it.each([
    ['a folder beside', join(root, 'keys')],
    ['a folder whose name only begins alike', `${data}-keys`],
    ['a folder that is not there yet', join(freshFolder(), 'a', 'b')],
  ])('may be %s', async (_, keysFolder) => expect(refuseKeysBesideData(data, keysFolder)).resolves.toBeUndefined());
});

describe('the place of a backup', () => {
  it('is outside all data, which may lie inside of what holds it', async () => {
    const root = freshFolder();
    const sources = [join(root, 'data'), join(root, 'data', 'contents'), join(root, 'keys')];
    await expect(refuseInsideData(join(root, 'backup'), sources)).resolves.toBeUndefined();
    for (const target of [join(root, 'data'), join(root, 'data', 'contents', 'b'), join(root, 'keys', 'b')]) {
      await expect(refuseInsideData(target, sources)).rejects.toMatchObject({ code: 'store.not-empty', details: { path: target } });
    }
  });
});
