import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { contentFolderOf, openBlobs, openContentStore, placesOf } from './open-content-store';
import { openKeyStore } from './keys/sqlite-key-store';
import { RunningS3 } from './s3/running-s3';
import { freshFolder } from './testing';

const at = (setting?: string) => ({ setting, folder: '/data/contents', cwd: '/office' });
describe('where contents lie', () => {
  it.each([
    [undefined, '/data/contents'],
    ['', '/data/contents'],
    ['/mnt/share', '/mnt/share'],
    ['share', '/office/share'],
    ['./a b', '/office/a b'],
    ['s3://letters', null],
  ])('%j is %j', (setting, folder) => expect(contentFolderOf(at(setting))).toBe(folder));
  it.each(['ftp://x', 'S4://letters', 'azure:letters'])('%s is refused, not made a folder', (setting) =>
    expect(() => contentFolderOf(at(setting))).toThrow('content-store.bad-place'),
  );
  it('is a folder that two servers share: each reads what the other took in', async () => {
    const setting = freshFolder();
    const keys = openKeyStore(freshFolder());
    const place = { ...at(setting), env: {} };
    const [one, two] = [await openContentStore(place, keys), await openContentStore(place, keys)];
    const keyId = await keys.create();
    const bytes = randomBytes(3_000);
    const [first, second] = await Promise.all([one.put(bytes, keyId), two.put(bytes, keyId)]);
    expect(first.hash).toBe(second.hash);
    expect(Buffer.from((await two.get(first.hash, keyId))!).equals(bytes)).toBe(true);
    expect(await Array.fromAsync(one.hashes())).toEqual([first.hash]);
    keys.close();
  });
  it('is a bucket that two servers share', async () => {
    const service = await RunningS3.start('letters');
    const keys = openKeyStore(freshFolder());
    const env = { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' };
    const place = { ...at(`s3://letters/office?endpoint=${service.endpoint}`), env };
    const [one, two] = [await openContentStore(place, keys), await openContentStore(place, keys)];
    const keyId = await keys.create();
    const { hash } = await one.put(Buffer.from('Chỉ thị'), keyId);
    expect(Buffer.from((await two.get(hash, keyId))!).toString()).toBe('Chỉ thị');
    expect((await openBlobs(place)).location).toBe(`${service.endpoint}/letters/office/`);
    keys.close();
    await service.close();
  });
  it('is beside the data where nothing else is said, and the keys too', () => {
    expect(placesOf('/data', {}, '/office')).toMatchObject({ keys: '/data/keys', contents: { folder: '/data/contents' } });
    const env = { KEYS_DIR: 'keys', CONTENT_STORE: 's3://letters' };
    expect(placesOf('/data', env, '/office')).toMatchObject({ keys: '/office/keys', contents: { setting: 's3://letters' } });
  });
  it('makes a folder that is not there yet', async () => {
    const setting = join(freshFolder(), 'new', 'share');
    expect((await openBlobs({ ...at(setting), env: {} })).location).toBe(setting);
  });
});
