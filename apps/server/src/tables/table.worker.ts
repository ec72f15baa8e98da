import { parentPort, workerData } from 'node:worker_threads';
import type { Table } from './table';
import { tableAsXlsx } from './table-xlsx';

/** Packing some thousand lines takes a second, which no request may wait for. */
void tableAsXlsx(workerData as Table).then((bytes) => parentPort?.postMessage(bytes));
