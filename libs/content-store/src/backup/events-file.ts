import { Worker } from 'node:worker_threads';
import { workerFile } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import { KNOWN_EVENTS_VERSION, type EventsInspection } from './events-inspection';

/**
 * Reads a copied file of events in a thread of its own: a million of them take seconds that no request should wait for.
 * @throws DomainError `backup.damaged` where it is no sound file of events, `backup.newer-than-code`.
 */
export const inspectEvents = async (path: string): Promise<EventsInspection> => {
  const worker = new Worker(workerFile(__dirname, 'events-inspection.worker'), { workerData: path });
  const inspection = await new Promise<EventsInspection>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (status) => reject(new Error(`the inspection of ${path} ended with ${status}`)));
  });
  const { version } = inspection;
  if (version > KNOWN_EVENTS_VERSION) throw new DomainError('backup.newer-than-code', { path, version, known: KNOWN_EVENTS_VERSION });
  if (inspection.complaint !== null) throw new DomainError('backup.damaged', { path, reason: inspection.complaint });
  return inspection;
};
