import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { openSqliteEventStore } from '@cascade/event-store';
import { contentStoreOn, openFolderContentStore } from '../contents/encrypted-contents';
import { openKeyStore } from '../keys/sqlite-key-store';
import { RunningS3 } from '../s3/running-s3';
import { S3Blobs } from '../s3/s3-blobs';
import { freshFolder } from '../testing';
import { backupTo } from './backup-to';
import { dataLayout, restoreFrom } from './restore-from';
import { catalogue } from './sample-system';
import { verifyBackup } from './verify-backup';

describe('a backup of contents that lie in a bucket', () => {
  let service: RunningS3;
  beforeAll(async () => {
    service = await RunningS3.start('letters', 'restored');
  });
  afterAll(() => service.close());

  it('holds them all, and brings them back into another bucket or a folder', async () => {
    const [data, folder, keysFolder] = [freshFolder(), join(freshFolder(), 'data'), join(freshFolder(), 'keys')];
    const keys = openKeyStore(dataLayout(data).keys);
    const store = await openSqliteEventStore({ folder: data, catalogue });
    const contents = contentStoreOn(await S3Blobs.open(service.place('letters', { prefix: 'office/' })), keys);
    const keyId = await keys.create();
    const bytes = randomBytes(700_000);
    const { hash } = await contents.put(bytes, keyId);
    const metadata = { occurredAt: null, actor: 'a', onBehalfOf: null, commandId: 'c', correlationId: 'c', causationId: null };
    const taken = {
      id: crypto.randomUUID(),
      type: 'LetterTakenIn',
      version: 1,
      data: { letter: { contentHash: hash, key: keyId } },
      metadata,
    };
    await store.append('directive-1', [taken], 'no-stream');
    const manifest = await backupTo(folder, { events: data, contents, keys }, keysFolder);
    expect(manifest.contents).toMatchObject({ count: 1, missing: [], damaged: [] });
    await verifyBackup(folder, keysFolder);
    await store.close();
    keys.close();

    const bucket = await S3Blobs.open(service.place('restored', { prefix: 'new/' }));
    const [one, two] = [join(freshFolder(), 'one'), join(freshFolder(), 'two')];
    await restoreFrom(folder, keysFolder, one, undefined, bucket);
    await restoreFrom(folder, keysFolder, two);
    const inBucket = openKeyStore(dataLayout(one).keys);
    expect(Buffer.from((await contentStoreOn(bucket, inBucket).get(hash, keyId))!).equals(bytes)).toBe(true);
    const inFolder = openKeyStore(dataLayout(two).keys);
    const restored = await openFolderContentStore(dataLayout(two).contents, inFolder);
    expect(Buffer.from((await restored.get(hash, keyId))!).equals(bytes)).toBe(true);
    inBucket.close();
    inFolder.close();
  });
});
