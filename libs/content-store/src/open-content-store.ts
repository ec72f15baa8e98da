import { resolve } from 'node:path';
import { DomainError } from '@cascade/event-store/domain';
import type { BlobStore, ContentStore } from './content-store';
import { contentStoreOn } from './contents/encrypted-contents';
import { dataLayout } from './backup/restore-from';
import { FolderBlobs } from './contents/folder-blobs';
import type { KeyReader } from './keys/key-store';
import { S3Blobs } from './s3/s3-blobs';
import { s3PlaceOf } from './s3/s3-place';

export interface ContentPlace {
  /** `CONTENT_STORE`: 's3://bucket/prefix?endpoint=…', or a folder, which several servers may share; left out: `folder`. */
  readonly setting?: string;
  /** Beside the data, where nothing else is said. */
  readonly folder: string;
  /** What a relative folder is meant from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}
/** Where the parts of an installation lie. Several servers share all of it but the data folder itself. */
export interface DataPlaces {
  readonly keys: string;
  readonly contents: ContentPlace;
}
/** Reads `CONTENT_STORE` and `KEYS_DIR`; left out: both beside the data. */
export const placesOf = (dataDir: string, env: ContentPlace['env'], cwd: string): DataPlaces => {
  const layout = dataLayout(dataDir);
  return {
    keys: env['KEYS_DIR'] ? resolve(cwd, env['KEYS_DIR']) : layout.keys,
    contents: { setting: env['CONTENT_STORE'], folder: layout.contents, cwd, env },
  };
};
/** The folder contents lie in, or null where they lie in a bucket. @throws DomainError `content-store.bad-place` */
export const contentFolderOf = ({ setting, folder, cwd }: Omit<ContentPlace, 'env'>): string | null => {
  if (!setting) return folder;
  if (setting.startsWith('s3:')) return null;
  // A word with a colon is somebody's idea of another service, not a folder.
  if (/^[a-z][a-z0-9+.-]+:/i.test(setting)) throw new DomainError('content-store.bad-place', { value: setting, reason: 's3: or a folder' });
  return resolve(cwd, setting);
};
/** @throws DomainError `content-store.bad-place`, `store.unavailable`, `store.full` */
export const openBlobs = async (place: ContentPlace): Promise<BlobStore> => {
  const folder = contentFolderOf(place);
  return folder === null ? S3Blobs.open(s3PlaceOf(place.setting!, place.env)) : FolderBlobs.open(folder);
};
export const openContentStore = async (place: ContentPlace, keys: KeyReader): Promise<ContentStore> =>
  contentStoreOn(await openBlobs(place), keys);
