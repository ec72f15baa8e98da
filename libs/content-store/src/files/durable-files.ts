import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** A new name, or a renamed one, is on disk only when its folder is: without this a power cut may lose a file that was itself synced. */
export const syncFolder = async (folder: string): Promise<void> => {
  // Windows opens no folders and keeps names by itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};
/** Makes `folder` and what is missing above it, owner-only, each name synced in its parent. */
export const makeFolder = async (folder: string): Promise<void> => {
  const whole = resolve(folder);
  const first = await mkdir(whole, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = whole; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made));
};
/** Writes beside, syncs, renames: whoever reads `path` finds the whole old file or the whole new one, also after a power cut. */
export const replaceFile = async (path: string, write: (file: FileHandle) => Promise<void>): Promise<void> => {
  const beside = `${path}.${randomUUID()}.partial`;
  try {
    const file = await open(beside, 'wx', 0o600);
    try {
      await write(file);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
};
export const syncFile = async (path: string): Promise<void> => {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
};
