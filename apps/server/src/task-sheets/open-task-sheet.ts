import { Worker } from 'node:worker_threads';
import type { TaskColumn, TaskRow } from '@cascade/directives/domain';
import { workerFile } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import type { SheetRead } from './read-task-sheet';

declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    'task-sheet.unreadable': Record<never, never>;
    'task-sheet.columns-missing': { columns: readonly TaskColumn[] };
    'task-sheet.too-long': { rows: number; most: number };
  }
}
const SECONDS = 20;
const MEGABYTES = 256;
/** Each document becomes a stream with its tasks before the answer is given: more of them would hold a request for many minutes. Larger tables come in parts. */
export const MOST_ROWS = 5000;

const inThread = (bytes: Uint8Array): Promise<SheetRead | null> =>
  new Promise((resolve) => {
    const worker = new Worker(workerFile(__dirname, 'task-sheet.worker'), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    });
    const timer = setTimeout(() => void worker.terminate(), SECONDS * 1000);
    const end = (read: SheetRead | null): void => {
      clearTimeout(timer);
      resolve(read);
    };
    worker
      .once('message', end)
      .once('error', () => end(null))
      .once('exit', () => end(null));
  });
/** Rows of a workbook's first sheet, read in a thread of bounded time and memory. @throws DomainError `task-sheet.unreadable`, `task-sheet.columns-missing`, `task-sheet.too-long` */
export const openTaskSheet = async (bytes: Uint8Array): Promise<readonly TaskRow[]> => {
  const read = await inThread(bytes);
  if (read === null) throw new DomainError('task-sheet.unreadable', {});
  if (read.missing.length > 0) throw new DomainError('task-sheet.columns-missing', { columns: read.missing });
  if (read.rows.length > MOST_ROWS) throw new DomainError('task-sheet.too-long', { rows: read.rows.length, most: MOST_ROWS });
  return read.rows;
};
