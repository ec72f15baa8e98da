import { copyFile, chmod, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { EVENTS_FILE } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import type { BlobStore } from '../content-store';
import { FolderBlobs } from '../contents/folder-blobs';
import { makeFolder, syncFile, syncFolder } from '../files/durable-files';
import { fileSum } from '../files/file-sum';
import { storeError } from '../files/store-error';
import { KEYS_FILE } from '../keys/key-file';
import { openKeyStore } from '../keys/sqlite-key-store';
import { CONTENTS_FOLDER, restoreContents } from './contents-copy';
import type { BackedUpFile, BackupManifest } from './manifest';
import { counted, type OnProgress } from './progress';
import { refuseUnlessEmpty, restorePlace } from './restore-place';
import { checkBackup, type CheckedBackup } from './verify-backup';

/** Where the parts lie in a data folder: events, contents, keys. */
export const dataLayout = (dataFolder: string) => ({
  events: dataFolder,
  contents: join(dataFolder, CONTENTS_FOLDER),
  keys: join(dataFolder, 'keys'),
});
/**
 * Brings a backup into an empty or new data folder: checked first, put together out of sight, shown whole or not at all.
 * Keys that an event of the backup says were destroyed are destroyed again.
 * @returns the manifest of what was restored.
 * @throws DomainError `store.not-empty`, `backup.incomplete`, `backup.damaged`, `backup.newer-than-code`, `backup.of-another-installation`,
 * `store.full`, `store.unavailable`.
 */
export const restoreFrom = async (
  folder: string,
  keysFolder: string,
  dataFolder: string,
  onProgress: OnProgress = () => {},
  /** Where contents go; left out: into the data folder. What is there already stays: contents are named by their hash. */
  blobs?: BlobStore,
  /** Where keys go; left out: into the data folder. Must be empty too: the keys of another installation are never written over. */
  keysPlace?: string,
): Promise<BackupManifest> => {
  await refuseUnlessEmpty(dataFolder);
  if (keysPlace !== undefined) await refuseUnlessEmpty(keysPlace);
  const backup = await checkBackup(folder, keysFolder, onProgress);
  try {
    const place = await restorePlace(dataFolder);
    try {
      await restoreInto(place.staging, folder, keysFolder, backup, onProgress, blobs);
      if (keysPlace !== undefined) await moveKeys(dataLayout(place.staging).keys, keysPlace);
      await place.publish();
    } catch (error) {
      await place.abandon();
      throw error;
    }
  } catch (error) {
    throw storeError(error, dataFolder);
  }
  return backup.manifest;
};
/** Keys first: events without their keys would be refused, keys without events wait for them. */
const moveKeys = async (staged: string, keysPlace: string): Promise<void> => {
  const place = await restorePlace(keysPlace);
  try {
    for (const file of await readdir(staged)) {
      await copyFile(join(staged, file), join(place.staging, file));
      await chmod(join(place.staging, file), 0o600);
      await syncFile(join(place.staging, file));
    }
    await place.publish();
  } catch (error) {
    await place.abandon();
    throw error;
  }
  await rm(staged, { recursive: true });
};
const restoreInto = async (
  staging: string,
  folder: string,
  keysFolder: string,
  { manifest, keys, events, hashes }: CheckedBackup,
  onProgress: OnProgress,
  blobs: BlobStore | undefined,
): Promise<void> => {
  const layout = dataLayout(staging);
  const copied = counted(onProgress, 'events', 1);
  await restoreFile(folder, manifest.events, join(layout.events, EVENTS_FILE));
  copied();
  const from = FolderBlobs.at(join(folder, CONTENTS_FOLDER));
  const to = blobs ?? (await FolderBlobs.open(layout.contents));
  await restoreContents(hashes, from, to, counted(onProgress, 'contents', hashes.length));
  const opened = counted(onProgress, 'keys', 1);
  await makeFolder(layout.keys);
  await restoreFile(keysFolder, keys.keys, join(layout.keys, KEYS_FILE));
  repeatDestruction(layout.keys, events.destroyedKeys);
  // Its name comes out of a file: nothing but a name goes beside the keys.
  if (keys.accounts) await restoreFile(keysFolder, keys.accounts, join(layout.keys, basename(keys.accounts.as)));
  opened();
  await syncFolder(layout.keys);
  await syncFolder(staging);
};
/** Checked once more after copying: the disk that it came to may be the bad one. */
const restoreFile = async (folder: string, { file, sha256 }: BackedUpFile, target: string): Promise<void> => {
  await copyFile(join(folder, file), target);
  await chmod(target, 0o600);
  await syncFile(target);
  if ((await fileSum(target)) !== sha256)
    throw new DomainError('backup.damaged', { path: join(folder, file), reason: 'its copy is not the same' });
};
const repeatDestruction = (keysFolder: string, destroyed: readonly string[]): void => {
  const keys = openKeyStore(keysFolder, { mustExist: true });
  try {
    for (const keyId of destroyed) keys.destroy(keyId);
  } finally {
    keys.close();
  }
};
