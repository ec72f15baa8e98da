import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '@cascade/event-store/domain';
import { FolderBlobs } from '../contents/folder-blobs';
import { fileSum } from '../files/file-sum';
import { hasCode, storeError } from '../files/store-error';
import { inspectCompanion } from './companion-copy';
import { checkContents, CONTENTS_FOLDER, readContentsList } from './contents-copy';
import { inspectEvents } from './events-file';
import type { EventsInspection } from './events-inspection';
import { inspectKeys } from './keys-copy';
import { DATA_MANIFEST, KEYS_MANIFEST, readManifest, type BackedUpFile, type BackupManifest, type KeysManifest } from './manifest';
import { counted, type OnProgress } from './progress';

/** A backup whose manifests, events, keys and list of contents were found as they were written. */
export interface CheckedBackup {
  readonly manifest: BackupManifest;
  readonly keys: KeysManifest;
  readonly events: EventsInspection;
  readonly hashes: readonly string[];
}
/**
 * Everything but the contents themselves, which a restore checks while it copies them.
 * @throws DomainError `backup.incomplete`, `backup.damaged`, `backup.newer-than-code`, `backup.of-another-installation`, `store.unavailable`.
 */
export const checkBackup = async (folder: string, keysFolder: string, onProgress: OnProgress): Promise<CheckedBackup> => {
  const manifest = await readManifest<BackupManifest>(folder, DATA_MANIFEST);
  const keys = await readManifest<KeysManifest>(keysFolder, KEYS_MANIFEST);
  refuseForeignKeys(manifest, keys, keysFolder);
  const read = counted(onProgress, 'check', manifest.events.bytes + manifest.contents.bytes + keys.keys.bytes);
  await checkFile(keysFolder, keys.keys, read);
  await checkFile(folder, manifest.contents, read);
  await checkFile(folder, manifest.events, read);
  checkKeysOf(keysFolder, keys);
  if (keys.accounts) {
    await checkFile(keysFolder, keys.accounts, () => undefined);
    inspectCompanion(join(keysFolder, keys.accounts.file));
  }
  return { manifest, keys, events: await inspectEventsOf(folder, manifest), hashes: await inspectListOf(folder, manifest) };
};
/** The whole backup, each content included: what `backup --check` and an operator's routine ask for. @throws as `checkBackup`. */
export const verifyBackup = async (folder: string, keysFolder: string, onProgress: OnProgress = () => {}): Promise<BackupManifest> => {
  const { manifest, hashes } = await checkBackup(folder, keysFolder, onProgress);
  const blobs = FolderBlobs.at(join(folder, CONTENTS_FOLDER));
  await checkContents(hashes, blobs, counted(onProgress, 'contents', hashes.length));
  return manifest;
};
/** Newer keys do for older data: no key is ever taken away, and what was destroyed since stays destroyed. Older ones may lack some. */
const refuseForeignKeys = (data: BackupManifest, keys: KeysManifest, keysFolder: string): void => {
  if (keys.installationId !== data.installationId) {
    throw new DomainError('backup.of-another-installation', {
      path: keysFolder,
      found: keys.installationId,
      expected: data.installationId,
    });
  }
  if (keys.createdAt < data.keys.createdAt) {
    throw new DomainError('backup.incomplete', {
      path: keysFolder,
      missing: `keys of ${data.keys.createdAt} (these are of ${keys.createdAt})`,
    });
  }
};
const checkFile = async (folder: string, { file, sha256, bytes }: BackedUpFile, onBytes: (bytes: number) => void): Promise<void> => {
  const path = join(folder, file);
  try {
    // The size first: it is quicker to see than a wrong sum.
    const { size } = await stat(path);
    if (size !== bytes) throw new DomainError('backup.damaged', { path, reason: `${size} bytes instead of ${bytes}` });
    if ((await fileSum(path, onBytes)) !== sha256) throw new DomainError('backup.damaged', { path, reason: 'its bytes have changed' });
  } catch (error) {
    throw hasCode(error, 'ENOENT') ? new DomainError('backup.incomplete', { path: folder, missing: file }) : storeError(error, path);
  }
};
const inspectEventsOf = async (folder: string, { events }: BackupManifest): Promise<EventsInspection> => {
  const path = join(folder, events.file);
  const found = await inspectEvents(path);
  if (found.count !== events.count || found.head !== events.head) {
    throw new DomainError('backup.damaged', {
      path,
      reason: `${found.count} events up to ${found.head} instead of ${events.count} up to ${events.head}`,
    });
  }
  return found;
};
const inspectListOf = async (folder: string, { contents }: BackupManifest): Promise<readonly string[]> => {
  const hashes = await readContentsList(folder, contents);
  if (hashes.length === contents.count) return hashes;
  throw new DomainError('backup.damaged', {
    path: join(folder, contents.file),
    reason: `${hashes.length} contents instead of ${contents.count}`,
  });
};
const checkKeysOf = (folder: string, { keys, installationId }: KeysManifest): void => {
  const path = join(folder, keys.file);
  const found = inspectKeys(path);
  if (found.count === keys.count && found.destroyed === keys.destroyed && found.installationId === installationId) return;
  throw new DomainError('backup.damaged', { path, reason: `${found.count} keys instead of ${keys.count}` });
};
