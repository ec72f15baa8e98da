import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EVENTS_FILE } from '@cascade/event-store';
import { DomainError, isDomainError } from '@cascade/event-store/domain';
import type { ContentStore } from '../content-store';
import { FolderBlobs } from '../contents/folder-blobs';
import { makeFolder } from '../files/durable-files';
import { storeError } from '../files/store-error';
import type { KeyReader } from '../keys/key-store';
import { copyCompanion, type Companion } from './companion-copy';
import { CONTENTS_FOLDER, copyContents, writeContentsList } from './contents-copy';
import { copyDatabase } from './database-copy';
import { inspectEvents } from './events-file';
import { inspectKeys } from './keys-copy';
import {
  BACKUP_FORMAT,
  DATA_MANIFEST,
  KEYS_MANIFEST,
  readManifest,
  writeManifest,
  type BackupManifest,
  type KeysManifest,
} from './manifest';
import { refuseInsideData, refuseKeysBesideData } from './places';
import type { OnProgress } from './progress';

/** What is backed up; all of it may be in use meanwhile, in this process or another. */
export interface BackupSources {
  /** The folder of the embedded event store. */
  readonly events: string;
  readonly contents: ContentStore;
  readonly keys: KeyReader;
  /** What lies beside the keys and goes with them. */
  readonly beside?: Companion;
}
/**
 * Takes events and contents to `folder` and the keys to `keysFolder`, and reads everything back before the manifest names it. A backup that is cut off
 * leaves the one before whole; contents that are there are not copied again. Requests go on meanwhile; the store's write-ahead log grows until the
 * events are copied.
 *
 * The order matters. A key is made before the content under it, a content is there before the event that names it: so events first, then contents,
 * then keys, and whatever is named is there.
 * @returns the manifest; look at its `contents.missing` and `contents.damaged`: what the running system itself has lost.
 * @throws DomainError `backup.keys-beside-data`, `backup.of-another-installation`, `backup.newer-than-code`, `backup.damaged`, `store.not-empty`,
 * `store.full`, `store.unavailable`.
 */
export const backupTo = async (
  folder: string,
  sources: BackupSources,
  keysFolder: string,
  onProgress: OnProgress = () => {},
): Promise<BackupManifest> => {
  const { installationId } = sources.keys;
  await refuseKeysBesideData(folder, keysFolder);
  for (const target of [folder, keysFolder]) {
    await refuseInsideData(target, [sources.events, sources.contents.blobs.location, dirname(sources.keys.path)]);
    await asStore(target, () => makeFolder(target));
  }
  const earlier = await earlierOf<BackupManifest>(folder, DATA_MANIFEST, installationId);
  const earlierKeys = await earlierOf<KeysManifest>(keysFolder, KEYS_MANIFEST, installationId);

  const createdAt = new Date().toISOString();
  const { events, named } = await backupEvents(folder, sources.events, onProgress);
  const contents = await asStore(folder, () => backupContents(folder, sources.contents, named, onProgress));
  const keys = await backupKeys(keysFolder, sources.keys, sources.beside, onProgress);

  // Keys first: newer keys open older data too, so at no moment do the two folders hold a pair that cannot be restored.
  await asStore(keysFolder, () => writeManifest(keysFolder, KEYS_MANIFEST, keys));
  const manifest: BackupManifest = {
    format: BACKUP_FORMAT,
    createdAt,
    installationId,
    events,
    contents,
    keys: { createdAt: keys.createdAt },
  };
  await asStore(folder, () => writeManifest(folder, DATA_MANIFEST, manifest));
  await removeOthers(folder, [earlier?.events.file, earlier?.contents.file], [events.file, contents.file]);
  // Not only for the room: a key that was destroyed since lives on in the file of before.
  await removeOthers(
    keysFolder,
    [earlierKeys?.keys.file, earlierKeys?.accounts?.file],
    [keys.keys.file, ...(keys.accounts ? [keys.accounts.file] : [])],
  );
  return manifest;
};
const backupEvents = async (folder: string, source: string, onProgress: OnProgress) => {
  const copied = await copyDatabase(join(source, EVENTS_FILE), folder, 'events', (done, total) =>
    onProgress({ step: 'events', done, total }),
  );
  const { count, head, contents } = await inspectEvents(join(folder, copied.file));
  return { events: { ...copied, count, head }, named: contents };
};
const backupContents = async (folder: string, { blobs }: ContentStore, named: readonly string[], onProgress: OnProgress) => {
  const found = (await Array.fromAsync(blobs.hashes())).sort();
  const target = await FolderBlobs.open(join(folder, CONTENTS_FOLDER));
  const { hashes, damaged } = await copyContents(found, blobs, target, onProgress);
  const there = new Set(found);
  const missing = named.filter((hash) => !there.has(hash)).sort();
  return { ...(await writeContentsList(folder, hashes)), count: hashes.length, missing, damaged };
};
const backupKeys = async (
  folder: string,
  { path, installationId }: KeyReader,
  beside: Companion | undefined,
  onProgress: OnProgress,
): Promise<KeysManifest> => {
  const createdAt = new Date().toISOString();
  const copied = await copyDatabase(path, folder, 'keys', (done, total) => onProgress({ step: 'keys', done, total }));
  const { count, destroyed } = inspectKeys(join(folder, copied.file));
  const accounts = beside ? await copyCompanion(dirname(path), folder, beside) : null;
  return { format: BACKUP_FORMAT, createdAt, installationId, keys: { ...copied, count, destroyed }, ...(accounts && { accounts }) };
};
/** What a folder already holds; a spoilt backup is none, and is replaced. */
const earlierOf = async <M extends BackupManifest | KeysManifest>(folder: string, name: string, expected: string): Promise<M | null> => {
  try {
    const manifest = await readManifest<M>(folder, name);
    if (manifest.installationId === expected) return manifest;
    throw new DomainError('backup.of-another-installation', { path: folder, found: manifest.installationId, expected });
  } catch (error) {
    if (isDomainError(error, 'backup.incomplete') || isDomainError(error, 'backup.damaged')) return null;
    throw error;
  }
};
const removeOthers = async (folder: string, before: readonly (string | undefined)[], now: readonly string[]): Promise<void> => {
  for (const file of before) if (file !== undefined && !now.includes(file)) await rm(join(folder, file), { force: true });
};
const asStore = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw storeError(error, path);
  }
};
