import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import canonicalize from 'canonicalize';
import { DomainError } from '@cascade/event-store/domain';
import { replaceFile } from '../files/durable-files';
import { hasCode, storeError } from '../files/store-error';

export const BACKUP_FORMAT = 1;
export const DATA_MANIFEST = 'manifest.json';
export const KEYS_MANIFEST = 'keys.json';

/** A file of a backup: named by its content, so a new backup never touches the files of the one before. */
export interface BackedUpFile {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
}
interface Manifest {
  readonly format: number;
  /** UTC with milliseconds: when the snapshot was taken. */
  readonly createdAt: string;
  readonly installationId: string;
}
/** Lies beside the events and contents. It is written last, after everything it names was read back. */
export interface BackupManifest extends Manifest {
  readonly events: BackedUpFile & { readonly count: number; readonly head: string };
  /** `file` lists the hashes, one a line, sorted. */
  readonly contents: BackedUpFile & {
    readonly count: number;
    /** Named by an event but already lost in the system that was backed up. */
    readonly missing: readonly string[];
    /** There, but no longer what their hash says, and no earlier backup had them whole. */
    readonly damaged: readonly string[];
  };
  /** Keys backed up at this instant or later open everything here. */
  readonly keys: { readonly createdAt: string };
}
/** Lies beside the keys, in a place of their own. */
export interface KeysManifest extends Manifest {
  readonly keys: BackedUpFile & { readonly count: number; readonly destroyed: number };
  /** By what people are recognised; left out where there was nothing of it. */
  readonly accounts?: BackedUpFile & { readonly as: string };
}
/** Its own checksum, so that a changed date or count is seen like any other byte. */
const sumOf = (manifest: Manifest): string =>
  createHash('sha256')
    .update(canonicalize(manifest) ?? '')
    .digest('hex');

export const writeManifest = async <M extends Manifest>(folder: string, name: string, manifest: M): Promise<M> => {
  const text = `${JSON.stringify({ ...manifest, sha256: sumOf(manifest) }, null, 2)}\n`;
  await replaceFile(join(folder, name), (file) => file.writeFile(text));
  return manifest;
};
/** @throws DomainError `backup.incomplete` (no manifest), `backup.damaged`, `backup.newer-than-code`, `store.unavailable`. */
export const readManifest = async <M extends Manifest>(folder: string, name: string): Promise<M> => {
  const path = join(folder, name);
  const { sha256, ...manifest } = parsed(await textOf(folder, name), path);
  // The format first: a newer one may be checked in another way.
  if (typeof manifest.format === 'number' && manifest.format > BACKUP_FORMAT) {
    throw new DomainError('backup.newer-than-code', { path, version: manifest.format, known: BACKUP_FORMAT });
  }
  if (sha256 !== sumOf(manifest as M)) throw new DomainError('backup.damaged', { path, reason: 'the manifest is not as it was written' });
  return manifest as M;
};
const textOf = async (folder: string, name: string): Promise<string> => {
  try {
    return await readFile(join(folder, name), 'utf8');
  } catch (error) {
    throw hasCode(error, 'ENOENT') ? new DomainError('backup.incomplete', { path: folder, missing: name }) : storeError(error, folder);
  }
};
const parsed = (text: string, path: string): Partial<Manifest> & { sha256?: unknown } => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Told below, like any other text that is no manifest.
  }
  throw new DomainError('backup.damaged', { path, reason: 'the manifest is no JSON object' });
};
