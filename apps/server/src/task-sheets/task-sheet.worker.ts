import { parentPort, workerData } from 'node:worker_threads';
import { readTaskSheet } from './read-task-sheet';

/** A workbook may be made to unpack without end: it costs this thread and nothing else. */
readTaskSheet(workerData as Uint8Array).then(
  (read) => parentPort?.postMessage(read),
  () => parentPort?.postMessage(null),
);
