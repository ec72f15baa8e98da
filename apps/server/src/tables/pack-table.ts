import { Worker } from 'node:worker_threads';
import { workerFile } from '@cascade/event-store';
import type { Table } from './table';

/** The XLSX of a table, made in a thread of its own. */
export const packTable = (table: Table): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(workerFile(__dirname, 'table.worker'), { workerData: table });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (status) => reject(new Error(`the thread that packs a table ended with ${status}`)));
  });
