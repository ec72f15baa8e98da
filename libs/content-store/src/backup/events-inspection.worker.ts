import { parentPort, workerData } from 'node:worker_threads';
import { inspectEventsFile } from './events-inspection';

parentPort?.postMessage(inspectEventsFile(String(workerData)));
