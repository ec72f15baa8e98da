import { parentPort, workerData } from 'node:worker_threads';
import { bookAsXlsx } from './book-xlsx';
import type { WholeBook } from './whole-book';

/** Packing some thousand lines takes a second, which no request may wait for. */
void bookAsXlsx(workerData as WholeBook).then((bytes) => parentPort?.postMessage(bytes));
