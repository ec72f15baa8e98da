import { Worker } from 'node:worker_threads';
import { workerFile } from '@cascade/event-store';
import type { WholeBook } from './whole-book';

/** The XLSX of a book, made in a thread of its own. */
export const packBook = (book: WholeBook): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(workerFile(__dirname, 'book.worker'), { workerData: book });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (status) => reject(new Error(`the thread that packs a book ended with ${status}`)));
  });
